import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { type CountsAs, type CourseInWords, courseWords } from '../domain/catalog.ts';
import { correctedCourse } from '../domain/catalog-correction.ts';
import { type TermsInWords, termsAsKept } from '../domain/course-terms.ts';
import { correctedCourseBy } from '../domain/events.ts';
import type { CourseId, ProgramId } from '../domain/ids.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';
import { mayDefine } from '../policy.ts';

interface Asked extends CourseInWords {
  readonly courseId: CourseId;
  readonly programId: ProgramId;
  readonly countsAs: CountsAs;
  readonly nextCourseId: CourseId | null;
  /** Undefined: as they are. */
  readonly terms?: TermsInWords | undefined;
  readonly version: number;
}

/** Corrects a course; once it is offered, what its completions mean stays. */
@Injectable()
export class CorrectCourse {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { courseId, version, ...asked }: Asked): Promise<{ version: number }> {
    insist(mayDefine(scope.actor));
    return this.transaction.run(scope, async () => {
      const { programId, countsAs, nextCourseId, terms } = asked;
      const before = await this.catalog.lockCourse(courseId);
      const { organizationId } = await this.catalog.program(programId);
      if (nextCourseId) await this.catalog.course(nextCourseId);
      await this.catalog.insistOnCodes(terms?.eligibility.prerequisite?.anyOf ?? []);
      const isOffered = await this.catalog.isCourseOffered(courseId);
      const plan = { programId, countsAs, nextCourseId, ...courseWords(asked), ...termsAsKept(terms) };
      const after = correctedCourse(before, plan, { version, isOffered });
      await this.catalog.changeCourse(after);
      const codes = await this.catalog.codes();
      await this.events.append(correctedCourseBy(before, after, { runBy: organizationId, codes }));
      return { version: after.version };
    });
  }
}
