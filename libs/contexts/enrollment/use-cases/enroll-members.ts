import { Injectable } from '@nestjs/common';
import { CurrentMembers } from '#identity';
import { type AuthorizedScope, type OfferingId, organizationIn, type PersonId } from '#kernel';
import { EnrollmentNotFound, PeopleNotMembers } from '../domain/errors.ts';
import { EnrollPeople } from './enroll-people.ts';

interface Asked {
  readonly offeringId: OfferingId;
  readonly personIds: readonly PersonId[];
}

/** A coordinator gives members of their organization a place; answers how many had none before. */
@Injectable()
export class EnrollMembers {
  constructor(
    private readonly members: CurrentMembers,
    private readonly enrollPeople: EnrollPeople,
  ) {}

  async execute(scope: AuthorizedScope, { offeringId, personIds }: Asked): Promise<number> {
    const organizationId = organizationIn(scope);
    if (!organizationId) throw new EnrollmentNotFound();
    const members = await this.members.ask(scope, organizationId);
    const known = new Set(members.map(({ personId }) => personId));
    if (personIds.some((personId) => !known.has(personId))) throw new PeopleNotMembers();
    const { enrolled } = await this.enrollPeople.execute(scope, { offeringId, organizationId, personIds });
    return enrolled.length;
  }
}
