import { Injectable } from '@nestjs/common';
import { Clock, type Id } from '#kernel';
import { CoverageRepository } from '../persistence/coverage.repository.ts';

/** A removed enrollment never counts, nor does a canceled one. Joins the reaction's transaction. */
@Injectable()
export class UncountCompletion {
  constructor(
    private readonly coverage: CoverageRepository,
    private readonly clock: Clock,
  ) {}

  async execute(enrollmentId: Id<'Enrollment'>): Promise<void> {
    const organizationId = await this.coverage.organizationOf(enrollmentId);
    if (!organizationId) return;
    await this.coverage.lock(organizationId);
    await this.coverage.remove(enrollmentId);
    await this.coverage.recount([organizationId], this.clock.today());
  }
}
