import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { DatabaseClock, Transaction } from '#platform';
import { CohortApplicationNotFound, keptBecause } from '../domain/application-errors.ts';
import type { CohortApplicationId } from '../domain/ids.ts';
import { isKept } from '../domain/own-erasure.ts';
import { CohortApplicationStatement } from '../persistence/cohort-application.statement.ts';
import { ErasableApplications } from '../queries/erasable-applications.ts';
import { EraseWritten } from './erase-written.ts';

/**
 * An applicant erases an application, a submitted one too until the end: then it is withdrawn with it. With the last one of a
 * cohort goes who they said they are, and their guardian's consent.
 */
@Injectable()
export class EraseOwnApplication {
  constructor(
    private readonly applications: CohortApplicationStatement,
    private readonly erasable: ErasableApplications,
    private readonly eraseWritten: EraseWritten,
    private readonly transaction: Transaction,
    private readonly clock: DatabaseClock,
  ) {}

  execute(scope: AuthorizedScope, id: CohortApplicationId): Promise<Record<string, never>> {
    const { personId } = scope.actor;
    return this.transaction.run(scope, async () => {
      await this.applications.lock(id, personId);
      const [written] = await this.erasable.of(scope, personId, id);
      if (!written) throw new CohortApplicationNotFound();
      if (isKept(written, await this.clock.now())) throw keptBecause(written);
      await this.eraseWritten.execute([written]);
      return {};
    });
  }
}
