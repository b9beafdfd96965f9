import { useTranslate } from 'react-admin';
import { viewWorkRoute } from '#contract/routes';
import { type AnswerFrom, type Asked, call, useAnswer } from '#web/api-client';
import { dateText, fiscalYearText, Page, Section, today } from '#web/staff-ui';
import { TaughtSessions } from '../../parts/TaughtSessions.tsx';
import { useAbilities } from '../../providers/use-abilities.ts';
import { useFiscalYear } from '../../providers/use-fiscal-year.ts';
import { useMe } from '../../providers/use-me.ts';
import { DepartmentProgress } from './DepartmentProgress.tsx';
import { GuidingToday } from './GuidingToday.tsx';
import { RegionCoverage } from './RegionCoverage.tsx';
import { SeatAuditNote } from './SeatAuditNote.tsx';
import { ApprovalsWaiting, SeatsWork } from './SeatsWork.tsx';
import { Deadlines, WorkRow } from './WorkRow.tsx';
import './today.css';

/** What waits for the person who is signed in: work with its deadlines, or for an instructor their sessions. */
export default function TodayPage() {
  const abilities = useAbilities();
  if ('work.view' in abilities) return <WorkPage />;
  if ('teaching.view' in abilities) return <TeachingToday />;
  return 'application.approve' in abilities ? <DeputyToday /> : <WorkPage />;
}

function DeputyToday() {
  const translate = useTranslate();
  return (
    <Page title={translate('menu.today')} lead={dateText(today())} width="wide">
      <ApprovalsWaiting />
    </Page>
  );
}

function TeachingToday() {
  const translate = useTranslate();
  return (
    <Page title={translate('menu.today')} lead={dateText(today())} width="wide">
      <GuidingToday />
      <TaughtSessions />
    </Page>
  );
}

/** The nearest deadline first, each with its one action. */
function WorkPage() {
  const translate = useTranslate();
  const abilities = useAbilities();
  const { fiscalYear } = useFiscalYear();
  const me = useMe();
  const work = useAnswer(() => call(viewWorkRoute), []);
  const lead = [dateText(today()), fiscalYearText(fiscalYear), me?.organization?.organizationName].filter(Boolean);
  const isOfRegion = 'coverage.view' in abilities && !('enrollment.list' in abilities);
  return (
    <Page title={translate('menu.today')} lead={lead.join('　')} width="wide">
      <div className="today">
        <div className="today-main">{isOfRegion ? <RegionCoverage /> : <Waiting work={work} />}</div>
        <Deadlines items={work.answer?.items ?? []} />
      </div>
    </Page>
  );
}

function Waiting({ work: { answer, fault } }: { work: Asked<AnswerFrom<typeof viewWorkRoute>> }) {
  const translate = useTranslate();
  const abilities = useAbilities();
  const order = <span className="count">{translate('pages.today.order')}</span>;
  return (
    <>
      <SeatAuditNote />
      <Section id="waiting" title={translate('pages.today.waiting')} aside={order}>
        {fault && <p role="alert">{fault.message}</p>}
        {answer?.items.length === 0 && <p className="muted">{translate('pages.today.nothing')}</p>}
        <ol className="work">
          {answer?.items.map((item, i) => (
            <WorkRow key={item.kind + item.recordId} item={item} isFirst={i === 0} />
          ))}
        </ol>
      </Section>
      {'application.decide' in abilities && <SeatsWork />}
      {'application.approve' in abilities && !('application.decide' in abilities) && <ApprovalsWaiting />}
      {answer && answer.departments.length > 0 && <DepartmentProgress departments={answer.departments} />}
    </>
  );
}
