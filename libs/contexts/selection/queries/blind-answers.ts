import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewBlindApplication } from '#contract';
import type { AuthorizedScope, FileId } from '#kernel';
import { Database, FileStore } from '#platform';
import type { CohortApplicationId, TrackId } from '../domain/ids.ts';

type Answer = AnswerOf<typeof viewBlindApplication>['answers'][number];

interface AnswerRow extends Omit<Answer, 'files'> {
  readonly fileIds: readonly FileId[];
}

const ANSWERS = `
  select q.id as "questionId", q.stage, jsonb_build_object('ja', q.label_ja, 'en', q.label_en) as label, q.kind,
    coalesce(w.body, '') as text, coalesce(w.links, '{}') as links,
    array(select f.file_id from application_files f where f.application_id = $1 and f.question_id = q.id
      and f.number = version_before_reviewer($1) order by f.file_id) as "fileIds"
  from tracks t join form_questions q on q.cohort_id = t.cohort_id and (q.track_id is null or q.track_id = t.id)
    left join application_answers w on w.application_id = $1 and w.question_id = q.id
      and w.number = version_before_reviewer($1)
  where t.id = $2 order by array_position('{application,assignment}', q.stage), q.position, q.id`;

/** What was answered and handed in, under no name; of files what they are and how large, not what their sender called them. */
@Injectable()
export class BlindAnswers {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  async of(scope: AuthorizedScope, applicationId: CohortApplicationId, trackId: TrackId): Promise<Answer[]> {
    const rows = await this.database.read<AnswerRow>(scope, ANSWERS, [applicationId, trackId]);
    return Promise.all(
      rows.map(async ({ fileIds, ...answer }) => ({
        ...answer,
        files: await Promise.all(fileIds.map((fileId) => this.fileOf(fileId))),
      })),
    );
  }

  private async fileOf(fileId: FileId): Promise<Answer['files'][number]> {
    const { type, sizeBytes } = await this.files.find('read-files', fileId);
    return { fileId, type, sizeBytes };
  }
}
