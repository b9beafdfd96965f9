import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type FiscalYear, newId } from '#kernel';
import { Transaction } from '#platform';
import type { CompletionRule } from '../domain/catalog.ts';
import type { CourseId, EditionId } from '../domain/ids.ts';
import { ProgramsRepository } from '../persistence/programs.repository.ts';

interface Words {
  readonly ja: string;
  readonly en: string;
}

interface Asked {
  readonly courseId: CourseId;
  readonly code: string;
  readonly fiscalYear: FiscalYear;
  readonly name: Words;
  readonly summary: Words;
  readonly completionRule: CompletionRule;
}

/** An edition (…編) of a course; its content comes as a package. */
@Injectable()
export class DefineEdition {
  constructor(
    private readonly programs: ProgramsRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { name, summary, ...asked }: Asked): Promise<{ id: EditionId }> {
    return this.transaction.run(scope, async () => {
      await this.programs.course(asked.courseId);
      const id = newId<'Edition'>();
      const words = { nameJa: name.ja, nameEn: name.en, summaryJa: summary.ja, summaryEn: summary.en };
      await this.programs.addEdition({ id, ...asked, ...words });
      return { id };
    });
  }
}
