import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, type FiscalYear, newId } from '#kernel';
import { Transaction } from '#platform';
import { type CompletionRule, type EditionInWords, editionWords } from '../domain/catalog.ts';
import { type StoryInWords, storyAsKept, withoutStory } from '../domain/course-terms.ts';
import type { CourseId, EditionId } from '../domain/ids.ts';
import { CatalogRepository } from '../persistence/catalog.repository.ts';

interface Asked extends EditionInWords {
  readonly courseId: CourseId;
  readonly code: string;
  readonly fiscalYear: FiscalYear;
  readonly story?: StoryInWords | undefined;
  readonly completionRule: CompletionRule;
}

/** An edition (…編) of a course; its content comes as a package. */
@Injectable()
export class DefineEdition {
  constructor(
    private readonly catalog: CatalogRepository,
    private readonly transaction: Transaction,
  ) {}

  execute(scope: AuthorizedScope, { name, summary, story, ...asked }: Asked): Promise<{ id: EditionId }> {
    return this.transaction.run(scope, async () => {
      await this.catalog.course(asked.courseId);
      const id = newId<'Edition'>();
      const words = { ...withoutStory, ...storyAsKept(story), ...editionWords({ name, summary }) };
      await this.catalog.addEdition({ id, version: 1, ...asked, ...words });
      return { id };
    });
  }
}
