import type { OfferingId, PersonId, Role } from '#kernel';

/** 講師 leads the exercise, チューター helps the teams. */
export type StaffPart = 'instructor' | 'tutor';

/** Who may instruct or tutor. */
export const TEACHING: readonly Role[] = ['instructor', 'program-office'];

export interface StaffMember {
  readonly offeringId: OfferingId;
  readonly personId: PersonId;
  readonly part: StaffPart;
}
