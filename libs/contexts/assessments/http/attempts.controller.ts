import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ViewAttempt } from '../queries/view-attempt.ts';
import { ViewQuiz } from '../queries/view-quiz.ts';
import { SaveAnswer } from '../use-cases/save-answer.ts';
import { StartAttempt } from '../use-cases/start-attempt.ts';
import { SubmitAttempt } from '../use-cases/submit-attempt.ts';

@Controller()
export class AttemptsController {
  constructor(
    private readonly viewQuiz: ViewQuiz,
    private readonly startAttempt: StartAttempt,
    private readonly viewAttempt: ViewAttempt,
    private readonly saveAnswer: SaveAnswer,
    private readonly submitAttempt: SubmitAttempt,
  ) {}

  @Serves(contract.viewQuiz)
  quiz(scope: AuthorizedScope, { enrollmentId }: contract.ParamsOf<typeof contract.viewQuiz>) {
    return this.viewQuiz.ask(scope, enrollmentId);
  }

  @Serves(contract.startAttempt)
  start(scope: AuthorizedScope, { enrollmentId }: contract.ParamsOf<typeof contract.startAttempt>) {
    return this.startAttempt.execute(scope, enrollmentId);
  }

  @Serves(contract.viewAttempt)
  view(scope: AuthorizedScope, { attemptId }: contract.ParamsOf<typeof contract.viewAttempt>) {
    return this.viewAttempt.ask(scope, attemptId);
  }

  @Serves(contract.saveAnswer)
  async save(
    scope: AuthorizedScope,
    params: contract.ParamsOf<typeof contract.saveAnswer>,
    input: contract.InputOf<typeof contract.saveAnswer>,
  ) {
    const { sequence, choices, savedAt } = await this.saveAnswer.execute(scope, { ...params, ...input });
    return { sequence, choices: [...choices], savedAt: savedAt.toISOString() };
  }

  @Serves(contract.submitAttempt)
  submit(scope: AuthorizedScope, { attemptId }: contract.ParamsOf<typeof contract.submitAttempt>) {
    return this.submitAttempt.execute(scope, attemptId);
  }
}
