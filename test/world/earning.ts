import { quizPassed } from '#assessments';
import { type Happening, newId, type OfferingId } from '#kernel';
import { courseCompleted } from '#learning';
import { outstandingGraduateNamed } from '#mentoring';
import { EventLog, Transaction } from '#platform';
import type { Town } from './town.ts';
import type { World } from './world.ts';

interface Earned {
  readonly offering: OfferingId;
  readonly day?: string;
}

const editionOf = async ({ owner }: World, offering: OfferingId) =>
  (
    await owner.query(
      'select e.id as edition, e.course_id as course from offerings o join editions e on e.id = o.edition_id where o.id = $1',
      [offering],
    )
  ).rows[0];

async function tell<Facts>({ worker }: World, happening: Happening<Facts>): Promise<void> {
  const [transaction, events] = [worker.get(Transaction), worker.get(EventLog)];
  await transaction.under('record-progress', async () => void (await events.append(happening)));
}

/** The town's learner has read everything. */
export async function completesTheCourse(world: World, town: Town, { offering, day = '2026-11-22' }: Earned) {
  const { edition, course } = await editionOf(world, offering);
  await tell(world, {
    kind: courseCompleted,
    organizationId: town.id,
    facts: {
      enrollmentId: town.enrollment,
      learnerId: town.learner,
      offeringId: offering,
      editionId: edition,
      courseId: course,
      countsAs: 'pre-cyder',
      fiscalYear: 2026 as never,
      completedOn: day as never,
    },
  });
}

/** The town's learner has reached the pass mark. */
export async function passesTheQuiz(world: World, town: Town, { offering }: Earned) {
  const { edition } = await editionOf(world, offering);
  await tell(world, {
    kind: quizPassed,
    organizationId: town.id,
    facts: {
      enrollmentId: town.enrollment,
      learnerId: town.learner,
      organizationId: town.id,
      offeringId: offering,
      editionId: edition,
    },
  });
}

/** The town's learner is told to be an outstanding graduate of a year. */
export async function standsOut(world: World, town: Town, { offering, day = '2026-11-22' }: Earned) {
  await tell(world, {
    kind: outstandingGraduateNamed,
    organizationId: town.id,
    facts: {
      traineeId: newId<'Trainee'>(),
      cohortId: newId<'Cohort'>(),
      trackId: newId<'Track'>(),
      enrollmentId: town.enrollment,
      learnerId: town.learner,
      offeringId: offering,
      concludedOn: day as never,
    },
  });
}
