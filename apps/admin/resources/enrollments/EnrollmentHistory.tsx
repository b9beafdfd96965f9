import { useTranslate } from 'react-admin';
import { RecordHistory } from '../../parts/RecordHistory.tsx';
import { useAbility } from '../../providers/use-abilities.ts';

/** Who did what to this enrollment, when and why. */
export function EnrollmentHistory({ id }: { readonly id: string }) {
  const translate = useTranslate();
  if (!useAbility('history.view')) return null;
  return (
    <section aria-labelledby="enrollment-history">
      <h3 id="enrollment-history">{translate('enrollments.history')}</h3>
      <RecordHistory about="enrollment" id={id} />
    </section>
  );
}
