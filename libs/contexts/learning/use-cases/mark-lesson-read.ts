import { Injectable } from '@nestjs/common';
import { HoldEnrollment } from '#enrollment';
import { type AuthorizedScope, type Id, insist } from '#kernel';
import { Transaction } from '#platform';
import { type Reading, readingOf } from '../domain/completion.ts';
import { LessonNotFound } from '../domain/errors.ts';
import { mayReadIn } from '../policy.ts';
import { LessonProgressOf } from '../queries/lesson-progress.ts';
import { MyEnrollmentOf } from '../queries/my-enrollment.ts';
import { JudgeCompletion } from './judge-completion.ts';
import { KeepLessonRead } from './keep-lesson-read.ts';

interface Marked {
  readonly reading: Reading;
  readonly isCompleted: boolean;
  /** The next unread required lesson. */
  readonly nextSlug: string | null;
}

/** A learner has read a lesson; with the last one the course is completed. In review nothing is counted. */
@Injectable()
export class MarkLessonRead {
  constructor(
    private readonly myEnrollmentOf: MyEnrollmentOf,
    private readonly holdEnrollment: HoldEnrollment,
    private readonly lessonProgressOf: LessonProgressOf,
    private readonly keepLessonRead: KeepLessonRead,
    private readonly judgeCompletion: JudgeCompletion,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, enrollmentId: Id<'Enrollment'>, slug: string): Promise<Marked> {
    return this.transaction.run(scope, async () => {
      insist(mayReadIn((await this.myEnrollmentOf.ask(scope, enrollmentId)).access));
      await this.holdEnrollment.execute(enrollmentId);
      const { enrollment, access } = await this.myEnrollmentOf.ask(scope, enrollmentId);
      const before = await this.lessonProgressOf.ask(scope, enrollmentId);
      const lesson = before.find((one) => one.slug === slug);
      if (!lesson) throw new LessonNotFound();
      if (access.phase === 'open') await this.keepLessonRead.execute(enrollment, lesson, before);
      const lessons = before.map((one) => (one === lesson && access.phase === 'open' ? { ...one, isRead: true } : one));
      const hasPassed = enrollment.passedAt !== null;
      const isCompleted = await this.judgeCompletion.execute(scope, { enrollment, lessons, hasPassed });
      const next = lessons.find(({ isRead, isRequired }) => isRequired && !isRead);
      return { reading: readingOf(lessons), isCompleted, nextSlug: next?.slug ?? null };
    });
  }
}
