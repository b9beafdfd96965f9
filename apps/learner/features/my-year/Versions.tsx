import { Chip, Fact, Facts, More, useBilingual, useLanguage, useWords } from '#web/ui';
import { secondText } from '../../parts/moment.ts';
import type { MyMilestone } from './milestone-draft.ts';
import { words } from './milestone-words.ts';

type Version = MyMilestone['versions'][number];
type Feedback = Version['feedback'][number];

/** What was handed in, the latest first, and what was said of it. */
export function Versions({ milestone }: { milestone: MyMilestone }) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <section className="section" aria-labelledby="versions">
      <h2 id="versions">{say.versions}</h2>
      <ul className="rows">
        {milestone.versions.map((version) => (
          <li key={version.number} className="milestone-line">
            <h3>{say.version(version.number)}</h3>
            {(version.isLate || version.isAnswer) && (
              <p className="actions">
                {version.isLate && (
                  <Chip icon="clock" tone="warn">
                    {say.late}
                  </Chip>
                )}
                {version.isAnswer && <Chip>{say.answers}</Chip>}
              </p>
            )}
            <Facts>
              <Fact term={say.at}>{secondText(version.submittedAt, language)}</Fact>
              <Fact term={say.digest}>
                <span className="milestone-digest">{version.digest}</span>
              </Fact>
            </Facts>
            <More summary={say.content}>
              <Content version={version} />
            </More>
            <h4>{say.feedback}</h4>
            {version.feedback.length === 0 && <p className="muted">{say.noFeedback}</p>}
            {version.feedback.map((given) => (
              <Given key={given.feedbackId} given={given} milestone={milestone} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Content({ version: { body, links, files } }: { version: Version }) {
  return (
    <div className="stack-05">
      {body && <p className="milestone-text">{body}</p>}
      {links.length > 0 && (
        <ul className="plain">
          {links.map((link) => (
            <li key={link} className="milestone-digest">
              <a href={link} rel="noopener noreferrer nofollow">
                {link}
              </a>
            </li>
          ))}
        </ul>
      )}
      {files.length > 0 && (
        <ul className="plain">
          {files.map(({ fileId, name }) => (
            <li key={fileId}>
              <a href={`/api/my/files/${fileId}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Given({ given, milestone: { rubric } }: { given: Feedback; milestone: MyMilestone }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const { authorName, verdict, reviseUntil, levels, comment, givenAt } = given;
  const judged = rubric.flatMap(({ criterionId, name, levels: steps }) => {
    const level = levels.find((each) => each.criterionId === criterionId)?.level;
    const step = level === undefined ? undefined : steps[level - 1];
    return level && step ? [{ criterionId, name, text: say.level(level, speak(step)) }] : [];
  });
  return (
    <div className="milestone-feedback">
      <p>
        <b>{say.verdict[verdict]}</b> {reviseUntil && say.until(secondText(reviseUntil, language))}
        <br />
        <span className="small muted">
          {authorName}　{secondText(givenAt, language)}
        </span>
      </p>
      {judged.length > 0 && (
        <Facts>
          {judged.map(({ criterionId, name, text }) => (
            <Fact key={criterionId} term={speak(name)}>
              {text}
            </Fact>
          ))}
        </Facts>
      )}
      {comment && <p className="milestone-text">{comment}</p>}
    </div>
  );
}
