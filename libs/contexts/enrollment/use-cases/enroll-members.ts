import { Injectable } from '@nestjs/common';
import { CurrentMembers, MembershipOn } from '#identity';
import {
  type AuthorizedScope,
  Clock,
  type OfferingId,
  type OrganizationId,
  organizationIn,
  type PersonId,
} from '#kernel';
import { PeopleNotMembers } from '../domain/errors.ts';
import { EnrollPeople } from './enroll-people.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly personIds: readonly PersonId[];
}

/** A coordinator, or the office, gives members of one organization a place; answers how many had none before. */
@Injectable()
export class EnrollMembers {
  constructor(
    private readonly members: CurrentMembers,
    private readonly membershipOn: MembershipOn,
    private readonly enrollPeople: EnrollPeople,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, { offeringId, personIds }: Asked): Promise<number> {
    const organizationId = organizationIn(scope) ?? (await this.placeOf(scope, personIds));
    if (!organizationId) throw new PeopleNotMembers();
    const members = await this.members.ask(scope, organizationId);
    const known = new Set(members.map(({ personId }) => personId));
    if (personIds.some((personId) => !known.has(personId))) throw new PeopleNotMembers();
    const { enrolled } = await this.enrollPeople.execute(scope, { offeringId, organizationId, personIds });
    return enrolled.length;
  }

  private async placeOf(scope: AuthorizedScope, [first]: readonly PersonId[]): Promise<OrganizationId | undefined> {
    return first && (await this.membershipOn.ask(scope, first, this.clock.today()))[0];
  }
}
