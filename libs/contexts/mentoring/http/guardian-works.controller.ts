import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { GuardianCodes } from '#selection';
import { WorkForGuardian } from '../queries/work-for-guardian.ts';
import { AnswerAsGuardian } from '../use-cases/answer-as-guardian.ts';
import { AskGuardianForWork } from '../use-cases/ask-guardian-for-work.ts';

type InputOf<S> = contract.InputOf<S>;

/** What guardians say of works, by the links of a mail. */
@Controller()
export class GuardianWorksController {
  constructor(
    private readonly askGuardianForWork: AskGuardianForWork,
    private readonly answerAsGuardian: AnswerAsGuardian,
    private readonly workForGuardian: WorkForGuardian,
    private readonly codes: GuardianCodes,
  ) {}

  @Serves(contract.askGuardianForWork)
  ask(
    scope: AuthorizedScope,
    { workId }: contract.ParamsOf<typeof contract.askGuardianForWork>,
    input: InputOf<typeof contract.askGuardianForWork>,
  ) {
    return this.askGuardianForWork.execute(scope, workId, input);
  }

  @Serves(contract.viewGuardianWork)
  look(_scope: unknown, _params: unknown, { code }: InputOf<typeof contract.viewGuardianWork>, { address }: Exchange) {
    return this.answerAsGuardian.look({ code, address }, this.codes);
  }

  @Serves(contract.guardianWorkFile)
  file(
    _scope: unknown,
    { ticket, fileId }: contract.ParamsOf<typeof contract.guardianWorkFile>,
    _input: object,
    exchange: Exchange,
  ) {
    return this.workForGuardian.file(ticket, fileId, exchange);
  }

  @Serves(contract.answerGuardianWork)
  answer(_scope: unknown, _params: unknown, input: InputOf<typeof contract.answerGuardianWork>, { address }: Exchange) {
    return this.answerAsGuardian.answer({ ...input, address });
  }

  @Serves(contract.withdrawGuardianWork)
  withdraw(
    _scope: unknown,
    _params: unknown,
    { code }: InputOf<typeof contract.withdrawGuardianWork>,
    { address }: Exchange,
  ) {
    return this.answerAsGuardian.withdraw({ code, address });
  }
}
