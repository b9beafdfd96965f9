import type { OfferingId, PersonId } from '#kernel';
import type { ApplicationId } from './ids.ts';

/** What is always true of seats, whoever did what at the same time; and what to do where it is not. */
export const seatInvariants = {
  'ledger-counts-held': {
    ja: '開催回の席の台帳の数は、席を持つ申込みの人数と一致します。',
    en: 'The ledger of an offering counts exactly the seats that its applications hold.',
    todoJa: 'この開催回の申込みを一覧で数え、席の増減をいったん止めて、記録を運用担当に伝えてください。',
    todoEn: 'Count the applications of this offering, change no seats for now, and give the record to the operator.',
  },
  'held-within-seats': {
    ja: '使われている席は、定員を超えません。',
    en: 'No more seats are held than there are.',
    todoJa: '席を増やすか、定員を超えた分の人に別の開催回への振替を頼んでください。',
    todoEn: 'Raise the number of seats, or ask those beyond it to be transferred to another offering.',
  },
  'one-seat-per-edition': {
    ja: '一人が同じ年度の同じコースに持つ席は一つだけです。',
    en: 'A person has one seat in an edition at most.',
    todoJa: 'どちらの席を使うかを本人に確かめ、もう一方の席をキャンセルしてください。',
    todoEn: 'Ask which seat the person wants to keep, and cancel the other.',
  },
  'days-match': {
    ja: '席を持つ人の日程は、その開催日に押さえられています。席のない日程は残っていません。',
    en: 'Whoever holds a seat has its days booked, and no day is booked without a seat.',
    todoJa: '同じ日に別の席がないかを本人に確かめ、記録を運用担当に伝えてください。',
    todoEn: 'Ask whether the person has another seat that day, and give the record to the operator.',
  },
  'confirmed-has-place': {
    ja: '参加が確定した人は、その開催回の受講者です。',
    en: 'Whoever is confirmed is enrolled in the offering.',
    todoJa: 'この人は名簿に出ません。席をキャンセルして申し込み直してもらい、記録を運用担当に伝えてください。',
    todoEn:
      'This person is missing from the roster: cancel the seat, let them apply again, and give the record to the operator.',
  },
  'place-has-seat': {
    ja: '演習の受講者は、確定した席を持っています。',
    en: 'Whoever is enrolled in an exercise has a confirmed seat.',
    todoJa: '参加するのかを本人に確かめ、参加するなら申し込んでもらい、しないなら受講を取り消してください。',
    todoEn: 'Ask whether the person comes: let them apply if so, and remove the enrollment if not.',
  },
  'offers-end': {
    ja: '案内中の席には期限があり、期限を過ぎた案内は残っていません。',
    en: 'An offered seat has a deadline, and none is long over.',
    todoJa: '申込みを開き、本人に確かめて、席を受けるか辞退するかを決めてください。',
    todoEn: 'Open the application, ask the applicant, and accept or decline the seat for them.',
  },
  'nobody-waits-beside-free-seats': {
    ja: '空席があるのに、座れる人が待っていることはありません（直前の期間を除く）。',
    en: 'Nobody waits while there are free seats they could have, except close to the day.',
    todoJa: '申込みを開き、空いた席を手で案内してください。',
    todoEn: 'Open the application and offer the free seat by hand.',
  },
  'approvals-complete': {
    ja: 'キャンセル待ち、案内中、確定の申込みは、必要な承認がすべて済んでいます。',
    en: 'Whoever stands in line, is offered a seat or is confirmed has every approval.',
    todoJa: '申込みを開き、承認する担当に確かめてください。承認されないときは席をキャンセルします。',
    todoEn: 'Open the application and ask whoever approves; cancel the seat if they do not.',
  },
  'tickets-unique': {
    ja: '同じ受付番号の申込みは二つありません。',
    en: 'No two applications have the same place in line.',
    todoJa: 'どちらが先かを申込みの履歴で確かめ、その順に席を手で案内してください。記録を運用担当に伝えてください。',
    todoEn:
      'See in the history which came first, offer seats by hand in that order, and give the record to the operator.',
  },
} as const;

export type SeatInvariant = keyof typeof seatInvariants;

/** A row that breaks an invariant. */
export interface BrokenInvariant {
  readonly code: SeatInvariant;
  readonly offeringId: OfferingId | null;
  readonly applicationId: ApplicationId | null;
  /** Whose seat it is about, where it is about one person. */
  readonly learnerId?: PersonId;
  /** What was found instead: figures, states and ids. */
  readonly found: string;
}

const OVERDUE_MILLIS = 36 * 60 * 60 * 1000;

/** It runs every night: after 36 hours a night was left out. */
export const isAuditOverdue = (auditedAt: Date | null, now: Date): boolean =>
  auditedAt === null || now.getTime() - auditedAt.getTime() > OVERDUE_MILLIS;
