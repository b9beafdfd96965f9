import { Module } from '@nestjs/common';
import { EnrollmentModule } from '../enrollment.module.ts';
import { ClosePastExercises } from '../schedules/close-past-exercises.ts';
import { AuditSeatsDaily } from '../schedules/audit-seats-daily.ts';
import { ExpireOffers } from '../schedules/expire-offers.ts';
import { PurgeStaffImports } from '../schedules/purge-staff-imports.ts';
import { SeatsModule } from '../seats.module.ts';
import { GiveUpSeatsOfLeavers } from '../schedules/give-up-seats-of-leavers.ts';
import { LookAtLines } from '../schedules/look-at-lines.ts';
import { GiveUpOnMembershipEnded } from './on-membership-ended.ts';
import { OnStaffImportConfirmed } from './on-staff-import-confirmed.ts';
import { OnStaffListMatched } from './on-staff-list-matched.ts';
import { FollowOnOfferingRescheduled } from './on-offering-rescheduled.ts';
import { FreeOnOfferingCalledOff } from './on-offering-called-off.ts';
import { OfferOnPeopleFreed } from './on-people-freed.ts';
import { OfferOnSeatOffered } from './on-seat-offered.ts';
import { OfferOnSeatingChanged } from './on-offering-seating-changed.ts';
import { SeatOnMemberCorrected } from './on-member-corrected.ts';
import { SeatOnPersonRegistered } from './on-person-registered.ts';
import { ReleaseUnnamedSeats } from '../schedules/release-unnamed-seats.ts';

/** What the worker runs of this context: its reactions and schedules. */
@Module({
  imports: [EnrollmentModule, SeatsModule],
  providers: [
    ClosePastExercises,
    AuditSeatsDaily,
    ExpireOffers,
    FollowOnOfferingRescheduled,
    FreeOnOfferingCalledOff,
    GiveUpOnMembershipEnded,
    GiveUpSeatsOfLeavers,
    LookAtLines,
    OfferOnPeopleFreed,
    OfferOnSeatOffered,
    OfferOnSeatingChanged,
    SeatOnMemberCorrected,
    SeatOnPersonRegistered,
    ReleaseUnnamedSeats,
    OnStaffImportConfirmed,
    OnStaffListMatched,
    PurgeStaffImports,
  ],
})
export class EnrollmentWorkerModule {}
