import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Transaction } from '#platform';
import { FirstOfficerAppointed } from '../domain/errors.ts';
import { FirstOfficerStatement } from '../persistence/first-officer.statement.ts';
import { scopeOf } from '../queries/scope-of.ts';
import { AppointPerson } from './appoint-person.ts';
import { IssueCode, type IssuedCode } from './issue-code.ts';
import type { NewPerson } from './register-people.ts';

export type NewOfficer = NewPerson & { readonly mail: string };

/**
 * Gives an installation its first officer of the program office, who appoints all others, and answers the code of a
 * link to sign in with; throws FirstOfficerAppointed where there is one. For the console: no person could be asked.
 */
@Injectable()
export class AppointFirstOfficer {
  constructor(
    private readonly appointPerson: AppointPerson,
    private readonly firstOfficer: FirstOfficerStatement,
    private readonly issueCode: IssueCode,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(person: NewOfficer): Promise<IssuedCode> {
    const scope = scopeOf('appoint-first-officer');
    return this.transaction.run(scope, async () => {
      if (await this.firstOfficer.isAppointed()) throw new FirstOfficerAppointed();
      const organizationId = await this.firstOfficer.office();
      const startsOn = this.clock.today();
      const asked = { role: 'program-office' as const, organizationId, startsOn, endsOn: null, person };
      const { personId } = await this.appointPerson.execute(scope, asked);
      return this.issueCode.execute({ personId, purpose: 'invitation' });
    });
  }
}
