import { Injectable } from '@nestjs/common';
import { type KnownEnrollment, RecordLessonsRead, RecordStart } from '#enrollment';
import { Clock } from '#kernel';
import { isAllRead } from '../domain/completion.ts';
import { LessonReadStatement } from '../persistence/lesson-read.statement.ts';
import type { ReadLesson } from '../queries/lesson-progress.ts';

/** Keeps that a lesson was read; the first one begins the course, the last required one is noted too. Joins the caller's transaction. */
@Injectable()
export class KeepLessonRead {
  constructor(
    private readonly reads: LessonReadStatement,
    private readonly recordStart: RecordStart,
    private readonly recordLessonsRead: RecordLessonsRead,
    private readonly clock: Clock,
  ) {}

  async execute(enrollment: KnownEnrollment, lesson: ReadLesson, lessons: readonly ReadLesson[]): Promise<void> {
    const { enrollmentId, organizationId, learnerId } = enrollment;
    const { slug, contentVersionId } = lesson;
    await this.recordStart.execute(enrollmentId);
    await this.reads.keep({
      enrollmentId,
      organizationId,
      learnerId,
      contentVersionId,
      slug,
      readAt: this.clock.now(),
    });
    const now = lessons.map((one) => (one.slug === slug ? { ...one, isRead: true } : one));
    if (isAllRead(now)) await this.recordLessonsRead.execute(enrollmentId);
  }
}
