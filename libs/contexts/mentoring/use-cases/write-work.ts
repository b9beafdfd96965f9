import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import {
  insistOnLinks,
  insistOnPictures,
  insistOnWorkVersion,
  type PicturePlace,
  type WorkWords,
} from '../domain/work.ts';
import { toldOfWork, workWritten } from '../domain/work-events.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkStatement } from '../persistence/work.statement.ts';
import { LockOwnWork } from './lock-own-work.ts';

interface Written extends WorkWords {
  readonly pictures: readonly PicturePlace[];
  readonly version: number;
}

/** An author rewrites a work: a new version, while anybody still sees what was released. */
@Injectable()
export class WriteWork {
  constructor(
    private readonly lockOwnWork: LockOwnWork,
    private readonly works: WorkStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: WorkId, { pictures, version, ...words }: Written): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      const { work } = await this.lockOwnWork.forWriting(scope, id);
      insistOnWorkVersion(work, version);
      insistOnLinks(words.links);
      insistOnPictures(await this.works.files(id), pictures);
      await this.works.write(id, words, pictures);
      const now = await this.works.step(id, this.clock.now());
      await this.events.append({ kind: workWritten, ...toldOfWork({ ...work, version: now }) });
      return { version: now };
    });
  }
}
