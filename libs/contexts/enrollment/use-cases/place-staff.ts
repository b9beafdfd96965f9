import { Injectable } from '@nestjs/common';
import { type Corrected, CorrectPeople, RegisterPeople } from '#identity';
import type { AuthorizedScope, PersonId } from '#kernel';
import { OfferingFacts } from '#programs';
import type { EnrollmentId } from '../domain/ids.ts';
import { importReasons, type StaffImport } from '../domain/staff-import.ts';
import { type JudgedRow, StaffRowStatement } from '../persistence/staff-row.statement.ts';
import { EnrollPeople } from './enroll-people.ts';

export interface Placed {
  readonly registered: number;
  readonly corrected: number;
  readonly enrolled: number;
}

/** Gives everybody on a judged list their account, their corrections and their place. A step of committing an import. */
@Injectable()
export class PlaceStaff {
  constructor(
    private readonly registerPeople: RegisterPeople,
    private readonly correctPeople: CorrectPeople,
    private readonly enrollPeople: EnrollPeople,
    private readonly offerings: OfferingFacts,
    private readonly rows: StaffRowStatement,
  ) {}

  /** Whether the offering still takes people; without one there is nothing to ask. */
  async isOpen(scope: AuthorizedScope, { offeringId }: StaffImport): Promise<boolean> {
    return !offeringId || (await this.offerings.of(scope, offeringId)).state === 'open';
  }

  async execute(scope: AuthorizedScope, staffImport: StaffImport, rows: readonly JudgedRow[]): Promise<Placed> {
    const persons = await this.register(scope, staffImport, rows);
    const corrected = await this.correct(scope, staffImport, rows);
    const enrolled = await this.enroll(scope, staffImport, [...persons.values()]);
    await this.rows.settle(
      staffImport.id,
      [...persons].map(([line, personId]) => ({ line, personId, enrollmentId: enrolled.get(personId) ?? null })),
    );
    const registered = rows.filter(({ verdict }) => verdict === 'new').length;
    return { registered, corrected, enrolled: enrolled.size };
  }

  /** Who stands on which line, new people included. */
  private async register(scope: AuthorizedScope, { organizationId }: StaffImport, rows: readonly JudgedRow[]) {
    const created = rows.filter(({ verdict }) => verdict === 'new');
    const people = created.map(({ name, kana, department, mail, staffNumber }) => ({
      name,
      staffNumber,
      kana: kana || null,
      department: department || null,
      mail: mail || null,
    }));
    const reason = importReasons.commit;
    const registered = await this.registerPeople.execute(scope, { organizationId, people, reason });
    const known = rows.flatMap(({ line, personId }) => (personId ? [[line, personId] as const] : []));
    const added = created.map(({ line }, index) => [line, registered[index]?.personId as PersonId] as const);
    return new Map([...known, ...added]);
  }

  private correct(scope: AuthorizedScope, { organizationId }: StaffImport, rows: readonly JudgedRow[]) {
    const people = new Map<PersonId, Corrected>();
    for (const { verdict, personId, differences } of rows) {
      if (verdict !== 'changed' || !personId) continue;
      people.set(personId, Object.fromEntries(Object.entries(differences).map(([field, { after }]) => [field, after])));
    }
    return this.correctPeople.execute(scope, { organizationId, people, reason: importReasons.commit });
  }

  private async enroll(scope: AuthorizedScope, { offeringId, organizationId }: StaffImport, personIds: PersonId[]) {
    if (!offeringId) return new Map<PersonId, EnrollmentId>();
    const { enrolled } = await this.enrollPeople.execute(scope, { offeringId, organizationId, personIds });
    return new Map(enrolled.map(({ id, learnerId }) => [learnerId, id]));
  }
}
