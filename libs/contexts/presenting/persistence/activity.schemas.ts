import { EntitySchema } from 'typeorm';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const textOrNone = { type: 'text', nullable: true } as const;
const uuidOrNone = { type: 'uuid', nullable: true } as const;
const date = { type: 'date' } as const;
const instant = { type: 'timestamptz' } as const;
const instantOrNone = { type: 'timestamptz', nullable: true } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const ofTrainee = { organization_id: uuid, learner_id: uuid, cohort_id: uuid, track_id: uuid } as const;
const FOUR = ['organization_id', 'learner_id', 'cohort_id', 'track_id'];
const FIVE = [...FOUR, 'trainee_id'];

interface Tie {
  readonly name: string;
  readonly columns: string[];
  readonly target: string;
  readonly to: string[];
}

const tie = ({ name, columns, target, to }: Tie, onDelete?: 'CASCADE' | 'SET NULL') => ({
  name,
  columnNames: columns,
  target,
  referencedColumnNames: to,
  ...(onDelete ? { onDelete } : {}),
});
const tieToTrainee = (name: string) => tie({ name, columns: FIVE, target: 'Trainee', to: [...FOUR, 'id'] }, 'CASCADE');
const tieToPerson = (name: string, column: string) => tie({ name, columns: [column], target: 'Account', to: ['id'] });

const AppearanceSchema = new EntitySchema({
  name: 'Appearance',
  tableName: 'appearances',
  columns: {
    id: key('appearances_pkey'),
    trainee_id: uuid,
    ...ofTrainee,
    kind: text,
    title_ja: text,
    title_en: text,
    place_ja: text,
    place_en: text,
    country: text,
    starts_on: date,
    ends_on: date,
    url: textOrNone,
    language: text,
    work_id: uuidOrNone,
    is_public: { type: 'boolean' },
    state: text,
    told_at: instant,
    confirmed_by: uuidOrNone,
    confirmed_at: instantOrNone,
    version: { type: 'integer' },
  },
  indices: [
    { name: 'appearances_of_a_trainee', columns: FIVE },
    { name: 'appearances_of_a_cohort', columns: ['cohort_id', 'starts_on'] },
    { name: 'appearances_of_a_work', columns: ['organization_id', 'cohort_id', 'work_id'] },
    { name: 'appearances_by_who_confirmed', columns: ['confirmed_by'] },
  ],
  checks: [
    {
      name: 'an_appearance_is_of_a_known_kind',
      expression: `kind in ('conference', 'fair', 'prize', 'paper', 'other')`,
    },
    {
      name: 'an_appearance_is_told_or_confirmed',
      expression: `state in ('told', 'confirmed') and (state = 'confirmed') = (confirmed_by is not null)
        and (state = 'confirmed') = (confirmed_at is not null)`,
    },
    {
      name: 'what_is_confirmed_stands_in_both_languages',
      expression: `state = 'told' or '' <> all (array[title_ja, title_en, place_ja, place_en])`,
    },
    { name: 'an_appearance_ends_after_it_starts', expression: 'ends_on >= starts_on' },
    { name: 'an_appearance_links_to_a_secure_page', expression: `url is null or url like 'https://%'` },
    { name: 'a_country_has_two_letters', expression: `country ~ '^[A-Z]{2}$'` },
  ],
  foreignKeys: [
    tieToTrainee('an_appearance_is_told_by_a_trainee'),
    tie(
      {
        name: 'an_appearance_shows_a_work_of_the_cohort',
        columns: ['organization_id', 'cohort_id', 'work_id'],
        target: 'Work',
        to: ['organization_id', 'cohort_id', 'id'],
      },
      'SET NULL',
    ),
    tieToPerson('an_appearance_was_confirmed_by_somebody', 'confirmed_by'),
  ],
});

const AppearancePersonSchema = new EntitySchema({
  name: 'AppearancePerson',
  tableName: 'appearance_people',
  columns: {
    appearance_id: key('one_place_per_person_and_appearance'),
    trainee_id: key('one_place_per_person_and_appearance'),
    ...ofTrainee,
    teller_id: uuid,
    consented_at: instantOrNone,
  },
  indices: [
    { name: 'people_who_appeared', columns: FIVE },
    { name: 'people_by_who_told', columns: ['teller_id'] },
  ],
  foreignKeys: [
    tieToTrainee('who_appeared_is_a_trainee'),
    tie(
      { name: 'somebody_appeared_somewhere', columns: ['appearance_id'], target: 'Appearance', to: ['id'] },
      'CASCADE',
    ),
    tieToPerson('an_appearance_was_told_by_somebody', 'teller_id'),
  ],
});

const DispatchSchema = new EntitySchema({
  name: 'Dispatch',
  tableName: 'dispatches',
  columns: {
    id: key('dispatches_pkey'),
    organization_id: uuid,
    cohort_id: uuid,
    title_ja: text,
    title_en: text,
    purpose_ja: text,
    purpose_en: text,
    place_ja: text,
    place_en: text,
    country: text,
    starts_on: date,
    ends_on: date,
    state: text,
    cancel_reason: textOrNone,
    report: textOrNone,
    report_url: textOrNone,
    version: { type: 'integer' },
  },
  uniques: [{ name: 'one_cohort_per_dispatch', columns: ['organization_id', 'cohort_id', 'id'] }],
  indices: [{ name: 'dispatches_of_a_cohort', columns: ['cohort_id', 'starts_on'] }],
  checks: [
    { name: 'a_dispatch_is_planned_held_or_canceled', expression: `state in ('planned', 'held', 'canceled')` },
    { name: 'what_is_canceled_says_why', expression: `(state = 'canceled') = (cancel_reason is not null)` },
    {
      name: 'what_was_held_says_what_came_of_it',
      expression: `(state = 'held') = (report is not null) and (state = 'held' or report_url is null)`,
    },
    { name: 'a_dispatch_ends_after_it_starts', expression: 'ends_on >= starts_on' },
    { name: 'a_report_links_to_a_secure_page', expression: `report_url is null or report_url like 'https://%'` },
    { name: 'a_dispatch_goes_to_a_country', expression: `country ~ '^[A-Z]{2}$'` },
  ],
  foreignKeys: [
    tie({
      name: 'a_dispatch_is_of_a_cohort_of_its_organization',
      columns: ['organization_id', 'cohort_id'],
      target: 'Cohort',
      to: ['organizationId', 'id'],
    }),
  ],
});

const OF_SENT = ['organization_id', 'learner_id', 'dispatch_id', 'trainee_id'];
const DispatchPersonSchema = new EntitySchema({
  name: 'DispatchPerson',
  tableName: 'dispatch_people',
  columns: {
    dispatch_id: key('one_place_per_person_and_dispatch'),
    trainee_id: key('one_place_per_person_and_dispatch'),
    ...ofTrainee,
    answer: text,
    chosen_at: instant,
    answered_at: instantOrNone,
  },
  uniques: [{ name: 'one_person_per_place_abroad', columns: OF_SENT }],
  indices: [
    { name: 'people_who_are_sent', columns: FIVE },
    { name: 'people_of_a_dispatch', columns: ['organization_id', 'cohort_id', 'dispatch_id'] },
  ],
  checks: [
    {
      name: 'who_is_sent_goes_or_not',
      expression: `answer in ('asked', 'going', 'not-going') and (answer = 'asked') = (answered_at is null)`,
    },
  ],
  foreignKeys: [
    tieToTrainee('who_is_sent_is_a_trainee'),
    tie(
      {
        name: 'somebody_is_sent_somewhere',
        columns: ['organization_id', 'cohort_id', 'dispatch_id'],
        target: 'Dispatch',
        to: ['organization_id', 'cohort_id', 'id'],
      },
      'CASCADE',
    ),
  ],
});

const DispatchDecisionSchema = new EntitySchema({
  name: 'DispatchDecision',
  tableName: 'dispatch_decisions',
  columns: {
    dispatch_id: key('one_decision_per_place_abroad'),
    trainee_id: key('one_decision_per_place_abroad'),
    organization_id: uuid,
    learner_id: uuid,
    reason: text,
    decided_by: uuid,
    decided_at: instant,
  },
  indices: [
    { name: 'decisions_on_who_is_sent', columns: OF_SENT },
    { name: 'decisions_on_who_is_sent_by_person', columns: ['decided_by'] },
  ],
  checks: [{ name: 'a_choice_says_why', expression: `btrim(reason) <> ''` }],
  foreignKeys: [
    tie({ name: 'a_decision_is_of_who_is_sent', columns: OF_SENT, target: 'DispatchPerson', to: OF_SENT }, 'CASCADE'),
    tieToPerson('who_is_sent_was_chosen_by_somebody', 'decided_by'),
  ],
});

export const activitySchemas = [
  AppearanceSchema,
  AppearancePersonSchema,
  DispatchSchema,
  DispatchPersonSchema,
  DispatchDecisionSchema,
];
