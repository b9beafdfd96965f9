import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Reaction, Reacts } from '#platform';
import { offeringCalledOff } from '#programs';
import { FreeOffering } from '../use-cases/free-offering.ts';

/** Everybody's seats are free; each of them hears of it by what becomes of their application. */
@Reacts(offeringCalledOff, 'allot-seats')
@Injectable()
export class FreeOnOfferingCalledOff implements Reaction<typeof offeringCalledOff> {
  constructor(private readonly freeOffering: FreeOffering) {}

  react({ facts }: EventOf<typeof offeringCalledOff>): Promise<void> {
    return this.freeOffering.execute(facts.offeringId, '開催の中止');
  }
}
