import { Injectable } from '@nestjs/common';
import type { Document } from '#contract';
import type { AuthorizedScope, FileId } from '#kernel';
import { BlindCopies, Database, type Exchange, fileAnswer, FileStore } from '#platform';
import type { ReviewAssignmentId } from '../domain/review-ids.ts';
import { FileNotToBeShown, ReviewNotFound } from '../domain/review-refusals.ts';

const FIND = `
  select f.file_id from review_assignments a join application_files f
    on f.application_id = a.application_id and f.number = version_before_reviewer(a.application_id)
  where a.id = $1 and a.reviewer_id = $2 and a.state <> 'withdrawn' and f.file_id = $3`;

/** A file of an application before a reviewer, as a copy without its author. */
@Injectable()
export class BlindFile {
  constructor(
    private readonly database: Database,
    private readonly copies: BlindCopies,
    private readonly files: FileStore,
  ) {}

  async open(
    scope: AuthorizedScope,
    { assignmentId, fileId }: { assignmentId: ReviewAssignmentId; fileId: FileId },
    exchange: Exchange,
  ): Promise<Document> {
    const found = await this.database.read(scope, FIND, [assignmentId, scope.actor.personId, fileId]);
    if (found.length === 0) throw new ReviewNotFound();
    const copy = await this.copies.of(fileId);
    if (copy === 'not-to-be-shown') throw new FileNotToBeShown();
    return fileAnswer(this.files, 'strip-files', copy, exchange);
  }
}
