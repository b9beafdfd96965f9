import { useTranslate } from 'react-admin';
import { dateText, Section } from '#web/staff-ui';
import type { Cohort } from './cohort.ts';

/** What was erased of those who were not accepted, once something was. */
export function Erasures({ erasures }: Pick<Cohort, 'erasures'>) {
  const translate = useTranslate();
  if (erasures.length === 0) return null;
  return (
    <Section id="erasures" title={translate('cohorts.sections.erasures')}>
      <p className="muted">{translate('cohorts.erasuresLead')}</p>
      <ul>
        {erasures.map(({ erasedOn, people, applications, files }) => (
          <li key={erasedOn}>
            {translate('cohorts.erased', { day: dateText(erasedOn), people, applications, files })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
