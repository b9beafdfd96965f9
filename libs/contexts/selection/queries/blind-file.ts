import { Injectable } from '@nestjs/common';
import type { Document } from '#contract';
import type { AuthorizedScope, FileId } from '#kernel';
import { BlindCopies, Database, type Exchange, fileAnswer, FileStore } from '#platform';
import type { CohortApplicationId, TrackId } from '../domain/ids.ts';
import type { ReviewAssignmentId } from '../domain/review-ids.ts';
import { FileNotToBeShown, ReviewNotFound } from '../domain/review-refusals.ts';

const BEFORE_REVIEWER = `
  select f.file_id from review_assignments a join application_files f
    on f.application_id = a.application_id and f.number = version_before_reviewer(a.application_id)
  where a.id = $1 and a.reviewer_id = $2 and a.state <> 'withdrawn' and f.file_id = $3`;
const OF_TRACK = `
  select f.file_id from cohort_applications a join application_files f
    on f.application_id = a.id and f.number = version_before_reviewer(a.id)
  where a.track_id = $1 and a.id = $2 and f.file_id = $3`;

/** A file of an application for those who judge it, as a copy without its author. */
@Injectable()
export class BlindFile {
  constructor(
    private readonly database: Database,
    private readonly copies: BlindCopies,
    private readonly files: FileStore,
  ) {}

  /** Of what is before a reviewer. */
  async open(
    scope: AuthorizedScope,
    { assignmentId, fileId }: { assignmentId: ReviewAssignmentId; fileId: FileId },
    exchange: Exchange,
  ): Promise<Document> {
    const found = await this.database.read(scope, BEFORE_REVIEWER, [assignmentId, scope.actor.personId, fileId]);
    return this.shown(found, fileId, exchange);
  }

  /** Of a track that one leads. */
  async openOfTrack(
    scope: AuthorizedScope,
    asked: { trackId: TrackId; cohortApplicationId: CohortApplicationId; fileId: FileId },
    exchange: Exchange,
  ): Promise<Document> {
    const { trackId, cohortApplicationId, fileId } = asked;
    const found = await this.database.read(scope, OF_TRACK, [trackId, cohortApplicationId, fileId]);
    return this.shown(found, fileId, exchange);
  }

  private async shown(found: readonly unknown[], fileId: FileId, exchange: Exchange): Promise<Document> {
    if (found.length === 0) throw new ReviewNotFound();
    const copy = await this.copies.of(fileId);
    if (copy === 'not-to-be-shown') throw new FileNotToBeShown();
    return fileAnswer(this.files, 'strip-files', copy, exchange);
  }
}
