import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { ListCohortApplications } from '../queries/list-cohort-applications.ts';
import { AskGuardianConsent } from '../use-cases/ask-guardian-consent.ts';
import { GiveGuardianConsent } from '../use-cases/give-guardian-consent.ts';
import { RecordPaperConsent } from '../use-cases/record-paper-consent.ts';

type OfCohort = contract.ParamsOf<typeof contract.askGuardianConsent>;

/** What guardians agree to, and the office's list of who applied. */
@Controller()
export class GuardianConsentsController {
  constructor(
    private readonly askGuardianConsent: AskGuardianConsent,
    private readonly giveGuardianConsent: GiveGuardianConsent,
    private readonly recordPaperConsent: RecordPaperConsent,
    private readonly listCohortApplications: ListCohortApplications,
  ) {}

  @Serves(contract.askGuardianConsent)
  ask(scope: AuthorizedScope, { cohortId }: OfCohort) {
    return this.askGuardianConsent.execute(scope, cohortId);
  }

  @Serves(contract.viewGuardianConsent)
  look(
    _scope: unknown,
    _params: unknown,
    { code }: contract.InputOf<typeof contract.viewGuardianConsent>,
    { address }: Exchange,
  ) {
    return this.giveGuardianConsent.look({ code, address });
  }

  @Serves(contract.giveGuardianConsent)
  give(
    _scope: unknown,
    _params: unknown,
    { code, guardianName }: contract.InputOf<typeof contract.giveGuardianConsent>,
    { address }: Exchange,
  ) {
    return this.giveGuardianConsent.execute({ code, guardianName, address });
  }

  @Serves(contract.listCohortApplications)
  list(
    scope: AuthorizedScope,
    { cohortId }: OfCohort,
    asked: contract.InputOf<typeof contract.listCohortApplications>,
  ) {
    return this.listCohortApplications.ask(scope, cohortId, asked);
  }

  @Serves(contract.recordPaperConsent)
  record(scope: AuthorizedScope, { cohortId }: OfCohort, paper: contract.InputOf<typeof contract.recordPaperConsent>) {
    return this.recordPaperConsent.execute(scope, cohortId, paper);
  }
}
