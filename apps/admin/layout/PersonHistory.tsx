import { useTranslate } from 'react-admin';
import { RecordHistory } from '../parts/RecordHistory.tsx';
import { useAbility } from '../providers/use-abilities.ts';

/** Who changed what of a person, when and why, as far as the asker reaches. */
export function PersonHistory({ personId, version }: { personId: string; version?: number | string }) {
  const translate = useTranslate();
  if (!useAbility('history.view')) return null;
  return (
    <section aria-labelledby="person-history">
      <h3 id="person-history">{translate('people.history')}</h3>
      <RecordHistory about="person" id={personId} version={version} />
    </section>
  );
}
