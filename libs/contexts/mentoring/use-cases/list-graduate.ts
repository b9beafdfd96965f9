import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { isMinor } from '#selection';
import { insistOnGraduated, type Listing, nameToList } from '../domain/graduate-listing.ts';
import { graduateListed, graduateUnlisted } from '../domain/graduate-events.ts';
import type { TraineeId } from '../domain/ids.ts';
import { GraduateListingStatement } from '../persistence/graduate-listing.statement.ts';
import { mayTakePart } from '../policy.ts';

type Asked = Pick<Listing, 'listedAs' | 'name'> & { readonly traineeId: TraineeId };

/** A graduate lets anybody see them named among those of their year, and takes that back at once. */
@Injectable()
export class ListGraduate {
  constructor(
    private readonly listings: GraduateListingStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { traineeId, listedAs, name }: Asked): Promise<{ isGiven: boolean }> {
    return this.transaction.run(scope, async () => {
      const { graduate, outcome, bornOn } = await this.listings.find(traineeId);
      insist(mayTakePart(scope.actor, { ...graduate, servedBy: [] }));
      insistOnGraduated(outcome);
      const needsGuardian = bornOn === null || isMinor(bornOn, this.clock.today());
      const listing = { listedAs, name: nameToList(name), needsGuardian };
      await this.listings.list(graduate, listing, this.clock.now());
      const { organizationId, ...facts } = graduate;
      await this.events.append({ kind: graduateListed, organizationId, facts });
      return { isGiven: true };
    });
  }

  withdraw(scope: AuthorizedScope, traineeId: TraineeId): Promise<{ isGiven: boolean }> {
    return this.transaction.run(scope, async () => {
      const { graduate } = await this.listings.find(traineeId);
      insist(mayTakePart(scope.actor, { ...graduate, servedBy: [] }));
      if (!(await this.listings.unlist(traineeId))) return { isGiven: false };
      const { organizationId, ...facts } = graduate;
      await this.events.append({ kind: graduateUnlisted, organizationId, facts });
      return { isGiven: false };
    });
  }
}
