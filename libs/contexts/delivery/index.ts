export type { Verdict as AttendanceVerdict } from './domain/attendance.ts';
export {
  attendanceRecorded,
  sessionCanceled,
  sessionRescheduled,
  sessionScheduled,
  sessionsRelocated,
} from './domain/events.ts';
export { gatheringCanceled, gatheringChanged, gatheringScheduled } from './domain/gathering-events.ts';
export { ownResultReleased } from './domain/result-events.ts';
export type { GatheringId, GroupId, OfferingSessionId } from './domain/ids.ts';
export { DeliveryModule } from './delivery.module.ts';
export { AttendanceOf, type Attended } from './queries/attendance-of.ts';
export { RecordAttendance } from './use-cases/record-attendance.ts';
export { ScheduleGathering } from './use-cases/schedule-gathering.ts';
export { ScheduleSession } from './use-cases/schedule-session.ts';
export { GroupEnrollment } from './use-cases/group-enrollment.ts';
export { checkInPicture } from './documents/check-in-picture.ts';
