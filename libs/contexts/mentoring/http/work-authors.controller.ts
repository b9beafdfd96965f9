import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { Fellows } from '../queries/fellows.ts';
import { AnswerWorkInvitation } from '../use-cases/answer-work-invitation.ts';
import { GiveWorkConsent } from '../use-cases/give-work-consent.ts';
import { InviteWorkAuthor } from '../use-cases/invite-work-author.ts';
import { LeaveWork } from '../use-cases/leave-work.ts';
import { WithdrawWorkConsent } from '../use-cases/withdraw-work-consent.ts';

type OfYear = contract.ParamsOf<typeof contract.listFellows>;
type OfWork = contract.ParamsOf<typeof contract.inviteWorkAuthor>;

/** Who makes a work, and what each of them lets anybody see. */
@Controller()
export class WorkAuthorsController {
  constructor(
    private readonly fellows: Fellows,
    private readonly inviteWorkAuthor: InviteWorkAuthor,
    private readonly answerWorkInvitation: AnswerWorkInvitation,
    private readonly leaveWork: LeaveWork,
    private readonly giveWorkConsent: GiveWorkConsent,
    private readonly withdrawWorkConsent: WithdrawWorkConsent,
  ) {}

  @Serves(contract.listFellows)
  list(scope: AuthorizedScope, { traineeId }: OfYear) {
    return this.fellows.list(scope, traineeId);
  }

  @Serves(contract.inviteWorkAuthor)
  invite(
    scope: AuthorizedScope,
    { workId }: OfWork,
    { traineeId }: contract.InputOf<typeof contract.inviteWorkAuthor>,
  ) {
    return this.inviteWorkAuthor.execute(scope, workId, traineeId);
  }

  @Serves(contract.answerWorkInvitation)
  answer(scope: AuthorizedScope, { workId }: OfWork, asked: contract.InputOf<typeof contract.answerWorkInvitation>) {
    return this.answerWorkInvitation.execute(scope, workId, asked);
  }

  @Serves(contract.leaveWork)
  leave(scope: AuthorizedScope, { workId }: OfWork) {
    return this.leaveWork.execute(scope, workId);
  }

  @Serves(contract.giveWorkConsent)
  consent(scope: AuthorizedScope, { workId }: OfWork, asked: contract.InputOf<typeof contract.giveWorkConsent>) {
    return this.giveWorkConsent.execute(scope, workId, asked);
  }

  @Serves(contract.withdrawWorkConsent)
  withdraw(scope: AuthorizedScope, { workId }: OfWork) {
    return this.withdrawWorkConsent.execute(scope, workId);
  }
}
