import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { type Award, statusOn } from '../domain/award.ts';
import { isSameName } from '../domain/name-match.ts';
import { codeFrom, isWellFormed } from '../domain/short-code.ts';
import { enterPage, foundPage, type NameCheck, unknownPage } from '../documents/verification-page.ts';
import { verificationStyles } from '../documents/verification-styles.ts';
import { PublicAward } from '../queries/public-award.ts';
import { PublicAddress } from './public-address.presenter.ts';

type OfCode = contract.ParamsOf<typeof contract.verifyAward>;
type Language = 'ja' | 'en';
const LONGEST_CACHE_SECONDS = 3600;

/** A page without a script: nothing but our own styles and forms, in no other site's frame, in no search. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Robots-Tag': 'noindex',
};
const page = (content: string, status = 200) => ({
  type: 'text/html; charset=utf-8',
  content,
  status,
  headers: HEADERS,
});

@Controller()
export class VerificationController {
  constructor(
    private readonly awards: PublicAward,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.verificationStyles)
  async styles() {
    return { type: 'text/css; charset=utf-8', content: verificationStyles, cacheSeconds: LONGEST_CACHE_SECONDS };
  }

  @Serves(contract.enterCode)
  async enter(
    _scope: AuthorizedScope,
    _params: Record<string, never>,
    { lang, code }: contract.InputOf<typeof contract.enterCode>,
    exchange: Exchange,
  ) {
    if (code?.trim()) return this.found(codeFrom(code), exchange, lang);
    return page(enterPage(this.asked(exchange, lang)));
  }

  @Serves(contract.verifyAward)
  verify(_scope: AuthorizedScope, { code }: OfCode, { lang }: { lang?: Language | undefined }, exchange: Exchange) {
    return this.found(codeFrom(code), exchange, lang);
  }

  @Serves(contract.checkName)
  async checkName(
    _scope: AuthorizedScope,
    { code }: OfCode,
    { lang, name }: contract.InputOf<typeof contract.checkName>,
    exchange: Exchange,
  ) {
    const award = await this.awards.byCode(codeFrom(code));
    if (!award || award.status === 'revoked') return this.found(codeFrom(code), exchange, lang);
    const nameCheck = (await this.awards.mayTryName(award.id)) ? compared(award, name) : 'too-often';
    return this.shown(award, this.asked(exchange, lang), nameCheck);
  }

  private async found(code: string, exchange: Exchange, lang?: Language) {
    const asked = this.asked(exchange, lang);
    const award = isWellFormed(code) ? await this.awards.byCode(code) : null;
    return award ? this.shown(award, asked) : page(unknownPage({ ...asked, code }), 404);
  }

  private async shown(award: Award, asked: ReturnType<typeof this.asked>, nameCheck?: NameCheck) {
    const newer = award.supersededBy && (await this.awards.byId(award.supersededBy));
    const found = { ...asked, award, status: statusOn(award, this.clock.today()), newerNumber: newer?.number ?? null };
    return page(foundPage(nameCheck ? { ...found, nameCheck } : found), nameCheck === 'too-often' ? 429 : 200);
  }

  private asked(exchange: Exchange, lang?: Language) {
    const language = lang ?? exchange.language;
    return { language, base: this.address.of(exchange), contact: this.address.contact, now: this.clock.now() };
  }
}

const compared = ({ learnerName }: Award, typed: string): NameCheck =>
  isSameName(learnerName, typed) ? 'same' : 'different';
