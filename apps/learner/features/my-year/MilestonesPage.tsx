import { listMyMilestonesRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, Fact, Facts, Link, Loaded, useBilingual, useLanguage, usePathParams, useWords } from '#web/ui';
import { secondText } from '../../parts/moment.ts';
import { yearAddress } from '../../parts/my-years.tsx';
import { words } from './milestone-words.ts';
import './milestones.css';
import { type MilestoneLine, StandingChip } from './StandingChip.tsx';
import { YearFrame } from './YearFrame.tsx';

/** What is asked of a trainee by when, where they stand, and what comes next. */
export default function MilestonesPage() {
  const say = useWords(words);
  const { traineeId } = usePathParams('traineeId');
  const asked = useAnswer(() => call(listMyMilestonesRoute, { params: { traineeId } }), [traineeId]);
  return (
    <YearFrame page="milestones" lead={say.lead}>
      {() => (
        <Loaded from={asked}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{say.none}</p>
            ) : (
              <ul className="rows">
                {items.map((line) => (
                  <Line key={line.milestoneId} traineeId={traineeId} line={line} />
                ))}
              </ul>
            )
          }
        </Loaded>
      )}
    </YearFrame>
  );
}

function Line({ traineeId, line }: { traineeId: string; line: MilestoneLine }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const { milestoneId, title, dueAt, standing, isOverdue, reviseUntil } = line;
  return (
    <li className="milestone-line">
      <h2 className="h-small">
        <Link href={yearAddress(traineeId, `milestones/${milestoneId}`)}>{speak(title)}</Link>
      </h2>
      <p className="actions">
        <StandingChip standing={standing} />
        {isOverdue && (
          <Chip icon="clock" tone="err">
            {say.overdue}
          </Chip>
        )}
      </p>
      <Facts>
        {reviseUntil ? (
          <Fact term={say.reviseUntil}>{secondText(reviseUntil, language)}</Fact>
        ) : (
          <Fact term={say.due}>{secondText(dueAt, language)}</Fact>
        )}
      </Facts>
      <p>
        <Link href={yearAddress(traineeId, `milestones/${milestoneId}`)}>
          {say.next[standing]}
          <span className="vh">（{speak(title)}）</span>
        </Link>
      </p>
    </li>
  );
}
