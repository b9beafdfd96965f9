import { Injectable } from '@nestjs/common';
import type { Document } from '#contract';
import { type AuthorizedScope, type FileId, insist } from '#kernel';
import { Database, type Exchange, fileAnswer, FileStore } from '#platform';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import { MilestoneNotFound } from '../domain/progress-errors.ts';
import { mayViewTrainee } from '../policy.ts';
import { TraineeFacts } from './trainee-facts.ts';

interface Asked {
  readonly traineeId: TraineeId;
  readonly milestoneId: MilestoneId;
  readonly fileId: FileId;
}

const FIND = 'select from submission_files where trainee_id = $1 and milestone_id = $2 and file_id = $3';

/** A file that was handed in, as it was sent. */
@Injectable()
export class SubmissionFile {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
    private readonly files: FileStore,
  ) {}

  async open(scope: AuthorizedScope, { traineeId, milestoneId, fileId }: Asked, exchange: Exchange): Promise<Document> {
    insist(mayViewTrainee(scope.actor, await this.trainees.of(scope, traineeId)));
    const found = await this.database.read(scope, FIND, [traineeId, milestoneId, fileId]);
    if (found.length === 0) throw new MilestoneNotFound();
    return fileAnswer(this.files, 'read-files', fileId, exchange);
  }
}
