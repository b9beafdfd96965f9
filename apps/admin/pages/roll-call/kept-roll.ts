// What stands on the instructor's device: the roster as it was last seen, and the marks that nobody else knows yet.
import type { recordAttendanceRoute, viewSessionRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import type { ToKeep } from '#web/device';

type Roster = AnswerFrom<typeof viewSessionRoute>;
export type Person = Roster['people'][number];
export type HalfDay = Roster['session']['halfDays'][number];
export type Standing = Person['marks'][number];
export type Mark = Standing['mark'];
export type Outcome = AnswerFrom<typeof recordAttendanceRoute>['outcomes'][number];

/** A mark on its way. */
export interface Waiting {
  readonly nonce: string;
  readonly enrollmentId: string;
  readonly halfDay: HalfDay;
  readonly mark: Mark;
  readonly seenVersion: number;
  readonly reason?: string;
}

/** A mark of this device that the server did not take, beside what stands there. */
export interface Conflict {
  readonly enrollmentId: string;
  readonly halfDay: HalfDay;
  readonly mine: Mark;
  readonly why: Outcome['outcome'];
}

export interface KeptRoll {
  readonly session: Roster['session'];
  /** Left out by what was kept before days were told. */
  readonly days?: Roster['days'];
  readonly people: readonly Person[];
  readonly waiting: readonly Waiting[];
  readonly conflicts: readonly Conflict[];
  /** When the server was last heard. */
  readonly heardAt: string;
}

interface At {
  readonly enrollmentId: string;
  readonly halfDay: HalfDay;
}

/** So long after the end a device forgets people whose marks have all arrived. */
const FORGOTTEN_AFTER_MILLIS = 2 * 24 * 60 * 60_000;

const isAt =
  ({ enrollmentId, halfDay }: At) =>
  (other: At): boolean =>
    other.enrollmentId === enrollmentId && other.halfDay === halfDay;

export const standingOf = ({ people }: KeptRoll, at: At): Standing | undefined =>
  people
    .find(({ enrollmentId }) => enrollmentId === at.enrollmentId)
    ?.marks.find(({ halfDay }) => halfDay === at.halfDay);

/** What the device shows: its own mark on its way, else what the server last told. */
export const shownAt = (roll: KeptRoll, at: At): Mark | undefined =>
  (roll.waiting.find(isAt(at)) ?? standingOf(roll, at))?.mark;

/** Why somebody is absent stays on no device. */
const withoutReason = (person: Person): Person => ({ ...person, absence: null });

/** The roster as the server tells it; marks on their way stay on their way. */
export function heard(roll: KeptRoll | null, { session, days, people }: Roster, at: Date): KeptRoll {
  const { waiting = [], conflicts = [] } = roll ?? {};
  return { session, days, people: people.map(withoutReason), waiting, conflicts, heardAt: at.toISOString() };
}

/** A mark made here; another one of the same half-day that is still on its way is replaced. */
export function marked(roll: KeptRoll, mark: Omit<Waiting, 'seenVersion'>): KeptRoll {
  const standing = standingOf(roll, mark);
  const others = roll.waiting.filter((one) => !isAt(mark)(one));
  const conflicts = roll.conflicts.filter((one) => !isAt(mark)(one));
  if (standing?.mark === mark.mark) return { ...roll, waiting: others, conflicts };
  return { ...roll, conflicts, waiting: [...others, { ...mark, seenVersion: standing?.version ?? 0 }] };
}

/** Everybody whom nothing is known of, as present. */
export function allPresent(roll: KeptRoll, halfDay: HalfDay, newNonce: () => string): KeptRoll {
  const unknown = roll.people.filter(({ enrollmentId }) => !shownAt(roll, { enrollmentId, halfDay }));
  return unknown.reduce(
    (sofar, { enrollmentId }) => marked(sofar, { nonce: newNonce(), enrollmentId, halfDay, mark: 'full' }),
    roll,
  );
}

const ARRIVED: readonly Outcome['outcome'][] = ['recorded', 'same', 'known'];

/** What became of marks that were sent; a mark made meanwhile stays on its way. */
export function uploaded(roll: KeptRoll, outcomes: readonly Outcome[], at: Date): KeptRoll {
  const settled = roll.waiting.flatMap((mark) => {
    const outcome = outcomes.find(({ nonce }) => nonce === mark.nonce);
    return outcome ? [{ mark, outcome }] : [];
  });
  const people = settled.reduce((all, { mark, outcome }) => told(all, mark, outcome.current), roll.people);
  const refused = settled.filter(({ outcome }) => !ARRIVED.includes(outcome.outcome));
  return {
    ...roll,
    people,
    heardAt: at.toISOString(),
    waiting: roll.waiting.filter(({ nonce }) => settled.every(({ mark }) => mark.nonce !== nonce)),
    conflicts: [
      ...roll.conflicts,
      ...refused.map(({ mark: { enrollmentId, halfDay, mark }, outcome }) => ({
        enrollmentId,
        halfDay,
        mine: mark,
        why: outcome.outcome,
      })),
    ],
  };
}

function told(people: readonly Person[], at: At, current: Outcome['current']): readonly Person[] {
  return people.map((person) => {
    if (person.enrollmentId !== at.enrollmentId) return person;
    const before = person.marks.find(({ halfDay }) => halfDay === at.halfDay);
    const others = person.marks.filter((mark) => mark !== before);
    const sharesDevice = before?.sharesDevice ?? false;
    return { ...person, marks: current ? [...others, { ...current, sharesDevice }] : others };
  });
}

/** What stands on the server is right after all. */
export const yielded = (roll: KeptRoll, at: At): KeptRoll => ({
  ...roll,
  conflicts: roll.conflicts.filter((one) => !isAt(at)(one)),
});

/** Nothing here that is not elsewhere. */
export const isSettled = ({ waiting, conflicts }: KeptRoll): boolean => waiting.length === 0 && conflicts.length === 0;

export const isForgotten = (roll: KeptRoll, now: Date): boolean =>
  isSettled(roll) && now.getTime() - new Date(roll.session.endsAt).getTime() > FORGOTTEN_AFTER_MILLIS;

/** How the device keeps it: without its people, should somebody else come to the device before all has arrived. */
export const toKeep = (roll: KeptRoll, address: string): ToKeep<KeptRoll> => ({
  title: roll.session.offeringName,
  address,
  waiting: roll.waiting.length + roll.conflicts.length,
  value: roll,
  bare: { ...roll, people: [] },
});
