import { type Id, newId, type PersonId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { cohortPlaceAccepted } from '#selection';
import type { YearGround } from './trainee.ts';
import type { World } from './world.ts';

/** What selection tells once somebody took their place. */
export async function acceptsThePlace(
  { worker }: World,
  year: YearGround,
  learner: PersonId,
  enrollmentId: Id<'Enrollment'>,
) {
  const [transaction, events] = [worker.get(Transaction), worker.get(EventLog)];
  const { cohortId, trackIds, offeringId, organizationId } = year;
  const facts = { cohortApplicationId: newId<'CohortApplication'>(), cohortId, trackId: trackIds[0], enrollmentId };
  await transaction.under('record-progress', async () => {
    await events.append({
      kind: cohortPlaceAccepted,
      organizationId,
      facts: { ...facts, offeringId, learnerId: learner },
    });
  });
}
