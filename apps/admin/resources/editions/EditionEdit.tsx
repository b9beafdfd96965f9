import { useGetOne, useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import { correctEditionRoute, type viewEditionRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import { Page } from '#web/staff-ui';
import { editionAsked, EditionForm, type EditionWritten } from './EditionForm.tsx';

type Edition = AnswerFrom<typeof viewEditionRoute>;

/** Corrects an edition. */
export default function EditionEdit() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { id = '' } = useParams();
  const { data: edition, error } = useGetOne<Edition>('editions', { id });
  if (error) return <p role="alert">{error.message}</p>;
  if (!edition) return <Page title={translate('editions.loading')}>{null}</Page>;
  const title = edition.name[locale === 'en' ? 'en' : 'ja'];
  return (
    <Page
      title={title}
      lead={edition.code}
      crumbs={[
        [translate('editions.title'), '/editions'],
        [title, `/editions/${id}/show`],
      ]}
      width="narrow"
    >
      <Correction key={edition.version} edition={edition} />
    </Page>
  );
}

const writtenOf = ({ course, code, fiscalYear, name, summary, completionRule, story }: Edition): EditionWritten => ({
  courseId: course.id,
  code,
  fiscalYear: String(fiscalYear),
  nameJa: name.ja,
  nameEn: name.en,
  summaryJa: summary.ja,
  summaryEn: summary.en,
  quizRule: completionRule.quiz,
  attendance: completionRule.attendance ?? 'none',
  scenarioJa: story.scenario.ja,
  scenarioEn: story.scenario.en,
  changeLogJa: story.changeLog.ja,
  changeLogEn: story.changeLog.en,
});

function Correction({ edition }: { edition: Edition }) {
  const notify = useNotify();
  const navigate = useNavigate();
  const { id: editionId, version, isOffered } = edition;
  const page = `/editions/${editionId}/show`;
  const correcting = useDeed(async (key, written: EditionWritten) => {
    await call(correctEditionRoute, { params: { editionId }, input: { ...editionAsked(written), version }, key });
    notify('form.saved', { type: 'success' });
    navigate(page);
  });
  return (
    <EditionForm
      before={writtenOf(edition)}
      isNew={false}
      isOffered={isOffered}
      saving={correcting}
      backTo={page}
      onSave={correcting.run}
    />
  );
}
