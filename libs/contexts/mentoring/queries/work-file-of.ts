import { Injectable } from '@nestjs/common';
import type { Document } from '#contract';
import type { Authority, AuthorizedScope, FileId } from '#kernel';
import { BlindCopies, Database, type Exchange, FileStore, shownFileAnswer } from '#platform';
import type { WorkFileKind } from '../domain/work.ts';
import { WorkNotFound } from '../domain/work-errors.ts';
import type { WorkId } from '../domain/work-ids.ts';

interface Asked {
  readonly workId: WorkId;
  readonly fileId: FileId;
}

const FIND = 'select kind from work_files where work_id = $1 and file_id = $2';
const FIND_PUBLIC = 'select kind from published_work_files where work_id = $1 and file_id = $2';

/** A picture or the video of a work, to be shown where it stands: a picture as its copy without who took it. */
@Injectable()
export class WorkFileOf {
  constructor(
    private readonly database: Database,
    private readonly copies: BlindCopies,
    private readonly files: FileStore,
  ) {}

  /** For whoever may see the work. Throws `not-found`. */
  show(scope: AuthorizedScope, asked: Asked, exchange: Exchange): Promise<Document> {
    return this.shown(scope, FIND, asked, exchange);
  }

  /** For anybody, while the work is public. Throws `not-found`. */
  showInPublic(asked: Asked, exchange: Exchange): Promise<Document> {
    return this.shown('show-public-pages', FIND_PUBLIC, asked, exchange);
  }

  /** For a guardian who may see the work. Throws `not-found`. */
  showToGuardian(asked: Asked, exchange: Exchange): Promise<Document> {
    return this.shown('guardian-work-consent', FIND, asked, exchange);
  }

  private async shown(
    asker: AuthorizedScope | Authority,
    sql: string,
    { workId, fileId }: Asked,
    exchange: Exchange,
  ): Promise<Document> {
    const [found] = await this.database.read<{ kind: WorkFileKind }>(asker, sql, [workId, fileId]);
    if (!found) throw new WorkNotFound();
    const shown = found.kind === 'picture' ? await this.copies.of(fileId) : fileId;
    if (shown === 'not-to-be-shown') throw new WorkNotFound();
    return shownFileAnswer(this.files, 'read-files', shown, exchange);
  }
}
