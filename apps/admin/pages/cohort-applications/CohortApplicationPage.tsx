import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { viewCohortApplicationRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { dateText, Page, Section } from '#web/staff-ui';
import { RecordHistory } from '../../parts/RecordHistory.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { ApplicationAnswers } from './ApplicationAnswers.tsx';
import { ConsentSection } from './ConsentSection.tsx';
import { DecisionCourse } from './DecisionCourse.tsx';
import { Facts } from './Facts.tsx';
import { second } from './moment.ts';
import type { Shown } from './one-application.ts';
import './cohort-applications.css';

/** One application to a cohort: who, what counts of it, the receipts, what a guardian said, and what happened. */
export default function CohortApplicationPage() {
  const translate = useTranslate();
  const { cohortApplicationId = '' } = useParams();
  const [changes, setChanges] = useState(0);
  const { answer, fault } = useAnswer(
    () => call(viewCohortApplicationRoute, { params: { cohortApplicationId } }),
    [cohortApplicationId, changes],
  );
  if (answer) return <Application shown={answer} version={changes} onChanged={() => setChanges(changes + 1)} />;
  return (
    <Page
      title={translate('cohortApplication.title')}
      crumbs={[[translate('cohortApplications.title'), '/cohort-applications']]}
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
    </Page>
  );
}

interface ApplicationProps {
  readonly shown: Shown;
  readonly version: number;
  readonly onChanged: () => void;
}

function Application({ shown, version, onChanged }: ApplicationProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const maySeeHistory = useAbility('history.view');
  const mayDecide = useAbility('cohort.decide');
  const { applicant, track, program, fiscalYear, receipts } = shown;
  return (
    <Page
      title={applicant.name}
      lead={`${program[language]} ${fiscalYear}　${track[language]}`}
      crumbs={[[translate('cohortApplications.title'), '/cohort-applications']]}
      width="wide"
    >
      <Standing shown={shown} />
      <Applicant applicant={applicant} />
      <ConsentSection {...{ shown, onChanged }} />
      <ApplicationAnswers shown={shown} />
      <Section id="receipts" title={translate('cohortApplication.receipts')}>
        {receipts.length === 0 && <p className="muted">{translate('cohortApplication.noReceipts')}</p>}
        <ol className="cohort-cards">
          {receipts.map(({ number, submittedAt, digest }, at) => (
            <li key={number}>
              <b>{translate('cohortApplication.version', { number })}</b> {second(submittedAt)}
              {at === 0 && <span className="muted beside">{translate('cohortApplication.counts')}</span>}
              <br />
              <span className="muted cohort-mail">SHA-256 {digest}</span>
            </li>
          ))}
        </ol>
      </Section>
      {mayDecide && shown.submittedAt && <DecisionCourse id={shown.id} trackId={shown.trackId} />}
      {maySeeHistory && (
        <Section id="history" title={translate('form.history')}>
          <RecordHistory about="cohort-application" id={shown.id} version={version} />
        </Section>
      )}
    </Page>
  );
}

function Standing({ shown: { state, code, begunAt, submittedAt, withdrawnAt, others } }: { shown: Shown }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const stateOf = (each: Shown['state']) => translate(`cohortApplications.states.${each}`);
  return (
    <Section id="standing" title={translate('cohortApplications.state')}>
      <Facts
        facts={[
          ['state', stateOf(state)],
          ['code', code],
          ['begunAt', second(begunAt)],
          ['submittedAt', submittedAt && second(submittedAt)],
          ['withdrawnAt', withdrawnAt && second(withdrawnAt)],
        ]}
      />
      {others.length > 0 && (
        <>
          <h3>{translate('cohortApplication.others')}</h3>
          <ul className="plain-list">
            {others.map(({ id, track, state: theirs }) => (
              <li key={id}>
                <Link to={`/cohort-applications/${id}`}>{track[language]}</Link>{' '}
                <span className="muted">{stateOf(theirs)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Applicant({ applicant }: Pick<Shown, 'applicant'>) {
  const translate = useTranslate();
  const said = (isSo: boolean) => translate(`cohortApplication.${isSo ? 'yes' : 'no'}`);
  const { name, kana, mail, bornOn, school, region, livesInJapan, isGraduate } = applicant;
  return (
    <Section id="applicant" title={translate('cohortApplication.applicant')}>
      <Facts
        facts={[
          ['name', name],
          ['kana', kana],
          ['mail', mail],
          ['bornOn', dateText(bornOn)],
          ['school', school],
          ['region', region],
          ['livesInJapan', said(livesInJapan)],
          ['isGraduate', said(isGraduate)],
        ]}
      />
    </Section>
  );
}
