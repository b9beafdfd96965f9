import type { OfferingId } from '#kernel';
import type { ApplicationId } from './ids.ts';

/** What is always true of seats, whoever did what at the same time; each with the sentence that people read. */
export const seatInvariants = {
  'ledger-counts-held': {
    ja: '開催回の台帳の席数は、席を持つ申込の人数と一致します。',
    en: 'The ledger of an offering counts exactly the seats that its applications hold.',
  },
  'held-within-seats': {
    ja: '使われている席は、定員を超えません。',
    en: 'No more seats are held than there are.',
  },
  'one-seat-per-edition': {
    ja: '一人が同じ年度の同じコースに持つ席は一つだけです。',
    en: 'A person has one seat in an edition at most.',
  },
  'days-match': {
    ja: '席を持つ人の日程は、その開催日に押さえられています。席のない日程は残っていません。',
    en: 'Whoever holds a seat has its days booked, and no day is booked without a seat.',
  },
  'confirmed-has-place': {
    ja: '参加が確定した人は、その開催回の受講者です。',
    en: 'Whoever is confirmed is enrolled in the offering.',
  },
  'place-has-seat': {
    ja: '演習の受講者は、確定した席を持っています。',
    en: 'Whoever is enrolled in an exercise has a confirmed seat.',
  },
  'offers-end': {
    ja: '案内中の席には期限があり、期限を過ぎた案内は残っていません。',
    en: 'An offered seat has a deadline, and none is long over.',
  },
  'nobody-waits-beside-free-seats': {
    ja: '空席があるのに、座れる人が待っていることはありません(直前期間を除く)。',
    en: 'Nobody waits while there are free seats they could have, except close to the day.',
  },
  'approvals-complete': {
    ja: '待ち行列に並ぶ申込、案内中・確定の申込は、必要な承認がすべて済んでいます。',
    en: 'Whoever stands in line, is offered a seat or is confirmed has every approval.',
  },
  'tickets-unique': {
    ja: '同じ順番の申込は二つありません。',
    en: 'No two applications have the same place in line.',
  },
} as const;

export type SeatInvariant = keyof typeof seatInvariants;

/** A row that breaks an invariant. */
export interface BrokenInvariant {
  readonly code: SeatInvariant;
  readonly offeringId: OfferingId | null;
  readonly applicationId: ApplicationId | null;
  /** What was found instead: figures, states and ids. */
  readonly found: string;
}
