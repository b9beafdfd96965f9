import { Injectable } from '@nestjs/common';
import { Clock, type OrganizationId, type PersonId } from '#kernel';
import { type SeatedKnown, WorkingDays } from '#programs';
import type { ApprovalStage } from '../domain/application-states.ts';
import { CompanionUnknown, PersonNamedTwice } from '../domain/application-errors.ts';
import { namesDue } from '../domain/deadlines.ts';
import type { EligibilityCode } from '../domain/eligibility.ts';
import { type Invited, named, type Seat, seatFor, seatOf, unnamed } from '../domain/seat.ts';
import { ApplicantsKnown, type MemberWithMail } from '../queries/applicants-known.ts';
import { PersonLabels } from '../queries/person-labels.ts';
import { stagesOf } from './check-choices.ts';
import { JudgeApplicants } from './judge-applicants.ts';
import { type PartyNow, PlaceApplication } from './place-application.ts';

/** Somebody by their account, by their sign-in id, or without an account by name and mail. */
export type PersonAsked = { readonly personId: PersonId } | { readonly signInId: string } | Invited;

interface Asked {
  readonly organizationId: OrganizationId;
  readonly appliedBy: PersonId;
  readonly choices: readonly SeatedKnown[];
  readonly people: readonly PersonAsked[];
  readonly areStudents: boolean | null;
  /** Stages that are given because of who applies, and rules that do not bind them. */
  readonly approved?: readonly ApprovalStage[];
  readonly waived?: readonly EligibilityCode[];
}

/** Finds the people of a party, judges them and places the party. A step under the authority that allots seats. */
@Injectable()
export class SeatPeople {
  constructor(
    private readonly applicants: ApplicantsKnown,
    private readonly labels: PersonLabels,
    private readonly judge: JudgeApplicants,
    private readonly placeApplication: PlaceApplication,
    private readonly workingDays: WorkingDays,
    private readonly clock: Clock,
  ) {}

  async execute(asked: Asked): Promise<PartyNow> {
    const { organizationId, choices } = asked;
    const seats = await this.seatsFor(organizationId, asked.people);
    const verdict = await this.judge.execute({ ...asked, offerings: choices, personIds: named(seats) });
    const stages = stagesOf(choices, verdict.needsOffice);
    const namesDueAt = await this.namesDue(seats, choices);
    return this.placeApplication.execute({
      organizationId,
      appliedBy: asked.appliedBy,
      choices,
      seats,
      stages,
      approved: asked.approved ?? [],
      namesDueAt,
      reservedByOrganizationId: null,
    });
  }

  /** A seat for each, members of the organization all of them; nobody twice. */
  async seatsFor(organizationId: OrganizationId, people: readonly PersonAsked[]): Promise<Seat[]> {
    const signInIds = people.flatMap((person) => ('signInId' in person ? person.signInId : []));
    const mails = people.flatMap((person) => ('mail' in person ? person.mail.toLowerCase() : []));
    const byId = signInIds.length ? await this.applicants.bySignInId(organizationId, signInIds) : new Map();
    const byMail = mails.length ? await this.applicants.byMail(organizationId, mails) : [];
    await this.insistOnDifferent(people);
    const seats = people.map((person): Seat => {
      if ('personId' in person) return seatOf(person.personId);
      if ('mail' in person) return invitedSeat(person, byMail);
      const known = byId.get(person.signInId);
      if (!known) throw new CompanionUnknown(person.signInId);
      return seatOf(known);
    });
    const twice = seats.findIndex(
      ({ learnerId }, index) => learnerId && seats.slice(0, index).some((other) => other.learnerId === learnerId),
    );
    if (twice >= 0) throw new PersonNamedTwice(await this.nameOf(people[twice] as PersonAsked));
    return seats;
  }

  private async insistOnDifferent(people: readonly PersonAsked[]): Promise<void> {
    const words = people.map(wordOf);
    const twice = people.find((person, index) => words.indexOf(wordOf(person)) !== index);
    if (twice) throw new PersonNamedTwice(await this.nameOf(twice));
  }

  /** As whoever named them knows them. */
  private async nameOf(person: PersonAsked): Promise<string> {
    return 'personId' in person ? this.labels.of(person.personId) : wordOf(person);
  }

  private async namesDue(seats: readonly Seat[], choices: readonly SeatedKnown[]): Promise<Date | null> {
    const closes = choices.flatMap(({ applicationClosesAt }) => applicationClosesAt ?? []);
    const latest = closes.toSorted((one, other) => one.getTime() - other.getTime())[0];
    if (unnamed(seats).length === 0 || !latest) return null;
    return namesDue(this.clock.now(), latest, await this.workingDays.calendar('allot-seats'));
  }
}

const keyOf = ({ mail }: Invited): string => mail.toLowerCase();

const withoutSpaces = (name: string): string => name.replaceAll(/[ 　]/g, '');

/** Whoever is a member with this mail address sits there at once; one that several share is told apart by the name. */
function invitedSeat(person: Invited, members: readonly MemberWithMail[]): Seat {
  const known = members.filter(({ mail }) => mail === keyOf(person));
  const namesake = known.find(({ name }) => withoutSpaces(name) === withoutSpaces(person.name));
  const found = namesake ?? (known.length === 1 ? known[0] : undefined);
  return found ? seatOf(found.personId) : seatFor(person);
}

function wordOf(person: PersonAsked): string {
  if ('personId' in person) return person.personId;
  return 'signInId' in person ? person.signInId : keyOf(person);
}
