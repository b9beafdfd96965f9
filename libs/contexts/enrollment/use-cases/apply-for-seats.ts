import { Injectable } from '@nestjs/common';
import { MembershipOn } from '#identity';
import { type AuthorizedScope, Clock, type OfferingId, type OrganizationId } from '#kernel';
import { Transaction } from '#platform';
import { OrganizationNotYours, TermsNotAccepted } from '../domain/application-errors.ts';
import { CheckChoices } from './check-choices.ts';
import { type PartyNow } from './place-application.ts';
import { SeatPeople, type PersonAsked } from './seat-people.ts';

interface Asked {
  readonly choices: readonly OfferingId[];
  /** By sign-in id, or by name and mail where they have no account yet. */
  readonly companions: readonly PersonAsked[];
  readonly acceptsTerms: boolean;
  readonly areStudents: boolean | null;
  /** For whom, where somebody belongs to several. */
  readonly organizationId?: OrganizationId | undefined;
}

/** Somebody applies for themselves, and as the representative of companions of their organization: all seats, or none. */
@Injectable()
export class ApplyForSeats {
  constructor(
    private readonly memberships: MembershipOn,
    private readonly checkChoices: CheckChoices,
    private readonly seatPeople: SeatPeople,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, asked: Asked): Promise<PartyNow> {
    if (!asked.acceptsTerms) throw new TermsNotAccepted();
    return this.transaction.run(scope, async () => {
      const organizationId = await this.organization(scope, asked.organizationId);
      return this.transaction.under('allot-seats', async () => {
        const choices = await this.checkChoices.execute(asked.choices);
        const { personId } = scope.actor;
        const people = [{ personId }, ...asked.companions];
        return this.seatPeople.execute({ ...asked, organizationId, appliedBy: personId, choices, people });
      });
    });
  }

  private async organization(scope: AuthorizedScope, asked: OrganizationId | undefined): Promise<OrganizationId> {
    const mine = await this.memberships.ask(scope, scope.actor.personId, this.clock.today());
    const chosen = asked ? mine.find((id) => id === asked) : mine[0];
    if (!chosen) throw new OrganizationNotYours();
    return chosen;
  }
}
