import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type FiscalYear, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { type CompletionRule, type EditionInWords, editionWords } from '../domain/catalog.ts';
import { correctedEdition } from '../domain/catalog-correction.ts';
import { type StoryInWords, storyAsKept } from '../domain/course-terms.ts';
import { correctedEditionBy } from '../domain/events.ts';
import type { CourseId, EditionId } from '../domain/ids.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';
import { mayDefine } from '../policy.ts';

interface Asked extends EditionInWords {
  readonly editionId: EditionId;
  readonly courseId: CourseId;
  readonly fiscalYear: FiscalYear;
  readonly completionRule: CompletionRule;
  /** Undefined: as it is. */
  readonly story?: StoryInWords | undefined;
  readonly version: number;
}

/** Corrects an edition; once it is offered, what its completions mean stays. */
@Injectable()
export class CorrectEdition {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, { editionId, version, ...asked }: Asked): Promise<{ version: number }> {
    insist(mayDefine(scope.actor));
    return this.transaction.run(scope, async () => {
      const { courseId, fiscalYear, completionRule } = asked;
      const before = await this.catalog.lockEdition(editionId);
      const { programId } = await this.catalog.course(courseId);
      const { organizationId } = await this.catalog.program(programId);
      const isOffered = await this.catalog.isEditionOffered(editionId);
      const plan = { courseId, fiscalYear, completionRule, ...editionWords(asked), ...storyAsKept(asked.story) };
      const after = correctedEdition(before, plan, { version, isOffered });
      await this.catalog.changeEdition(after);
      const codes = await this.catalog.codes();
      await this.events.append(correctedEditionBy(before, after, { runBy: organizationId, codes }));
      return { version: after.version };
    });
  }
}
