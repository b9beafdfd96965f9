import { viewMyMilestoneRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Chip, Fact, Facts, Link, Loaded, Notice, useBilingual, useLanguage, usePathParams, useWords } from '#web/ui';
import { secondText } from '../../parts/moment.ts';
import { yearAddress } from '../../parts/my-years.tsx';
import type { MyMilestone } from './milestone-draft.ts';
import { words } from './milestone-words.ts';
import './milestones.css';
import { StandingChip } from './StandingChip.tsx';
import { Versions } from './Versions.tsx';
import { Working } from './Working.tsx';
import { YearFrame } from './YearFrame.tsx';

/** One milestone: what is asked, what one writes, what was handed in and what was said of it. */
export default function MilestonePage() {
  const say = useWords(words);
  const { traineeId, milestoneId } = usePathParams('traineeId', 'milestoneId');
  const asked = useAnswer(
    () => call(viewMyMilestoneRoute, { params: { traineeId, milestoneId } }),
    [traineeId, milestoneId],
  );
  return (
    <YearFrame page="milestones">
      {() => (
        <>
          <p>
            <Link href={yearAddress(traineeId, 'milestones')}>{say.all}</Link>
          </p>
          <Loaded from={asked}>
            {(milestone) => (
              <>
                <Asked milestone={milestone} />
                {milestone.isOpen && (
                  <Working key={milestoneId} traineeId={traineeId} milestone={milestone} onChange={asked.again} />
                )}
                {milestone.versions.length > 0 && <Versions milestone={milestone} />}
              </>
            )}
          </Loaded>
        </>
      )}
    </YearFrame>
  );
}

function Asked({ milestone }: { milestone: MyMilestone }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const { title, asked, dueAt, standing, isOverdue, reviseUntil } = milestone;
  return (
    <section aria-labelledby="milestone" className="stack-1">
      <h2 id="milestone">{speak(title)}</h2>
      <p className="actions">
        <StandingChip standing={standing} />
        {isOverdue && (
          <Chip icon="clock" tone="err">
            {say.overdue}
          </Chip>
        )}
      </p>
      <Facts>
        <Fact term={say.due}>{secondText(dueAt, language)}</Fact>
        {reviseUntil && <Fact term={say.reviseUntil}>{secondText(reviseUntil, language)}</Fact>}
      </Facts>
      <Standing milestone={milestone} />
      <h3>{say.asked}</h3>
      <p className="milestone-text">{speak(asked)}</p>
      <Rubric milestone={milestone} />
    </section>
  );
}

/** What comes next, in a sentence. */
function Standing({ milestone: { standing, isOverdue, isOpen } }: { milestone: MyMilestone }) {
  const say = useWords(words);
  if (standing === 'accepted') {
    return (
      <Notice tone="ok">
        <p>{say.acceptedText}</p>
      </Notice>
    );
  }
  if (standing === 'revision-asked' && isOpen) {
    return (
      <Notice tone="warn">
        <p>{say.reviseText}</p>
      </Notice>
    );
  }
  if (isOverdue && isOpen) {
    return (
      <Notice tone="warn">
        <p>{say.overdueText}</p>
      </Notice>
    );
  }
  return null;
}

function Rubric({ milestone: { rubric } }: { milestone: MyMilestone }) {
  const say = useWords(words);
  const speak = useBilingual();
  if (rubric.length === 0) return null;
  return (
    <>
      <h3>{say.rubric}</h3>
      <dl className="milestone-rubric">
        {rubric.map(({ criterionId, name, levels }) => (
          <div key={criterionId}>
            <dt>{speak(name)}</dt>
            {levels.map((level, at) => (
              // The number of a level is its place.
              <dd key={`${criterionId} ${at + 1}`}>{say.level(at + 1, speak(level))}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
