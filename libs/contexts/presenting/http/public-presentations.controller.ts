import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { type Exchange, Serves, Settings, WITHOUT_SCRIPT, withDigest } from '#platform';
import { type Around, framed, missingPage, type ProgramSite, PublicSite } from '#selection';
import { windowAt } from '../domain/audience-opening.ts';
import { livePage } from '../documents/live-page.ts';
import { type Drawing, type PresentationDrawn, presentationPage } from '../documents/presentation-page.ts';
import type { PresentationId } from '../domain/ids.ts';
import { AudiencePage } from '../queries/audience-page.ts';
import { ProgramOf } from '../queries/program-of.ts';
import { programDocument } from './program.presenter.ts';

type Of = contract.ParamsOf<typeof contract.presentationInJapanese>;
type Asked = contract.InputOf<typeof contract.presentationLiveInJapanese>;
type Language = Around['language'];
interface Found {
  readonly site: ProgramSite;
  readonly drawing: Drawing;
}

const HTML = 'text/html; charset=utf-8';
/** Whoever keeps it asks each time whether it still is. */
const ASKED_EACH_TIME = { ...WITHOUT_SCRIPT, 'Cache-Control': 'public, no-cache' };
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The timetable of a results presentation and what is on, for anybody, without signing in and without a script. */
@Controller()
export class PublicPresentationsController {
  constructor(
    private readonly sites: PublicSite,
    private readonly programs: ProgramOf,
    private readonly audiencePage: AudiencePage,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.presentationInJapanese)
  inJapanese(_scope: AuthorizedScope, of: Of, _input: object, exchange: Exchange) {
    return this.page('ja', of, exchange, presentationPage);
  }

  @Serves(contract.presentationInEnglish)
  inEnglish(_scope: AuthorizedScope, of: Of, _input: object, exchange: Exchange) {
    return this.page('en', of, exchange, presentationPage);
  }

  @Serves(contract.presentationLiveInJapanese)
  liveInJapanese(_scope: AuthorizedScope, of: Of, asked: Asked, exchange: Exchange) {
    return this.page('ja', of, exchange, this.live(asked));
  }

  @Serves(contract.presentationLiveInEnglish)
  liveInEnglish(_scope: AuthorizedScope, of: Of, asked: Asked, exchange: Exchange) {
    return this.page('en', of, exchange, this.live(asked));
  }

  @Serves(contract.programPdfInJapanese)
  pdfInJapanese(_scope: AuthorizedScope, of: Of) {
    return this.pdf('ja', of);
  }

  @Serves(contract.programPdfInEnglish)
  pdfInEnglish(_scope: AuthorizedScope, of: Of) {
    return this.pdf('en', of);
  }

  private live({ still }: Asked) {
    return (drawing: Drawing) => livePage({ ...drawing, now: this.clock.now(), isStill: still !== undefined });
  }

  private async page(language: Language, of: Of, exchange: Exchange, draw: (drawing: Drawing) => PresentationDrawn) {
    const found = await this.find(language, of);
    if (!found) return this.missing(language, of.code);
    const content = framed({ ...this.around(language), ...draw(found.drawing), site: found.site });
    return withDigest(exchange, { type: HTML, content, headers: ASKED_EACH_TIME });
  }

  private async pdf(language: Language, of: Of): Promise<contract.Document> {
    const found = await this.find(language, of);
    if (!found) return this.missing(language, of.code);
    return programDocument(found.drawing.program, language, this.clock.now());
  }

  private async find(language: Language, { code, presentationId }: Of): Promise<Found | null> {
    const site = await this.sites.of(code);
    if (!site || !UUID.test(presentationId)) return null;
    const program = await this.programs.one('show-public-pages', presentationId as PresentationId, code);
    const offered = await this.audiencePage.of(code, presentationId);
    const isAudienceAsked = offered !== null && windowAt(this.clock.now(), offered.opening) === 'open';
    return program && { site, drawing: { language, code, program, isAudienceAsked } };
  }

  private async missing(language: Language, code: string): Promise<contract.Document> {
    const content = missingPage(this.around(language), await this.sites.of(code));
    return { type: HTML, content, status: 404, headers: WITHOUT_SCRIPT };
  }

  private around(language: Language): Around {
    const { PUBLIC_URL, HELP_CONTACT } = this.settings.values;
    return { language, origin: new URL(PUBLIC_URL).origin, contact: HELP_CONTACT, now: this.clock.now() };
  }
}
