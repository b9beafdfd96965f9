import { EntitySchema } from 'typeorm';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const integer = { type: 'integer' } as const;
const instant = { type: 'timestamptz' } as const;
const nullable = { nullable: true } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const ofPresentation = ['organization_id', 'cohort_id', 'presentation_id'];

const ofAudience = (name: string) => ({
  name,
  columnNames: ofPresentation,
  target: 'AudienceOpening',
  referencedColumnNames: ofPresentation,
});

const AudienceOpeningSchema = new EntitySchema({
  name: 'AudienceOpening',
  tableName: 'audience_openings',
  columns: {
    presentation_id: key('one_audience_per_presentation'),
    organization_id: uuid,
    cohort_id: uuid,
    opens_at: instant,
    closes_at: instant,
    room_places: { ...integer, ...nullable },
    online_places: { ...integer, ...nullable },
    words_ja: text,
    words_en: text,
    for_whom_ja: text,
    for_whom_en: text,
    watch_link: { ...text, ...nullable },
    erased_at: { ...instant, ...nullable },
    version: integer,
  },
  uniques: [{ name: 'one_cohort_per_audience', columns: ofPresentation }],
  checks: [
    { name: 'an_audience_registers_before_its_end', expression: 'opens_at < closes_at' },
    { name: 'places_are_not_fewer_than_none', expression: 'room_places >= 0 AND online_places >= 0' },
    {
      name: 'an_audience_is_somewhere',
      expression: 'room_places IS DISTINCT FROM 0 OR online_places IS DISTINCT FROM 0',
    },
    {
      name: 'an_audience_is_told_in_both_languages',
      expression: `(words_ja = '') = (words_en = '') AND (for_whom_ja = '') = (for_whom_en = '')`,
    },
  ],
  foreignKeys: [
    {
      ...ofAudience('an_audience_is_of_a_presentation'),
      target: 'ResultsPresentation',
      referencedColumnNames: ['organization_id', 'cohort_id', 'id'],
      onDelete: 'CASCADE',
    },
  ],
});

const AudienceRegistrationSchema = new EntitySchema({
  name: 'AudienceRegistration',
  tableName: 'audience_registrations',
  columns: {
    id: key('audience_registrations_pkey'),
    organization_id: uuid,
    cohort_id: uuid,
    presentation_id: uuid,
    state: text,
    form: text,
    name: text,
    affiliation: text,
    mail: text,
    language: text,
    notice_version: text,
    asked_at: instant,
    confirm_before: instant,
    confirmation_hash: { ...text, ...nullable },
    own_hash: text,
    entrance_hash: text,
    confirmed_at: { ...instant, ...nullable },
    waiting_since: { ...instant, ...nullable },
    came_at: { ...instant, ...nullable },
    received_by: { ...uuid, ...nullable },
    reminded_for: { type: 'date', ...nullable },
    revision: integer,
  },
  uniques: [
    { name: 'one_registration_per_own_page', columns: ['own_hash'] },
    { name: 'one_registration_per_confirmation', columns: ['confirmation_hash'] },
    { name: 'one_registration_per_entrance_code', columns: ['presentation_id', 'entrance_hash'] },
  ],
  indices: [
    {
      name: 'one_registration_per_address',
      columns: ['presentation_id', 'mail'],
      unique: true,
      where: `state <> 'canceled'`,
    },
    { name: 'registrations_of_an_audience', columns: ofPresentation },
    { name: 'registrations_by_who_received', columns: ['received_by'] },
  ],
  checks: [
    {
      name: 'a_registration_is_asked_confirmed_waiting_or_canceled',
      expression: `state = ANY (ARRAY['asked', 'confirmed', 'waiting', 'canceled'])`,
    },
    { name: 'a_registration_is_for_the_room_or_online', expression: `form = ANY (ARRAY['room', 'online'])` },
    { name: 'a_mail_to_an_audience_is_in_a_known_language', expression: `language = ANY (ARRAY['ja', 'en'])` },
    {
      name: 'a_place_or_a_wait_was_confirmed',
      expression: `CASE state WHEN 'asked' THEN confirmed_at IS NULL AND confirmation_hash IS NOT NULL
        WHEN 'canceled' THEN true ELSE confirmed_at IS NOT NULL AND confirmation_hash IS NULL END`,
    },
    {
      name: 'who_waits_has_waited_since_some_time',
      expression: `(state = 'waiting') = (waiting_since IS NOT NULL)`,
    },
    { name: 'only_who_has_a_place_comes', expression: `came_at IS NULL OR state = 'confirmed'` },
    { name: 'who_came_was_received', expression: '(came_at IS NULL) = (received_by IS NULL)' },
  ],
  foreignKeys: [
    ofAudience('a_registration_is_for_an_audience'),
    {
      name: 'whoever_came_was_received_by_a_person',
      columnNames: ['received_by'],
      target: 'Account',
      referencedColumnNames: ['id'],
    },
  ],
});

const WalkInsSchema = new EntitySchema({
  name: 'AudienceWalkIns',
  tableName: 'audience_walk_ins',
  columns: {
    presentation_id: key('one_count_of_walk_ins_per_presentation'),
    organization_id: uuid,
    cohort_id: uuid,
    people: integer,
  },
  indices: [{ name: 'walk_ins_of_an_audience', columns: ofPresentation }],
  checks: [{ name: 'walk_ins_are_not_fewer_than_none', expression: 'people >= 0' }],
  foreignKeys: [{ ...ofAudience('walk_ins_come_to_an_audience'), onDelete: 'CASCADE' }],
});

const one = 'one_figure_per_presentation_and_form';
const AudienceFiguresSchema = new EntitySchema({
  name: 'AudienceFigures',
  tableName: 'audience_figures',
  columns: {
    presentation_id: key(one),
    form: { ...text, primary: true, primaryKeyConstraintName: one },
    organization_id: uuid,
    cohort_id: uuid,
    confirmed: integer,
    waiting: integer,
    came: integer,
    canceled: integer,
  },
  indices: [{ name: 'figures_of_an_audience', columns: ofPresentation }],
  checks: [{ name: 'a_figure_is_of_the_room_or_online', expression: `form = ANY (ARRAY['room', 'online'])` }],
  foreignKeys: [{ ...ofAudience('figures_are_of_an_audience'), onDelete: 'CASCADE' }],
});

export const audienceSchemas = [
  AudienceOpeningSchema,
  AudienceRegistrationSchema,
  WalkInsSchema,
  AudienceFiguresSchema,
];
