import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { ListStaffRows } from '../queries/list-staff-rows.ts';
import { ViewStaffImport } from '../queries/view-staff-import.ts';
import { CheckStaffList } from '../use-cases/check-staff-list.ts';
import { ConfirmStaffImport } from '../use-cases/confirm-staff-import.ts';
import { ReadStaffList } from '../use-cases/read-staff-list.ts';
import { UndoStaffImport } from '../use-cases/undo-staff-import.ts';

type OfImport = contract.ParamsOf<typeof contract.viewStaffImport>;
type Step = contract.InputOf<typeof contract.confirmStaffImport>;

@Controller()
export class StaffImportsController {
  constructor(
    private readonly readStaffList: ReadStaffList,
    private readonly viewStaffImport: ViewStaffImport,
    private readonly listStaffRows: ListStaffRows,
    private readonly checkStaffList: CheckStaffList,
    private readonly confirmStaffImport: ConfirmStaffImport,
    private readonly undoStaffImport: UndoStaffImport,
  ) {}

  @Serves(contract.readStaffList)
  create(scope: AuthorizedScope, _params: object, file: contract.SentFile) {
    return this.readStaffList.execute(scope, file);
  }

  @Serves(contract.listStaffImports)
  list(scope: AuthorizedScope, _params: object, asked: contract.InputOf<typeof contract.listStaffImports>) {
    return this.viewStaffImport.list(scope, asked);
  }

  @Serves(contract.viewStaffImport)
  show(scope: AuthorizedScope, { importId }: OfImport) {
    return this.viewStaffImport.one(scope, importId);
  }

  @Serves(contract.listStaffRows)
  rows(
    scope: AuthorizedScope,
    { importId }: OfImport,
    asked: contract.InputOf<typeof contract.listStaffRows>,
    exchange: Exchange,
  ) {
    return this.listStaffRows.ask(scope, importId, asked, exchange.language);
  }

  @Serves(contract.checkStaffList)
  check(scope: AuthorizedScope, { importId }: OfImport, asked: contract.InputOf<typeof contract.checkStaffList>) {
    return this.checkStaffList.execute(scope, { importId, ...asked });
  }

  @Serves(contract.confirmStaffImport)
  confirm(scope: AuthorizedScope, { importId }: OfImport, { version }: Step) {
    return this.confirmStaffImport.execute(scope, { importId, version });
  }

  @Serves(contract.undoStaffImport)
  undo(scope: AuthorizedScope, { importId }: OfImport, { version }: Step) {
    return this.undoStaffImport.execute(scope, { importId, version });
  }
}
