import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, newId } from '#kernel';
import { Transaction } from '#platform';
import { type CountsAs, type CourseInWords, courseWords } from '../domain/catalog.ts';
import { eLearning, type TermsInWords, termsAsKept } from '../domain/course-terms.ts';
import type { CourseId, ProgramId } from '../domain/ids.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';

interface Asked extends CourseInWords {
  readonly programId: ProgramId;
  readonly code: string;
  readonly countsAs: CountsAs;
  /** What to take after it. */
  readonly nextCourseId: CourseId | null;
  readonly terms?: TermsInWords | undefined;
}

/** A course enters a program. */
@Injectable()
export class DefineCourse {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { name, nextStep, terms, ...asked }: Asked): Promise<{ id: CourseId }> {
    return this.transaction.run(scope, async () => {
      await this.catalog.program(asked.programId);
      if (asked.nextCourseId) await this.catalog.course(asked.nextCourseId);
      await this.catalog.insistOnCodes(terms?.eligibility.prerequisite?.anyOf ?? []);
      const id = newId<'Course'>();
      const words = courseWords({ name, nextStep });
      await this.catalog.addCourse({ id, version: 1, ...eLearning, ...termsAsKept(terms), ...asked, ...words });
      return { id };
    });
  }
}
