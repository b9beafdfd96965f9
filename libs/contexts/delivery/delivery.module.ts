import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EnrollmentModule } from '#enrollment';
import { IdentityModule } from '#identity';
import { ProgramsModule } from '#programs';
import { AttendanceStatement } from './persistence/attendance.statement.ts';
import { AbsenceStatement } from './persistence/absence.statement.ts';
import { GatheringRepository } from './persistence/gathering.repository.ts';
import { gatheringSchemas } from './persistence/gathering.schemas.ts';
import { deliverySchemas } from './persistence/delivery.schemas.ts';
import { TeamBoardRepository } from './persistence/team-board.repository.ts';
import { TeamWishStatement } from './persistence/team-wish.statement.ts';
import { teamSchemas } from './persistence/team.schemas.ts';
import { SessionRepository } from './persistence/session.repository.ts';
import { ResultStatement } from './persistence/result.statement.ts';
import { resultSchemas } from './persistence/result.schemas.ts';
import { SessionNoteStatement } from './persistence/session-note.statement.ts';
import { StickerStatement } from './persistence/sticker.statement.ts';
import { VerdictStatement } from './persistence/verdict.statement.ts';
import { AttendanceOf } from './queries/attendance-of.ts';
import { CallOffConsequences } from './queries/call-off-consequences.ts';
import { Consequences } from './queries/consequences.ts';
import { GatheringConsequences } from './queries/gathering-consequences.ts';
import { ListGatherings } from './queries/list-gatherings.ts';
import { ListMyGatherings } from './queries/list-my-gatherings.ts';
import { ListTaughtSessions } from './queries/list-taught-sessions.ts';
import { ListSessions } from './queries/list-sessions.ts';
import { PrintedSessions } from './queries/printed-sessions.ts';
import { SessionFactsOf } from './queries/session-facts.ts';
import { SessionTimes } from './queries/session-times.ts';
import { ShowCheckInCode } from './queries/show-check-in-code.ts';
import { OwnTeamWishes } from './queries/own-team-wishes.ts';
import { ViewRoster } from './queries/view-roster.ts';
import { PreviewRebalancing } from './queries/preview-rebalancing.ts';
import { PrintedTeams } from './queries/printed-teams.ts';
import { TeamCandidates } from './queries/team-candidates.ts';
import { ListSessionNotes } from './queries/list-session-notes.ts';
import { ViewMyResult } from './queries/view-my-result.ts';
import { ViewResults } from './queries/view-results.ts';
import { ViewTeams } from './queries/view-teams.ts';
import { CancelGathering } from './use-cases/cancel-gathering.ts';
import { ChangeGathering } from './use-cases/change-gathering.ts';
import { GroupEnrollment } from './use-cases/group-enrollment.ts';
import { KeepDays } from './use-cases/keep-days.ts';
import { NoteAbsence } from './use-cases/note-absence.ts';
import { ScheduleGathering } from './use-cases/schedule-gathering.ts';
import { TellAbsence } from './use-cases/tell-absence.ts';
import { ChangeTeams } from './use-cases/change-teams.ts';
import { FormTeams } from './use-cases/form-teams.ts';
import { LockTeam } from './use-cases/lock-team.ts';
import { MakeTeamWish } from './use-cases/make-team-wish.ts';
import { MoveToTeam } from './use-cases/move-to-team.ts';
import { RebalanceTeams } from './use-cases/rebalance-teams.ts';
import { SwapTeamMembers } from './use-cases/swap-team-members.ts';
import { WishForTeam } from './use-cases/wish-for-team.ts';
import { WithdrawOwnTeamWish } from './use-cases/withdraw-own-team-wish.ts';
import { WithdrawTeamWish } from './use-cases/withdraw-team-wish.ts';
import { CallOffExercise } from './use-cases/call-off-exercise.ts';
import { CancelSessionsOf } from './use-cases/cancel-sessions-of.ts';
import { CancelSession } from './use-cases/cancel-session.ts';
import { RelocateSessionsOf } from './use-cases/relocate-sessions-of.ts';
import { CheckIn } from './use-cases/check-in.ts';
import { FindPlace } from './use-cases/find-place.ts';
import { KeepDates } from './use-cases/keep-dates.ts';
import { MarkEverybody } from './use-cases/mark-everybody.ts';
import { PresentCheckInCode } from './use-cases/present-check-in-code.ts';
import { RecordAttendance } from './use-cases/record-attendance.ts';
import { RescheduleSession } from './use-cases/reschedule-session.ts';
import { ScheduleSession } from './use-cases/schedule-session.ts';
import { SettleVerdicts } from './use-cases/settle-verdicts.ts';
import { CorrectSessionNote } from './use-cases/correct-session-note.ts';
import { HandOutStickers } from './use-cases/hand-out-stickers.ts';
import { RecordResults } from './use-cases/record-results.ts';
import { ReleaseResults } from './use-cases/release-results.ts';
import { TakeBackStickers } from './use-cases/take-back-stickers.ts';
import { WriteSessionNote } from './use-cases/write-session-note.ts';
import { WriteMarks } from './use-cases/write-marks.ts';

const asking = [
  AttendanceOf,
  CallOffConsequences,
  Consequences,
  ListTaughtSessions,
  ListSessions,
  PrintedSessions,
  SessionFactsOf,
  SessionTimes,
  ShowCheckInCode,
  ViewRoster,
];
const doing = [
  CallOffExercise,
  CancelSession,
  CancelSessionsOf,
  CheckIn,
  MarkEverybody,
  PresentCheckInCode,
  RecordAttendance,
  RelocateSessionsOf,
  RescheduleSession,
  ScheduleSession,
];
const steps = [FindPlace, KeepDates, KeepDays, SettleVerdicts, WriteMarks];
const persistence = [AbsenceStatement, GatheringRepository, AttendanceStatement, SessionRepository, VerdictStatement];
const gatherings = [
  CancelGathering,
  ChangeGathering,
  GatheringConsequences,
  GroupEnrollment,
  ListGatherings,
  ListMyGatherings,
  NoteAbsence,
  ScheduleGathering,
  TellAbsence,
];
const teams = [
  ChangeTeams,
  FormTeams,
  LockTeam,
  MakeTeamWish,
  MoveToTeam,
  OwnTeamWishes,
  PreviewRebalancing,
  PrintedTeams,
  RebalanceTeams,
  SwapTeamMembers,
  TeamBoardRepository,
  TeamCandidates,
  TeamWishStatement,
  ViewTeams,
  WishForTeam,
  WithdrawOwnTeamWish,
  WithdrawTeamWish,
];
const results = [
  CorrectSessionNote,
  HandOutStickers,
  ListSessionNotes,
  RecordResults,
  ReleaseResults,
  ResultStatement,
  SessionNoteStatement,
  StickerStatement,
  TakeBackStickers,
  ViewMyResult,
  ViewResults,
  WriteSessionNote,
];

@Module({
  imports: [
    EnrollmentModule,
    IdentityModule,
    ProgramsModule,
    TypeOrmModule.forFeature([...deliverySchemas, ...gatheringSchemas, ...teamSchemas, ...resultSchemas]),
  ],
  providers: [...asking, ...doing, ...steps, ...persistence, ...gatherings, ...teams, ...results],
  exports: [...asking, ...doing, ...gatherings, ...teams, ...results],
})
export class DeliveryModule {}
