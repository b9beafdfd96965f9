import { Injectable } from '@nestjs/common';
import { Clock, type OrganizationId, type PersonId } from '#kernel';
import { CoverageRepository } from '../persistence/coverage.repository.ts';

/** Counts anew where a merger or a change of post may have changed the counts. Joins the reaction's transaction. */
@Injectable()
export class RecountOrganizations {
  constructor(
    private readonly coverage: CoverageRepository,
    private readonly clock: Clock,
  ) {}

  /** Whatever counted for one of the two counts for the successor now. */
  async afterMergerOf(predecessor: OrganizationId, successor: OrganizationId): Promise<void> {
    await this.recount(await this.coverage.countedFor([predecessor, successor]));
  }

  private async recount(ids: readonly OrganizationId[]): Promise<void> {
    // In one order for everybody, so that two never wait for each other.
    for (const id of ids.toSorted()) await this.coverage.lock(id);
    await this.coverage.recount(ids, this.clock.today());
  }

  /** Wherever this person's completions counted. */
  async afterMoveOf(person: PersonId): Promise<void> {
    const ids = await this.coverage.organizationsTrainedBy(person);
    if (ids.length) await this.recount(ids);
  }
}
