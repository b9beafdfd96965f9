import type { CalendarDate } from '#kernel';
import type { ApplicantFacts } from './applicant-eligibility.ts';
import { BornInTheFuture } from './application-errors.ts';

/** Who applies, as they say it themselves; seen by the office, never by whoever reviews. */
export interface ApplicantProfile extends ApplicantFacts {
  readonly name: string;
  readonly kana: string;
  /** School, or whom they work for; empty where neither. */
  readonly school: string;
  readonly region: string;
  readonly guardianMail: string | null;
  /** Zero before it was kept. */
  readonly version: number;
}

/** Refuses a date of birth that is no past day. */
export function insistOnBirth(bornOn: CalendarDate, today: CalendarDate): void {
  if (bornOn >= today) throw new BornInTheFuture();
}
