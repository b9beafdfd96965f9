import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { canonical, type Content } from '../domain/application-content.ts';
import type { CohortApplication } from '../domain/cohort-application.ts';
import type { FormQuestion, QuestionStage } from '../domain/cohort-parts.ts';
import { DraftStatement } from '../persistence/draft.statement.ts';
import { PlanOfCohort } from './plan-of-cohort.ts';

export interface ToSubmit {
  readonly questions: readonly FormQuestion[];
  readonly content: Content;
  readonly digest: string;
  /** Of a stage that is closed something else is written than was submitted. */
  readonly hasMissedEnd: boolean;
}

/** What would be submitted now: the draft, and of a stage that is closed what was submitted before. Inside a transaction. */
@Injectable()
export class ContentToSubmit {
  constructor(
    private readonly plan: PlanOfCohort,
    private readonly drafts: DraftStatement,
  ) {}

  async ask(scope: AuthorizedScope, application: CohortApplication, open: readonly QuestionStage[]): Promise<ToSubmit> {
    const { id, cohortId, trackId, submittedVersion } = application;
    const questions = await this.plan.questions(scope, cohortId, { trackId });
    const draft = await this.drafts.draftOf(id);
    const sent = submittedVersion ? await this.drafts.sentOf(id, submittedVersion) : { answers: [], files: [] };
    const isOpen = (questionId: string) =>
      questions.some(({ id: of, stage }) => of === questionId && open.includes(stage));
    const content = {
      answers: chosen(draft.answers, sent.answers, isOpen),
      files: chosen(draft.files, sent.files, isOpen),
    };
    const digestOf = (of: Content) => sha256(canonical({ application: id, track: trackId }, of));
    const digest = digestOf(content);
    return { questions, content, digest, hasMissedEnd: submittedVersion !== null && digestOf(draft) !== digest };
  }
}

const chosen = <Part extends { questionId: string }>(
  written: readonly Part[],
  sent: readonly Part[],
  isOpen: (questionId: string) => boolean,
): Part[] => [
  ...written.filter(({ questionId }) => isOpen(questionId)),
  ...sent.filter(({ questionId }) => !isOpen(questionId)),
];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
