import { Injectable } from '@nestjs/common';
import type { AuthorizedScope, FileId } from '#kernel';
import { Transaction, Uploads } from '#platform';
import { insistOnRoom, type WorkFileKind } from '../domain/work.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { rulesOfWorkFile } from '../queries/work-file-rules.ts';
import { LockOwnWork } from './lock-own-work.ts';

interface Announced {
  readonly kind: WorkFileKind;
  readonly name: string;
  readonly sizeBytes: number;
}

/** Announces a picture or the video of a work; its bytes come through the uploads. */
@Injectable()
export class OpenWorkFile {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly works: WorkStatement,
    private readonly uploads: Uploads,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, { kind, ...announced }: Announced): Promise<{ fileId: FileId }> {
    return this.transaction.run(scope, async () => {
      await this.lockOwnWork.forWriting(scope, id);
      insistOnRoom(await this.works.files(id), kind);
      return this.uploads.open(scope, rulesOfWorkFile(id, kind), announced);
    });
  }
}
