import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import type { Language } from '../domain/languages.ts';
import { siteFeed } from '../documents/site-feed.ts';
import { firstPage, missingPage, sitePage } from '../documents/site-pages.ts';
import { siteStyles } from '../documents/site-styles.ts';
import { PublicSite } from '../queries/public-site.ts';
import { SiteNews } from '../queries/site-news.ts';
import { SiteAnswers } from './site-answer.presenter.ts';

interface OfProgram {
  readonly code: string;
}
interface OfPage extends OfProgram {
  readonly pageKind: string;
}
const STYLES_SECONDS = 3600;

/** The pages of a program for anybody, without signing in and without a script. */
@Controller()
export class PublicSiteController {
  constructor(
    private readonly sites: PublicSite,
    private readonly siteNews: SiteNews,
    private readonly answers: SiteAnswers,
  ) {}

  @Serves(contract.programStyles)
  async styles() {
    return { type: 'text/css; charset=utf-8', content: siteStyles, cacheSeconds: STYLES_SECONDS };
  }

  @Serves(contract.programFeedInJapanese)
  feedInJapanese(_scope: AuthorizedScope, { code }: OfProgram, _input: object, exchange: Exchange) {
    return this.feed('ja', code, exchange);
  }

  @Serves(contract.programFeedInEnglish)
  feedInEnglish(_scope: AuthorizedScope, { code }: OfProgram, _input: object, exchange: Exchange) {
    return this.feed('en', code, exchange);
  }

  @Serves(contract.programInJapanese)
  firstInJapanese(_scope: AuthorizedScope, { code }: OfProgram, _input: object, exchange: Exchange) {
    return this.first('ja', code, exchange);
  }

  @Serves(contract.programInEnglish)
  firstInEnglish(_scope: AuthorizedScope, { code }: OfProgram, _input: object, exchange: Exchange) {
    return this.first('en', code, exchange);
  }

  @Serves(contract.programPageInJapanese)
  pageInJapanese(_scope: AuthorizedScope, asked: OfPage, _input: object, exchange: Exchange) {
    return this.page('ja', asked, exchange);
  }

  @Serves(contract.programPageInEnglish)
  pageInEnglish(_scope: AuthorizedScope, asked: OfPage, _input: object, exchange: Exchange) {
    return this.page('en', asked, exchange);
  }

  private async first(language: Language, code: string, exchange: Exchange) {
    const around = this.answers.around(language);
    const site = await this.sites.of(code);
    if (!site) return this.answers.missing(missingPage(around, null));
    return this.answers.page(exchange, firstPage(around, site));
  }

  private async page(language: Language, { code, pageKind }: OfPage, exchange: Exchange) {
    const around = this.answers.around(language);
    const site = await this.sites.of(code);
    const page = site?.pages.find(({ kind }) => kind === pageKind);
    if (!site || !page) return this.answers.missing(missingPage(around, site));
    return this.answers.page(exchange, sitePage(around, site, page));
  }

  private async feed(language: Language, code: string, exchange: Exchange) {
    const around = this.answers.around(language);
    const site = await this.sites.of(code);
    const news = site ? await this.siteNews.of(code) : [];
    if (!site || site.pages.length + news.length === 0) return this.answers.missing(missingPage(around, site));
    return this.answers.feed(exchange, siteFeed(around, site, news));
  }
}
