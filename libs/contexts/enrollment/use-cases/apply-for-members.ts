import { Injectable } from '@nestjs/common';
import {
  type AuthorizedScope,
  insist,
  type OfferingId,
  type OrganizationId,
  organizationIn,
  type PersonId,
} from '#kernel';
import { Transaction } from '#platform';
import { ApplicationNotFound, TermsNotAccepted } from '../domain/application-errors.ts';
import type { EligibilityCode } from '../domain/eligibility.ts';
import type { Invited } from '../domain/seat.ts';
import { approvableStages, canApplyFor } from '../policy.ts';
import { CheckChoices } from './check-choices.ts';
import type { PartyNow } from './place-application.ts';
import { SeatPeople } from './seat-people.ts';

interface Asked {
  readonly choices: readonly OfferingId[];
  readonly personIds: readonly PersonId[];
  readonly invited: readonly Invited[];
  readonly acceptsTerms: boolean;
  readonly areStudents: boolean | null;
  /** For whom, where the office applies. */
  readonly organizationId?: OrganizationId | undefined;
}

/** The office helps out before and after the window, until the day itself. */
const WAIVED_BY_THE_OFFICE: readonly EligibilityCode[] = ['window-open', 'before-deadline'];

/** A coordinator applies for members of their organization, the office for anybody's; their own approval is given with it. */
@Injectable()
export class ApplyForMembers {
  constructor(
    private readonly checkChoices: CheckChoices,
    private readonly seatPeople: SeatPeople,
    private readonly transaction: Transaction,
  ) {}

  async execute(scope: AuthorizedScope, asked: Asked): Promise<PartyNow> {
    const organizationId = organizationIn(scope) ?? asked.organizationId;
    if (!organizationId) throw new ApplicationNotFound();
    insist(canApplyFor(scope.actor, organizationId));
    if (!asked.acceptsTerms) throw new TermsNotAccepted();
    const isOffice = scope.reach.kind === 'nation';
    return this.transaction.run(scope, () =>
      this.transaction.under('allot-seats', async () =>
        this.seatPeople.execute({
          organizationId,
          appliedBy: scope.actor.personId,
          choices: await this.checkChoices.execute(asked.choices),
          people: [...asked.personIds.map((personId) => ({ personId })), ...asked.invited],
          areStudents: asked.areStudents,
          approved: approvableStages(scope.actor),
          waived: isOffice ? WAIVED_BY_THE_OFFICE : [],
        }),
      ),
    );
  }
}
