import { useLocaleState, useTranslate } from 'react-admin';
import type { listCohortApplicationsRoute } from '#contract/routes';
import { Link } from 'react-router-dom';
import type { AnswerFrom } from '#web/api-client';
import { second } from './moment.ts';

type Row = AnswerFrom<typeof listCohortApplicationsRoute>['items'][number];

/** A card an application: who, for what, when. */
export function ApplicationCards({ rows }: { rows: readonly Row[] }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const say = (name: string) => translate(`cohortApplications.${name}`);
  if (rows.length === 0) return <p className="muted">{say('noRows')}</p>;
  return (
    <ul className="cohort-cards">
      {rows.map((row) => {
        const facts: [string, string][] = [
          ['track', row.track[language]],
          ['state', say(`states.${row.state}`)],
          ['submittedAt', row.submittedAt ? second(row.submittedAt) : '—'],
          ['versions', `${row.versions}`],
          ['school', row.school || '—'],
          ['region', row.region],
          ['consent', say(`consents.${row.consent}`)],
        ];
        return (
          <li key={row.id}>
            <Link to={`/cohort-applications/${row.id}`}>{row.name}</Link> <span className="muted">{row.kana}</span>
            <br />
            <span className="muted cohort-mail">{row.mail}</span>
            <dl>
              {facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{say(name)}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
  );
}
