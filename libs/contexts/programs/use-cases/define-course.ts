import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, newId } from '#kernel';
import { Transaction } from '#platform';
import type { CountsAs } from '../domain/catalog.ts';
import type { CourseId, ProgramId } from '../domain/ids.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';

interface Asked {
  readonly programId: ProgramId;
  readonly code: string;
  readonly name: { readonly ja: string; readonly en: string };
  readonly countsAs: CountsAs;
  /** What to take after it. */
  readonly nextCourseId: CourseId | null;
  /** What whoever completes it is told about the next course. */
  readonly nextStep: { readonly ja: string; readonly en: string } | null;
}

/** A course enters a program. */
@Injectable()
export class DefineCourse {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { name, nextStep, ...asked }: Asked): Promise<{ id: CourseId }> {
    return this.transaction.run(scope, async () => {
      await this.programs.program(asked.programId);
      if (asked.nextCourseId) await this.programs.course(asked.nextCourseId);
      const id = newId<'Course'>();
      const words = {
        nameJa: name.ja,
        nameEn: name.en,
        nextStepJa: nextStep?.ja ?? null,
        nextStepEn: nextStep?.en ?? null,
      };
      await this.programs.addCourse({ id, ...asked, ...words });
      return { id };
    });
  }
}
