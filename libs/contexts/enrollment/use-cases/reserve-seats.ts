import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist, type OfferingId, type OrganizationId, organizationIn } from '#kernel';
import { Transaction } from '#platform';
import { ApplicationNotFound, TermsNotAccepted } from '../domain/application-errors.ts';
import { emptySeat } from '../domain/seat.ts';
import { approvableStages, canReserve } from '../policy.ts';
import { ApplicantsKnown } from '../queries/applicants-known.ts';
import { CheckChoices, stagesOf } from './check-choices.ts';
import { JudgeApplicants } from './judge-applicants.ts';
import { type PartyNow, PlaceApplication } from './place-application.ts';

interface Asked {
  readonly choices: readonly OfferingId[];
  readonly seats: number;
  readonly acceptsTerms: boolean;
  /** For whom a prefecture reserves: one of its municipalities. */
  readonly organizationId?: OrganizationId | undefined;
}

/**
 * Holds seats that nobody is named for yet, until the application deadline: a coordinator for their organization, a
 * prefecture for a municipality of its own, whose coordinator names the people.
 */
@Injectable()
export class ReserveSeats {
  constructor(
    private readonly applicants: ApplicantsKnown,
    private readonly checkChoices: CheckChoices,
    private readonly judge: JudgeApplicants,
    private readonly placeApplication: PlaceApplication,
    private readonly transaction: Transaction,
  ) {}

  async execute(scope: AuthorizedScope, asked: Asked): Promise<PartyNow> {
    const organizationId = organizationIn(scope) ?? asked.organizationId;
    if (!organizationId) throw new ApplicationNotFound();
    if (!asked.acceptsTerms) throw new TermsNotAccepted();
    return this.transaction.run(scope, () =>
      this.transaction.under('allot-seats', () => this.place(scope, organizationId, asked)),
    );
  }

  private async place(scope: AuthorizedScope, organizationId: OrganizationId, asked: Asked): Promise<PartyNow> {
    const { actor } = scope;
    const place = await this.applicants.organization(organizationId);
    insist(canReserve(actor, { organizationId, prefectureId: place?.prefectureId ?? null }));
    const choices = await this.checkChoices.execute(asked.choices);
    await this.judge.execute({ organizationId, personIds: [], areStudents: null, offerings: choices });
    const reach = actor.grants['seat.reserve'];
    const closes = choices.flatMap(({ applicationClosesAt }) => applicationClosesAt ?? []);
    return this.placeApplication.execute({
      organizationId,
      appliedBy: actor.personId,
      choices,
      seats: Array.from({ length: asked.seats }, emptySeat),
      stages: stagesOf(choices, false),
      approved: approvableStages(actor),
      namesDueAt: new Date(Math.min(...closes.map((at) => at.getTime()))),
      reservedByOrganizationId: reach?.kind === 'prefecture' ? reach.id : organizationId,
    });
  }
}
