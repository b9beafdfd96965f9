import { Injectable } from '@nestjs/common';
import { type EligibilityAnswer, eligibilityAnswer } from '#contract';
import { MembershipOn } from '#identity';
import { type AuthorizedScope, type CalendarDate, Clock, type Id, type OrganizationId } from '#kernel';
import { Database } from '#platform';
import type { SeatedKnown } from '#programs';
import { judged } from '../domain/eligibility.ts';
import { daysOf } from '../domain/seat-book.ts';
import { type ApplicantKnown, ApplicantsKnown } from './applicants-known.ts';
import { offeringFacts } from './offering-asked.ts';

/** Whoever looks at offerings, before any edition is known. */
export interface Looking {
  readonly organizationId: OrganizationId;
  readonly organizationType: string;
  /** Days on which they hold a seat. */
  readonly taken: ReadonlySet<CalendarDate>;
}

type Named = { readonly ja: string; readonly en: string };

const TAKEN = 'select day from booked_days where learner_id = $1';
const COURSES = 'select code, name_ja as ja, name_en as en from courses where code = any($1)';

/** How the rules of eligibility stand for whoever asks, in words: asked once for an edition, for all of its offerings. */
@Injectable()
export class OwnStanding {
  constructor(
    private readonly memberships: MembershipOn,
    private readonly applicants: ApplicantsKnown,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null: whoever belongs to no organization today can look, and not apply. */
  async looking(scope: AuthorizedScope): Promise<Looking | null> {
    const { personId } = scope.actor;
    const [organizationId] = await this.memberships.ask(scope, personId, this.clock.today());
    const place = organizationId && (await this.applicants.organization(organizationId));
    if (!organizationId || !place) return null;
    const days = await this.database.read<{ day: CalendarDate }>(scope, TAKEN, [personId]);
    return { organizationId, organizationType: place.type, taken: new Set(days.map(({ day }) => day)) };
  }

  /** The rules of each offering, in the order of the offerings. All of one edition. */
  async of(
    scope: AuthorizedScope,
    looking: Looking | null,
    offerings: readonly SeatedKnown[],
  ): Promise<EligibilityAnswer[][]> {
    const person = looking && (await this.person(scope, looking, offerings));
    if (!looking || !person) return offerings.map(() => []);
    const courses = await this.prerequisites(offerings);
    return offerings.map((offering) =>
      this.answers(offering, { ...person, takenOn: takenOf(looking, offering) }, courses),
    );
  }

  private async person(scope: AuthorizedScope, { organizationId }: Looking, [first]: readonly SeatedKnown[]) {
    const editionId = first?.editionId as Id<'Edition'>;
    const personIds = [scope.actor.personId];
    const [person] = await this.applicants.all({ organizationId, personIds, editionId, days: [] });
    return person;
  }

  private async prerequisites([first]: readonly SeatedKnown[]): Promise<Named> {
    const codes = first?.eligibility.prerequisite?.anyOf ?? [];
    const rows = codes.length
      ? await this.database.read<Named & { code: string }>('allot-seats', COURSES, [codes])
      : [];
    const named = codes.map((code) => rows.find((row) => row.code === code) ?? { ja: code, en: code });
    return { ja: named.map(({ ja }) => ja).join('か'), en: named.map(({ en }) => en).join(' or ') };
  }

  private answers(offering: SeatedKnown, person: ApplicantKnown, courses: Named): EligibilityAnswer[] {
    const facts = { now: this.clock.now(), offering: offeringFacts(offering), person: { ...person, isStudent: null } };
    const said = {
      opensAt: offering.applicationOpensAt?.toISOString(),
      deadline: offering.applicationClosesAt?.toISOString(),
      day: person.takenOn,
      courses,
      years: offering.eligibility.prerequisite?.withinFiscalYears,
      times: offering.eligibility.freeTimesPerFiscalYear,
    };
    return judged(facts).map((answer) => eligibilityAnswer(answer, said));
  }
}

const takenOf = ({ taken }: Looking, { startsOn, endsOn }: SeatedKnown): CalendarDate | null =>
  daysOf(startsOn, endsOn).find((day) => taken.has(day)) ?? null;
