import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { ListStaffRows } from '../queries/list-staff-rows.ts';
import { AddStaffMember } from '../use-cases/add-staff-member.ts';
import { CorrectStaffRows } from '../use-cases/correct-staff-rows.ts';
import { LeaveOutStaffRows } from '../use-cases/leave-out-staff-rows.ts';
import { sampleList, wrongRowsSheet } from './staff-list.presenter.ts';

type OfImport = contract.ParamsOf<typeof contract.viewStaffImport>;

@Controller()
export class StaffRowsController {
  constructor(
    private readonly addStaffMember: AddStaffMember,
    private readonly listStaffRows: ListStaffRows,
    private readonly correctStaffRows: CorrectStaffRows,
    private readonly leaveOutStaffRows: LeaveOutStaffRows,
  ) {}

  @Serves(contract.addStaffMember)
  async add(scope: AuthorizedScope, _params: unknown, input: contract.InputOf<typeof contract.addStaffMember>) {
    const { membershipId: id, personId, signInId } = await this.addStaffMember.execute(scope, input);
    return { id, personId, signInId };
  }

  @Serves(contract.correctStaffRow)
  correct(
    scope: AuthorizedScope,
    { importId, line }: contract.ParamsOf<typeof contract.correctStaffRow>,
    row: contract.InputOf<typeof contract.correctStaffRow>,
  ) {
    return this.correctStaffRows.execute(scope, importId, [{ line, ...row }]);
  }

  @Serves(contract.leaveOutStaffRows)
  leaveOut(scope: AuthorizedScope, { importId }: OfImport, asked: contract.InputOf<typeof contract.leaveOutStaffRows>) {
    return this.leaveOutStaffRows.execute(scope, { importId, ...asked });
  }

  @Serves(contract.downloadWrongRows)
  async wrong(scope: AuthorizedScope, { importId }: OfImport, _asked: object, exchange: Exchange) {
    return wrongRowsSheet(await this.listStaffRows.wrong(scope, importId, exchange.language));
  }

  @Serves(contract.sendCorrectedRows)
  sendAgain(scope: AuthorizedScope, { importId }: OfImport, file: contract.SentFile) {
    return this.correctStaffRows.fromFile(scope, importId, file);
  }

  @Serves(contract.downloadStaffSample)
  sample(_scope: AuthorizedScope, { format }: contract.ParamsOf<typeof contract.downloadStaffSample>) {
    return sampleList(format);
  }
}
