import { ButtonLink, dayText, Icon, Phrase, Ring, useBilingual, useLanguage, useWords } from '#web/ui';
import { type MyCourse, partsOf, segmentsOf } from '../../parts/course-status.tsx';
import { nextPanelContent } from './next-panel-content.ts';
import { words } from './words.ts';

/** The one dark panel: what to do next, and nothing else to decide. */
export function NextPanel({ course }: { course: MyCourse }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  const dayOf = (day: string) => dayText(day, language, { withYear: true });
  const { chapter, heading, lead, action } = nextPanelContent(course, { say, speak, dayOf });
  const { done, of } = partsOf(course);
  return (
    <section className="panel next" aria-labelledby="next-heading">
      <div>
        <h1 className="next-label" id="next-heading">
          {say.next}
        </h1>
        <h2>
          {chapter && <Phrase>{chapter}</Phrase>} <Phrase>{heading}</Phrase>
        </h2>
        <p className="next-meta">{lead}</p>
        <p className="actions">
          <ButtonLink look={['primary']} href={action.href}>
            {action.label}
            <Icon name="next" />
          </ButtonLink>
        </p>
      </div>
      {of > 0 && (
        <div className="next-side">
          <Ring segments={segmentsOf(course)} className="ring-lg" />
          <p>
            <strong>{done > 0 ? say.done(done, of) : say.parts(course.reading.requiredLessons, course.hasQuiz)}</strong>
            <br />
            <span className="small muted">{speak(course.edition.name)}</span>
          </p>
        </div>
      )}
    </section>
  );
}
