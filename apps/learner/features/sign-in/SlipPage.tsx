import { Page, useWords } from '#web/ui';
import './sign-in.css';
import { SlipForm } from './SlipForm.tsx';
import { words } from './words.ts';

/** What the address on a slip opens. */
export default function SlipPage() {
  const say = useWords(words);
  return (
    <Page title={say.slipTitle} lead={say.firstText} isNarrow back={{ href: '/sign-in', label: say.toSignIn }}>
      <SlipForm isPrimary />
      <p className="small muted after-form">{say.lost}</p>
    </Page>
  );
}
