import { Controller } from '@nestjs/common';
import { viewSeatAudit } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { LatestSeatAudit } from '../queries/latest-seat-audit.ts';

@Controller()
export class SeatAuditsController {
  constructor(private readonly latestSeatAudit: LatestSeatAudit) {}

  @Serves(viewSeatAudit)
  view(scope: AuthorizedScope) {
    return this.latestSeatAudit.ask(scope);
  }
}
