import { Module } from '@nestjs/common';
import { CoverageModule } from '../coverage.module.ts';
import { RecountDaily } from '../schedules/recount-daily.ts';
import { ShowTotalsOften } from '../schedules/show-totals-often.ts';
import { WithdrawOnAwardRevoked } from './on-award-revoked.ts';
import { CountOnCourseCompleted } from './on-course-completed.ts';
import { RecountOnMembershipEnded } from './on-membership-ended.ts';
import { RecountOnOrganizationMerged } from './on-organization-merged.ts';
import { RecountOnPersonRegistered } from './on-person-registered.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [CoverageModule],
  providers: [
    CountOnCourseCompleted,
    RecountDaily,
    RecountOnMembershipEnded,
    RecountOnOrganizationMerged,
    RecountOnPersonRegistered,
    ShowTotalsOften,
    WithdrawOnAwardRevoked,
  ],
})
export class CoverageWorkerModule {}
