import { Injectable } from '@nestjs/common';
import { Clock, DomainError, NOBODY, type OrganizationId, type PersonId } from '#kernel';
import type { SeatedKnown } from '#programs';
import {
  ApplicationDeadlineOver,
  ApplicationNotFound,
  ApplicationNotOpenYet,
  DayTaken,
  NotEligible,
  OfferingWithoutDate,
  OrganizationNotYours,
  PersonAlreadyApplied,
  StudentsNotSaid,
} from '../domain/application-errors.ts';
import {
  asksForStudents,
  type EligibilityCode,
  judged,
  needsOffice,
  type NoLonger,
  type RuleAnswer,
} from '../domain/eligibility.ts';
import type { Application } from '../domain/application.ts';
import { OfferingTakesNobody } from '../domain/errors.ts';
import type { ApplicationId } from '../domain/ids.ts';
import { named } from '../domain/seat.ts';
import { daysOf } from '../domain/seat-book.ts';
import { type ApplicantKnown, ApplicantsKnown } from '../queries/applicants-known.ts';
import { offeringFacts } from '../queries/offering-asked.ts';

interface Asked {
  readonly organizationId: OrganizationId;
  readonly personIds: readonly PersonId[];
  /** Null: nobody has said whether a student is among them. */
  readonly areStudents: boolean | null;
  readonly offerings: readonly SeatedKnown[];
  /** Rules that do not bind whoever asks. */
  readonly waived?: readonly EligibilityCode[];
  /** Their own party, where it moves: it is not in its own way. */
  readonly beside?: ApplicationId;
}

type Refusal = (offering: SeatedKnown, person: ApplicantKnown) => Error;

const refusals: Record<EligibilityCode, Refusal> = {
  'offering-open': () => new OfferingTakesNobody(),
  dated: () => new OfferingWithoutDate(),
  'window-open': ({ applicationOpensAt }) => new ApplicationNotOpenYet(applicationOpensAt as Date),
  'before-deadline': ({ applicationClosesAt }) => new ApplicationDeadlineOver(applicationClosesAt as Date),
  'organization-type': (_, { name }) => new NotEligible('organization-type', name),
  student: (_, { name }) => new NotEligible('student', name),
  'one-account': (_, { name }) => new NotEligible('second-account', name),
  'not-applied-yet': (_, { name }) => new PersonAlreadyApplied(name),
  'day-free': ({ startsOn }, { name, takenOn }) => new DayTaken(name, takenOn ?? startsOn ?? ('' as never)),
  prerequisite: (_, { name }) => new NotEligible('prerequisite', name),
  'free-retakes': (_, { name }) => new NotEligible('prerequisite', name),
};

/** What is judged when a person is named for a seat, not before. */
const untilNamed: readonly EligibilityCode[] = ['prerequisite', 'student', 'free-retakes'];

/** Of whoever is invited without an account nothing is known but what was said of them. */
const unjudged = ({ personIds, areStudents }: Asked): readonly EligibilityCode[] =>
  personIds.length > 0 ? [] : untilNamed.filter((code) => code !== 'student' || !areStudents);

/** What bound whoever applied, and not whom they name later. */
export const sinceApplied: readonly EligibilityCode[] = ['offering-open', 'window-open', 'before-deadline'];

/** What binds whoever applies, or changes with every seat that somebody gets or gives up. */
const onlyWhenApplying: readonly EligibilityCode[] = [
  ...sinceApplied,
  'dated',
  'student',
  'one-account',
  'not-applied-yet',
  'day-free',
];

/** Somebody in line to whom the rules now say no. */
export interface Refused {
  readonly personId: PersonId;
  readonly why: NoLonger;
}

/** Judges people by the rules of eligibility of some offerings; without people, their organization. */
@Injectable()
export class JudgeApplicants {
  constructor(
    private readonly applicants: ApplicantsKnown,
    private readonly clock: Clock,
  ) {}

  /** Throws the first refusal; answers whether the office has to look at it. */
  async execute(asked: Asked): Promise<{ needsOffice: boolean }> {
    const people = await this.people(asked);
    const waived = [...(asked.waived ?? []), ...unjudged(asked)];
    let warned = false;
    for (const offering of asked.offerings) {
      for (const person of people) {
        const answers = this.answers(offering, person, asked.areStudents);
        const refused = answers.find(({ code, holds }) => holds === 'no' && !waived.includes(code));
        if (refused) throw refusals[refused.code](offering, person);
        warned ||= needsOffice(answers.filter(({ code }) => !waived.includes(code)));
      }
    }
    return { needsOffice: warned };
  }

  /** Throws the first refusal, of people named once the party has its approvals: where they are asked, they have to say. */
  async named(asked: Asked): Promise<void> {
    const place = await this.applicants.organization(asked.organizationId);
    const isAsked = asked.offerings.some(({ eligibility }) =>
      asksForStudents(eligibility.studentsMayApply, place?.type),
    );
    if (isAsked && asked.areStudents === null) throw new StudentsNotSaid();
    await this.execute({ ...asked, waived: sinceApplied });
  }

  /** Whether a rule says no; whoever does not belong to the organization is refused too. */
  async isRefused(asked: Asked): Promise<boolean> {
    try {
      await this.execute(asked);
      return false;
    } catch (error) {
      if (error instanceof DomainError) return true;
      throw error;
    }
  }

  /** Who of a waiting party may not take an offering any more; a warning counts, unless the office has approved it. */
  async refusedInLine(party: Application, offering: SeatedKnown): Promise<Refused[]> {
    const { organizationId, editionId, approvals } = party;
    const personIds = named(party.seats);
    const known = personIds.length
      ? await this.applicants.all({ organizationId, personIds, editionId, days: [] })
      : [await this.anybodyOf(organizationId)];
    const isApproved = approvals.some(({ stage }) => stage === 'office');
    const waived = [...onlyWhenApplying, ...(personIds.length ? [] : untilNamed)];
    const left = personIds.filter((id) => !known.some(({ personId }) => personId === id));
    const refused = known.flatMap((person) => {
      const answers = this.answers(offering, person, null).filter(({ code }) => !waived.includes(code));
      const no = answers.find(({ holds }) => holds === 'no' || (holds === 'warns' && !isApproved));
      return no ? { personId: person.personId, why: no.code as NoLonger } : [];
    });
    return [...left.map((personId) => ({ personId, why: 'left' as const })), ...refused];
  }

  /** Every rule with its answer for one person. */
  async diagnose(asked: Asked & { readonly offerings: readonly [SeatedKnown] }): Promise<RuleAnswer[]> {
    const [person] = await this.people(asked);
    if (!person) throw new ApplicationNotFound();
    return this.answers(asked.offerings[0], person, asked.areStudents);
  }

  private answers(offering: SeatedKnown, person: ApplicantKnown, isStudent: boolean | null): RuleAnswer[] {
    return judged({ now: this.clock.now(), offering: offeringFacts(offering), person: { ...person, isStudent } });
  }

  private async people({ organizationId, personIds, offerings, beside }: Asked): Promise<ApplicantKnown[]> {
    const [first] = offerings;
    if (!first) return [];
    if (personIds.length === 0) return [await this.anybodyOf(organizationId)];
    const days = offerings.flatMap(({ startsOn, endsOn }) => daysOf(startsOn, endsOn));
    const people = await this.applicants.all({ organizationId, personIds, editionId: first.editionId, days, beside });
    if (people.length < new Set(personIds).size) throw new OrganizationNotYours();
    return people;
  }

  private async anybodyOf(organizationId: OrganizationId): Promise<ApplicantKnown> {
    const place = await this.applicants.organization(organizationId);
    if (!place) throw new ApplicationNotFound();
    const nothing = { appliedElsewhere: false, otherAccounts: 0, takenOn: null, expected: [], completions: [] };
    return { ...nothing, personId: NOBODY, name: '', organizationType: place.type };
  }
}
