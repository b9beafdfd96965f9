import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { ApplicationRepository } from './persistence/application.repository.ts';
import { applicationSchemas } from './persistence/application.schemas.ts';
import { BookedDayStatement } from './persistence/booked-day.statement.ts';
import { SeatAuditStatement } from './persistence/seat-audit.statement.ts';
import { ApplicantsKnown } from './queries/applicants-known.ts';
import { BrokenInvariants } from './queries/broken-invariants.ts';
import { DueApplications } from './queries/due-applications.ts';
import { LatestSeatAudit } from './queries/latest-seat-audit.ts';
import { ListApplications } from './queries/list-applications.ts';
import { NextOfferings } from './queries/next-offerings.ts';
import { OffersByHand } from './queries/offers-by-hand.ts';
import { OpenExercises } from './queries/open-exercises.ts';
import { OwnStanding } from './queries/own-standing.ts';
import { PersonLabels } from './queries/person-labels.ts';
import { SeatsLeftEmpty } from './queries/seats-left-empty.ts';
import { SeatsOf } from './queries/seats-of.ts';
import { YearOfExercises } from './queries/year-of-exercises.ts';
import { AcceptOffer } from './use-cases/accept-offer.ts';
import { ApplyForMembers } from './use-cases/apply-for-members.ts';
import { ApplyForSeats } from './use-cases/apply-for-seats.ts';
import { ApproveApplication } from './use-cases/approve-application.ts';
import { ClosePastLine } from './use-cases/close-past-line.ts';
import { ClosePastSeats } from './use-cases/close-past-seats.ts';
import { PastSeatStatement } from './persistence/past-seat.statement.ts';
import { AuditSeats } from './use-cases/audit-seats.ts';
import { CancelOwnSeat } from './use-cases/cancel-own-seat.ts';
import { CancelSeats } from './use-cases/cancel-seats.ts';
import { CheckChoices } from './use-cases/check-choices.ts';
import { DeclineOffer } from './use-cases/decline-offer.ts';
import { ExpireOffer } from './use-cases/expire-offer.ts';
import { JudgeApplicants } from './use-cases/judge-applicants.ts';
import { LeaveOutIneligible } from './use-cases/leave-out-ineligible.ts';
import { LineUp } from './use-cases/line-up.ts';
import { MoveParty } from './use-cases/move-party.ts';
import { OpenSeatBook } from './use-cases/open-seat-book.ts';
import { PlaceApplication } from './use-cases/place-application.ts';
import { PromoteWaiting } from './use-cases/promote-waiting.ts';
import { RecordParty } from './use-cases/record-party.ts';
import { RejectApplication } from './use-cases/reject-application.ts';
import { SeatPeople } from './use-cases/seat-people.ts';
import { ChangeSeats } from './use-cases/change-seats.ts';
import { DiagnoseApplicant } from './use-cases/diagnose-applicant.ts';
import { FollowDays } from './use-cases/follow-days.ts';
import { FreeOffering } from './use-cases/free-offering.ts';
import { GiveUpLeftSeats } from './use-cases/give-up-left-seats.ts';
import { SeatsOfLeavers } from './queries/seats-of-leavers.ts';
import { GiveBackReservation } from './use-cases/give-back-reservation.ts';
import { MergeOfferings } from './use-cases/merge-offerings.ts';
import { NameSeats } from './use-cases/name-seats.ts';
import { OfferByHand } from './use-cases/offer-by-hand.ts';
import { OfferFreeSeats } from './use-cases/offer-free-seats.ts';
import { ReleaseUnnamed } from './use-cases/release-unnamed.ts';
import { ReserveSeats } from './use-cases/reserve-seats.ts';
import { SeatInvited } from './use-cases/seat-invited.ts';
import { ShowInterest } from './use-cases/show-interest.ts';
import { SwapPerson } from './use-cases/swap-person.ts';
import { TransferParty } from './use-cases/transfer-party.ts';
import { WithdrawInterest } from './use-cases/withdraw-interest.ts';
import { CheckMerger } from './use-cases/check-merger.ts';
import { CheckSeatsHeld } from './use-cases/check-seats-held.ts';
import { FollowDeadlines } from './use-cases/follow-deadlines.ts';
import { TellSeats } from './use-cases/tell-seats.ts';
import { WeighTransfer } from './use-cases/weigh-transfer.ts';
import { InterestStatement } from './persistence/interest.statement.ts';
import { InvitedSeats } from './queries/invited-seats.ts';
import { SeatsWork } from './queries/seats-work.ts';

const asking = [
  DueApplications,
  InvitedSeats,
  SeatsOfLeavers,
  LatestSeatAudit,
  ListApplications,
  NextOfferings,
  OffersByHand,
  OpenExercises,
  SeatsOf,
  SeatsWork,
  YearOfExercises,
];
const doing = [
  AcceptOffer,
  AuditSeats,
  ApplyForMembers,
  ApplyForSeats,
  ApproveApplication,
  CancelOwnSeat,
  CancelSeats,
  ClosePastLine,
  ClosePastSeats,
  DeclineOffer,
  ExpireOffer,
  RejectApplication,
  ChangeSeats,
  DiagnoseApplicant,
  FollowDays,
  FreeOffering,
  GiveBackReservation,
  GiveUpLeftSeats,
  MergeOfferings,
  NameSeats,
  OfferByHand,
  OfferFreeSeats,
  ReleaseUnnamed,
  ReserveSeats,
  SeatInvited,
  ShowInterest,
  SwapPerson,
  TransferParty,
  WithdrawInterest,
];
const steps = [
  ApplicantsKnown,
  BrokenInvariants,
  SeatsLeftEmpty,
  CheckChoices,
  JudgeApplicants,
  LeaveOutIneligible,
  LineUp,
  MoveParty,
  OpenSeatBook,
  OwnStanding,
  PersonLabels,
  PlaceApplication,
  PromoteWaiting,
  RecordParty,
  SeatPeople,
  CheckMerger,
  CheckSeatsHeld,
  FollowDeadlines,
  TellSeats,
  WeighTransfer,
];
const persistence = [
  ApplicationRepository,
  BookedDayStatement,
  InterestStatement,
  SeatAuditStatement,
  PastSeatStatement,
];

/** Seats of offerings: who applies, who waits, who sits there. */
@Module({
  imports: [IdentityModule, ProgramsModule, TypeOrmModule.forFeature(applicationSchemas)],
  providers: [...asking, ...doing, ...steps, ...persistence],
  exports: [...asking, ...doing],
})
export class SeatsModule {}
