import { listMyMilestonesRoute, viewMyNeedsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { Chip, fiscalYearNow, Link, Loaded, useBilingual, useLanguage, useWords } from '#web/ui';
import { secondText } from '../../parts/moment.ts';
import { type MyYear, yearAddress } from '../../parts/my-years.tsx';
import { words as milestoneWords } from './milestone-words.ts';
import { nextWords } from './next-words.ts';
import { type MilestoneLine, StandingChip } from './StandingChip.tsx';

const MOST_MILESTONES = 3;
const TO_DO: readonly MilestoneLine['standing'][] = ['not-started', 'draft', 'revision-asked'];

const dueOf = ({ reviseUntil, dueAt }: MilestoneLine): string => reviseUntil ?? dueAt;

/** What a year asks of its trainee next: what is to be handed in, the nearest first, and events they have said nothing of. */
export function NextSteps({ year: { traineeId, state, fiscalYear } }: { year: MyYear }) {
  const asked = useAnswer(
    async () => ({
      milestones: (await call(listMyMilestonesRoute, { params: { traineeId } })).items,
      needs: await call(viewMyNeedsRoute, { params: { traineeId } }),
    }),
    [traineeId],
  );
  if (state === 'left' || fiscalYear < fiscalYearNow()) return null;
  return <Loaded from={asked}>{(answer) => <Steps traineeId={traineeId} {...answer} />}</Loaded>;
}

interface StepsProps {
  readonly traineeId: string;
  readonly milestones: readonly MilestoneLine[];
  readonly needs: AnswerFrom<typeof viewMyNeedsRoute>;
}

function Steps({ traineeId, milestones, needs }: StepsProps) {
  const say = useWords(nextWords);
  const speak = useBilingual();
  const open = milestones
    .filter(({ standing }) => TO_DO.includes(standing))
    .toSorted((one, other) => dueOf(one).localeCompare(dueOf(other)))
    .slice(0, MOST_MILESTONES);
  const untold = needs.gatherings.filter(({ isOver, need }) => !isOver && need === null);
  return (
    <section className="section" aria-labelledby="next-steps">
      <h2 id="next-steps">{say.title}</h2>
      {open.length + untold.length === 0 && <p>{say.none}</p>}
      <ul className="rows year-next">
        {open.map((line) => (
          <MilestoneStep key={line.milestoneId} traineeId={traineeId} line={line} />
        ))}
        {untold.map(({ id, title }) => (
          <li key={id}>
            <Link className="row-link" href={yearAddress(traineeId, 'needs')}>
              {say.tellNeeds(speak(title))}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MilestoneStep({ traineeId, line }: { traineeId: string; line: MilestoneLine }) {
  const say = useWords(milestoneWords);
  const speak = useBilingual();
  const { language } = useLanguage();
  return (
    <li>
      <Link className="row-link" href={yearAddress(traineeId, `milestones/${line.milestoneId}`)}>
        {speak(line.title)}
      </Link>
      <p className="actions">
        <StandingChip standing={line.standing} />
        {line.isOverdue && (
          <Chip icon="clock" tone="err">
            {say.overdue}
          </Chip>
        )}
        <span className="small muted">
          {line.reviseUntil ? say.reviseUntil : say.due} {secondText(dueOf(line), language)}
        </span>
      </p>
    </li>
  );
}
