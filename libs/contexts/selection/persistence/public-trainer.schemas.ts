import { EntitySchema } from 'typeorm';
import type { KeptTrainer } from '../domain/public-trainer.ts';
import { foreignKey } from './cohort-part.schemas.ts';

const text = (name: string) => ({ type: 'text', name }) as const;

export const PublicTrainerSchema = new EntitySchema<KeptTrainer>({
  name: 'PublicTrainer',
  tableName: 'public_trainers',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'public_trainers_pkey' },
    cohortId: { type: 'uuid', name: 'cohort_id' },
    trackId: { type: 'uuid', name: 'track_id' },
    part: { type: 'text' },
    nameJa: text('name_ja'),
    nameEn: text('name_en'),
    textJa: text('text_ja'),
    textEn: text('text_en'),
    position: { type: 'integer' },
  },
  checks: [
    {
      name: 'a_public_trainer_has_a_known_part',
      expression: `part = ANY (ARRAY['course-master', 'trainer', 'assistant'])`,
    },
    {
      name: 'a_public_trainer_is_introduced_in_both_languages',
      expression: `btrim(name_ja) <> '' AND btrim(name_en) <> '' AND btrim(text_ja) <> '' AND btrim(text_en) <> ''`,
    },
  ],
  indices: [{ name: 'public_trainers_of_a_track', columns: ['cohortId', 'trackId'] }],
  foreignKeys: [
    {
      ...foreignKey('a_public_trainer_is_of_a_track_of_the_cohort', ['cohortId', 'trackId'], 'Track', [
        'cohortId',
        'id',
      ]),
      onDelete: 'CASCADE',
    },
  ],
});
