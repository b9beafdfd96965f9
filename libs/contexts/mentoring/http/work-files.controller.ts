import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { WorkFileOf } from '../queries/work-file-of.ts';
import { DropWorkFile } from '../use-cases/drop-work-file.ts';
import { KeepWorkFile } from '../use-cases/keep-work-file.ts';
import { OpenWorkFile } from '../use-cases/open-work-file.ts';

type OfWork = contract.ParamsOf<typeof contract.openWorkFile>;
type OfFile = contract.ParamsOf<typeof contract.keepWorkFile>;

/** The pictures and the video of a work. */
@Controller()
export class WorkFilesController {
  constructor(
    private readonly openWorkFile: OpenWorkFile,
    private readonly keepWorkFile: KeepWorkFile,
    private readonly dropWorkFile: DropWorkFile,
    private readonly workFileOf: WorkFileOf,
  ) {}

  @Serves(contract.openWorkFile)
  open(scope: AuthorizedScope, { workId }: OfWork, announced: contract.InputOf<typeof contract.openWorkFile>) {
    return this.openWorkFile.execute(scope, workId, announced);
  }

  @Serves(contract.keepWorkFile)
  keep(scope: AuthorizedScope, { workId, fileId }: OfFile, { kind }: contract.InputOf<typeof contract.keepWorkFile>) {
    return this.keepWorkFile.execute(scope, workId, { kind, fileId });
  }

  @Serves(contract.dropWorkFile)
  drop(scope: AuthorizedScope, { workId, fileId }: OfFile) {
    return this.dropWorkFile.execute(scope, workId, fileId);
  }

  @Serves(contract.showMyWorkFile)
  show(scope: AuthorizedScope, params: OfFile, _input: object, exchange: Exchange) {
    return this.workFileOf.show(scope, params, exchange);
  }

  @Serves(contract.showWorkFile)
  showToStaff(scope: AuthorizedScope, params: OfFile, _input: object, exchange: Exchange) {
    return this.workFileOf.show(scope, params, exchange);
  }
}
