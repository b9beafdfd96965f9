import { useLocaleState, useTranslate } from 'react-admin';
import type { listCohortApplicationsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

type Listed = AnswerFrom<typeof listCohortApplicationsRoute>;

const FIGURES = ['submitted', 'people', 'drafts', 'withdrawn'] as const;

/** How many applications each track has, and of how many people. */
export function TrackFigures({ tracks }: Pick<Listed, 'tracks'>) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  return (
    <ul className="cohort-cards">
      {tracks.map(({ trackId, name, ...figures }) => (
        <li key={trackId}>
          <b>{name[language]}</b>
          <dl>
            {FIGURES.map((figure) => (
              <div key={figure}>
                <dt>{translate(`cohortApplications.${figure}`)}</dt>
                <dd>{figures[figure]}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
