import { Injectable } from '@nestjs/common';
import { scopeOf } from '#identity';
import type { Authority } from '#kernel';
import { Every, type Schedule } from '#platform';
import { DueApplications } from '../queries/due-applications.ts';
import { ExpireOffer } from '../use-cases/expire-offer.ts';

/** Seats that were offered and not taken do not stay empty. */
@Every({ minutes: 5 }, 'allot-seats')
@Injectable()
export class ExpireOffers implements Schedule {
  constructor(
    private readonly due: DueApplications,
    private readonly expireOffer: ExpireOffer,
  ) {}

  async run(under: Authority): Promise<void> {
    for (const id of await this.due.offers(under)) await this.expireOffer.execute(scopeOf(under), id);
  }
}
