import { listOpenCohortsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { ButtonLink, Chip, fiscalYearText, Loaded, Page, useBilingual, useLanguage, useWords } from '#web/ui';
import { secondText } from '../../parts/moment.ts';
import { words } from './words.ts';

type Open = AnswerFrom<typeof listOpenCohortsRoute>['items'][number];

/** The programs one can apply to, and what one has applied for. */
export default function CohortsPage() {
  const say = useWords(words);
  const asked = useAnswer(() => call(listOpenCohortsRoute), []);
  return (
    <Page title={say.title} lead={say.lead} isNarrow>
      <Loaded from={asked}>
        {({ items }) =>
          items.length ? (
            <ul className="rows">
              {items.map((open) => (
                <Row key={open.cohortId} open={open} />
              ))}
            </ul>
          ) : (
            <div className="empty-box">
              <p>{say.none}</p>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function Row({ open }: { open: Open }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  return (
    <li className="stack-1 cohort-row">
      <h2 className="h-mid">
        {speak(open.program)} {fiscalYearText(open.fiscalYear, language)}
      </h2>
      <p>
        <Standing open={open} />
      </p>
      {open.mine.length > 0 && (
        <ul className="plain stack-05">
          {open.mine.map((application) => (
            <li key={application.cohortApplicationId}>
              {speak(application.track)} <Chip>{say.state[application.state]}</Chip>
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink href={`/cohorts/${open.cohortId}`}>
          {say.see}
          <span className="vh">（{speak(open.program)}）</span>
        </ButtonLink>
      </p>
    </li>
  );
}

type Times = Pick<Open, 'takesApplications' | 'takesAssignments' | 'closesAt' | 'assignmentClosesAt'>;

/** Whether something is taken now, and until when. */
export function Standing({ open }: { open: Times }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const until = open.takesApplications ? open.closesAt : open.assignmentClosesAt;
  if (!until || !(open.takesApplications || open.takesAssignments)) return <Chip>{say.closed}</Chip>;
  return (
    <>
      <Chip icon="done" tone="ok">
        {open.takesApplications ? say.open : say.openAssignment}
      </Chip>{' '}
      {say.until(secondText(until, language))}
    </>
  );
}
