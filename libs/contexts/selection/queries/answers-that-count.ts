import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewCohortApplication } from '#contract';
import type { AuthorizedScope, FileId } from '#kernel';
import { Database, FileStore } from '#platform';
import type { CohortApplicationId } from '../domain/ids.ts';

type Answer = AnswerOf<typeof viewCohortApplication>['answers'][number];

interface AnswerRow extends Omit<Answer, 'files'> {
  readonly fileIds: readonly FileId[];
}

const ANSWERS = `
  select q.id as "questionId", q.stage, jsonb_build_object('ja', q.label_ja, 'en', q.label_en) as label, q.kind,
    coalesce(w.body, '') as text, coalesce(w.links, '{}') as links,
    array(select f.file_id from application_files f where f.application_id = a.id and f.question_id = q.id
      and f.number = a.submitted_version order by f.file_id) as "fileIds"
  from cohort_applications a
    join form_questions q on q.cohort_id = a.cohort_id and (q.track_id is null or q.track_id = a.track_id)
    left join application_answers w on w.application_id = a.id and w.question_id = q.id
      and w.number = a.submitted_version
  where a.id = $1 and a.submitted_version is not null
  order by array_position('{application,assignment}', q.stage), q.position, q.id`;

/** What was answered in the version that counts, with its files under the names they came with. */
@Injectable()
export class AnswersThatCount {
  constructor(
    private readonly database: Database,
    private readonly files: FileStore,
  ) {}

  async of(scope: AuthorizedScope, id: CohortApplicationId): Promise<Answer[]> {
    const rows = await this.database.read<AnswerRow>(scope, ANSWERS, [id]);
    return Promise.all(
      rows.map(async ({ fileIds, ...answer }) => ({
        ...answer,
        files: await Promise.all(fileIds.map((fileId) => this.fileOf(fileId))),
      })),
    );
  }

  private async fileOf(fileId: FileId): Promise<Answer['files'][number]> {
    const { name, type, sizeBytes } = await this.files.find('read-files', fileId);
    return { fileId, name: name ?? fileId, type, sizeBytes };
  }
}
