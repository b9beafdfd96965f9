import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { CharacterWithoutGlyph } from '../domain/errors.ts';
import { bakedPng } from '../documents/baked-png.ts';
import { certificateNames, certificatesPdf } from '../documents/certificate-pdf.ts';
import { canTake } from '../policy.ts';
import { AwardsToPrint } from '../queries/awards-to-print.ts';
import { BadgePicture } from '../queries/badge-picture.ts';
import { ListMyAwards } from '../queries/list-my-awards.ts';
import { MyBadge } from '../queries/my-badge.ts';
import { PublicAddress } from './public-address.presenter.ts';

type OfAward = contract.ParamsOf<typeof contract.myCertificate>;
type Nothing = Record<string, never>;

@Controller()
export class MyAwardsController {
  constructor(
    private readonly listMyAwards: ListMyAwards,
    private readonly awards: AwardsToPrint,
    private readonly myBadge: MyBadge,
    private readonly picture: BadgePicture,
    private readonly address: PublicAddress,
  ) {}

  @Serves(contract.listMyAwards)
  list(scope: AuthorizedScope, _params: Nothing, _input: Nothing, exchange: Exchange) {
    return this.listMyAwards.ask(scope, this.address.of(exchange));
  }

  @Serves(contract.myCertificate)
  async certificate(scope: AuthorizedScope, { awardId }: OfAward, _input: Nothing, exchange: Exchange) {
    const award = await this.awards.mine(scope, awardId);
    insist(canTake(scope.actor, award));
    if (award.unprintable) throw new CharacterWithoutGlyph(award.unprintable);
    const content = certificatesPdf([award], this.address.of(exchange));
    return { type: 'application/pdf', content, fileName: `${certificateNames[award.kind]}_${award.number}.pdf` };
  }

  @Serves(contract.myBadgeImage)
  async badgeImage(scope: AuthorizedScope, { awardId }: OfAward, _input: Nothing, exchange: Exchange) {
    const { json, number } = await this.myBadge.ask(scope, awardId, this.address.of(exchange));
    const content = bakedPng(await this.picture.bytes(), json);
    return { type: 'image/png', content, fileName: `オープンバッジ_${number}.png` };
  }

  @Serves(contract.myBadgeData)
  async badgeData(scope: AuthorizedScope, { awardId }: OfAward, _input: Nothing, exchange: Exchange) {
    const { json, number } = await this.myBadge.ask(scope, awardId, this.address.of(exchange));
    return { type: 'application/ld+json', content: json, fileName: `オープンバッジ_${number}.json` };
  }
}
