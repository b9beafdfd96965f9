import type { MediaType, UploadRules } from '#platform';
import type { FileSort, FormQuestion } from '../domain/cohort-parts.ts';
import type { CohortApplicationId } from '../domain/ids.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const sorts: Record<FileSort, readonly MediaType[]> = {
  pdf: ['application/pdf'],
  office: [
    `${OFFICE}wordprocessingml.document`,
    `${OFFICE}presentationml.presentation`,
    `${OFFICE}spreadsheetml.sheet`,
  ],
  picture: ['image/jpeg', 'image/png', 'image/webp'],
  video: ['video/mp4', 'video/webm'],
  zip: ['application/zip'],
  text: ['text/plain'],
};

/** Files of earlier versions are kept, so that more may come for one answer than stand with it. */
const COMINGS_PER_FILE = 20;

/** The types of files that a question takes. */
export const typesOf = ({ fileSorts }: Pick<FormQuestion, 'fileSorts'>): MediaType[] =>
  fileSorts.flatMap((sort) => sorts[sort]);

/** How what was sent for an application is told from other files of its applicant. */
export const purposeOf = (applicationId: CohortApplicationId): string => `cohort answer ${applicationId} `;

/** What is taken of one applicant for one question. */
export const rulesOf = (applicationId: CohortApplicationId, question: FormQuestion): UploadRules => ({
  purpose: `${purposeOf(applicationId)}${question.id}`,
  types: typesOf(question),
  megabytes: question.megabytes ?? 1,
  files: question.atMost * COMINGS_PER_FILE,
});
