import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dateText, fiscalYearText } from '#web/staff-ui';
import type { Cohort } from './cohort.ts';
import { secondText } from './second-text.ts';

/** When what is taken, and who may apply. */
export function CohortFacts({ cohort }: { cohort: Cohort }) {
  const translate = useTranslate();
  const { windows, eligibility, copiedFrom, organizationName, keepMonths, erasesOn } = cohort;
  const yes = (isSo: boolean) => translate(isSo ? 'cohorts.yes' : 'cohorts.no');
  const facts: [string, ReactNode][] = [
    ['organization', organizationName],
    ['applicationOpensAt', secondText(windows.applicationOpensAt)],
    ['applicationClosesAt', secondText(windows.applicationClosesAt)],
    [
      'assignmentClosesAt',
      windows.assignmentClosesAt ? secondText(windows.assignmentClosesAt) : translate('cohorts.noAssignment'),
    ],
    ['resultOn', dateText(windows.resultOn)],
    ['answersCloseAt', secondText(windows.answersCloseAt)],
    [
      'oldestAge',
      eligibility.oldestAge === null
        ? translate('cohorts.anyAge')
        : translate('cohorts.atMostSoOld', {
            age: eligibility.oldestAge,
            day: dateText(`${Number(cohort.fiscalYear) - eligibility.oldestAge}-04-02`),
          }),
    ],
    ['residentsOnly', yes(eligibility.residentsOnly)],
    ['graduatesMayApply', yes(eligibility.graduatesMayApply)],
    ['mostApplications', eligibility.mostApplications],
    ['keepMonths', translate('cohorts.keptUntil', { months: keepMonths, day: dateText(erasesOn) })],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{translate(`cohorts.fields.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {copiedFrom && (
        <div style={{ display: 'contents' }}>
          <dt>{translate('cohorts.fields.copiedFrom')}</dt>
          <dd>
            <Link to={`/cohorts/${copiedFrom.id}/show`}>{fiscalYearText(Number(copiedFrom.fiscalYear))}</Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
