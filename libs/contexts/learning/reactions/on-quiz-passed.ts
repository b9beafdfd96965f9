import { Injectable } from '@nestjs/common';
import { quizPassed } from '#assessments';
import { EnrollmentKnown, HoldEnrollment } from '#enrollment';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { LessonProgressOf } from '../queries/lesson-progress.ts';
import { JudgeCompletion } from '../use-cases/judge-completion.ts';

/** Where an edition asks for its quiz too, passing it may be the last thing that was missing. */
@Reacts(quizPassed, 'record-progress')
@Injectable()
export class JudgeCompletionOnQuizPassed implements Reaction<typeof quizPassed> {
  constructor(
    private readonly enrollmentKnown: EnrollmentKnown,
    private readonly holdEnrollment: HoldEnrollment,
    private readonly lessonProgressOf: LessonProgressOf,
    private readonly judgeCompletion: JudgeCompletion,
  ) {}

  async react({ facts: { enrollmentId } }: EventOf<typeof quizPassed>): Promise<void> {
    await this.holdEnrollment.execute(enrollmentId);
    const enrollment = await this.enrollmentKnown.ask('record-progress', enrollmentId);
    const lessons = await this.lessonProgressOf.ask('record-progress', enrollmentId);
    await this.judgeCompletion.execute('record-progress', { enrollment, lessons, hasPassed: true });
  }
}
