import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, newId } from '#kernel';
import { Transaction } from '#platform';
import { type CountsAs, type CourseInWords, courseWords } from '../domain/catalog.ts';
import { eLearning } from '../domain/course-terms.ts';
import type { CourseId, ProgramId } from '../domain/ids.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';

interface Asked extends CourseInWords {
  readonly programId: ProgramId;
  readonly code: string;
  readonly countsAs: CountsAs;
  /** What to take after it. */
  readonly nextCourseId: CourseId | null;
}

/** A course enters a program. */
@Injectable()
export class DefineCourse {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { name, nextStep, ...asked }: Asked): Promise<{ id: CourseId }> {
    return this.transaction.run(scope, async () => {
      await this.catalog.program(asked.programId);
      if (asked.nextCourseId) await this.catalog.course(asked.nextCourseId);
      const id = newId<'Course'>();
      const words = courseWords({ name, nextStep });
      await this.catalog.addCourse({ id, version: 1, ...eLearning, ...asked, ...words });
      return { id };
    });
  }
}
