import { EntitySchema } from 'typeorm';
import { ofTrainee, tie, tieToTrainee } from './trainee.schemas.ts';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const integer = { type: 'integer' } as const;
const instant = { type: 'timestamptz' } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const { organization_id, cohort_id, learner_id } = ofTrainee;
const OF_COHORT = ['organization_id', 'cohort_id', 'work_id'];

/** What is written of a work, as it is and as it is published. */
export const workWords = {
  title_ja: text,
  title_en: text,
  abstract_ja: text,
  abstract_en: text,
  links: { type: 'text', array: true },
  license: text,
} as const;
/** How a picture or a video stands in a work. */
export const filePlace = { kind: text, position: integer, alt_ja: text, alt_en: text } as const;

export const tieToWork = (name: string, onDelete?: 'CASCADE') =>
  tie({ name, columns: OF_COHORT, target: 'Work', to: ['organization_id', 'cohort_id', 'id'] }, onDelete);
export const tieToFile = (name: string) =>
  tie({ name, columns: ['learner_id', 'file_id'], target: 'StoredFile', to: ['owner_id', 'id'] });

const WorkSchema = new EntitySchema({
  name: 'Work',
  tableName: 'works',
  columns: {
    id: key('works_pkey'),
    organization_id,
    cohort_id,
    ...workWords,
    visibility: text,
    version: integer,
    begun_at: instant,
    written_at: instant,
  },
  uniques: [{ name: 'one_cohort_per_work', columns: ['organization_id', 'cohort_id', 'id'] }],
  checks: [
    {
      name: 'a_work_is_private_of_the_cohort_or_public',
      expression: `visibility in ('private', 'cohort', 'public')`,
    },
  ],
  foreignKeys: [
    tie({
      name: 'a_work_is_of_a_cohort_of_its_organization',
      columns: ['organization_id', 'cohort_id'],
      target: 'Cohort',
      to: ['organizationId', 'id'],
    }),
  ],
});

const WorkAuthorSchema = new EntitySchema({
  name: 'WorkAuthor',
  tableName: 'work_authors',
  columns: {
    work_id: key('one_place_per_author_and_work'),
    trainee_id: key('one_place_per_author_and_work'),
    ...ofTrainee,
    state: text,
    since: instant,
    invited_by: { type: 'uuid', nullable: true },
  },
  uniques: [{ name: 'one_person_per_author', columns: ['organization_id', 'learner_id', 'work_id', 'trainee_id'] }],
  indices: [
    { name: 'authors_of_a_work', columns: OF_COHORT },
    {
      name: 'works_of_a_trainee',
      columns: ['organization_id', 'learner_id', 'cohort_id', 'track_id', 'trainee_id'],
    },
    { name: 'works_of_an_author', columns: ['learner_id'] },
    { name: 'authors_by_who_invited_them', columns: ['invited_by'] },
  ],
  checks: [{ name: 'an_author_is_invited_or_one', expression: `state in ('invited', 'author')` }],
  foreignKeys: [
    tieToWork('an_author_is_of_a_work_of_their_cohort', 'CASCADE'),
    tieToTrainee('an_author_is_a_trainee'),
    tie({ name: 'an_author_is_invited_by_a_person', columns: ['invited_by'], target: 'Account', to: ['id'] }),
  ],
});

const WorkFileSchema = new EntitySchema({
  name: 'WorkFile',
  tableName: 'work_files',
  columns: {
    work_id: key('one_place_per_file_and_work'),
    file_id: key('one_place_per_file_and_work'),
    organization_id,
    cohort_id,
    learner_id,
    ...filePlace,
  },
  indices: [
    { name: 'files_of_a_work', columns: OF_COHORT },
    { name: 'works_by_file', columns: ['learner_id', 'file_id'] },
    { name: 'one_video_per_work', columns: ['work_id'], unique: true, where: `kind = 'video'` },
  ],
  checks: [{ name: 'a_work_file_is_a_picture_or_a_video', expression: `kind in ('picture', 'video')` }],
  foreignKeys: [tieToWork('a_work_file_is_of_a_work', 'CASCADE'), tieToFile('a_work_file_is_a_file_of_who_sent_it')],
});

export const workSchemas = [WorkSchema, WorkAuthorSchema, WorkFileSchema];
