import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { WorkWaiting } from '../queries/work-waiting.ts';

@Controller()
export class WorkController {
  constructor(private readonly workWaiting: WorkWaiting) {}

  @Serves(contract.viewWork)
  view(scope: AuthorizedScope) {
    return this.workWaiting.ask(scope);
  }
}
