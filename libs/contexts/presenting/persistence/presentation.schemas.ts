import { EntitySchema } from 'typeorm';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const integer = { type: 'integer' } as const;
const instant = { type: 'timestamptz' } as const;
const nullable = { nullable: true } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;

interface Tie {
  readonly name: string;
  readonly columns: string[];
  readonly target: string;
  readonly to: string[];
}

/** A foreign key by its name, as the migration has it. */
export const tie = ({ name, columns, target, to }: Tie, onDelete?: 'CASCADE' | 'SET NULL') => ({
  name,
  columnNames: columns,
  target,
  referencedColumnNames: to,
  ...(onDelete ? { onDelete } : {}),
});

/** What belongs to a results presentation goes with it, by these three columns. */
export const tieToPresentation = (name: string) =>
  tie(
    {
      name,
      columns: ['organization_id', 'cohort_id', 'presentation_id'],
      target: 'ResultsPresentation',
      to: ['organization_id', 'cohort_id', 'id'],
    },
    'CASCADE',
  );

const ResultsPresentationSchema = new EntitySchema({
  name: 'ResultsPresentation',
  tableName: 'results_presentations',
  columns: {
    id: key('results_presentations_pkey'),
    organization_id: uuid,
    cohort_id: uuid,
    offering_id: uuid,
    gathering_id: uuid,
    notice_ja: text,
    notice_en: text,
    is_published: { type: 'boolean' },
    version: integer,
  },
  uniques: [
    { name: 'one_cohort_per_results_presentation', columns: ['organization_id', 'cohort_id', 'id'] },
    { name: 'one_results_presentation_per_gathering', columns: ['gathering_id'] },
  ],
  indices: [{ name: 'results_presentations_by_gathering', columns: ['offering_id', 'gathering_id'] }],
  checks: [
    {
      name: 'a_notice_is_given_in_both_languages',
      expression: `(btrim(notice_ja) = '') = (btrim(notice_en) = '')`,
    },
  ],
  foreignKeys: [
    tie({
      name: 'a_presentation_is_of_a_cohort_of_its_organization',
      columns: ['organization_id', 'cohort_id'],
      target: 'Cohort',
      to: ['organizationId', 'id'],
    }),
    tie({
      name: 'a_presentation_is_a_gathering_of_its_offering',
      columns: ['offering_id', 'gathering_id'],
      target: 'Gathering',
      to: ['offeringId', 'id'],
    }),
  ],
});

const PresentationSlotSchema = new EntitySchema({
  name: 'PresentationSlot',
  tableName: 'presentation_slots',
  columns: {
    id: key('presentation_slots_pkey'),
    organization_id: uuid,
    cohort_id: uuid,
    presentation_id: uuid,
    session_id: uuid,
    starts_at: instant,
    ends_at: instant,
    kind: text,
    hall_ja: text,
    hall_en: text,
    booth: { ...integer, ...nullable },
    title_ja: { ...text, ...nullable },
    title_en: { ...text, ...nullable },
    track_id: { ...uuid, ...nullable },
    work_id: { ...uuid, ...nullable },
    position: integer,
    delay_minutes: integer,
    begun_at: { ...instant, ...nullable },
    finished_at: { ...instant, ...nullable },
    version: integer,
  },
  uniques: [{ name: 'one_presentation_per_slot', columns: ['organization_id', 'cohort_id', 'presentation_id', 'id'] }],
  indices: [
    { name: 'slots_on_a_day', columns: ['session_id', 'starts_at'] },
    { name: 'slots_of_a_track', columns: ['cohort_id', 'track_id'] },
    { name: 'slots_of_a_work', columns: ['organization_id', 'cohort_id', 'work_id'] },
  ],
  checks: [
    {
      name: 'a_slot_is_on_stage_a_poster_a_video_or_other',
      expression: `kind in ('stage', 'poster', 'video', 'other')`,
    },
    { name: 'a_slot_ends_after_it_starts', expression: 'ends_at > starts_at' },
    {
      name: 'a_slot_is_in_a_hall_named_in_both_languages',
      expression: `btrim(hall_ja) <> '' and btrim(hall_en) <> ''`,
    },
    {
      name: 'only_a_poster_has_a_booth',
      expression: `(kind = 'poster') = (booth is not null) and coalesce(booth, 1) > 0`,
    },
    {
      name: 'a_slot_is_titled_in_both_languages',
      expression: `num_nonnulls(title_ja, title_en) in (0, 2)
        and coalesce(btrim(title_ja) <> '' and btrim(title_en) <> '', true)`,
    },
    {
      name: 'a_slot_is_finished_once_it_has_begun',
      expression: 'finished_at is null or begun_at <= finished_at',
    },
  ],
  foreignKeys: [
    tieToPresentation('a_slot_is_of_a_results_presentation'),
    tie({
      name: 'a_slot_is_on_a_day_of_its_gathering',
      columns: ['session_id'],
      target: 'offering_sessions',
      to: ['id'],
    }),
    tie(
      {
        name: 'a_slot_is_of_a_track_of_the_cohort',
        columns: ['cohort_id', 'track_id'],
        target: 'Track',
        to: ['cohortId', 'id'],
      },
      'SET NULL',
    ),
    tie(
      {
        name: 'a_slot_shows_a_work_of_the_cohort',
        columns: ['organization_id', 'cohort_id', 'work_id'],
        target: 'Work',
        to: ['organization_id', 'cohort_id', 'id'],
      },
      'SET NULL',
    ),
  ],
});

export const presentationSchemas = [ResultsPresentationSchema, PresentationSlotSchema];
