import { Injectable } from '@nestjs/common';
import type { Document } from '#contract';
import type { AuthorizedScope, FileId } from '#kernel';
import { Database, type Exchange, fileAnswer, FileStore } from '#platform';
import { CohortApplicationNotFound } from '../domain/application-errors.ts';
import type { CohortApplicationId } from '../domain/ids.ts';

const FIND = `
  select f.file_id from cohort_applications a join application_files f
    on f.application_id = a.id and f.number = a.submitted_version
  where a.id = $1 and f.file_id = $2`;

/** A file of the version that counts, as it was sent. */
@Injectable()
export class CohortFileOf {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  async open(
    scope: AuthorizedScope,
    { cohortApplicationId, fileId }: { cohortApplicationId: CohortApplicationId; fileId: FileId },
    exchange: Exchange,
  ): Promise<Document> {
    const found = await this.database.read(scope, FIND, [cohortApplicationId, fileId]);
    if (found.length === 0) throw new CohortApplicationNotFound();
    return fileAnswer(this.files, 'read-files', fileId, exchange);
  }
}
