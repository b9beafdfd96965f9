import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { AwardNotFound } from '../domain/errors.ts';
import { addressesAt, assertion, badgeClass, issuerProfile, revokedAssertion } from '../documents/open-badge.ts';
import { causes } from '../documents/verification-copy.ts';
import { BadgePicture } from '../queries/badge-picture.ts';
import { PublicAward } from '../queries/public-award.ts';
import { jsonLd, publicly } from './open-badge.presenter.ts';
import { PublicAddress } from './public-address.presenter.ts';

type OfBadgeClass = contract.ParamsOf<typeof contract.badgeClass>;
type Nothing = Record<string, unknown>;

/** A revocation is seen by everybody within five minutes. */
const STATUS_SECONDS = 300;
const LASTING_SECONDS = 86_400;

/** Open Badges 2.0, hosted: what wallets and validators fetch. */
@Controller()
export class OpenBadgesController {
  constructor(
    private readonly awards: PublicAward,
    private readonly picture: BadgePicture,
    private readonly address: PublicAddress,
  ) {}

  @Serves(contract.issuerProfile)
  async issuer(
    _scope: AuthorizedScope,
    { slug }: contract.ParamsOf<typeof contract.issuerProfile>,
    _input: Nothing,
    exchange: Exchange,
  ) {
    const issuer = await this.awards.issuer({ slug });
    if (!issuer) throw new AwardNotFound();
    const profile = issuerProfile(this.address.of(exchange), issuer);
    return publicly(exchange, { ...jsonLd(profile), cacheSeconds: STATUS_SECONDS });
  }

  @Serves(contract.badgeClass)
  async badgeClass(_scope: AuthorizedScope, { badgeClassId }: OfBadgeClass, _input: Nothing, exchange: Exchange) {
    const badge = await this.awards.badgeClass(badgeClassId);
    const issuer = badge && (await this.awards.issuer({ id: badge.issuerId }));
    if (!badge || !issuer) throw new AwardNotFound();
    const described = badgeClass(this.address.of(exchange), badge, issuer);
    return publicly(exchange, { ...jsonLd(described), cacheSeconds: LASTING_SECONDS });
  }

  @Serves(contract.badgeImage)
  async badgeImage(_scope: AuthorizedScope, { badgeClassId }: OfBadgeClass, _input: Nothing, exchange: Exchange) {
    if (!(await this.awards.badgeClass(badgeClassId))) throw new AwardNotFound();
    const content = await this.picture.bytes();
    return publicly(exchange, { type: 'image/png', content, cacheSeconds: LASTING_SECONDS });
  }

  /** JSON unless a page is preferred: who opens the address in a browser is shown the verification. */
  @Serves(contract.assertion)
  async assertion(
    _scope: AuthorizedScope,
    { awardId }: contract.ParamsOf<typeof contract.assertion>,
    _input: Nothing,
    exchange: Exchange,
  ) {
    const award = await this.awards.byId(awardId);
    if (!award?.badgeClassId) throw new AwardNotFound();
    const base = this.address.of(exchange);
    if (exchange.header('accept')?.startsWith('text/html')) return seeOther(addressesAt(base).verification(award.code));
    if (award.status === 'active') {
      const stated = assertion(base, { ...award, badgeClassId: award.badgeClassId });
      return publicly(exchange, { ...jsonLd(stated), cacheSeconds: STATUS_SECONDS });
    }
    const cause = causes[award.revocationCause ?? 'written-wrong'];
    const gone = revokedAssertion(base, award.id, `${cause.ja} / ${cause.en}`);
    return publicly(exchange, { ...jsonLd(gone), cacheSeconds: STATUS_SECONDS, status: 410 });
  }
}

const seeOther = (address: string) => ({
  type: 'text/plain',
  content: address,
  status: 303,
  headers: { Location: address, Vary: 'Accept' },
});
