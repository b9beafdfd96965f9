import { Injectable } from '@nestjs/common';
import type { AnswerOf, listContentVersions, previewContent } from '#contract';
import type { AuthorizedScope, CalendarDate, Id } from '#kernel';
import { Database } from '#platform';
import { EditionFacts } from '#programs';
import type { PackagedQuiz } from '../domain/content-package.ts';
import { type ContentState, contentStates } from '../domain/content-version.ts';
import { ContentVersionNotFound } from '../domain/errors.ts';
import type { ContentVersionId } from '../domain/ids.ts';
import { presentTags, titleOf } from './lesson-words.ts';

type Listed = AnswerOf<typeof listContentVersions>;
type Preview = AnswerOf<typeof previewContent>;

interface Row {
  readonly id: ContentVersionId;
  readonly editionId: Id<'Edition'>;
  readonly number: number;
  readonly state: ContentState;
  readonly loadedAt: Date;
  readonly publishedAt: Date | null;
  readonly lessons: number;
  readonly minutes: number;
  readonly questions: number;
}

interface LessonRow {
  readonly slug: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly minutes: number;
  readonly isRequired: boolean;
  readonly lastReviewedOn: CalendarDate;
  readonly dutyTags: string[];
}

const FIND = `
  select v.id, v.edition_id as "editionId", v.number, v.state, v.loaded_at as "loadedAt",
    v.published_at as "publishedAt",
    (select count(*)::int from lessons l where l.content_version_id = v.id) as lessons,
    (select coalesce(sum(l.minutes), 0)::int from lessons l where l.content_version_id = v.id) as minutes,
    coalesce((select jsonb_array_length(q.quiz -> 'questions') from draft_quizzes q
      where q.content_version_id = v.id), 0) as questions
  from content_versions v`;

const LESSONS = `
  select slug, title_ja as "titleJa", title_en as "titleEn", minutes, is_required as "isRequired",
    last_reviewed_on as "lastReviewedOn", duty_tags as "dutyTags"
  from lessons where content_version_id = $1 order by position`;

const QUIZ = `select quiz from draft_quizzes where content_version_id = $1`;

/** The versions of an edition's content, and one of them to look at before it is published. */
@Injectable()
export class ContentVersions {
  constructor(
    private readonly database: Database,
    private readonly editionFacts: EditionFacts,
  ) {}

  async ofEdition(scope: AuthorizedScope, editionId: Id<'Edition'>): Promise<Listed> {
    await this.editionFacts.of(scope, editionId);
    const sql = `${FIND} where v.edition_id = $1 order by v.number desc`;
    const rows = await this.database.read<Row>(scope, sql, [editionId]);
    return { items: rows.map((row) => present(scope, row)) };
  }

  async one(scope: AuthorizedScope, id: ContentVersionId): Promise<Preview> {
    const [row] = await this.database.read<Row>(scope, `${FIND} where v.id = $1`, [id]);
    if (!row) throw new ContentVersionNotFound();
    const { editionId, code, nameJa, nameEn } = await this.editionFacts.of(scope, row.editionId);
    const lessons = await this.database.read<LessonRow>(scope, LESSONS, [id]);
    const [drafted] = await this.database.read<{ quiz: PackagedQuiz }>(scope, QUIZ, [id]);
    return {
      ...present(scope, row),
      edition: { id: editionId, code, name: { ja: nameJa, en: nameEn } },
      contents: lessons.map(({ titleJa, titleEn, dutyTags, ...lesson }) => ({
        ...lesson,
        title: titleOf({ titleJa, titleEn }),
        dutyTags: presentTags(dutyTags),
      })),
      quiz: drafted ? quizWithMarks(drafted.quiz) : null,
    };
  }
}

function present({ actor }: AuthorizedScope, row: Row): Listed['items'][number] {
  const { id, number, state, lessons, minutes, questions } = row;
  return {
    id,
    number,
    state,
    lessons,
    minutes,
    questions,
    loadedAt: row.loadedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    abilities: {
      publish: actor.grants['content.publish'] !== undefined && contentStates[row.state].publish !== undefined,
    },
  };
}

const quizWithMarks = (quiz: PackagedQuiz): NonNullable<Preview['quiz']> => ({
  ...quiz,
  fullMarks: quiz.questions.reduce((sum, { points }) => sum + points, 0),
  questions: quiz.questions.map(({ english, ...question }) => ({
    ...question,
    options: [...question.options],
    ...(english && { english: { ...english, options: [...english.options] } }),
  })),
});
