import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { dateText, instantText, leftText } from '#web/staff-ui';
import type { EnrollmentDetail } from './EnrollmentStatusChip.tsx';

/** Dates, address and the later ends that were given; a score is the person's own. */
export function EnrollmentFacts({ enrollment }: { readonly enrollment: EnrollmentDetail }) {
  const translate = useTranslate();
  const { accessPeriod, status, mail, signInId, staffNumber, startedAt, completedAt, passedAt, extensions } =
    enrollment;
  const isWaiting = status === 'not-started' || status === 'in-progress';
  const when = (at: string | null) => (at ? instantText(at) : translate('enrollments.notYet'));
  const facts = [
    ['accessEndsOn', `${dateText(accessPeriod.endsOn)}${isWaiting ? `　${leftText(accessPeriod.endsOn)}` : ''}`],
    ['startedAt', when(startedAt)],
    ['completedAt', when(completedAt)],
    ['passedAt', when(passedAt)],
    ['staffNumber', staffNumber ?? '—'],
    ['signInId', signInId],
    ['contact', mail ?? translate('enrollments.contact.slip')],
  ];
  return (
    <section className="stack">
      <dl className="facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{translate(`enrollments.fields.${name}`)}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {extensions.length > 0 && (
        <>
          <h3>{translate('enrollments.extend.given')}</h3>
          <ul className="plain-list">
            {extensions.map(({ id, endsOn, reason }) => (
              <li key={id}>
                {dateText(endsOn)}　<span className="muted">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="faint">{translate('enrollments.noScore')}</p>
    </section>
  );
}
