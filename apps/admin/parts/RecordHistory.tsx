import { useTranslate } from 'react-admin';
import { viewHistoryRoute } from '#contract/routes';
import { type AnswerFrom, call, type PathOf, useAnswer } from '#web/api-client';
import { dateText, Timeline } from '#web/staff-ui';

type Entry = AnswerFrom<typeof viewHistoryRoute>['items'][number];
type Translate = ReturnType<typeof useTranslate>;

interface HistoryProps {
  readonly about: PathOf<typeof viewHistoryRoute>['about'];
  readonly id: string;
  /** Another value asks again: the record's version. */
  readonly version?: number | string | undefined;
}

/** Everything that happened to a record: who, what, before and after, when, why; latest first. */
export function RecordHistory({ about, id, version }: HistoryProps) {
  const translate = useTranslate();
  const { answer, fault } = useAnswer(() => call(viewHistoryRoute, { params: { about, id } }), [about, id, version]);
  if (fault) return <p role="alert">{fault.message}</p>;
  if (!answer) return null;
  return <Timeline entries={answer.items.map((entry) => told(entry, translate))} />;
}

function told({ id, kind, occurredAt, actorName, isBySystem, reason, facts, changes }: Entry, translate: Translate) {
  return {
    id,
    what: [translate(`events.${kind}`), ...Object.entries(facts).map((fact) => factText(fact, translate))].join('　'),
    at: occurredAt,
    by: actorName ?? translate(isBySystem ? 'ui.system' : 'events.somebodyElse'),
    reason,
    changes: changes.map(({ field, before, after, isErased }) => ({
      field: translate(`events.fields.${field}`, { _: field }),
      before: isErased ? translate('ui.erased') : valueText(field, before, translate),
      after: isErased ? translate('ui.erased') : valueText(field, after, translate),
    })),
  };
}

const valueText = (field: string, value: string | null, translate: Translate): string | null =>
  value && translate(`events.changed.${field}.${value}`, { _: value });

function factText([name, value]: [string, string | number], translate: Translate): string {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const words = isDay ? dateText(value) : translate(`events.values.${value}`, { _: String(value) });
  return translate('events.factIs', { fact: translate(`events.facts.${name}`, { _: name }), value: words });
}
