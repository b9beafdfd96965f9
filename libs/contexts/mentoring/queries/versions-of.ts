import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewSubmission } from '#contract';
import type { AuthorizedScope, FileId } from '#kernel';
import { Database, FileStore } from '#platform';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import { isLate } from '../domain/submission.ts';

type Version = AnswerOf<typeof viewSubmission>['versions'][number];
type Feedback = Version['feedback'][number];

interface VersionRow extends Omit<Version, 'submittedAt' | 'isLate' | 'files' | 'feedback'> {
  readonly submittedAt: Date;
  readonly reviseUntil: Date | null;
}
interface FileRow {
  readonly number: number;
  readonly fileId: FileId;
}
interface FeedbackRow extends Omit<Feedback, 'givenAt' | 'reviseUntil'> {
  readonly number: number;
  readonly givenAt: Date;
  readonly reviseUntil: Date | null;
}

const VERSIONS = `
  select number, submitted_at as "submittedAt", digest, body, links, is_answer as "isAnswer", revise_until as "reviseUntil"
  from submission_versions where trainee_id = $1 and milestone_id = $2 order by number desc`;
const FILES = `
  select number, file_id as "fileId" from submission_files where trainee_id = $1 and milestone_id = $2
  order by number, file_id`;
const FEEDBACK = `
  select f.id as "feedbackId", f.number, a.name as "authorName", f.verdict, f.revise_until as "reviseUntil", f.levels,
    f.comment, f.given_at as "givenAt"
  from feedback f join accounts a on a.id = f.author_id where f.trainee_id = $1 and f.milestone_id = $2
  order by f.given_at, f.id`;

/** What was handed in for a milestone and what was said of it, the latest version first. */
@Injectable()
export class VersionsOf {
  constructor(
    private readonly database: Database,
    private readonly fileStore: FileStore,
  ) {}

  async ask(
    scope: AuthorizedScope,
    { traineeId, milestoneId }: { traineeId: TraineeId; milestoneId: MilestoneId },
    dueAt: Date,
  ): Promise<Version[]> {
    const asked = [traineeId, milestoneId];
    const versions = await this.database.read<VersionRow>(scope, VERSIONS, asked);
    const files = await this.filesOf(await this.database.read<FileRow>(scope, FILES, asked));
    const feedback = await this.database.read<FeedbackRow>(scope, FEEDBACK, asked);
    return versions.map(({ reviseUntil, ...row }) => ({
      ...row,
      submittedAt: row.submittedAt.toISOString(),
      isLate: isLate({ ...row, reviseUntil }, dueAt),
      files: files.filter(({ number }) => number === row.number).map(({ file }) => file),
      feedback: feedback.filter(({ number }) => number === row.number).map(shown),
    }));
  }

  /** Whoever reads a version knows of its files, whose owner is the trainee. */
  private async filesOf(rows: readonly FileRow[]): Promise<{ number: number; file: Version['files'][number] }[]> {
    const found: { number: number; file: Version['files'][number] }[] = [];
    for (const { number, fileId } of rows) {
      const { name, type, sizeBytes } = await this.fileStore.find('read-files', fileId);
      found.push({ number, file: { fileId, name: name ?? '', type, sizeBytes } });
    }
    return found.toSorted((one, other) => (one.file.name < other.file.name ? -1 : 1));
  }
}

function shown(row: FeedbackRow): Feedback {
  const { feedbackId, authorName, verdict, levels, comment, givenAt, reviseUntil } = row;
  const until = reviseUntil?.toISOString() ?? null;
  return { feedbackId, authorName, verdict, levels, comment, givenAt: givenAt.toISOString(), reviseUntil: until };
}
