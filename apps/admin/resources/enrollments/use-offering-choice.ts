import { useEffect } from 'react';
import { useStore } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { listOfferingsRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';

export type Offering = AnswerFrom<typeof listOfferingsRoute>['items'][number];

/** The offering whose people are listed: the one in the address, else the one looked at last, else the newest. */
export function useOfferingChoice() {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const [last, setLast] = useStore<string | null>('enrollments.offering', null);
  const { answer, fault } = useAnswer(
    () => call(listOfferingsRoute, { input: { perPage: 100, sort: 'accessStartsOn', order: 'desc' } }),
    [],
  );
  const offerings = answer?.items.filter(({ state }) => state !== 'draft');
  const asked = offeringIn(query.get('filter')) ?? last;
  const chosen =
    offerings?.find(({ id }) => id === asked) ?? offerings?.find(({ seating }) => !seating) ?? offerings?.[0];
  useEffect(() => {
    if (chosen && chosen.id !== last) setLast(chosen.id);
  }, [chosen, last, setLast]);
  const choose = (offeringId: string) => {
    setLast(offeringId);
    navigate(`/enrollments?filter=${encodeURIComponent(JSON.stringify({ offeringId }))}`);
  };
  return { offerings, chosen, choose, fault };
}

function offeringIn(filter: string | null): string | null {
  try {
    const { offeringId } = JSON.parse(filter ?? '{}') as { offeringId?: string };
    return offeringId ?? null;
  } catch {
    return null;
  }
}
