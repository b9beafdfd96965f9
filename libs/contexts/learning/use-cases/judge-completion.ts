import { Injectable } from '@nestjs/common';
import { type Attended, AttendanceOf } from '#delivery';
import { type KnownEnrollment, RecordCompletion } from '#enrollment';
import { MembershipOn } from '#identity';
import { type Authority, type AuthorizedScope, Clock } from '#kernel';
import { EventLog } from '#platform';
import { OfferingFacts } from '#programs';
import {
  completionDay,
  isAttendedToComplete,
  isCompleted,
  type LessonProgress,
  organizationOfCompletion,
  type Rule,
} from '../domain/completion.ts';
import { courseCompleted } from '../domain/events.ts';

interface Judged {
  readonly enrollment: KnownEnrollment;
  readonly lessons: readonly LessonProgress[];
  readonly hasPassed: boolean;
}

/** Records and tells a completion, once, where the rule of the edition holds. Joins the caller's transaction. */
@Injectable()
export class JudgeCompletion {
  constructor(
    private readonly offeringFacts: OfferingFacts,
    private readonly attendanceOf: AttendanceOf,
    private readonly recordCompletion: RecordCompletion,
    private readonly membershipOn: MembershipOn,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  /** Whether the course is completed, now or before. */
  async execute(asker: AuthorizedScope | Authority, { enrollment, lessons, hasPassed }: Judged): Promise<boolean> {
    const { enrollmentId, learnerId, offeringId, passedAt } = enrollment;
    if (enrollment.completedAt) return true;
    const { editionId, courseId, countsAs, fiscalYear, completionRule } = await this.offeringFacts.of(
      asker,
      offeringId,
    );
    const { verdict, lastDay } = await this.attended(asker, completionRule, enrollment);
    if (!isCompleted(completionRule, { lessons, hasPassed, attendance: verdict })) return false;
    if (!(await this.recordCompletion.execute(enrollmentId))) return true;
    const completedOn = completionDay(completionRule, { today: this.clock.today(), lastDay, passedAt });
    const memberships = await this.membershipOn.ask(asker, learnerId, completedOn);
    await this.events.append({
      kind: courseCompleted,
      organizationId: organizationOfCompletion(memberships, enrollment.organizationId),
      facts: { enrollmentId, learnerId, offeringId, editionId, courseId, countsAs, fiscalYear, completedOn },
    });
    return true;
  }

  private async attended(
    asker: AuthorizedScope | Authority,
    rule: Rule,
    { enrollmentId }: KnownEnrollment,
  ): Promise<Attended> {
    if (!isAttendedToComplete(rule)) return { verdict: null, lastDay: null };
    return this.attendanceOf.ask(asker, enrollmentId);
  }
}
