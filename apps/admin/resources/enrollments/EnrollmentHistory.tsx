import { useTranslate } from 'react-admin';
import { viewHistoryRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Timeline } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';

/** Who did what to this enrollment, when and why. */
export function EnrollmentHistory({ id }: { readonly id: string }) {
  const translate = useTranslate();
  const maySee = useAbility('history.view');
  const { answer } = useAnswer(
    () => (maySee ? call(viewHistoryRoute, { params: { about: 'enrollment', id } }) : Promise.resolve({ items: [] })),
    [id, maySee],
  );
  if (!maySee || !answer) return null;
  const entries = answer.items.map(
    ({ id: entryId, kind, occurredAt, actorName, isBySystem, reason, facts, changes }) => ({
      id: entryId,
      what: translate(`enrollments.events.${kind}`, { _: kind, day: facts.endsOn }),
      at: occurredAt,
      by: isBySystem ? translate('ui.system') : (actorName ?? ''),
      reason,
      changes: changes.map(({ field, before, after, isErased }) => ({
        field: translate(`enrollments.fields.${field}`, { _: field }),
        before: isErased ? translate('ui.erased') : before,
        after: isErased ? translate('ui.erased') : after,
      })),
    }),
  );
  return (
    <section aria-labelledby="enrollment-history">
      <h3 id="enrollment-history">{translate('enrollments.history')}</h3>
      <Timeline entries={entries} />
    </section>
  );
}
