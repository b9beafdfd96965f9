import { Injectable } from '@nestjs/common';
import type { FileId, PersonId } from '#kernel';
import { Transaction } from '#platform';
import type { MilestoneId, TraineeId } from '../domain/ids.ts';
import type { SubmissionState, VersionTimes } from '../domain/submission.ts';
import type { SubmissionContent } from '../domain/submission-content.ts';
import type { OfTrainee } from '../domain/trainee.ts';

/** Whose it is, and for which milestone. */
export type OfSubmission = OfTrainee & { readonly milestoneId: MilestoneId };

/** What was handed in last. */
export interface LastVersion extends VersionTimes {
  readonly number: number;
  readonly digest: string;
}

export interface Submission {
  readonly state: SubmissionState;
  /** The number of the version that counts; zero before the first. */
  readonly latest: number;
  readonly reviseUntil: Date | null;
}

/** The columns that everything of a submission carries. */
export const KEY = 'trainee_id, milestone_id, organization_id, learner_id, cohort_id, track_id';
const THAT = 'trainee_id = $1 and milestone_id = $2';
export const keyOf = ({ traineeId, milestoneId, organizationId, learnerId, cohortId, trackId }: OfSubmission) => [
  traineeId,
  milestoneId,
  organizationId,
  learnerId,
  cohortId,
  trackId,
];

const TURN = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';
const FIND = `select state, latest, revise_until as "reviseUntil" from submissions where ${THAT}`;
const LAST = `
  select number, submitted_at as "submittedAt", digest, is_answer as "isAnswer", revise_until as "reviseUntil"
  from submission_versions where ${THAT} order by number desc limit 1`;
const SUBMIT = `
  insert into submissions (${KEY}, state, latest, revise_until, awaits_feedback)
  values ($1, $2, $3, $4, $5, $6, $7, $8, null, true)
  on conflict (trainee_id, milestone_id) do update
    set state = excluded.state, latest = excluded.latest, revise_until = null, awaits_feedback = true`;
const KEEP = `
  insert into submission_versions (${KEY}, number, submitted_at, digest, is_answer, revise_until, body, links)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
const KEEP_FILES = `
  insert into submission_files (${KEY}, number, file_id) select $1, $2, $3, $4, $5, $6, $7, f from unnest($8::uuid[]) f`;
const JUDGE = `
  update submissions set state = $3, revise_until = $4, awaits_feedback = false where ${THAT}`;
const MENTORS = 'select mentor_id as "mentorId" from mentorships where trainee_id = $1 order by mentor_id';
const IS_SENT = `select from submission_files where learner_id = $1 and file_id = $2 limit 1`;

/** What trainees handed in, version by version. Inside the caller's transaction. */
@Injectable()
export class SubmissionStatement {
  constructor(private readonly transaction: Transaction) {}

  /** One after the other: what is handed in, and what is said of it. */
  async takeTurn(traineeId: TraineeId, milestoneId: MilestoneId): Promise<void> {
    await this.ask(TURN, [`submission ${traineeId} ${milestoneId}`]);
  }

  async find(traineeId: TraineeId, milestoneId: MilestoneId): Promise<Submission> {
    const [found] = await this.ask<Submission>(FIND, [traineeId, milestoneId]);
    return found ?? { state: 'open', latest: 0, reviseUntil: null };
  }

  async last(traineeId: TraineeId, milestoneId: MilestoneId): Promise<LastVersion | null> {
    return (await this.ask<LastVersion>(LAST, [traineeId, milestoneId]))[0] ?? null;
  }

  async submit(of: OfSubmission, state: SubmissionState, { content, ...version }: LastVersion & Sent): Promise<void> {
    const { number, submittedAt, digest, isAnswer, reviseUntil } = version;
    const key = keyOf(of);
    await this.ask(SUBMIT, [...key, state, number]);
    const times = [number, submittedAt, digest, isAnswer, reviseUntil];
    await this.ask(KEEP, [...key, ...times, content.body, content.links]);
    await this.ask(KEEP_FILES, [...key, number, content.files.map(({ fileId }) => fileId)]);
  }

  async judge(of: Pick<OfSubmission, 'traineeId' | 'milestoneId'>, state: SubmissionState, reviseUntil: Date | null) {
    await this.ask(JUDGE, [of.traineeId, of.milestoneId, state, reviseUntil]);
  }

  async mentorsOf(traineeId: TraineeId): Promise<PersonId[]> {
    const found = await this.ask<{ mentorId: PersonId }>(MENTORS, [traineeId]);
    return found.map(({ mentorId }) => mentorId);
  }

  /** Whether the file is part of a version. */
  async isSent({ learnerId }: OfSubmission, fileId: FileId): Promise<boolean> {
    return (await this.ask(IS_SENT, [learnerId, fileId])).length > 0;
  }

  private ask<Row>(sql: string, params: unknown[]): Promise<Row[]> {
    return this.transaction.manager.query(sql, params);
  }
}

interface Sent {
  readonly content: SubmissionContent;
}
