import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { Transaction } from '#platform';
import { insistOnPublic } from '../domain/work-publication.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { mayReleaseWork } from '../policy.ts';
import { TakeWorkBack } from './take-work-back.ts';

/** The office takes a work from the public, with a reason; the consents stay. */
@Injectable()
export class WithdrawWork {
  constructor(
    private readonly works: WorkStatement,
    private readonly takeWorkBack: TakeWorkBack,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, { reason }: { reason: string }): Promise<Record<string, never>> {
    insist(mayReleaseWork(scope.actor));
    return this.transaction.run(scope, async () => {
      const work = await this.works.lock(id);
      insistOnPublic(await this.takeWorkBack.execute(work, reason));
      return {};
    });
  }
}
