import { useState } from 'react';
import { giveWorkConsentRoute, showWorkToRoute, withdrawWorkConsentRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, useWords } from '#web/ui';
import { AskGuardian } from './AskGuardian.tsx';
import { Choices } from './Choices.tsx';
import type { Work } from './work.ts';
import { words } from './work-words.ts';

interface PublicationProps {
  readonly work: Work;
  readonly onChanged: () => void;
}
type ShownAs = Work['consents'][number]['shownAs'];
const visibilities = ['private', 'cohort', 'public'] as const;
const namings: readonly ShownAs[] = ['real-name', 'handle', 'none'];

/** Who may see a work, what a release lacks, and one's own consent to it. */
export function WorkPublication({ work, onChanged }: PublicationProps) {
  const say = useWords(words);
  const show = useDeed((_key, visibility: Work['visibility']) =>
    call(showWorkToRoute, { params: { workId: work.workId }, input: { visibility } }),
  );
  const [chosen, setChosen] = useState(work.visibility);
  const choose = async (visibility: Work['visibility']) => {
    setChosen(visibility);
    const kept = await show.run(visibility);
    setChosen(kept?.visibility ?? work.visibility);
    if (kept) onChanged();
  };
  return (
    <>
      <section className="section stack-1" aria-labelledby="show">
        <h2 id="show">{say.show}</h2>
        <p>{say.showText}</p>
        {work.publication !== 'not-public' && <p>{say.lowered}</p>}
        <ErrorSummary title={say.notDone} fault={show.fault} />
        <Choices
          legend={say.show}
          options={visibilities.map((value) => [value, say.visibility[value]] as const)}
          chosen={chosen}
          onChoose={(value) => void choose(value)}
        />
      </section>
      {work.visibility === 'public' && (
        <>
          <Lacks work={work} />
          <Consent work={work} onChanged={onChanged} />
        </>
      )}
    </>
  );
}

function Lacks({ work: { lacks, authors, publication } }: { work: Work }) {
  const say = useWords(words);
  if (publication === 'public') return null;
  const nameOf = (traineeId: string | null) => authors.find((author) => author.traineeId === traineeId)?.name;
  return (
    <section className="section stack-1" aria-labelledby="lacks">
      <h2 id="lacks">{say.lacks}</h2>
      {lacks.length === 0 && <p>{say.complete}</p>}
      <ul>
        {lacks.map(({ what, traineeId }) => (
          <li key={`${what} ${traineeId}`}>
            {say.lack[what]}
            {traineeId && `（${nameOf(traineeId) ?? ''}）`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Consent({ work, onChanged }: PublicationProps) {
  const say = useWords(words);
  const given = work.consents.find(({ traineeId }) => traineeId === work.me?.traineeId);
  const isCurrent = given?.version === work.version;
  const withdraw = useDeed(() => call(withdrawWorkConsentRoute, { params: { workId: work.workId } }));
  const takeBack = async () => {
    if (await withdraw.run()) onChanged();
  };
  return (
    <section className="section stack-1" aria-labelledby="consent">
      <h2 id="consent">{say.consent}</h2>
      <p>{say.consentText}</p>
      <p>{say.consentBack}</p>
      {work.me?.isMinor && <AskGuardian work={work} onChanged={onChanged} />}
      {given && (
        <>
          <p role="status">{isCurrent ? say.agreed(given.version) : say.agreedBefore}</p>
          <ErrorSummary title={say.notDone} fault={withdraw.fault} />
          <Button look={['danger']} isBusy={withdraw.isBusy} onClick={() => void takeBack()}>
            {say.withdraw}
          </Button>
        </>
      )}
      {!isCurrent && <Agree work={work} given={given} onChanged={onChanged} />}
    </section>
  );
}

interface AgreeProps extends PublicationProps {
  readonly given: Work['consents'][number] | undefined;
}

function Agree({ work, given, onChanged }: AgreeProps) {
  const say = useWords(words);
  const [shownAs, setShownAs] = useState<ShownAs>(given?.shownAs ?? 'real-name');
  const before = creditBefore(work, given);
  const [ja, setJa] = useState(before.ja);
  const [en, setEn] = useState(before.en);
  const agree = useDeed(() => {
    const credit = shownAs === 'none' ? null : { ja, en };
    const input = { version: work.version, shownAs, credit };
    return call(giveWorkConsentRoute, { params: { workId: work.workId }, input });
  });
  const submit = async () => {
    if (await agree.run()) onChanged();
  };
  return (
    <Form onSubmit={submit}>
      <ErrorSummary title={say.notDone} fault={agree.fault} />
      <Naming {...{ shownAs, credit: { ja, en } }} onShownAs={setShownAs} onJa={setJa} onEn={setEn} />
      <Button type="submit" look={['primary']} isBusy={agree.isBusy}>
        {say.agree}
      </Button>
    </Form>
  );
}

/** The name they chose before; else that of their account, which has none for English pages. */
const creditBefore = ({ me }: Work, given: Work['consents'][number] | undefined) =>
  given?.credit ?? { ja: me?.name ?? '', en: '' };

interface NamingProps {
  readonly shownAs: ShownAs;
  readonly credit: { readonly ja: string; readonly en: string };
  readonly onShownAs: (shownAs: ShownAs) => void;
  readonly onJa: (name: string) => void;
  readonly onEn: (name: string) => void;
}

/** By which name one is shown, in both languages, or by none. */
function Naming({ shownAs, credit, onShownAs, onJa, onEn }: NamingProps) {
  const say = useWords(words);
  return (
    <>
      <Choices
        legend={say.shownAs}
        options={namings.map((value) => [value, say.shown[value]] as const)}
        chosen={shownAs}
        onChoose={onShownAs}
      />
      {shownAs !== 'none' && (
        <>
          <Field label={say.creditJa} lang="ja" maxLength={60} value={credit.ja} onChange={onJa} />
          <Field label={say.creditEn} lang="en" maxLength={60} value={credit.en} onChange={onEn} />
        </>
      )}
    </>
  );
}
