import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Icon, Section } from '#web/staff-ui';
import { type CohortDecisions, missingIn } from './board.ts';

/** What has to be settled before the results can be frozen and published, each with the way there. */
export function Missing({ decisions }: { decisions: CohortDecisions }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const { undecided, wantedTwice, withoutConsent, offeringIs, count } = missingIn(decisions);
  const say = (name: string, told: object) => translate(`decisions.missing.${name}`, told);
  return (
    <Section id="missing" title={translate('decisions.missing.title')}>
      {count === 0 && (
        <p className="note good" role="status">
          <Icon name="check" />
          <span>{translate('decisions.missing.nothing')}</span>
        </p>
      )}
      <ul className="plain-list decision-missing">
        {undecided.map(({ trackId, name, undecided: many }) => (
          <li key={trackId}>
            {say('undecided', { count: many })} <Link to={`/decisions/tracks/${trackId}`}>{name[language]}</Link>
          </li>
        ))}
        {wantedTwice.map(({ personId, name, tracks }) => (
          <li key={personId}>
            {say('wantedTwice', { name, tracks: tracks.map((track) => track[language]).join('・') })}
          </li>
        ))}
        {withoutConsent.map(({ personId, name }) => (
          <li key={personId}>
            {say('withoutConsent', { name })}{' '}
            <Link to="/cohort-applications">{translate('decisions.missing.toApplications')}</Link>
          </li>
        ))}
        {offeringIs === 'missing' && <li>{say('offering', {})}</li>}
        {offeringIs === 'not-open' && (
          <li>
            {say('offeringNotOpen', {})}{' '}
            <Link to={`/offerings/${decisions.offering?.id}/show`}>{decisions.offering?.name}</Link>
          </li>
        )}
      </ul>
    </Section>
  );
}
