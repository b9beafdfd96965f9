import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, firstDayOf, insist, lastDayOf, type OfferingId, Period } from '#kernel';
import { Transaction } from '#platform';
import type { Edition } from '../domain/catalog.ts';
import { CourseIsNoExercise } from '../domain/exercise-errors.ts';
import type { EditionId } from '../domain/ids.ts';
import { Offering, type OfferingNow, nowOf } from '../domain/offering.ts';
import { insistOnParent } from '../domain/satellite.ts';
import { planAsKept, Seating, type SeatingInWords } from '../domain/seating.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { SeatingRepository } from '../persistence/seating.repository.ts';
import { mayPlan } from '../policy.ts';

interface Asked {
  readonly editionId: EditionId;
  readonly name: string;
  /** Set for a satellite. */
  readonly parentOfferingId: OfferingId | null;
  /** When the pre-learning is open; null: throughout the fiscal year. */
  readonly accessPeriod: Pick<Period, 'startsOn' | 'endsOn'> | null;
  readonly plan: SeatingInWords;
}

/** Plans an offering with seats, as a draft; its date comes with its first session. */
@Injectable()
export class PlanSeatedOffering {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly programs: ProgramsRepository,
    private readonly seatings: SeatingRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, asked: Asked): Promise<OfferingNow> {
    return this.transaction.run(scope, async () => {
      insist(mayPlan(scope.actor));
      const edition = await this.catalog.edition(asked.editionId);
      const { organizationId } = await this.runBy(edition);
      const plan = planAsKept(asked.plan);
      await this.seatings.insistOnPlaces(plan, edition.fiscalYear);
      const accessPeriod =
        asked.accessPeriod ?? new Period(firstDayOf(edition.fiscalYear), lastDayOf(edition.fiscalYear));
      const offering = Offering.plan(
        { editionId: edition.id, organizationId },
        { name: asked.name, fiscalYear: edition.fiscalYear, accessPeriod },
      );
      const seating = Seating.plan({ offeringId: offering.id, parentOfferingId: asked.parentOfferingId }, plan);
      if (asked.parentOfferingId) await this.join(seating, offering, asked.parentOfferingId);
      await this.programs.add(offering);
      await this.seatings.add(seating);
      return nowOf(offering);
    });
  }

  private async runBy({ courseId }: Edition) {
    const course = await this.catalog.course(courseId);
    if (course.format !== 'exercise') throw new CourseIsNoExercise();
    return this.catalog.program(course.programId);
  }

  private async join(seating: Seating, satellite: Offering, parentOfferingId: OfferingId): Promise<void> {
    const parent = await this.programs.lock(parentOfferingId);
    const parentSeating = await this.seatings.lock(parentOfferingId);
    insistOnParent({ ...parent, seating: parentSeating }, { editionId: satellite.editionId, mode: seating.mode });
    seating.joinDaysOf(parentSeating);
  }
}
