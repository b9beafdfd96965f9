import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { viewTraineeWorkRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { fiscalYearText, instantText, Page, Section } from '#web/staff-ui';
import { RecordHistory } from '../../parts/RecordHistory.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { ReleaseWork } from './ReleaseWork.tsx';
import { type OfWork, titleOf, useLanguage, type Work } from './work.ts';
import { WorkConsents } from './WorkConsents.tsx';
import './works.css';

/** One work: what it is, who consents to publishing it, what is missing, and its release. */
export default function WorkShow() {
  const translate = useTranslate();
  const language = useLanguage();
  const maySeeHistory = useAbility('history.view');
  const { id = '' } = useParams();
  const [changes, setChanges] = useState(0);
  const { answer: work, fault } = useAnswer(
    () => call(viewTraineeWorkRoute, { params: { workId: id } }),
    [id, changes],
  );
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!work) return <Page title={translate('works.loading')}>{null}</Page>;
  const part = { work, onChanged: () => setChanges(changes + 1) };
  return (
    <Page
      title={titleOf(work, language)}
      lead={`${work.programName[language]} ${fiscalYearText(work.fiscalYear)}`}
      crumbs={[[translate('works.title'), '/works']]}
      width="wide"
    >
      <Standing {...part} />
      <WorkConsents {...part} />
      <Words work={work} />
      <Files work={work} />
      {maySeeHistory && (
        <Section id="history" title={translate('form.history')}>
          <RecordHistory about="work" id={work.workId} version={changes} />
        </Section>
      )}
    </Page>
  );
}

function Standing({ work, onChanged }: OfWork) {
  const translate = useTranslate();
  const nameOf = (traineeId: string | null) => work.authors.find((each) => each.traineeId === traineeId)?.name ?? '';
  return (
    <Section id="standing" title={translate('works.standing')}>
      <Facts
        facts={[
          ['publication', translate(`works.publications.${work.publication}`)],
          ['visibility', translate(`works.visibilities.${work.visibility}`)],
          ['releasedAt', work.releasedAt && instantText(work.releasedAt)],
        ]}
      />
      {work.addresses && (
        <p>
          <a href={new URL(work.addresses.ja).pathname}>{translate('works.see')}</a>{' '}
          <a href={new URL(work.addresses.en).pathname}>{translate('works.seeEn')}</a>
        </p>
      )}
      {work.abilities.release && (
        <div className="stack">
          <h3>{translate('works.lacks')}</h3>
          {work.lacks.length === 0 && <p>{translate('works.complete')}</p>}
          <ul>
            {work.lacks.map(({ what, traineeId }) => (
              <li key={`${what} ${traineeId}`}>{translate(`works.lack.${what}`, { name: nameOf(traineeId) })}</li>
            ))}
          </ul>
          <ReleaseWork work={work} onChanged={onChanged} />
        </div>
      )}
    </Section>
  );
}

function Words({ work }: { work: Work }) {
  const translate = useTranslate();
  const { title, abstract, links, license } = work;
  return (
    <Section id="words" title={translate('works.words')}>
      <Facts
        facts={[
          ['title', title.ja],
          ['titleEn', title.en],
          ['abstract', abstract.ja],
          ['abstractEn', abstract.en],
          ['links', links.join('\n')],
          ['license', license === 'all-rights-reserved' ? translate('works.reserved') : license],
        ]}
      />
    </Section>
  );
}

function Files({ work: { workId, pictures, video } }: { work: Work }) {
  const translate = useTranslate();
  const language = useLanguage();
  if (pictures.length === 0 && !video) return null;
  const at = (fileId: string) => `/api/works/${workId}/files/${fileId}`;
  return (
    <Section id="files" title={translate('works.files')}>
      <ol className="work-pictures">
        {pictures.map(({ fileId, alt }, number) => (
          <li key={fileId}>
            <img src={at(fileId)} alt={alt[language] || translate('works.picture', { number: number + 1 })} />
            <p className="muted">{[alt.ja, alt.en].map((text) => text || translate('works.noAlt')).join(' / ')}</p>
          </li>
        ))}
      </ol>
      {video && <video controls preload="metadata" src={at(video)} aria-label={translate('works.video')} />}
    </Section>
  );
}

/** What is said of a work, by the names of `works.fields`; an empty one is left out. */
function Facts({ facts }: { facts: readonly (readonly [name: string, value: string | null])[] }) {
  const translate = useTranslate();
  return (
    <dl className="facts work-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{translate(`works.fields.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
