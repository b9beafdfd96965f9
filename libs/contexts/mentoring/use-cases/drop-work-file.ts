import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type FileId } from '#kernel';
import { Transaction } from '#platform';
import { WorkNotFound } from '../domain/work-errors.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { LockOwnWork } from './lock-own-work.ts';

/** Takes a picture or the video out of a work. What was released with it stays public until it is taken back. */
@Injectable()
export class DropWorkFile {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly works: WorkStatement,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, fileId: FileId): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      await this.lockOwnWork.forWriting(scope, id);
      if (!(await this.works.dropFile(id, fileId))) throw new WorkNotFound();
      return { version: await this.works.step(id, this.clock.now()) };
    });
  }
}
