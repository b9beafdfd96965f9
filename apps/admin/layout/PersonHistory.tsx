import { useTranslate } from 'react-admin';
import { viewHistoryRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';
import { Timeline } from '#web/staff-ui';
import { useAbility } from '../providers/use-abilities.ts';

/** Who changed what of a person, when and why, as far as the asker reaches. */
export function PersonHistory({ personId, version }: { personId: string; version?: number | string }) {
  const translate = useTranslate();
  const maySee = useAbility('history.view');
  const { answer } = useAnswer(
    () => (maySee ? call(viewHistoryRoute, { params: { about: 'person', id: personId } }) : Promise.resolve(null)),
    [personId, version, maySee],
  );
  if (!answer) return null;
  const entries = answer.items.map(({ id, kind, occurredAt, actorName, isBySystem, reason, changes }) => ({
    id,
    what: translate(`people.events.${kind}`, { _: kind }),
    at: occurredAt,
    by: isBySystem ? translate('ui.system') : (actorName ?? ''),
    reason,
    changes: changes.map(({ field, before, after, isErased }) => ({
      field: translate(`people.fields.${field}`, { _: field }),
      before: isErased ? translate('ui.erased') : before,
      after: isErased ? translate('ui.erased') : after,
    })),
  }));
  return (
    <section aria-labelledby="person-history">
      <h3 id="person-history">{translate('people.history')}</h3>
      <Timeline entries={entries} />
    </section>
  );
}
