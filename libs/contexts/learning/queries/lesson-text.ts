import { Injectable } from '@nestjs/common';
import type { AnswerOf, previewLesson } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database, markdownToHtml } from '#platform';
import type { Lesson } from '../domain/content-version.ts';
import { LessonNotFound } from '../domain/errors.ts';
import type { ContentVersionId } from '../domain/ids.ts';
import { presentTags, titleOf } from './lesson-words.ts';

const FIND = `
  select slug, title_ja as "titleJa", title_en as "titleEn", minutes, is_required as "isRequired",
    last_reviewed_on as "lastReviewedOn", duty_tags as "dutyTags",
    case when slug = $2 then markdown else '' end as markdown, case when slug = $2 then markdown_en end as "markdownEn"
  from lessons where content_version_id = $1 order by position`;

type Found = Omit<Lesson, 'id' | 'contentVersionId' | 'position'>;

/** One lesson as it is shown, with the ones before and after it. */
@Injectable()
export class LessonText {
  constructor(private readonly database: Database) {}

  async ask(
    scope: AuthorizedScope,
    contentVersionId: ContentVersionId,
    slug: string,
    picturesAt: string,
  ): Promise<AnswerOf<typeof previewLesson>> {
    const lessons = await this.database.read<Found>(scope, FIND, [contentVersionId, slug]);
    const at = lessons.findIndex((lesson) => lesson.slug === slug);
    const lesson = lessons[at];
    if (!lesson) throw new LessonNotFound();
    const { minutes, isRequired, lastReviewedOn } = lesson;
    const addressOf = (source: string) => `${picturesAt}/${source.replace(/^pictures\//, '')}`;
    return {
      slug,
      title: titleOf(lesson),
      minutes,
      isRequired,
      lastReviewedOn,
      dutyTags: presentTags(lesson.dutyTags),
      html: markdownToHtml(lesson.markdown, addressOf),
      htmlEn: lesson.markdownEn && markdownToHtml(lesson.markdownEn, addressOf),
      position: at + 1,
      of: lessons.length,
      previous: neighbor(lessons[at - 1]),
      next: neighbor(lessons[at + 1]),
    };
  }
}

const neighbor = (lesson: Found | undefined) => (lesson ? { slug: lesson.slug, title: titleOf(lesson) } : null);
