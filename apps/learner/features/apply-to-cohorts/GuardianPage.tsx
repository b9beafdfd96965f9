import { useState } from 'react';
import { giveGuardianConsentRoute, viewGuardianConsentRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import {
  Button,
  CheckBox,
  ErrorSummary,
  Field,
  fiscalYearText,
  Form,
  Notice,
  Page,
  useAddress,
  useBilingual,
  useLanguage,
  useWords,
} from '#web/ui';
import { words } from './guardian-words.ts';

type Asked = AnswerFrom<typeof viewGuardianConsentRoute>;

/** What a guardian reads and agrees to, by the link of a mail, without signing in. */
export default function GuardianPage() {
  const say = useWords(words);
  const address = useAddress();
  const code = new URLSearchParams(address.hash.slice(1)).get('code') ?? '';
  const [asked, setAsked] = useState<Asked>();
  const [isGiven, setGiven] = useState(false);
  const look = useDeed((key) => call(viewGuardianConsentRoute, { input: { code }, key }));
  const open = async () => setAsked(await look.run());
  return (
    <Page title={say.title} lead={say.lead} isNarrow>
      <ErrorSummary title={say.refused} fault={look.fault} />
      {isGiven && (
        <Notice tone="ok" role="status" title={say.given}>
          <p>{say.givenText}</p>
        </Notice>
      )}
      {!isGiven && asked && <Consent code={code} asked={asked} onGiven={() => setGiven(true)} />}
      {!isGiven && !asked && code && (
        <p className="actions">
          <Button look={['primary', 'block']} isBusy={look.isBusy} onClick={() => void open()}>
            {say.read}
          </Button>
        </p>
      )}
      {!code && (
        <Notice tone="warn" title={say.refused}>
          <p>{say.missing}</p>
        </Notice>
      )}
    </Page>
  );
}

function Consent({ code, asked, onGiven }: { code: string; asked: Asked; onGiven: () => void }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const [guardianName, setName] = useState('');
  const [agrees, setAgrees] = useState(false);
  const [isEarly, setEarly] = useState(false);
  const give = useDeed((key) =>
    call(giveGuardianConsentRoute, { input: { code, guardianName, agrees: true as const }, key }),
  );
  const submit = async () => {
    setEarly(!agrees);
    if (agrees && (await give.run())) onGiven();
  };
  const program = `${speak(asked.program)} ${fiscalYearText(asked.fiscalYear, language)}`;
  return (
    <section className="section stack-1" aria-labelledby="asked">
      <h2 id="asked">{say.about(asked.applicant, program)}</h2>
      <p>{say.text}</p>
      <Form onSubmit={submit}>
        <ErrorSummary fault={give.fault} problems={isEarly ? { agrees: say.tick } : {}} />
        <Field label={say.name} autoComplete="name" maxLength={100} value={guardianName} onChange={setName} />
        <CheckBox id="agrees" label={say.agrees(asked.applicant)} isChecked={agrees} onChange={setAgrees} />
        <Button type="submit" look={['primary', 'block']} isBusy={give.isBusy}>
          {say.submit}
        </Button>
      </Form>
    </section>
  );
}
