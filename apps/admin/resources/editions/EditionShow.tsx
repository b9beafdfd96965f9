import { Button } from '@mui/material';
import { useGetOne, useLocaleState, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { listContentVersionsRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { fiscalYearText, Page, Section } from '#web/staff-ui';
import { RecordHistory } from '../../parts/RecordHistory.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { PackageUpload } from './PackageUpload.tsx';
import { RollOver } from './RollOver.tsx';
import { StoryFacts } from './StoryFacts.tsx';
import { VersionTable } from './VersionTable.tsx';
import type { Edition } from './edition.ts';

/** One edition and its content: load, look at it, publish. */
export default function EditionShow() {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { id = '' } = useParams();
  const { data: edition } = useGetOne<Edition>('editions', { id });
  const mayPreview = useAbility('content.preview');
  const maySeeHistory = useAbility('history.view');
  if (!edition) return <Page title={translate('editions.loading')}>{null}</Page>;
  return (
    <Page
      title={edition.name[language]}
      crumbs={[[translate('editions.title'), '/editions']]}
      lead={`${edition.course.name[language]}　${fiscalYearText(Number(edition.fiscalYear))}　${edition.code}`}
      actions={<Deeds edition={edition} />}
      width="wide"
    >
      <p>{edition.summary[language]}</p>
      <dl className="facts">
        <dt>{translate('editions.fields.completionRule')}</dt>
        <dd>
          <Completed rule={edition.completionRule} />
        </dd>
        {edition.isExercise && <StoryFacts edition={edition} />}
      </dl>
      {mayPreview && <Content editionId={id} />}
      {maySeeHistory && (
        <Section id="history" title={translate('form.history')}>
          <RecordHistory about="edition" id={id} version={edition.version} />
        </Section>
      )}
    </Page>
  );
}

function Completed({ rule: { attendance = 'none', quiz } }: { rule: Edition['completionRule'] }) {
  const translate = useTranslate();
  if (attendance === 'none') return translate(`editions.rules.${quiz}`);
  return `${translate(`editions.attendances.${attendance}`)}（${translate(`editions.postTests.${quiz}`)}）`;
}

function Content({ editionId }: { editionId: string }) {
  const translate = useTranslate();
  const mayPublish = useAbility('content.publish');
  const versions = useAnswer(() => call(listContentVersionsRoute, { params: { editionId } }), [editionId]);
  return (
    <Section id="content" title={translate('editions.content')}>
      <div className="stack l">
        {mayPublish && <PackageUpload editionId={editionId} onLoaded={versions.again} />}
        {versions.fault && <p role="alert">{versions.fault.message}</p>}
        {versions.answer && <VersionTable versions={versions.answer.items} onPublished={versions.again} />}
      </div>
    </Section>
  );
}

function Deeds({ edition }: { edition: Edition }) {
  const translate = useTranslate();
  const mayOffer = useAbility('offering.open');
  const { id } = edition;
  return (
    <>
      {edition.abilities.correct && (
        <Button variant="outlined" component={Link} to={`/editions/${id}`}>
          {translate('editions.correct')}
        </Button>
      )}
      {edition.abilities.correct && <RollOver edition={edition} />}
      {mayOffer && (
        <Button
          variant="outlined"
          component={Link}
          to={edition.isExercise ? `/exercises/create?editionId=${id}` : `/offerings/create?editionId=${id}`}
        >
          {translate('editions.offer')}
        </Button>
      )}
    </>
  );
}
