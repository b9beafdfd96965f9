import './read-lessons.css';
import { useEffect } from 'react';
import { call, useAnswer } from '#web/api-client';
import { dayText, Loaded, More, Page, Phrase, useBilingual, useLanguage, usePathParams, useWords } from '#web/ui';
import { keepBookmarkRoute, readLessonRoute } from '#contract/routes';
import { courseAddress } from '../../parts/course-status.tsx';
import { Chapters } from './Chapters.tsx';
import type { LessonShown } from './lesson-shown.ts';
import { Pager } from './Pager.tsx';
import { words } from './words.ts';

export default function LessonPage() {
  const { enrollmentId, slug } = usePathParams('enrollmentId', 'slug');
  const say = useWords(words);
  const speak = useBilingual();
  const lesson = useAnswer(() => call(readLessonRoute, { params: { enrollmentId, slug } }), [enrollmentId, slug]);
  const { answer } = lesson;
  useBookmark(answer);
  return (
    <Page
      title={answer ? speak(answer.title) : say.chapters}
      heading={null}
      back={{ href: courseAddress(enrollmentId), label: answer ? speak(answer.edition) : say.toCourse }}
    >
      <Loaded from={lesson}>{(shown) => <Lesson lesson={shown} />}</Loaded>
    </Page>
  );
}

/** Whoever comes back is led to the lesson they were in; in review nothing is kept. */
function useBookmark(lesson: LessonShown | undefined): void {
  const { enrollmentId, slug, phase } = lesson ?? {};
  useEffect(() => {
    if (!enrollmentId || !slug || phase !== 'open') return;
    // Reading goes on when this is lost: the first unread lesson is found without it.
    call(keepBookmarkRoute, { params: { enrollmentId }, input: { unit: slug } }).catch(() => undefined);
  }, [enrollmentId, slug, phase]);
}

function Lesson({ lesson }: { lesson: LessonShown }) {
  const say = useWords(words);
  const speak = useBilingual();
  const place = say.place(lesson.position, lesson.of);
  return (
    <div className="cols cols-left">
      <aside className="only-wide" aria-label={say.chapters}>
        <p className="eyebrow mb-1">{place}</p>
        <Chapters lesson={lesson} />
      </aside>
      <div>
        <div className="only-narrow mb-2">
          <More summary={`${say.chapters}（${place}）`}>
            <Chapters lesson={lesson} />
          </More>
        </div>
        <article className="prose">
          <p className="eyebrow">
            <Phrase>{say.chapter(lesson.position)}</Phrase> <Phrase>{say.about(lesson.minutes)}</Phrase>
          </p>
          <h1 className="mt-05">{speak(lesson.title)}</h1>
          <Checked lesson={lesson} />
          <LessonText lesson={lesson} />
          <Pager lesson={lesson} />
          <p className="small muted">{lesson.phase === 'open' && say.kept}</p>
        </article>
      </div>
    </div>
  );
}

/** In the language in use, where the author wrote it; else in Japanese. */
function LessonText({ lesson: { html, htmlEn } }: { lesson: LessonShown }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const lang = language === 'en' && htmlEn ? 'en' : 'ja';
  return (
    <>
      {lang !== language && <p className="small muted">{say.onlyJapanese}</p>}
      <div
        className="lesson-text"
        lang={lang}
        dangerouslySetInnerHTML={{ __html: lang === 'en' ? (htmlEn ?? html) : html }}
      />
    </>
  );
}

function Checked({ lesson }: { lesson: LessonShown }) {
  const say = useWords(words);
  const speak = useBilingual();
  const { language } = useLanguage();
  return (
    <p className="checked">
      <span>
        {say.reviewed}{' '}
        <time dateTime={lesson.lastReviewedOn}>{dayText(lesson.lastReviewedOn, language, { withYear: true })}</time>
      </span>
      <span>
        {say.duties}: {lesson.dutyTags.map(speak).join('・')}
      </span>
      {!lesson.isRequired && <span>{say.optional}</span>}
      {lesson.phase === 'review' && <span>{say.reviewing}</span>}
    </p>
  );
}
