import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type CalendarDate, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { GraduateNotFound } from '../domain/graduate-errors.ts';
import {
  graduateUnlisted,
  listingGuardianConsentRecorded,
  listingGuardianConsentWithdrawn,
} from '../domain/graduate-events.ts';
import { insistOnGuardian, type Listing } from '../domain/graduate-listing.ts';
import type { TraineeId } from '../domain/ids.ts';
import { insistOnVersion, type OfTrainee } from '../domain/trainee.ts';
import { GraduateListingStatement } from '../persistence/graduate-listing.statement.ts';
import { mayConclude } from '../policy.ts';

interface Paper {
  readonly traineeId: TraineeId;
  /** The name the guardian was shown. */
  readonly version: number;
  readonly guardianName: string;
  readonly signedOn: CalendarDate;
}

/** The office records what guardians of minors signed and what they take back, and takes a name out with a reason. */
@Injectable()
export class GuardListing {
  constructor(
    private readonly listings: GraduateListingStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { traineeId, version, ...signed }: Paper): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { graduate, listing } = await this.found(scope, traineeId);
      insistOnVersion(listing, version);
      insistOnGuardian(listing);
      const paper = { version, ...signed, by: scope.actor.personId, at: this.clock.now() };
      await this.listings.guard(graduate, paper);
      const { organizationId, ...facts } = graduate;
      await this.events.append({ kind: listingGuardianConsentRecorded, organizationId, facts });
      return {};
    });
  }

  /** A guardian agrees no more, as the office was told: the name is gone at once. */
  takeBack(scope: AuthorizedScope, traineeId: TraineeId, reason: string): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { graduate } = await this.found(scope, traineeId);
      if (!(await this.listings.unguard(traineeId))) throw new GraduateNotFound();
      const { organizationId, ...facts } = graduate;
      await this.events.append({ kind: listingGuardianConsentWithdrawn, organizationId, facts, reason });
      return {};
    });
  }

  /** The office takes a name out. */
  unlist(scope: AuthorizedScope, traineeId: TraineeId, reason: string): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const { graduate } = await this.found(scope, traineeId);
      await this.listings.unlist(traineeId);
      const { organizationId, ...facts } = graduate;
      await this.events.append({ kind: graduateUnlisted, organizationId, facts, reason });
      return {};
    });
  }

  /** Throws `not-found`. */
  private async found(
    { actor }: AuthorizedScope,
    traineeId: TraineeId,
  ): Promise<{ graduate: OfTrainee; listing: Listing }> {
    const { graduate, listing } = await this.listings.find(traineeId);
    insist(mayConclude(actor, graduate.organizationId));
    if (!listing) throw new GraduateNotFound();
    return { graduate, listing };
  }
}
