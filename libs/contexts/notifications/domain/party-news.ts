// Who is told what when a party changes: the people in it and whoever applied; who decides on it; and those invited by
// mail who have no account. Whoever gets or loses a place with it is told of the place, and not once more of the party.

import type { Id, PersonId } from '#kernel';
import type { SeatNoticeKind } from './seat-notices.ts';

export type PartyCause =
  | 'application-made'
  | 'application-approved'
  | 'application-rejected'
  | 'application-waitlisted'
  | 'seat-offered'
  | 'offer-accepted'
  | 'offer-declined'
  | 'offer-expired'
  | 'application-confirmed'
  | 'application-canceled'
  | 'member-canceled'
  | 'member-left'
  | 'member-swapped'
  | 'no-longer-eligible'
  | 'seat-named'
  | 'application-transferred'
  | 'seats-reserved'
  | 'seats-released'
  | 'application-followed';

interface Seated {
  readonly seatId: Id<'Seat'>;
  /** Null: nobody named yet, or somebody invited who has no account. */
  readonly learnerId: PersonId | null;
}

export interface PartyChange {
  readonly cause: PartyCause;
  readonly from: string | null;
  readonly to: string;
  readonly appliedBy: PersonId;
  /** Null: the worker did it. */
  readonly actorId: PersonId | null;
  readonly people: readonly Seated[];
  readonly gone: readonly Seated[];
}

/** Somebody by their account, an invited person by their seat, or whoever has to decide or keeps the organization's seats. */
export type Addressee =
  | { readonly personId: PersonId }
  | { readonly seatId: Id<'Seat'> }
  | { readonly are: 'approvers' | 'coordinators' };

export interface News {
  readonly kind: SeatNoticeKind;
  readonly to: readonly Addressee[];
}

const people = (seats: readonly Seated[]): Addressee[] =>
  seats.flatMap(({ learnerId }) => (learnerId ? { personId: learnerId } : []));
const invited = (seats: readonly Seated[]): Addressee[] =>
  seats.flatMap(({ seatId, learnerId }) => (learnerId ? [] : { seatId }));

const sits = (seats: readonly Seated[], personId: PersonId): boolean =>
  seats.some(({ learnerId }) => learnerId === personId);

const applicant = ({ appliedBy }: PartyChange): Addressee[] => [{ personId: appliedBy }];
const everybody = (change: PartyChange): Addressee[] => [...applicant(change), ...people(change.people)];
const lost = (change: PartyChange): Addressee[] => [...applicant(change), ...people(change.gone)];

/** Whoever applied, unless they did it themselves or are among those who hear of it by their own seat. */
const applicantUnlessAmong = ({ actorId, appliedBy }: PartyChange, seats: readonly Seated[]): Addressee[] =>
  actorId === appliedBy || sits(seats, appliedBy) ? [] : [{ personId: appliedBy }];

/** With a place, they are told of that. */
const withoutPlace = (change: PartyChange, told: Addressee[]): Addressee[] => (change.from === 'confirmed' ? [] : told);

const invitation = ({ people: seats }: PartyChange): News => ({ kind: 'companion-invited', to: invited(seats) });
const invitationOver = ({ gone }: PartyChange): News => ({ kind: 'invitation-over', to: invited(gone) });
const asked = ({ to }: PartyChange): News => ({
  kind: 'approval-asked',
  to: to === 'awaiting-approval' ? [{ are: 'approvers' }] : [],
});

const confirmed = (change: PartyChange): News[] => {
  const forOthers = sits(change.people, change.appliedBy) ? [] : applicant(change);
  return [{ kind: 'application-confirmed', to: forOthers }, invitation(change)];
};

const rules: Record<PartyCause, (change: PartyChange) => News[]> = {
  'application-made': (change) => [
    { kind: 'application-received', to: everybody(change) },
    asked(change),
    invitation(change),
  ],
  'application-approved': (change) => [{ kind: 'application-approved', to: everybody(change) }, asked(change)],
  'application-rejected': (change) => [{ kind: 'application-rejected', to: lost(change) }, invitationOver(change)],
  'application-waitlisted': (change) => [{ kind: 'application-waitlisted', to: everybody(change) }, invitation(change)],
  'seat-offered': (change) => [{ kind: 'seat-offered', to: everybody(change) }],
  'offer-accepted': confirmed,
  'application-confirmed': confirmed,
  'offer-declined': (change) => [{ kind: 'offer-declined', to: lost(change) }, invitationOver(change)],
  'offer-expired': (change) => [{ kind: 'offer-expired', to: lost(change) }, invitationOver(change)],
  'application-canceled': (change) => [
    {
      kind: 'application-canceled',
      to: change.from === 'confirmed' ? applicantUnlessAmong(change, change.gone) : lost(change),
    },
    invitationOver(change),
  ],
  'member-canceled': (change) => [
    {
      kind: 'seat-canceled',
      to: [...applicantUnlessAmong(change, change.gone), ...withoutPlace(change, people(change.gone))],
    },
    invitationOver(change),
  ],
  'member-left': (change) => [
    {
      kind: 'seat-canceled',
      to: [...applicantUnlessAmong(change, change.gone), ...withoutPlace(change, people(change.gone))],
    },
    { kind: 'member-left', to: [{ are: 'coordinators' }] },
    invitationOver(change),
  ],
  'no-longer-eligible': (change) => [
    { kind: 'no-longer-eligible', to: [...applicant(change), ...people(change.gone)] },
    invitationOver(change),
  ],
  'member-swapped': (change) => [
    { kind: 'seat-canceled', to: withoutPlace(change, people(change.gone)) },
    { kind: 'companion-named', to: withoutPlace(change, people(change.people)) },
    invitationOver(change),
  ],
  'seat-named': (change) => [
    { kind: 'companion-named', to: withoutPlace(change, people(change.people)) },
    invitation(change),
  ],
  'application-transferred': (change) =>
    change.to === 'confirmed'
      ? [{ kind: 'application-transferred', to: applicantUnlessAmong(change, change.people) }]
      : [{ kind: 'application-received', to: everybody(change) }, asked(change)],
  'seats-reserved': (change) => [
    { kind: 'seats-reserved', to: [...applicant(change), { are: 'coordinators' }] },
    asked(change),
  ],
  'seats-released': (change) => [
    { kind: 'seats-released', to: [...applicant(change), { are: 'coordinators' }] },
    invitationOver(change),
  ],
  // Called off, and they wait for their other choices: whoever loses a place with it hears of that by the place.
  'application-followed': (change) => [
    {
      kind: 'application-followed',
      to:
        change.to === 'waitlisted' && change.from === 'confirmed'
          ? applicantUnlessAmong(change, change.people)
          : everybody(change),
    },
  ],
};

/** What to tell whom of a party's change; nobody twice. */
export function newsOf(change: PartyChange): News[] {
  const told = new Set<string>();
  return rules[change.cause](change)
    .map(({ kind, to }) => ({
      kind,
      to: to.filter((addressee) => {
        const name = JSON.stringify(addressee);
        return !told.has(name) && told.add(name);
      }),
    }))
    .filter(({ to }) => to.length > 0);
}
