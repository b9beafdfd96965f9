import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewOwnCohortApplication } from '#contract';
import type { AuthorizedScope, FileId } from '#kernel';
import { Database, mediaTypes, Transaction } from '#platform';
import { CohortApplicationNotFound } from '../domain/application-errors.ts';
import type { CohortApplication, Receipt } from '../domain/cohort-application.ts';
import type { FormQuestion, QuestionStage } from '../domain/cohort-parts.ts';
import type { CohortApplicationId, FormQuestionId } from '../domain/ids.ts';
import { openStages } from '../domain/open-stages.ts';
import { typesOf } from './answer-file-rules.ts';
import { ContentToSubmit } from './content-to-submit.ts';
import { OpenCohortOf } from './open-cohort-of.ts';

type Answer = AnswerOf<typeof viewOwnCohortApplication>;

interface Draft {
  readonly questionId: FormQuestionId;
  readonly body: string;
  readonly links: string[];
  readonly revision: number;
}
interface DraftFile {
  readonly questionId: FormQuestionId;
  readonly fileId: FileId;
  readonly name: string;
  readonly sizeBytes: number;
}

const DRAFTS = `
  select question_id as "questionId", body, links, revision from draft_answers where application_id = $1`;
const FILES = `
  select d.question_id as "questionId", d.file_id as "fileId", coalesce(f.name, '') as name, f.size_bytes as "sizeBytes"
  from draft_files d join stored_files f on f.id = d.file_id where d.application_id = $1 order by d.added_at, d.file_id`;

const OWN = `
  select id, organization_id as "organizationId", cohort_id as "cohortId", track_id as "trackId",
    learner_id as "learnerId", state, submitted_version as "submittedVersion"
  from cohort_applications where id = $1 and learner_id = $2`;

const RECEIPTS = `
  select number, submitted_at as "submittedAt", digest from application_versions
  where application_id = $1 order by number desc`;

/** One's own application as it is being written, with what was submitted of it. */
@Injectable()
export class ViewOwnApplication {
  constructor(
    private readonly database: Database,
    private readonly openCohortOf: OpenCohortOf,
    private readonly contentToSubmit: ContentToSubmit,
    private readonly transaction: Transaction,
  ) {}

  ask(scope: AuthorizedScope, id: CohortApplicationId): Promise<Answer> {
    return this.transaction.run(scope, async () => {
      const [application] = await this.database.read<CohortApplication>(scope, OWN, [id, scope.actor.personId]);
      if (!application) throw new CohortApplicationNotFound();
      const { cohort, shown: cohortShown, mine, now } = await this.openCohortOf.ask(scope, application.cohortId);
      const open = openStages(cohort, now);
      const { questions, digest, hasMissedEnd } = await this.contentToSubmit.ask(scope, application, open);
      const receipts = await this.database.read<Receipt>(scope, RECEIPTS, [id]);
      const shown = await this.questions(scope, id, { questions, open });
      const own = mine.find(({ cohortApplicationId }) => cohortApplicationId === id);
      return {
        cohort: cohortShown,
        application: own as Answer['application'],
        questions: shown,
        receipts: receipts.map(({ submittedAt, ...rest }) => ({ ...rest, submittedAt: submittedAt.toISOString() })),
        hasUnsentChanges: receipts.length > 0 && receipts[0]?.digest !== digest,
        hasMissedEnd,
        ...(await this.openCohortOf.keeps(scope, id, now)),
      };
    });
  }

  private async questions(
    scope: AuthorizedScope,
    id: CohortApplicationId,
    { questions, open }: { questions: readonly FormQuestion[]; open: readonly QuestionStage[] },
  ): Promise<Answer['questions']> {
    const drafts = await this.database.read<Draft>(scope, DRAFTS, [id]);
    const files = await this.database.read<DraftFile>(scope, FILES, [id]);
    return questions.map((question) => {
      const draft = drafts.find(({ questionId }) => questionId === question.id);
      return {
        ...asked(question),
        isOpen: open.includes(question.stage),
        body: draft?.body ?? '',
        links: draft?.links ?? [],
        revision: draft?.revision ?? 0,
        files: files
          .filter(({ questionId }) => questionId === question.id)
          .map(({ fileId, name, sizeBytes }) => ({ fileId, name, sizeBytes })),
      };
    });
  }
}

const asked = (question: FormQuestion) => ({
  formQuestionId: question.id,
  stage: question.stage,
  kind: question.kind,
  label: { ja: question.labelJa, en: question.labelEn },
  hint: { ja: question.hintJa, en: question.hintEn },
  isRequired: question.isRequired,
  atMost: question.atMost,
  extensions: typesOf(question).flatMap((type) => mediaTypes[type].extensions),
  megabytes: question.megabytes,
});
