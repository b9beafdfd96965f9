import { Injectable } from '@nestjs/common';
import { type KnownEnrollment, RecordStart } from '#enrollment';
import { Clock } from '#kernel';
import { LessonReadStatement } from '../persistence/lesson-read.statement.ts';
import type { ReadLesson } from '../queries/lesson-progress.ts';

/** Keeps that a lesson was read; the first one begins the course. Joins the caller's transaction. */
@Injectable()
export class KeepLessonRead {
  constructor(
    private readonly reads: LessonReadStatement,
    private readonly recordStart: RecordStart,
    private readonly clock: Clock,
  ) {}

  async execute({ enrollmentId, organizationId, learnerId }: KnownEnrollment, lesson: ReadLesson): Promise<void> {
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
  }
}
