import { openToAll } from '../domain/course-terms.ts';

const words = (name: string) => ({ type: 'text', name, default: '' }) as const;

/** The columns of a course that say what it asks and gives. */
export const courseTerms = {
  format: { type: 'text', default: 'e-learning' },
  levelJa: words('level_ja'),
  levelEn: words('level_en'),
  descriptionJa: words('description_ja'),
  descriptionEn: words('description_en'),
  feeYen: { type: 'integer', name: 'fee_yen', default: 0 },
  freeFor: { type: 'text', name: 'free_for', array: true, default: '{}' },
  eligibility: { type: 'jsonb', default: openToAll },
} as const;

export const courseTermsHold = [
  {
    name: 'a_course_is_e_learning_or_an_exercise',
    expression: `format = ANY (ARRAY['e-learning', 'exercise'])`,
  },
  { name: 'a_fee_is_not_negative', expression: 'fee_yen >= 0' },
];

/** The columns of an edition that tell its story. */
export const editionStory = {
  scenarioJa: words('scenario_ja'),
  scenarioEn: words('scenario_en'),
  changeLogJa: words('change_log_ja'),
  changeLogEn: words('change_log_en'),
  copiedFromId: { type: 'uuid', name: 'copied_from_id', nullable: true },
} as const;
