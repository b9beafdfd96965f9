import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, DomainError, type OrganizationId, type Role } from '#kernel';
import { Transaction } from '#platform';
import { RowsHaveErrors } from '../domain/errors.ts';
import { type CheckedRow, CheckInvitations } from './check-invitations.ts';
import { GrantRole } from './grant-role.ts';

interface Sent {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Appoints everybody of a list, or, where one row is wrong, nobody. Who holds the role already is passed over. */
@Injectable()
export class InviteFromTable {
  constructor(
    private readonly checkInvitations: CheckInvitations,
    private readonly grantRole: GrantRole,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, sent: Sent): Promise<{ invited: number }> {
    const { rows } = await this.checkInvitations.execute(scope, sent);
    const wrong = rows.filter(({ errors }) => errors.length).length;
    if (wrong) throw new RowsHaveErrors(wrong);
    return this.transaction.run(scope, async () => {
      let invited = 0;
      for (const row of rows) if (await this.invite(scope, row)) invited++;
      return { invited };
    });
  }

  private async invite(scope: AuthorizedScope, row: CheckedRow): Promise<boolean> {
    const { name, kana, mail, department, startsOn } = row;
    try {
      await this.grantRole.execute(scope, {
        role: row.role as Role,
        organizationId: row.organizationId as OrganizationId,
        startsOn: startsOn ?? this.clock.today(),
        endsOn: row.endsOn ?? this.clock.today(),
        person: { name, kana, mail, department },
      });
      return true;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'role-already-held') return false;
      throw error;
    }
  }
}
