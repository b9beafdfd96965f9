import { EntitySchema } from 'typeorm';
import type { Criterion, FormQuestion, Seminar, Track } from '../domain/cohort-parts.ts';

export const foreignKey = (
  name: string,
  columns: readonly string[],
  target: string,
  referenced: readonly string[],
) => ({ name, target, columnNames: [...columns], referencedColumnNames: [...referenced] });

const cascade = { onDelete: 'CASCADE' } as const;
const ofCohort = (name: string) => ({ ...foreignKey(name, ['cohortId'], 'Cohort', ['id']), ...cascade });
/** Of a track of the same cohort, whatever somebody sends. */
const ofTrack = (name: string) => ({
  ...foreignKey(name, ['cohortId', 'trackId'], 'Track', ['cohortId', 'id']),
  ...cascade,
});
const id = (primaryKeyConstraintName: string) => ({ type: 'uuid', primary: true, primaryKeyConstraintName }) as const;
const text = (name: string) => ({ type: 'text', name }) as const;
const cohortId = { type: 'uuid', name: 'cohort_id' } as const;
const placed = { position: { type: 'integer' }, version: { type: 'integer' } } as const;
const saidInBoth = (name: string, ...words: readonly string[]) => ({
  name,
  expression: words
    .flatMap((word) => [`${word}_ja`, `${word}_en`])
    .map((word) => `btrim(${word}) <> ''`)
    .join(' AND '),
});

export const TrackSchema = new EntitySchema<Track>({
  name: 'Track',
  tableName: 'tracks',
  columns: {
    id: id('tracks_pkey'),
    cohortId,
    code: { type: 'text' },
    nameJa: text('name_ja'),
    nameEn: text('name_en'),
    summaryJa: text('summary_ja'),
    summaryEn: text('summary_en'),
    places: { type: 'integer' },
    ...placed,
  },
  uniques: [
    { name: 'one_track_per_code_and_cohort', columns: ['cohortId', 'code'] },
    { name: 'one_cohort_per_track', columns: ['cohortId', 'id'] },
  ],
  checks: [
    saidInBoth('a_track_is_described_in_both_languages', 'name', 'summary'),
    { name: 'a_track_has_places', expression: 'places > 0' },
  ],
  foreignKeys: [ofCohort('a_track_is_of_a_cohort')],
});

export const SeminarSchema = new EntitySchema<Seminar>({
  name: 'Seminar',
  tableName: 'seminars',
  columns: {
    id: id('seminars_pkey'),
    cohortId,
    trackId: { type: 'uuid', name: 'track_id' },
    nameJa: text('name_ja'),
    nameEn: text('name_en'),
    ...placed,
  },
  uniques: [{ name: 'one_track_per_seminar', columns: ['trackId', 'id'] }],
  checks: [saidInBoth('a_seminar_is_named_in_both_languages', 'name')],
  indices: [{ name: 'seminars_of_a_cohort', columns: ['cohortId', 'trackId'] }],
  foreignKeys: [ofTrack('a_seminar_is_of_a_track')],
});

export const CriterionSchema = new EntitySchema<Criterion>({
  name: 'Criterion',
  tableName: 'criteria',
  columns: {
    id: id('criteria_pkey'),
    cohortId,
    trackId: { type: 'uuid', name: 'track_id', nullable: true },
    nameJa: text('name_ja'),
    nameEn: text('name_en'),
    kind: { type: 'text' },
    weight: { type: 'integer', nullable: true },
    ...placed,
  },
  uniques: [{ name: 'one_cohort_per_criterion', columns: ['cohortId', 'id'] }],
  checks: [
    saidInBoth('a_criterion_is_named_in_both_languages', 'name'),
    {
      name: 'a_criterion_is_weighted_or_independent',
      expression: `kind = 'weighted' AND weight > 0 AND weight IS NOT NULL OR kind = 'independent' AND weight IS NULL`,
    },
  ],
  indices: [{ name: 'criteria_of_a_track', columns: ['trackId'] }],
  foreignKeys: [ofCohort('a_criterion_is_of_a_cohort'), ofTrack('a_criterion_is_of_a_track_of_the_cohort')],
});

export const FormQuestionSchema = new EntitySchema<FormQuestion>({
  name: 'FormQuestion',
  tableName: 'form_questions',
  columns: {
    id: id('form_questions_pkey'),
    cohortId,
    trackId: { type: 'uuid', name: 'track_id', nullable: true },
    stage: { type: 'text' },
    kind: { type: 'text' },
    labelJa: text('label_ja'),
    labelEn: text('label_en'),
    hintJa: text('hint_ja'),
    hintEn: text('hint_en'),
    isRequired: { type: 'boolean', name: 'is_required' },
    atMost: { type: 'integer', name: 'at_most' },
    fileSorts: { type: 'text', name: 'file_sorts', array: true },
    megabytes: { type: 'integer', nullable: true },
    ...placed,
  },
  uniques: [{ name: 'one_cohort_per_form_question', columns: ['cohortId', 'id'] }],
  checks: [
    saidInBoth('a_question_is_asked_in_both_languages', 'label'),
    { name: 'a_hint_is_given_in_both_languages', expression: `(btrim(hint_ja) = '') = (btrim(hint_en) = '')` },
    {
      name: 'a_question_is_of_the_application_or_the_assignment',
      expression: `stage = ANY (ARRAY['application', 'assignment'])`,
    },
    {
      name: 'a_question_asks_for_text_files_or_links',
      expression: `kind = ANY (ARRAY['long-text', 'file', 'links'])`,
    },
    { name: 'an_answer_has_a_limit', expression: 'at_most > 0 AND coalesce(megabytes, 1) > 0' },
    {
      name: 'only_a_file_is_of_a_sort_and_a_size',
      expression: `(kind = 'file') = (megabytes IS NOT NULL) AND (kind = 'file') = (cardinality(file_sorts) > 0)`,
    },
    {
      name: 'a_file_is_of_a_known_sort',
      expression: `file_sorts <@ ARRAY['pdf', 'office', 'picture', 'video', 'zip', 'text']`,
    },
  ],
  indices: [{ name: 'form_questions_of_a_track', columns: ['trackId'] }],
  foreignKeys: [ofCohort('a_question_is_of_a_cohort'), ofTrack('a_question_is_of_a_track_of_the_cohort')],
});

export const cohortPartSchemas = [TrackSchema, SeminarSchema, CriterionSchema, FormQuestionSchema];
