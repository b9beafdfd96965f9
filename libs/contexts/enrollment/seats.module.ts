import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { ApplicationRepository } from './persistence/application.repository.ts';
import { applicationSchemas } from './persistence/application.schemas.ts';
import { BookedDayStatement } from './persistence/booked-day.statement.ts';
import { ApplicantsKnown } from './queries/applicants-known.ts';
import { DueApplications } from './queries/due-applications.ts';
import { ListApplications } from './queries/list-applications.ts';
import { OpenExercises } from './queries/open-exercises.ts';
import { OwnStanding } from './queries/own-standing.ts';
import { PersonLabels } from './queries/person-labels.ts';
import { SeatsOf } from './queries/seats-of.ts';
import { YearOfExercises } from './queries/year-of-exercises.ts';
import { AcceptOffer } from './use-cases/accept-offer.ts';
import { ApplyForMembers } from './use-cases/apply-for-members.ts';
import { ApplyForSeats } from './use-cases/apply-for-seats.ts';
import { ApproveApplication } from './use-cases/approve-application.ts';
import { CancelOwnSeat } from './use-cases/cancel-own-seat.ts';
import { CancelSeats } from './use-cases/cancel-seats.ts';
import { CheckChoices } from './use-cases/check-choices.ts';
import { DeclineOffer } from './use-cases/decline-offer.ts';
import { ExpireOffer } from './use-cases/expire-offer.ts';
import { JudgeApplicants } from './use-cases/judge-applicants.ts';
import { LineUp } from './use-cases/line-up.ts';
import { MoveParty } from './use-cases/move-party.ts';
import { OpenSeatBook } from './use-cases/open-seat-book.ts';
import { PlaceApplication } from './use-cases/place-application.ts';
import { PromoteWaiting } from './use-cases/promote-waiting.ts';
import { RecordParty } from './use-cases/record-party.ts';
import { RejectApplication } from './use-cases/reject-application.ts';
import { SeatPeople } from './use-cases/seat-people.ts';

const asking = [DueApplications, ListApplications, OpenExercises, SeatsOf, YearOfExercises];
const doing = [
  AcceptOffer,
  ApplyForMembers,
  ApplyForSeats,
  ApproveApplication,
  CancelOwnSeat,
  CancelSeats,
  DeclineOffer,
  ExpireOffer,
  RejectApplication,
];
const steps = [
  ApplicantsKnown,
  CheckChoices,
  JudgeApplicants,
  LineUp,
  MoveParty,
  OpenSeatBook,
  OwnStanding,
  PersonLabels,
  PlaceApplication,
  PromoteWaiting,
  RecordParty,
  SeatPeople,
];
const persistence = [ApplicationRepository, BookedDayStatement];

/** Seats of offerings: who applies, who waits, who sits there. */
@Module({
  imports: [IdentityModule, ProgramsModule, TypeOrmModule.forFeature(applicationSchemas)],
  providers: [...asking, ...doing, ...steps, ...persistence],
  exports: [...asking, ...doing],
})
export class SeatsModule {}
