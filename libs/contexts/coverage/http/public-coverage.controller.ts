import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, dayInTokyo } from '#kernel';
import { type Exchange, Pages, Serves } from '#platform';
import { publicCoverageBody, publicCoverageTitle } from '../documents/public-coverage-page.ts';
import { PublicCoverage } from '../queries/public-coverage.ts';

const FIVE_MINUTES = 300;

@Controller()
export class PublicCoverageController {
  constructor(
    private readonly publicCoverage: PublicCoverage,
    private readonly pages: Pages,
  ) {}

  @Serves(contract.viewPublicCoverage)
  totals() {
    return this.publicCoverage.ask();
  }

  @Serves(contract.publicCoveragePage)
  async page(_scope: AuthorizedScope, _params: object, _input: object, { language }: Exchange) {
    const { items } = await this.publicCoverage.ask();
    const countedOn = items[0] ? dayInTokyo(new Date(items[0].countedAt)) : null;
    const body = publicCoverageBody(language, items, countedOn);
    const headers = { Vary: 'Accept-Language' };
    return this.pages.show({
      language,
      title: publicCoverageTitle(language),
      body,
      headers,
      cacheSeconds: FIVE_MINUTES,
    });
  }
}
