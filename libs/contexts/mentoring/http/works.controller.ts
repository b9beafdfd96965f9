import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListWorks } from '../queries/list-works.ts';
import { ViewWork } from '../queries/view-work.ts';
import { RecordGuardianWorkConsent } from '../use-cases/record-guardian-work-consent.ts';
import { ReleaseWork } from '../use-cases/release-work.ts';
import { WithdrawGuardianWorkConsent } from '../use-cases/withdraw-guardian-work-consent.ts';
import { WithdrawWork } from '../use-cases/withdraw-work.ts';

type OfWork = contract.ParamsOf<typeof contract.viewTraineeWork>;
type OfAuthor = contract.ParamsOf<typeof contract.recordGuardianWorkConsent>;

/** The works before those who guide the cohort, and before the office, which releases them. */
@Controller()
export class WorksController {
  constructor(
    private readonly listWorks: ListWorks,
    private readonly viewWork: ViewWork,
    private readonly releaseWork: ReleaseWork,
    private readonly withdrawWork: WithdrawWork,
    private readonly recordGuardianWorkConsent: RecordGuardianWorkConsent,
    private readonly withdrawGuardianWorkConsent: WithdrawGuardianWorkConsent,
  ) {}

  @Serves(contract.listWorks)
  list(scope: AuthorizedScope, _params: object, asked: contract.InputOf<typeof contract.listWorks>) {
    return this.listWorks.ask(scope, asked);
  }

  @Serves(contract.viewTraineeWork)
  view(scope: AuthorizedScope, { workId }: OfWork) {
    return this.viewWork.ask(scope, workId);
  }

  @Serves(contract.releaseWork)
  release(scope: AuthorizedScope, { workId }: OfWork, asked: contract.InputOf<typeof contract.releaseWork>) {
    return this.releaseWork.execute(scope, workId, asked);
  }

  @Serves(contract.withdrawWork)
  withdraw(scope: AuthorizedScope, { workId }: OfWork, asked: contract.InputOf<typeof contract.withdrawWork>) {
    return this.withdrawWork.execute(scope, workId, asked);
  }

  @Serves(contract.recordGuardianWorkConsent)
  recordGuardian(
    scope: AuthorizedScope,
    { workId, traineeId }: OfAuthor,
    asked: contract.InputOf<typeof contract.recordGuardianWorkConsent>,
  ) {
    return this.recordGuardianWorkConsent.execute(scope, workId, { traineeId, ...asked });
  }

  @Serves(contract.withdrawGuardianWorkConsent)
  withdrawGuardian(
    scope: AuthorizedScope,
    { workId, traineeId }: OfAuthor,
    { reason }: contract.InputOf<typeof contract.withdrawGuardianWorkConsent>,
  ) {
    return this.withdrawGuardianWorkConsent.execute(scope, workId, { traineeId, reason });
  }
}
