import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { LessonPage } from '../queries/lesson-page.ts';
import { MyCourses } from '../queries/my-courses.ts';
import { PictureOf } from '../queries/picture-of.ts';
import { MarkLessonRead } from '../use-cases/mark-lesson-read.ts';
import { pictureAnswer } from './picture.presenter.ts';

type ParamsOf<S> = contract.ParamsOf<S>;

@Controller()
export class MyCoursesController {
  constructor(
    private readonly myCourses: MyCourses,
    private readonly lessonPage: LessonPage,
    private readonly pictureOf: PictureOf,
    private readonly markLessonRead: MarkLessonRead,
  ) {}

  @Serves(contract.listMyCourses)
  list(scope: AuthorizedScope) {
    return this.myCourses.ask(scope);
  }

  @Serves(contract.viewMyCourse)
  view(scope: AuthorizedScope, { enrollmentId }: ParamsOf<typeof contract.viewMyCourse>) {
    return this.myCourses.one(scope, enrollmentId);
  }

  @Serves(contract.readLesson)
  read(scope: AuthorizedScope, { enrollmentId, slug }: ParamsOf<typeof contract.readLesson>) {
    return this.lessonPage.ask(scope, enrollmentId, slug);
  }

  @Serves(contract.markLessonRead)
  mark(scope: AuthorizedScope, { enrollmentId, slug }: ParamsOf<typeof contract.markLessonRead>) {
    return this.markLessonRead.execute(scope, enrollmentId, slug);
  }

  @Serves(contract.lessonPicture)
  async picture(scope: AuthorizedScope, { contentVersionId, name }: ParamsOf<typeof contract.lessonPicture>) {
    return pictureAnswer(await this.pictureOf.ask(scope, contentVersionId, name));
  }
}
