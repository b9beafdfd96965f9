import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { offeringOpened, told } from '../domain/events.ts';
import { ExerciseNeedsSeats } from '../domain/exercise-errors.ts';
import type { EditionId } from '../domain/ids.ts';
import { Offering, type OfferingNow, type OfferingPlan, nowOf } from '../domain/offering.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';

interface Asked extends OfferingPlan {
  readonly editionId: EditionId;
  readonly opensNow: boolean;
}

/** Plans an offering of an edition, run by whoever runs the program; it may open at once. */
@Injectable()
export class PlanOffering {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly programs: ProgramsRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { editionId, opensNow, ...plan }: Asked): Promise<OfferingNow> {
    return this.transaction.run(scope, async () => {
      const { courseId } = await this.catalog.edition(editionId);
      const { programId, format } = await this.catalog.course(courseId);
      if (format === 'exercise') throw new ExerciseNeedsSeats();
      const { organizationId } = await this.catalog.program(programId);
      const offering = Offering.plan({ editionId, organizationId }, plan);
      if (opensNow) offering.open();
      await this.programs.add(offering);
      if (opensNow) await this.events.append(told(offeringOpened, offering));
      return nowOf(offering);
    });
  }
}
