import { DocumentPage } from './DocumentPage.tsx';

export default function PrivacyPage() {
  return <DocumentPage name="personal-data-notice" />;
}
