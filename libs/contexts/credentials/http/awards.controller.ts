import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { certificatesPdf } from '../documents/certificate-pdf.ts';
import { AwardInDetail } from '../queries/award-in-detail.ts';
import { AwardsToPrint } from '../queries/awards-to-print.ts';
import { ListAwards } from '../queries/list-awards.ts';
import { PublicAddress } from './public-address.presenter.ts';

type Nothing = Record<string, never>;

@Controller()
export class AwardsController {
  constructor(
    private readonly listAwards: ListAwards,
    private readonly awardInDetail: AwardInDetail,
    private readonly awards: AwardsToPrint,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.listAwards)
  list(scope: AuthorizedScope, _params: Nothing, input: contract.InputOf<typeof contract.listAwards>) {
    return this.listAwards.ask(scope, input);
  }

  @Serves(contract.viewAward)
  view(
    scope: AuthorizedScope,
    { awardId }: contract.ParamsOf<typeof contract.viewAward>,
    _input: Nothing,
    exchange: Exchange,
  ) {
    return this.awardInDetail.ask(scope, awardId, this.address.of(exchange));
  }

  @Serves(contract.printCertificates)
  async print(
    scope: AuthorizedScope,
    _params: Nothing,
    input: contract.InputOf<typeof contract.printCertificates>,
    exchange: Exchange,
  ) {
    const content = certificatesPdf(await this.awards.pile(scope, input), this.address.of(exchange));
    return { type: 'application/pdf', content, fileName: `証明書_${this.clock.today()}.pdf` };
  }
}
