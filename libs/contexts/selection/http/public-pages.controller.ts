import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { draftPage } from '../documents/site-pages.ts';
import { OfficePages } from '../queries/office-pages.ts';
import { PublishPublicPage } from '../use-cases/publish-public-page.ts';
import { WithdrawPublicPage } from '../use-cases/withdraw-public-page.ts';
import { WritePublicPage } from '../use-cases/write-public-page.ts';
import { SiteAnswers } from './site-answer.presenter.ts';

type OfPage = contract.ParamsOf<typeof contract.viewPublicPage>;
type InputOf<S> = contract.InputOf<S>;

/** What the office writes of a program for the public. */
@Controller()
export class PublicPagesController {
  constructor(
    private readonly pages: OfficePages,
    private readonly writePage: WritePublicPage,
    private readonly publishPage: PublishPublicPage,
    private readonly withdrawPage: WithdrawPublicPage,
    private readonly answers: SiteAnswers,
  ) {}

  @Serves(contract.listPublicPages)
  list(scope: AuthorizedScope, { programId }: contract.ParamsOf<typeof contract.listPublicPages>) {
    return this.pages.list(scope, programId);
  }

  @Serves(contract.viewPublicPage)
  view(scope: AuthorizedScope, { programId, pageKind }: OfPage) {
    return this.pages.one(scope, programId, pageKind);
  }

  @Serves(contract.writePublicPage)
  write(scope: AuthorizedScope, { programId, pageKind }: OfPage, input: InputOf<typeof contract.writePublicPage>) {
    return this.writePage.execute(scope, { programId, kind: pageKind, ...input });
  }

  @Serves(contract.publishPublicPage)
  publish(scope: AuthorizedScope, { programId, pageKind }: OfPage, input: InputOf<typeof contract.publishPublicPage>) {
    return this.publishPage.execute(scope, { programId, kind: pageKind, ...input });
  }

  @Serves(contract.withdrawPublicPage)
  withdraw(scope: AuthorizedScope, { programId, pageKind }: OfPage) {
    return this.withdrawPage.execute(scope, { programId, kind: pageKind });
  }

  @Serves(contract.previewPublicPage)
  async preview(
    scope: AuthorizedScope,
    { programId, pageKind }: OfPage,
    { language }: InputOf<typeof contract.previewPublicPage>,
  ) {
    const { site, page } = await this.pages.asIfPublished(scope, programId, pageKind);
    return this.answers.draft(draftPage(this.answers.around(language), site, page));
  }
}
