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

  /** Whatever counted for one of the two counts for the successor now, and whoever worked there works for it. */
  async afterMergerOf(predecessor: OrganizationId, successor: OrganizationId): Promise<void> {
    const today = this.clock.today();
    const counted = await this.coverage.countedFor([predecessor, successor]);
    const posts = await this.coverage.nowOf([predecessor, successor], today);
    await this.coverage.lock([...counted, ...posts]);
    await this.coverage.recountYears(counted, today);
    await this.coverage.recountPosts(posts, today);
  }

  /** Where this person's post began or ended, and wherever else they work; nothing, while they have completed nothing. */
  async afterMoveOf(person: PersonId, organization: OrganizationId): Promise<void> {
    const today = this.clock.today();
    await this.coverage.lockPerson(person);
    if (!(await this.coverage.isTrained(person))) return;
    const moved = await this.coverage.nowOf([organization], today);
    const posts = [...new Set([...moved, ...(await this.coverage.postsOf(person, today))])];
    await this.coverage.lock(posts);
    await this.coverage.recountPosts(posts, today);
  }
}
