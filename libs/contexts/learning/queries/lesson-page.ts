import { Injectable } from '@nestjs/common';
import type { AnswerOf, readLesson } from '#contract';
import { type AuthorizedScope, dayInTokyo, type Id, insist } from '#kernel';
import { Database } from '#platform';
import { ContentNotReady, LessonNotFound } from '../domain/errors.ts';
import { mayReadIn } from '../policy.ts';
import { LessonProgressOf } from './lesson-progress.ts';
import { LessonText } from './lesson-text.ts';
import { titleOf } from './lesson-words.ts';
import { MyEnrollmentOf } from './my-enrollment.ts';

type Words = Pick<AnswerOf<typeof readLesson>, 'course' | 'edition' | 'hasQuiz'>;

const WORDS = `
  select jsonb_build_object('ja', c.name_ja, 'en', c.name_en) as course,
    jsonb_build_object('ja', d.name_ja, 'en', d.name_en) as edition,
    exists (select from quizzes q where q.edition_id = d.id) as "hasQuiz"
  from offerings o join editions d on d.id = o.edition_id join courses c on c.id = d.course_id where o.id = $1`;

/** A lesson as its learner reads it, with where they are in the course. */
@Injectable()
export class LessonPage {
  constructor(
    private readonly myEnrollmentOf: MyEnrollmentOf,
    private readonly lessonProgressOf: LessonProgressOf,
    private readonly lessonText: LessonText,
    private readonly database: Database,
  ) {}

  async ask(
    scope: AuthorizedScope,
    enrollmentId: Id<'Enrollment'>,
    slug: string,
  ): Promise<AnswerOf<typeof readLesson>> {
    const { enrollment, access } = await this.myEnrollmentOf.ask(scope, enrollmentId);
    insist(mayReadIn(access));
    const lessons = await this.lessonProgressOf.ask(scope, enrollmentId);
    const [first] = lessons;
    if (!first) throw new ContentNotReady();
    const lesson = lessons.find((one) => one.slug === slug);
    if (!lesson) throw new LessonNotFound();
    const { contentVersionId } = first;
    const text = await this.lessonText.ask(scope, contentVersionId, slug, `/api/lesson-pictures/${contentVersionId}`);
    const [words] = await this.database.read<Words>(scope, WORDS, [enrollment.offeringId]);
    if (!words) throw new ContentNotReady();
    return {
      ...text,
      enrollmentId,
      ...words,
      phase: access.phase,
      readOn: lesson.readAt && dayInTokyo(lesson.readAt),
      contents: lessons.map((one) => ({ slug: one.slug, title: titleOf(one), isRead: one.isRead })),
    };
  }
}
