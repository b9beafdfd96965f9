import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { type Exchange, Serves, Settings, WITHOUT_SCRIPT, withDigest } from '#platform';
import { type Around, framed, missingPage, type ProgramSite, PublicSite } from '#selection';
import { galleryPage, type WorksDrawn, workPage } from '../documents/public-works.ts';
import { ResultsOfYear } from '../queries/results-of-year.ts';
import { WorkFileOf } from '../queries/work-file-of.ts';
import type { WorkId } from '../domain/work-ids.ts';

type OfYear = contract.ParamsOf<typeof contract.worksInJapanese>;
type OfWork = contract.ParamsOf<typeof contract.workInJapanese>;
type Language = Around['language'];

const HTML = 'text/html; charset=utf-8';
/** Whoever keeps it asks each time whether it still is: what was taken back is seen by nobody from then on. */
const ASKED_EACH_TIME = { ...WITHOUT_SCRIPT, 'Cache-Control': 'public, no-cache' };
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const YEAR = /^20\d\d$/;

/** The gallery of a program's works for anybody, without signing in and without a script. */
@Controller()
export class PublicWorksController {
  constructor(
    private readonly sites: PublicSite,
    private readonly results: ResultsOfYear,
    private readonly workFileOf: WorkFileOf,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.worksInJapanese)
  yearInJapanese(_scope: AuthorizedScope, asked: OfYear, _input: object, exchange: Exchange) {
    return this.year('ja', asked, exchange);
  }

  @Serves(contract.worksInEnglish)
  yearInEnglish(_scope: AuthorizedScope, asked: OfYear, _input: object, exchange: Exchange) {
    return this.year('en', asked, exchange);
  }

  @Serves(contract.workInJapanese)
  workInJapanese(_scope: AuthorizedScope, asked: OfWork, _input: object, exchange: Exchange) {
    return this.work('ja', asked, exchange);
  }

  @Serves(contract.workInEnglish)
  workInEnglish(_scope: AuthorizedScope, asked: OfWork, _input: object, exchange: Exchange) {
    return this.work('en', asked, exchange);
  }

  @Serves(contract.publicWorkFile)
  file(
    _scope: AuthorizedScope,
    asked: contract.ParamsOf<typeof contract.publicWorkFile>,
    _input: object,
    exchange: Exchange,
  ) {
    return this.workFileOf.showInPublic(asked, exchange);
  }

  private async year(language: Language, { code, fiscalYear }: OfYear, exchange: Exchange) {
    const site = await this.sites.of(code);
    const year = Number(fiscalYear);
    const results = site && YEAR.test(fiscalYear) ? await this.results.of(code, year, language) : null;
    if (!site || !results) return this.missing(language, site);
    return this.shown(language, site, galleryPage({ language, code, year, ...results }), exchange);
  }

  private async work(language: Language, { code, fiscalYear, workId }: OfWork, exchange: Exchange) {
    const site = await this.sites.of(code);
    const isAddress = YEAR.test(fiscalYear) && UUID.test(workId);
    const asked = { fiscalYear: Number(fiscalYear), workId: workId as WorkId };
    const found = site && isAddress ? await this.results.work(code, asked, language) : null;
    if (!site || !found) return this.missing(language, site);
    return this.shown(language, site, workPage({ language, code, ...found }), exchange);
  }

  private shown(language: Language, site: ProgramSite, drawn: WorksDrawn, exchange: Exchange): contract.Document {
    const content = framed({ ...this.around(language), ...drawn, site });
    return withDigest(exchange, { type: HTML, content, headers: ASKED_EACH_TIME });
  }

  private missing(language: Language, site: ProgramSite | null): contract.Document {
    const content = missingPage(this.around(language), site);
    return { type: HTML, content, status: 404, headers: WITHOUT_SCRIPT };
  }

  private around(language: Language): Around {
    const { PUBLIC_URL, HELP_CONTACT } = this.settings.values;
    return { language, origin: new URL(PUBLIC_URL).origin, contact: HELP_CONTACT, now: this.clock.now() };
  }
}
