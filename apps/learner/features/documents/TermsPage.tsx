import { DocumentPage } from './DocumentPage.tsx';

export default function TermsPage() {
  return <DocumentPage name="terms" />;
}
