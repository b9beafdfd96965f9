import { Injectable } from '@nestjs/common';
import { type FileId, type Id, newId } from '#kernel';
import { Transaction } from '#platform';
import type { ContentPackage, PackagedQuiz } from '../domain/content-package.ts';
import { type ContentState, type ContentVersion, contentStates } from '../domain/content-version.ts';
import { ContentLoadedMeanwhile, ContentVersionNotFound } from '../domain/errors.ts';
import type { ContentVersionId } from '../domain/ids.ts';
import { ContentVersionSchema, DraftQuizSchema, LessonPictureSchema, LessonSchema } from './learning.schemas.ts';

interface Loaded extends ContentVersion {
  readonly content: ContentPackage;
  readonly fileIds: ReadonlyMap<string, FileId>;
}

@Injectable()
export class ContentRepository {
  constructor(private readonly transaction: Transaction) {}

  newestOf(editionId: Id<'Edition'>): Promise<ContentVersion | null> {
    return this.transaction.manager.findOne(ContentVersionSchema, { where: { editionId }, order: { number: 'desc' } });
  }

  publishedOf(editionId: Id<'Edition'>): Promise<ContentVersion | null> {
    return this.transaction.manager.findOneBy(ContentVersionSchema, { editionId, state: 'published' });
  }

  /** The version, locked with all others of its edition: two that are published at once go one after the other. */
  async lock(id: ContentVersionId): Promise<ContentVersion> {
    const { manager } = this.transaction;
    const asked = await manager.findOneBy(ContentVersionSchema, { id });
    if (!asked) throw new ContentVersionNotFound();
    const versions = await manager.find(ContentVersionSchema, {
      where: { editionId: asked.editionId },
      order: { number: 'asc' },
      lock: { mode: 'pessimistic_write' },
    });
    return versions.find((version) => version.id === id) ?? asked;
  }

  async add({ content, fileIds, ...version }: Loaded): Promise<void> {
    const { manager } = this.transaction;
    const contentVersionId = version.id;
    const insert = manager.createQueryBuilder().insert().into(ContentVersionSchema).values(version);
    const added = await insert.orIgnore().returning('id').execute();
    // Somebody else loaded a version of this edition at the same moment and took its number.
    if (added.raw.length === 0) throw new ContentLoadedMeanwhile();
    await manager.insert(
      LessonSchema,
      content.lessons.map((lesson, position) => ({ id: newId<'Lesson'>(), contentVersionId, position, ...lesson })),
    );
    const pictures = [...fileIds].map(([name, fileId]) => ({ contentVersionId, name, fileId }));
    if (pictures.length) await manager.insert(LessonPictureSchema, pictures);
    if (content.quiz) await manager.insert(DraftQuizSchema, { contentVersionId, quiz: content.quiz });
  }

  async quizOf(contentVersionId: ContentVersionId): Promise<PackagedQuiz | null> {
    const found = await this.transaction.manager.findOneBy(DraftQuizSchema, { contentVersionId });
    return (found?.quiz as PackagedQuiz | undefined) ?? null;
  }

  publish(version: ContentVersion, publishedAt: Date): Promise<void> {
    return this.move(version, contentStates.draft.publish, { publishedAt });
  }

  supersede(version: ContentVersion): Promise<void> {
    return this.move(version, contentStates.published.supersede);
  }

  private async move({ id }: ContentVersion, state: ContentState | undefined, more = {}): Promise<void> {
    await this.transaction.manager.update(ContentVersionSchema, { id }, { ...(state && { state }), ...more });
  }
}
