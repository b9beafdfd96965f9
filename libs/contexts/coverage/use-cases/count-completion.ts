import { Injectable } from '@nestjs/common';
import { Clock, type PersonId } from '#kernel';
import type { CompletionCounted } from '../domain/completion.ts';
import { CoverageRepository } from '../persistence/coverage.repository.ts';

/**
 * Counts one person's completion for the organization they belonged to, and the person in post where they work today; an
 * enrollment counts once. Joins the reaction's transaction.
 */
@Injectable()
export class CountCompletion {
  constructor(
    private readonly coverage: CoverageRepository,
    private readonly clock: Clock,
  ) {}

  async execute(completion: CompletionCounted & { readonly learnerId: PersonId }): Promise<void> {
    const { organizationId, learnerId } = completion;
    const today = this.clock.today();
    await this.coverage.lockPerson(learnerId);
    const posts = await this.coverage.postsOf(learnerId, today);
    await this.coverage.lock([organizationId, ...posts]);
    if (await this.coverage.add(completion)) {
      await this.coverage.recountYears([organizationId], today);
      await this.coverage.recountPosts(posts, today);
    }
  }
}
