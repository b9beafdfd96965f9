import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ApproveApplication } from '../use-cases/approve-application.ts';
import { RejectApplication } from '../use-cases/reject-application.ts';

type InputOf<S> = contract.InputOf<S>;
type OfApplication = contract.ParamsOf<typeof contract.approveApplication>;

@Controller()
export class ApprovalsController {
  constructor(
    private readonly approveApplication: ApproveApplication,
    private readonly rejectApplication: RejectApplication,
  ) {}

  @Serves(contract.approveApplication)
  approve(
    scope: AuthorizedScope,
    { applicationId }: OfApplication,
    input: InputOf<typeof contract.approveApplication>,
  ) {
    return this.approveApplication.execute(scope, { applicationId, ...input });
  }

  @Serves(contract.rejectApplication)
  reject(scope: AuthorizedScope, { applicationId }: OfApplication, input: InputOf<typeof contract.rejectApplication>) {
    return this.rejectApplication.execute(scope, { applicationId, ...input });
  }
}
