import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist, type OfferingId } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { offeringOpened, told } from '../domain/events.ts';
import { TrancheHasNoDrafts } from '../domain/exercise-errors.ts';
import type { TrancheId } from '../domain/ids.ts';
import { PlacesRepository } from '../persistence/places.repository.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';
import { mayPlan } from '../policy.ts';
import { SeatedFacts } from '../queries/seated-facts.ts';

interface Opened {
  readonly opened: number;
  readonly late: { readonly id: OfferingId; readonly name: string }[];
}

/** Opens every draft of a tranche; those whose deadline has passed stay, and are named. */
@Injectable()
export class OpenTranche {
  constructor(
    private readonly places: PlacesRepository,
    private readonly programs: ProgramsRepository,
    private readonly facts: SeatedFacts,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, trancheId: TrancheId): Promise<Opened> {
    insist(mayPlan(scope.actor));
    return this.transaction.run(scope, async () => {
      await this.places.lockTranche(trancheId);
      const drafts = (await this.programs.ofTranche(trancheId)).filter(({ state }) => state === 'draft');
      if (drafts.length === 0) throw new TrancheHasNoDrafts();
      const known = await this.facts.all(
        scope,
        drafts.map(({ id }) => id),
      );
      const late = known
        .filter(({ applicationClosesAt: closes }) => closes && closes <= this.clock.now())
        .map(({ offeringId: id, name }) => ({ id, name }));
      const opening = drafts.filter(({ id }) => !late.some((each) => each.id === id));
      for (const offering of opening) {
        offering.open();
        await this.programs.save(offering);
      }
      await this.events.appendAll(opening.map((offering) => told(offeringOpened, offering)));
      return { opened: opening.length, late };
    });
  }
}
