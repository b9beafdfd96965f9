import { Injectable } from '@nestjs/common';
import type { AuthorizedScope } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { insistOnWhole } from '../domain/application-content.ts';
import { ApplicationsNotTaken } from '../domain/application-errors.ts';
import { cohortApplicationSubmitted } from '../domain/application-events.ts';
import type { CohortApplication, Receipt } from '../domain/cohort-application.ts';
import type { CohortApplicationId } from '../domain/ids.ts';
import { endOf } from '../domain/open-stages.ts';
import { CohortApplicationStatement } from '../persistence/cohort-application.statement.ts';
import { ContentToSubmit, type ToSubmit } from '../queries/content-to-submit.ts';
import { InsistOnEligibility } from './insist-on-eligibility.ts';
import { LockOwnApplication, type Locked } from './lock-own-application.ts';

type Told = Omit<Receipt, 'submittedAt'> & { readonly submittedAt: string };

const told = ({ number, submittedAt, digest }: Receipt): Told => ({
  number,
  submittedAt: submittedAt.toISOString(),
  digest,
});

/**
 * Submits what is written: a version that is kept, with its time by the database's clock and its digest. What has been
 * submitted already is not submitted again. Once applications have closed, the assignment alone is taken from the draft.
 */
@Injectable()
export class SubmitCohortApplication {
  constructor(
    private readonly lockOwnApplication: LockOwnApplication,
    private readonly insistOnEligibility: InsistOnEligibility,
    private readonly contentToSubmit: ContentToSubmit,
    private readonly applications: CohortApplicationStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: CohortApplicationId): Promise<Told> {
    return this.transaction.run(scope, async () => {
      const locked = await this.lockOwnApplication.execute(scope, id, 'submit');
      insistOnTime(locked);
      await this.insistOnEligibility.execute(scope, locked.cohort, locked.now);
      const { application, open, now } = locked;
      const toSubmit = await this.contentToSubmit.ask(scope, application, open);
      insistOnWhole(toSubmit.questions, toSubmit.content);
      const [last] = await this.applications.receipts(id);
      const isSame = application.state === 'submitted' && last?.digest === toSubmit.digest;
      return told(isSame && last ? last : await this.keep(application, toSubmit, { last, now }));
    });
  }

  private async keep(
    application: CohortApplication,
    { content, digest }: ToSubmit,
    at: { last?: Receipt | undefined; now: Date },
  ) {
    const { id, cohortId, learnerId, organizationId } = application;
    const receipt = { number: (at.last?.number ?? 0) + 1, submittedAt: at.now, digest };
    await this.applications.submit(application, content, receipt);
    const facts = { cohortApplicationId: id, cohortId, learnerId, number: receipt.number };
    await this.events.append({ kind: cohortApplicationSubmitted, organizationId, facts });
    return receipt;
  }
}

/** After the end of applications, only who has applied hands in the assignment. */
function insistOnTime({ open, application, cohort }: Locked): void {
  if (open.includes('application')) return;
  const isInTime = open.includes('assignment') && application.state === 'submitted';
  if (!isInTime) throw new ApplicationsNotTaken(endOf(cohort, open.length ? 'application' : 'assignment'));
}
