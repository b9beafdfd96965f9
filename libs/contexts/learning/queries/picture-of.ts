import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, DomainError, type FileId } from '#kernel';
import { Database, FileStore } from '#platform';
import type { ContentVersionId } from '../domain/ids.ts';

const FIND = `select file_id as "fileId" from lesson_pictures where content_version_id = $1 and name = $2`;

/** A picture of a version's lessons: those of a draft are seen by the office alone. */
@Injectable()
export class PictureOf {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  async ask(scope: AuthorizedScope, contentVersionId: ContentVersionId, name: string) {
    const [picture] = await this.database.read<{ fileId: FileId }>(scope, FIND, [contentVersionId, name]);
    if (!picture) throw new DomainError('not-found');
    return this.files.read(scope, picture.fileId);
  }
}
