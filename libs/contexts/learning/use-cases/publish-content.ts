import { Injectable } from '@nestjs/common';
import { DefineQuiz } from '#assessments';
import { type AuthorizedScope, Clock } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { EditionFacts } from '#programs';
import { type ContentVersion, insistOnDraft } from '../domain/content-version.ts';
import { QuizMayNotVanish } from '../domain/errors.ts';
import { contentPublished } from '../domain/events.ts';
import type { ContentVersionId } from '../domain/ids.ts';
import { ContentRepository } from '../persistence/content.repository.ts';

/** From now on learners read this version, and take its quiz; attempts under way and what was read stay as they are. */
@Injectable()
export class PublishContent {
  constructor(
    private readonly contents: ContentRepository,
    private readonly editionFacts: EditionFacts,
    private readonly defineQuiz: DefineQuiz,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, id: ContentVersionId): Promise<{ id: ContentVersionId; number: number }> {
    return this.transaction.run(scope, async () => {
      const version = await this.contents.lock(id);
      insistOnDraft(version);
      const { editionId, number } = version;
      const { organizationId } = await this.editionFacts.of(scope, editionId);
      const before = await this.contents.publishedOf(editionId);
      await this.offerQuiz(scope, version, before);
      if (before) await this.contents.supersede(before);
      await this.contents.publish(version, this.clock.now());
      const facts = { contentVersionId: id, editionId, number };
      await this.events.append({ kind: contentPublished, organizationId, facts });
      return { id, number };
    });
  }

  private async offerQuiz(scope: AuthorizedScope, { id, editionId }: ContentVersion, before: ContentVersion | null) {
    const quiz = await this.contents.quizOf(id);
    const offered = before && (await this.contents.quizOf(before.id));
    if (!quiz && offered) throw new QuizMayNotVanish();
    // An unchanged quiz stays the same one, and so do its attempts.
    if (quiz && JSON.stringify(quiz) !== JSON.stringify(offered))
      await this.defineQuiz.execute(scope, { editionId, ...quiz });
  }
}
