import type { OfferingId, PersonId } from '#kernel';

/** 講師 leads the exercise, チューター helps the teams. */
export type StaffPart = 'instructor' | 'tutor';

export interface StaffMember {
  readonly offeringId: OfferingId;
  readonly personId: PersonId;
  readonly part: StaffPart;
}
