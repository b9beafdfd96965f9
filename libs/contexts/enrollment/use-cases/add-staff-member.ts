import { Injectable } from '@nestjs/common';
import { CurrentMembers, RegisterPerson, type Registered } from '#identity';
import { type AuthorizedScope, insist, type OfferingId, type OrganizationId, organizationIn } from '#kernel';
import { Transaction } from '#platform';
import { StaffImportNotFound, StaffNumberTaken, StaffRowRefused } from '../domain/errors.ts';
import { refusalOf } from '../domain/staff-comparison.ts';
import { type StaffRow, tidied } from '../domain/staff-row.ts';
import { canImport } from '../policy.ts';
import { EnrollPeople } from './enroll-people.ts';

interface Asked extends StaffRow {
  /** The offering to enroll in, or none. */
  readonly offeringId: OfferingId | null;
}

/** A coordinator adds one person without a list, by the rules of a list. Nothing is sent: that is a second step. */
@Injectable()
export class AddStaffMember {
  constructor(
    private readonly members: CurrentMembers,
    private readonly registerPerson: RegisterPerson,
    private readonly enrollPeople: EnrollPeople,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { offeringId, ...written }: Asked): Promise<Registered> {
    const organizationId = organizationIn(scope);
    if (!organizationId) throw new StaffImportNotFound();
    insist(canImport(scope.actor, organizationId));
    const row = tidied(written);
    return this.transaction.run(scope, async () => {
      await this.insistOnNew(scope, organizationId, row);
      const { staffNumber, name, kana, department, mail } = row;
      const optional = { kana: kana || null, department: department || null, mail: mail || null };
      const registered = await this.registerPerson.execute(scope, { organizationId, staffNumber, name, ...optional });
      const personIds = [registered.personId];
      if (offeringId) await this.enrollPeople.execute(scope, { offeringId, organizationId, personIds });
      return registered;
    });
  }

  private async insistOnNew(scope: AuthorizedScope, organizationId: OrganizationId, row: StaffRow): Promise<void> {
    const members = await this.members.ask(scope, organizationId);
    const known = members.map(({ staffNumber, kana, department, mail, ...member }) => ({
      ...member,
      staffNumber: staffNumber ?? '',
      kana: kana ?? '',
      department: department ?? '',
      mail: mail ?? '',
      isEnrolled: false,
    }));
    const refusal = refusalOf(row, known);
    if (refusal === 'staff-number-taken') throw new StaffNumberTaken(row.staffNumber);
    if (refusal) throw new StaffRowRefused(refusal);
  }
}
