import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { CheckInvitations } from '../use-cases/check-invitations.ts';
import { InviteFromTable } from '../use-cases/invite-from-table.ts';

@Controller()
export class InvitationsController {
  constructor(
    private readonly checkInvitations: CheckInvitations,
    private readonly inviteFromTable: InviteFromTable,
  ) {}

  @Serves(contract.previewInvitations)
  async preview(scope: AuthorizedScope, _params: unknown, sent: contract.InputOf<typeof contract.previewInvitations>) {
    const { encoding, headings, rows } = await this.checkInvitations.execute(scope, sent);
    const shown = rows.map(({ line, cells, organizationName, errors }) => ({
      line,
      cells: [...cells],
      organizationName,
      errors: [...errors],
    }));
    return { encoding, headings: [...headings], rows: shown, wrong: rows.filter(({ errors }) => errors.length).length };
  }

  @Serves(contract.commitInvitations)
  commit(scope: AuthorizedScope, _params: unknown, sent: contract.InputOf<typeof contract.commitInvitations>) {
    return this.inviteFromTable.execute(scope, sent);
  }
}
