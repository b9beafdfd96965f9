import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { CompletionCounted } from '../domain/completion.ts';
import { CoverageRepository } from '../persistence/coverage.repository.ts';

/** Counts one person's completion for the organization they belonged to; an enrollment counts once. Joins the reaction's transaction. */
@Injectable()
export class CountCompletion {
  constructor(
    private readonly coverage: CoverageRepository,
    private readonly clock: Clock,
  ) {}

  async execute(completion: CompletionCounted): Promise<void> {
    await this.coverage.lock(completion.organizationId);
    if (await this.coverage.add(completion)) {
      await this.coverage.recount([completion.organizationId], this.clock.today());
    }
  }
}
