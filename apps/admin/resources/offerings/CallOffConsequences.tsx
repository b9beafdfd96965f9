import { useTranslate } from 'react-admin';
import { previewCallOffRoute } from '#contract/routes';
import { call, useAnswer } from '#web/api-client';

/** How many people and dates it concerns that an offering does not take place, and what becomes of their applications. */
export function CallOffConsequences({ offeringId }: { offeringId: string }) {
  const translate = useTranslate();
  const { answer } = useAnswer(() => call(previewCallOffRoute, { params: { offeringId } }), [offeringId]);
  if (!answer) return null;
  return (
    <>
      <li>{translate('offeringSessions.concerned', answer)}</li>
      <li>{translate('offeringSessions.sessions', { count: answer.sessions })}</li>
      {answer.goOn.map(({ id, name, seats }) => (
        <li key={id}>{translate('offeringSessions.goOn', { name, count: seats })}</li>
      ))}
      {answer.lost > 0 && <li>{translate('offeringSessions.lost', { count: answer.lost })}</li>}
    </>
  );
}
