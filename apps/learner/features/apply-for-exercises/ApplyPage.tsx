import { type FormEvent, useState } from 'react';
import { applyForSeatsRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';
import {
  Button,
  ButtonLink,
  CheckBox,
  ErrorSummary,
  goTo,
  Icon,
  Loaded,
  More,
  Notice,
  Page,
  useBilingual,
  usePathParams,
  useWords,
} from '#web/ui';
import {
  applicationAddress,
  Days,
  exerciseAddress,
  type OpenExercise,
  type OpenOffering,
  Place,
  Seats,
} from '../../parts/exercises.tsx';
import { hasAgreed, termsFirst, useAgreement, useExercise } from './agreement.ts';
import './apply-for-exercises.css';
import { words } from './apply-words.ts';
import { Approval, stagesOf } from './Approval.tsx';
import { searchOf, useChoices } from './choices.ts';
import { sent, useCompanions } from './companions.ts';
import { Fairness } from './Fairness.tsx';
import { Party } from './Party.tsx';
import { Students } from './Students.tsx';
import { Terms as TermsFirst, TermsText } from './Terms.tsx';

/** Checking everything once more, with companions, before it is sent. */
export default function ApplyPage() {
  const { editionId } = usePathParams('editionId');
  const { choices } = useChoices();
  const say = useWords(words);
  const agreement = useAgreement(editionId);
  const open = useExercise(editionId, agreement.isAgreed);
  const back = `${exerciseAddress(editionId)}${searchOf(choices)}`;
  const ranked = (exercise: OpenExercise) =>
    choices.flatMap((id) => exercise.offerings.find((offering) => offering.id === id) ?? []);
  return (
    <Page title={say.title} lead={say.lead} back={{ href: back, label: say.back }}>
      <Loaded from={open}>
        {({ items: [exercise] }) =>
          exercise && termsFirst(exercise, agreement) ? (
            <TermsFirst terms={exercise.terms} onAgree={agreement.agree} />
          ) : exercise && ranked(exercise).length > 0 ? (
            <Application exercise={exercise} ranked={ranked(exercise)} />
          ) : (
            <Notice tone="quiet" title={say.noChoice}>
              <p className="actions mt-1">
                <ButtonLink href={back}>{say.back}</ButtonLink>
              </p>
            </Notice>
          )
        }
      </Loaded>
    </Page>
  );
}

function Application({ exercise, ranked }: { exercise: OpenExercise; ranked: readonly OpenOffering[] }) {
  const say = useWords(words);
  const party = useCompanions();
  const [isTicked, setTicked] = useState(exercise.terms.length > 0 && hasAgreed(exercise.edition.id));
  const [areStudents, setStudents] = useState<boolean | null>(null);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const apply = useDeed(async (key) => {
    const companions = sent(party.rows.map(({ companion }) => companion));
    const input = { choices: ranked.map(({ id }) => id), companions, acceptsTerms: true };
    const said = areStudents === null ? {} : { areStudents };
    const { id } = await call(applyForSeatsRoute, { input: { ...input, ...said }, key });
    goTo(`${applicationAddress(id)}?sent=1`);
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = party.missing().map((at) => [`companion-${at}`, say.fillIn(at)]);
    const unsaid = exercise.asksForStudents && areStudents === null ? [['students', say.sayStudents]] : [];
    const found = Object.fromEntries([...missing, ...unsaid, ...(isTicked ? [] : [['agree', say.agreeFirst]])]);
    setProblems(found);
    if (Object.keys(found).length === 0) void apply.run();
  }
  return (
    <form onSubmit={submit} noValidate className="cols cols-aside">
      <div>
        <ErrorSummary {...(apply.fault ? { title: say.notSent } : {})} fault={apply.fault} problems={problems} />
        <Wishes ranked={ranked} />
        <Party party={party} />
        {exercise.asksForStudents && (
          <Students answer={areStudents} problem={problems.students} onAnswer={setStudents} />
        )}
        <Terms exercise={exercise} isTicked={isTicked} onTick={setTicked} />
        <p className="actions mt-3">
          <Button look={['primary']} type="submit" isBusy={apply.isBusy}>
            {say.send}
            <Icon name="next" />
          </Button>
        </p>
      </div>
      <aside>
        <div className="card">
          <h2 className="h-small">{say.after}</h2>
          <p>
            {say.approval}: <Approval stages={stagesOf(ranked)} warning={firstWarning(ranked)} />
          </p>
        </div>
        {ranked[0] && <Fairness offering={ranked[0]} />}
      </aside>
    </form>
  );
}

const firstWarning = (ranked: readonly OpenOffering[]) => ranked.find(({ warning }) => warning)?.warning ?? null;

function Wishes({ ranked }: { ranked: readonly OpenOffering[] }) {
  const say = useWords(words);
  return (
    <section aria-labelledby="wishes">
      <h2 id="wishes">{say.choices}</h2>
      <ol className="rows wish mt-1">
        {ranked.map((offering, at) => (
          <li key={offering.id}>
            <p>
              <span className="rank">{say.rank(at + 1)}</span>{' '}
              <strong>
                <Days {...offering} />
              </strong>
            </p>
            <Place offering={offering} />
            <Seats offering={offering} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Agreeing {
  readonly exercise: OpenExercise;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function Terms({ exercise: { terms, edition }, isTicked, onTick }: Agreeing) {
  const say = useWords(words);
  const speak = useBilingual();
  return (
    <section className="section sec-near" aria-label={say.terms}>
      {terms.length > 0 && (
        <More summary={`${say.readAgain}（${speak(edition.name)}）`}>
          <TermsText terms={terms} />
        </More>
      )}
      <CheckBox
        id="agree"
        label={terms.length === 0 ? say.agreeSite : hasAgreed(edition.id) ? say.agreed : say.agree}
        isChecked={isTicked}
        onChange={onTick}
      />
    </section>
  );
}
