import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Edition } from './edition.ts';

/** Of an exercise: its scenario, and what changed since last year. */
export function StoryFacts({ edition: { story, copiedFrom } }: { edition: Edition }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const field = (name: string) => translate(`editions.fields.${name}`);
  return (
    <>
      <dt>{field('scenario')}</dt>
      <dd style={{ whiteSpace: 'pre-line' }}>{story.scenario[language] || '—'}</dd>
      <dt>{field('changeLog')}</dt>
      <dd style={{ whiteSpace: 'pre-line' }}>{story.changeLog[language] || '—'}</dd>
      {copiedFrom && (
        <>
          <dt>{field('copiedFrom')}</dt>
          <dd>
            <Link to={`/editions/${copiedFrom.id}/show`}>{copiedFrom.name[language]}</Link>
          </dd>
        </>
      )}
    </>
  );
}
