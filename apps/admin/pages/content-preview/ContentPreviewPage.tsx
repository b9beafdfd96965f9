import { useLocaleState, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { previewContentRoute, previewLessonRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';
import { dateText, Page, Section } from '#web/staff-ui';
import { PublishButton } from '../../parts/PublishButton.tsx';
import { QuizPreview } from './QuizPreview.tsx';
import './content-preview.css';

type Preview = AnswerFrom<typeof previewContentRoute>;

/** A version of an edition's content as a learner will see it. */
export default function ContentPreviewPage() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { contentVersionId = '' } = useParams();
  const preview = useAnswer(() => call(previewContentRoute, { params: { contentVersionId } }), [contentVersionId]);
  const { answer, fault, again } = preview;
  return (
    <Page
      title={translate('preview.title')}
      lead={answer ? `${translate('editions.version', { number: answer.number })}　${translate('preview.lead')}` : ''}
      crumbs={answer ? crumbsOf(answer, locale) : []}
      actions={answer?.abilities.publish && <PublishButton contentVersionId={contentVersionId} onPublished={again} />}
      width="wide"
    >
      {fault && <p role="alert">{fault.message}</p>}
      {answer?.abilities.publish && <p className="muted">{translate('preview.publishLead')}</p>}
      {answer && <Contents preview={answer} />}
    </Page>
  );
}

const crumbsOf = ({ edition }: Preview, locale: string): [string, string][] => [
  [edition.name[locale === 'en' ? 'en' : 'ja'], `/editions/${edition.id}/show`],
];

function Contents({ preview }: { preview: Preview }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const [asked, ask] = useSearchParams();
  const slug = asked.get('lesson') ?? preview.contents[0]?.slug;
  return (
    <>
      <div className="preview-grid">
        <nav aria-label={translate('preview.lessons')}>
          <ol className="preview-lessons">
            {preview.contents.map((lesson) => (
              <li key={lesson.slug}>
                <button
                  type="button"
                  aria-current={lesson.slug === slug ? 'true' : undefined}
                  onClick={() => ask({ lesson: lesson.slug })}
                >
                  {lesson.title[language]}
                </button>
                <p className="muted">
                  {translate('editions.minutes', { minutes: lesson.minutes })}
                  {'　'}
                  {translate('preview.reviewed', { day: dateText(lesson.lastReviewedOn) })}
                  {!lesson.isRequired && `　${translate('preview.optional')}`}
                  <br />
                  {lesson.dutyTags.map((tag) => tag[language]).join('・')}
                </p>
              </li>
            ))}
          </ol>
        </nav>
        {slug && <LessonPreview contentVersionId={preview.id} slug={slug} />}
      </div>
      {preview.quiz && (
        <Section id="quiz" title={translate('preview.quiz')}>
          <QuizPreview quiz={preview.quiz} />
        </Section>
      )}
    </>
  );
}

function LessonPreview({ contentVersionId, slug }: { contentVersionId: string; slug: string }) {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(
    () => call(previewLessonRoute, { params: { contentVersionId, slug } }),
    [contentVersionId, slug],
  );
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!answer) return null;
  return (
    <div className="lesson-languages">
      <article className="lesson-preview" lang="ja">
        <h2>{answer.title.ja}</h2>
        <div dangerouslySetInnerHTML={{ __html: answer.html }} />
      </article>
      {answer.htmlEn ? (
        <article className="lesson-preview" lang="en">
          <h2>{answer.title.en}</h2>
          <div dangerouslySetInnerHTML={{ __html: answer.htmlEn }} />
        </article>
      ) : (
        <p className="muted">{translate('preview.onlyJapanese')}</p>
      )}
    </div>
  );
}
