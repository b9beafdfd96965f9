import { Injectable } from '@nestjs/common';
import { type Corrected, CorrectPeople, type CurrentMember, CurrentMembers } from '#identity';
import type { AuthorizedScope, PersonId } from '#kernel';
import type { Differences } from '../domain/staff-comparison.ts';
import { importReasons, type StaffImport } from '../domain/staff-import.ts';
import { type JudgedRow, StaffRowStatement } from '../persistence/staff-row.statement.ts';

/** Puts back what an import corrected, except what somebody has changed again since. A step of undoing an import. */
@Injectable()
export class RestoreStaff {
  constructor(
    private readonly members: CurrentMembers,
    private readonly correctPeople: CorrectPeople,
    private readonly rows: StaffRowStatement,
  ) {}

  /** Answers the rows that took part in the import. */
  async execute(scope: AuthorizedScope, { id, organizationId }: StaffImport): Promise<JudgedRow[]> {
    const rows = (await this.rows.listed(id)).filter(({ isLeftOut }) => !isLeftOut);
    const members = new Map((await this.members.ask(scope, organizationId)).map((each) => [each.personId, each]));
    const people = new Map<PersonId, Corrected>();
    for (const { verdict, personId, differences } of rows) {
      const member = personId && members.get(personId);
      if (verdict === 'changed' && member) people.set(member.personId, before(differences, member));
    }
    await this.correctPeople.execute(scope, { organizationId, people, reason: importReasons.undo });
    return rows;
  }
}

const before = (differences: Differences, member: CurrentMember): Corrected =>
  Object.fromEntries(
    Object.entries(differences)
      .filter(([field, { after }]) => Reflect.get(member, field) === after)
      .map(([field, value]) => [field, value.before || null]),
  );
