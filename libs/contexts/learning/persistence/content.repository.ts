import { Injectable } from '@nestjs/common';
import { type FileId, type Id, newId } from '#kernel';
import { Transaction } from '#platform';
import type { ContentPackage, PackagedQuiz } from '../domain/content-package.ts';
import { type ContentState, type ContentVersion, contentStates } from '../domain/content-version.ts';
import { ContentVersionNotFound } from '../domain/errors.ts';
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

  /** The version, locked until the transaction ends. */
  async lock(id: ContentVersionId): Promise<ContentVersion> {
    const version = await this.transaction.manager.findOne(ContentVersionSchema, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!version) throw new ContentVersionNotFound();
    return version;
  }

  async add({ content, fileIds, ...version }: Loaded): Promise<void> {
    const { manager } = this.transaction;
    const contentVersionId = version.id;
    await manager.insert(ContentVersionSchema, version);
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
