import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type FileId } from '#kernel';
import { BlindCopies, Transaction, Uploads } from '#platform';
import { insistOnRoom, type WorkFileKind } from '../domain/work.ts';
import { WorkPictureNotToBeShown } from '../domain/work-errors.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { rulesOfWorkFile } from '../queries/work-file-rules.ts';
import { LockOwnWork } from './lock-own-work.ts';

interface Kept {
  readonly kind: WorkFileKind;
  readonly fileId: FileId;
}

/** Puts a file that has come whole to its work. A picture is shown without what it tells of who took it, or not taken. */
@Injectable()
export class KeepWorkFile {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly works: WorkStatement,
    private readonly uploads: Uploads,
    private readonly copies: BlindCopies,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, id: WorkId, { kind, fileId }: Kept): Promise<{ version: number }> {
    await this.uploads.finish(scope, fileId, rulesOfWorkFile(id, kind));
    if (kind === 'picture' && (await this.copies.of(fileId)) === 'not-to-be-shown') throw new WorkPictureNotToBeShown();
    return this.transaction.run(scope, async () => {
      const { work } = await this.lockOwnWork.forWriting(scope, id);
      const files = await this.works.files(id);
      if (files.some((file) => file.fileId === fileId)) return { version: work.version };
      insistOnRoom(files, kind);
      await this.works.addFile(work, { fileId, kind, position: files.length }, scope.actor.personId);
      return { version: await this.works.step(id, this.clock.now()) };
    });
  }
}
