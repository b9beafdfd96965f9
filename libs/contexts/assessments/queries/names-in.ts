import type { OfferingKnown } from '#programs';

export type Named = Pick<OfferingKnown, 'courseNameJa' | 'courseNameEn' | 'editionNameJa' | 'editionNameEn'>;

/** What the course and the edition are called, in both languages. */
export const namesIn = ({ courseNameJa, courseNameEn, editionNameJa, editionNameEn }: Named) => ({
  courseName: { ja: courseNameJa, en: courseNameEn },
  editionName: { ja: editionNameJa, en: editionNameEn },
});
