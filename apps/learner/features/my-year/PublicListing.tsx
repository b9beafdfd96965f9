import { useState } from 'react';
import { listGraduateRoute, unlistMyselfRoute, viewMyListingRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Button, ErrorSummary, Field, Form, Loaded, Notice, useLanguage, useWords } from '#web/ui';
import type { MyYear } from '../../parts/my-years.tsx';
import { Choices } from './Choices.tsx';
import { listingWords } from './listing-words.ts';

type MyListing = AnswerFrom<typeof viewMyListingRoute>;
type Choice = NonNullable<MyListing['listing']>['listedAs'] | 'none';
const CHOICES: readonly Choice[] = ['real-name', 'handle', 'none'];

/** Graduates alone: whether anybody sees them named among those of their year, and by which name. */
export function PublicListing({ year: { traineeId } }: { year: MyYear }) {
  const [changes, setChanges] = useState(0);
  const asked = useAnswer(() => call(viewMyListingRoute, { params: { traineeId } }), [traineeId, changes]);
  return (
    <Loaded from={asked}>
      {(mine) => mine.isGraduate && <Chosen key={changes} mine={mine} onChanged={() => setChanges(changes + 1)} />}
    </Loaded>
  );
}

interface ChosenProps {
  readonly mine: MyListing;
  readonly onChanged: () => void;
}

function Chosen({ mine, onChanged }: ChosenProps) {
  const say = useWords(listingWords);
  const { traineeId, listing } = mine;
  const before = chosenBefore(mine);
  const [choice, setChoice] = useState<Choice>(before.choice);
  const [ja, setJa] = useState(before.ja);
  const [en, setEn] = useState(before.en);
  const choosing = useDeed(async (key) => {
    if (choice === 'none') await call(unlistMyselfRoute, { params: { traineeId }, key });
    else await call(listGraduateRoute, { params: { traineeId }, input: { listedAs: choice, name: { ja, en } }, key });
    onChanged();
  });
  return (
    <section className="section stack-1" aria-labelledby="public-listing">
      <h2 id="public-listing">{say.title}</h2>
      <p>{say.lead}</p>
      <p>{say.shows}</p>
      <Standing mine={mine} />
      {mine.isMinor && (
        <Notice tone="warn">
          <p>{say.minor}</p>
        </Notice>
      )}
      <Form onSubmit={async () => void (await choosing.run())}>
        <ErrorSummary fault={choosing.fault} />
        <Naming {...{ choice, ja, en }} onChoose={setChoice} onJa={setJa} onEn={setEn} />
        {(choice !== 'none' || listing) && (
          <Button type="submit" look={[choice === 'none' ? 'danger' : 'primary']} isBusy={choosing.isBusy}>
            {choice === 'none' ? say.keepOut : say.save}
          </Button>
        )}
      </Form>
    </section>
  );
}

/** What they chose before; else the name of their account, which has none for English pages. */
const chosenBefore = ({ listing, accountName }: MyListing): { choice: Choice; ja: string; en: string } =>
  listing ? { choice: listing.listedAs, ...listing.name } : { choice: 'none', ja: accountName, en: '' };

interface NamingProps {
  readonly choice: Choice;
  readonly ja: string;
  readonly en: string;
  readonly onChoose: (choice: Choice) => void;
  readonly onJa: (name: string) => void;
  readonly onEn: (name: string) => void;
}

/** By which name one is shown, in both languages, or by none. */
function Naming({ choice, ja, en, onChoose, onJa, onEn }: NamingProps) {
  const say = useWords(listingWords);
  return (
    <>
      <Choices
        legend={say.listedAs}
        options={CHOICES.map((one) => [one, say.choices[one]] as const)}
        chosen={choice}
        onChoose={onChoose}
      />
      {choice !== 'none' && (
        <>
          <Field label={say.nameJa} lang="ja" maxLength={60} value={ja} onChange={onJa} />
          <Field label={say.nameEn} lang="en" maxLength={60} value={en} onChange={onEn} />
        </>
      )}
    </>
  );
}

/** Whether and as whom one is named now. */
function Standing({ mine: { listing, addresses } }: { mine: MyListing }) {
  const say = useWords(listingWords);
  const { language } = useLanguage();
  if (!listing) return <p role="status">{say.notShown}</p>;
  const name = listing.name[language];
  if (!addresses) return <p role="status">{say.waits(name)}</p>;
  return (
    <p role="status">
      {say.shown(name)} <a href={addresses[language]}>{say.see}</a>
    </p>
  );
}
