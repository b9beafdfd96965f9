import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { filesInZip } from '../intake/package-files.ts';
import { ContentVersions } from '../queries/content-versions.ts';
import { LessonText } from '../queries/lesson-text.ts';
import { PictureOf } from '../queries/picture-of.ts';
import { LoadContent } from '../use-cases/load-content.ts';
import { PublishContent } from '../use-cases/publish-content.ts';
import { pictureAnswer } from './picture.presenter.ts';

type ParamsOf<S> = contract.ParamsOf<S>;

@Controller()
export class ContentsController {
  constructor(
    private readonly versions: ContentVersions,
    private readonly lessonText: LessonText,
    private readonly pictureOf: PictureOf,
    private readonly loadContent: LoadContent,
    private readonly publishContent: PublishContent,
  ) {}

  @Serves(contract.listContentVersions)
  list(scope: AuthorizedScope, { editionId }: ParamsOf<typeof contract.listContentVersions>) {
    return this.versions.ofEdition(scope, editionId);
  }

  @Serves(contract.loadContent)
  async load(
    scope: AuthorizedScope,
    { editionId }: ParamsOf<typeof contract.loadContent>,
    { bytes }: contract.InputOf<typeof contract.loadContent>,
  ) {
    const { contentVersionId, problems } = await this.loadContent.execute(scope, await filesInZip(bytes), editionId);
    return { contentVersionId, problems: [...problems] };
  }

  @Serves(contract.previewContent)
  preview(scope: AuthorizedScope, { contentVersionId }: ParamsOf<typeof contract.previewContent>) {
    return this.versions.one(scope, contentVersionId);
  }

  @Serves(contract.previewLesson)
  lesson(scope: AuthorizedScope, { contentVersionId, slug }: ParamsOf<typeof contract.previewLesson>) {
    return this.lessonText.ask(scope, contentVersionId, slug, `/api/content-versions/${contentVersionId}/pictures`);
  }

  @Serves(contract.previewPicture)
  async picture(scope: AuthorizedScope, { contentVersionId, name }: ParamsOf<typeof contract.previewPicture>) {
    return pictureAnswer(await this.pictureOf.ask(scope, contentVersionId, name));
  }

  @Serves(contract.publishContent)
  publish(scope: AuthorizedScope, { contentVersionId }: ParamsOf<typeof contract.publishContent>) {
    return this.publishContent.execute(scope, contentVersionId);
  }
}
