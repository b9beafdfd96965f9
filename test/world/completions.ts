import type pg from 'pg';
import { type CalendarDate, fiscalYearOf, type Id, newId, type OrganizationId, type PersonId } from '#kernel';
import { courseCompleted } from '#learning';
import { EventLog, Transaction } from '#platform';
import type { World } from './world.ts';

export type CountsAs = 'cyder' | 'pre-cyder' | 'none';

/** A course of each kind, by what it counts as; its code is the same word. */
export async function someCourses(owner: pg.Client): Promise<Record<CountsAs, Id<'Course'>>> {
  const program = newId();
  await owner.query(
    `insert into programs (id, organization_id, code, name_ja, name_en)
     select $1, id, 'cyder', 'CYDER', 'CYDER' from organizations where code = 'office'`,
    [program],
  );
  const courses = { cyder: newId<'Course'>(), 'pre-cyder': newId<'Course'>(), none: newId<'Course'>() };
  for (const [countsAs, id] of Object.entries(courses)) {
    await owner.query(
      `insert into courses (id, program_id, code, name_ja, name_en, counts_as) values ($1, $2, $3, $3, $3, $3)`,
      [id, program, countsAs],
    );
  }
  return courses;
}

interface Completion {
  readonly organizationId: OrganizationId;
  readonly learnerId: PersonId;
  readonly courseId: Id<'Course'>;
  readonly countsAs: CountsAs;
  readonly completedOn: string;
}

/** Tells that somebody completed a course, as learning does. */
export async function complete(world: World, { organizationId, ...told }: Completion): Promise<Id<'Enrollment'>> {
  const completedOn = told.completedOn as CalendarDate;
  const enrollmentId = newId<'Enrollment'>();
  const facts = { ...told, completedOn, fiscalYear: fiscalYearOf(completedOn), enrollmentId };
  const event = {
    kind: courseCompleted,
    organizationId,
    facts: { ...facts, offeringId: newId<'Offering'>(), editionId: newId<'Edition'>() },
  };
  await world.worker.get(Transaction).under('count-coverage', () => world.worker.get(EventLog).append(event));
  return enrollmentId;
}

/** The organization that has, or had, this code. */
export async function organizationOf(owner: pg.Client, code: string): Promise<OrganizationId> {
  const { rows } = await owner.query(`select organization_id as id from organization_versions where code = $1`, [code]);
  return rows[0].id;
}
