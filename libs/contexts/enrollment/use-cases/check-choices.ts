import { Injectable } from '@nestjs/common';
import { Clock, type OfferingId } from '#kernel';
import { SeatedFacts, type SeatedKnown } from '#programs';
import type { ApprovalStage } from '../domain/application-states.ts';
import {
  ChoiceNamedTwice,
  ChoicesOfDifferentEditions,
  OfferingHasStarted,
  OfferingWithoutSeats,
} from '../domain/application-errors.ts';

/** The offerings somebody ranks: with seats, of one edition, none twice, none begun. A step of applying. */
@Injectable()
export class CheckChoices {
  constructor(
    private readonly seated: SeatedFacts,
    private readonly clock: Clock,
  ) {}

  async execute(choices: readonly OfferingId[]): Promise<SeatedKnown[]> {
    if (new Set(choices).size < choices.length) throw new ChoiceNamedTwice();
    const known = await this.seated.all('allot-seats', choices);
    const ranked = choices.flatMap((id) => known.find(({ offeringId }) => offeringId === id) ?? []);
    if (ranked.length < choices.length) throw new OfferingWithoutSeats();
    if (new Set(ranked.map(({ editionId }) => editionId)).size > 1) throw new ChoicesOfDifferentEditions();
    this.insistToCome(ranked);
    return ranked;
  }

  /** Throws `offering-has-started`: what has begun is attended, and neither chosen nor left. */
  insistToCome(offerings: readonly Pick<SeatedKnown, 'startsOn'>[]): void {
    const begun = offerings.find(({ startsOn }) => startsOn && startsOn <= this.clock.today());
    if (begun?.startsOn) throw new OfferingHasStarted(begun.startsOn);
  }
}

/** The stages of all choices, in their order; the office too where a rule warned. */
export function stagesOf(choices: readonly SeatedKnown[], needsOffice: boolean): ApprovalStage[] {
  const asked = new Set(choices.flatMap(({ approvalStages }) => approvalStages));
  if (needsOffice) asked.add('office');
  return (['coordinator', 'office'] as const).filter((stage) => asked.has(stage));
}
