import { useTranslate } from 'react-admin';
import type { viewSeatedOfferingRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip } from '#web/staff-ui';
import './more-fields.css';

type Warning = AnswerFrom<typeof viewSeatedOfferingRoute>['warnings'][number];

/** What the office should look at, each in a sentence. */
export function ExerciseWarnings({ warnings }: { warnings: readonly Warning[] }) {
  const translate = useTranslate();
  if (warnings.length === 0) return <span className="muted">{translate('exercise.fine')}</span>;
  return (
    <ul className="warnings">
      {warnings.map((code) => (
        <li key={code}>
          <Chip glyph="alert" tone="warn">
            {translate(`exercise.warnings.${code}`)}
          </Chip>
        </li>
      ))}
    </ul>
  );
}
