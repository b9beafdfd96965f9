import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { dateText } from '#web/staff-ui';
import type { AwardDetail } from './AwardStatus.tsx';

/** What the award says, and the awards before and after it. */
export function AwardFacts({ award }: { award: AwardDetail }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { supersededBy, supersedes } = award;
  const facts: [string, React.ReactNode][] = [
    ['edition', `${award.course[language]} ${award.edition[language]}`],
    ['completedOn', dateText(award.completedOn)],
    ['issuedOn', dateText(award.issuedOn)],
    ['code', award.code],
    ['badge', translate(award.hasBadge ? 'awards.hasBadge' : 'awards.noBadge')],
    ...(award.revokedOn ? [['revokedOn', dateText(award.revokedOn)] as [string, string]] : []),
    ...(award.revocationCause
      ? [['cause', translate(`awards.cause.${award.revocationCause}`)] as [string, string]]
      : []),
    ...(supersededBy ? [['supersededBy', <Other key="newer" {...supersededBy} />] as [string, React.ReactNode]] : []),
    ...(supersedes ? [['supersedes', <Other key="older" {...supersedes} />] as [string, React.ReactNode]] : []),
  ];
  return (
    <div className="stack">
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{translate(`awards.fields.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={award.verificationUrl} target="_blank" rel="noreferrer">
          {translate('awards.openPage')}
        </a>
      </p>
    </div>
  );
}

const Other = ({ id, number }: { id: string; number: string }) => <Link to={`/awards/${id}`}>{number}</Link>;
