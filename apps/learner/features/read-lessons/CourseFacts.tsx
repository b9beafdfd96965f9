import { dayText, daysUntil, Fact, Facts, Ring, useLanguage, useWords } from '#web/ui';
import { segmentsOf, StatusChip } from '../../parts/course-status.tsx';
import type { CourseShown } from './Units.tsx';
import { words } from './words.ts';

/** Until when, how long, how far. */
export function CourseFacts({ course }: { course: CourseShown }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { access, lessons } = course;
  const isReview = access.phase === 'review';
  const endsOn = (isReview && access.reviewEndsOn) || access.endsOn;
  const isOver = access.phase === 'over';
  const minutes = lessons.reduce((sum, lesson) => sum + (lesson.isRequired ? lesson.minutes : 0), 0);
  return (
    <aside aria-label={say.facts}>
      <div className="card">
        <div className="course-id">
          <Ring segments={segmentsOf(course)} />
          <p>
            <StatusChip course={course} />
          </p>
        </div>
        <Facts className="line-top">
          <Fact term={isReview ? say.reviewEnds : say.accessEnds}>
            {!isOver && access.phase !== 'before' && (
              <>
                <strong>{say.daysLeft(daysUntil(endsOn))}</strong>
                <br />
              </>
            )}
            <time dateTime={endsOn}>{dayText(endsOn, language, { withYear: true })}</time>
            {access.phase === 'open' && (
              <>
                <br />
                <span className="small muted">{say.reviewAfter}</span>
              </>
            )}
          </Fact>
          {minutes > 0 && (
            <Fact term={say.time}>
              <strong>{say.total(minutes)}</strong>
              <br />
              {say.stopAnytime}
            </Fact>
          )}
        </Facts>
      </div>
    </aside>
  );
}
