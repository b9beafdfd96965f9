import { Icon, Link, Phrase, useBilingual, useWords } from '#web/ui';
import { lessonAddress } from '../../parts/course-status.tsx';
import type { LessonShown } from './lesson-shown.ts';
import { words } from './words.ts';

/** The list of chapters, the open one marked. */
export function Chapters({ lesson }: { lesson: LessonShown }) {
  const say = useWords(words);
  const speak = useBilingual();
  return (
    <ol className="chapters">
      {lesson.contents.map(({ slug, title, isRead }, at) => (
        <li key={slug} className={isRead ? 'done' : ''}>
          <Link
            href={lessonAddress(lesson.enrollmentId, slug)}
            aria-current={slug === lesson.slug ? 'page' : undefined}
          >
            <Icon name={isRead ? 'done' : slug === lesson.slug ? 'half' : 'todo'} />
            <span>
              <Phrase>{say.chapter(at + 1)}</Phrase> {speak(title)}
              {isRead && <span className="vh">{say.isRead}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}
