import { EntitySchema } from 'typeorm';
import { ofTrainee, tie } from './trainee.schemas.ts';
import { filePlace, tieToFile, tieToWork, workWords } from './work.schemas.ts';

const uuid = { type: 'uuid' } as const;
const text = { type: 'text' } as const;
const textOrNone = { type: 'text', nullable: true } as const;
const integer = { type: 'integer' } as const;
const instant = { type: 'timestamptz' } as const;
const key = (primaryKeyConstraintName: string) => ({ ...uuid, primary: true, primaryKeyConstraintName }) as const;
const { organization_id, cohort_id, learner_id } = ofTrainee;
const OF_AUTHOR = ['organization_id', 'learner_id', 'work_id', 'trainee_id'];

const WorkConsentSchema = new EntitySchema({
  name: 'WorkConsent',
  tableName: 'work_consents',
  columns: {
    work_id: key('one_consent_per_author_and_work'),
    trainee_id: key('one_consent_per_author_and_work'),
    organization_id,
    learner_id,
    version: integer,
    shown_as: text,
    credit_ja: textOrNone,
    credit_en: textOrNone,
    given_at: instant,
  },
  uniques: [{ name: 'one_person_per_consent', columns: OF_AUTHOR }],
  checks: [
    {
      name: 'a_consent_says_how_its_author_is_named',
      expression: `case shown_as when 'none' then num_nonnulls(credit_ja, credit_en) = 0
        else shown_as in ('real-name', 'handle') and credit_ja <> '' and credit_en <> '' and num_nonnulls(credit_ja, credit_en) = 2 end`,
    },
  ],
  foreignKeys: [
    tie({ name: 'a_consent_is_of_an_author', columns: OF_AUTHOR, target: 'WorkAuthor', to: OF_AUTHOR }, 'CASCADE'),
  ],
});

const GuardianWorkConsentSchema = new EntitySchema({
  name: 'GuardianWorkConsent',
  tableName: 'guardian_work_consents',
  columns: {
    work_id: key('one_guardians_consent_per_author_and_work'),
    trainee_id: key('one_guardians_consent_per_author_and_work'),
    organization_id,
    learner_id,
    version: integer,
    guardian_name: text,
    signed_on: { type: 'date' },
    recorded_by: { ...uuid, nullable: true },
    recorded_at: instant,
    way: text,
    shown_as: textOrNone,
    credit_ja: textOrNone,
    credit_en: textOrNone,
  },
  checks: [
    { name: 'a_guardian_consents_to_a_work_by_link_or_on_paper', expression: `way in ('link', 'paper')` },
    { name: 'a_work_consent_on_paper_has_a_recorder', expression: `(way = 'paper') = (recorded_by is not null)` },
    { name: 'a_work_consent_by_link_knows_the_naming', expression: `(way = 'link') = (shown_as is not null)` },
  ],
  indices: [
    { name: 'guardians_consents_of_an_author', columns: OF_AUTHOR },
    { name: 'guardians_consents_by_recorder', columns: ['recorded_by'] },
  ],
  foreignKeys: [
    tie(
      {
        name: 'a_guardians_consent_is_for_an_author',
        columns: OF_AUTHOR,
        target: 'WorkAuthor',
        to: OF_AUTHOR,
      },
      'CASCADE',
    ),
    tie({
      name: 'a_guardians_consent_was_recorded_by_somebody',
      columns: ['recorded_by'],
      target: 'Account',
      to: ['id'],
    }),
  ],
});

const WorkGuardianLinkSchema = new EntitySchema({
  name: 'WorkGuardianLink',
  tableName: 'work_guardian_links',
  columns: {
    id: key('work_guardian_links_pkey'),
    work_id: uuid,
    trainee_id: uuid,
    organization_id,
    learner_id,
    version: integer,
    mail: textOrNone,
    asked_at: instant,
    code_hash: textOrNone,
    withdrawal_hash: textOrNone,
    expires_at: { ...instant, nullable: true },
    viewing_hash: textOrNone,
    viewing_until: { ...instant, nullable: true },
    answered_at: { ...instant, nullable: true },
    answer: textOrNone,
  },
  uniques: [
    { name: 'one_guardian_link_per_code', columns: ['code_hash'] },
    { name: 'one_guardian_link_per_code_of_withdrawal', columns: ['withdrawal_hash'] },
    { name: 'one_guardian_link_per_viewing', columns: ['viewing_hash'] },
  ],
  checks: [
    { name: 'a_guardian_gives_or_declines', expression: `answer in ('given', 'declined')` },
    { name: 'an_answer_of_a_guardian_has_its_time', expression: 'num_nonnulls(answer, answered_at) in (0, 2)' },
    { name: 'whoever_has_answered_is_written_to_no_more', expression: 'answer is null or mail is null' },
  ],
  indices: [{ name: 'guardian_links_of_an_author', columns: OF_AUTHOR }],
  foreignKeys: [
    tie(
      { name: 'a_guardian_link_is_for_an_author', columns: OF_AUTHOR, target: 'WorkAuthor', to: OF_AUTHOR },
      'CASCADE',
    ),
  ],
});

const PublishedWorkSchema = new EntitySchema({
  name: 'PublishedWork',
  tableName: 'published_works',
  columns: {
    work_id: key('published_works_pkey'),
    organization_id,
    cohort_id,
    version: integer,
    ...workWords,
    released_by: uuid,
    released_at: instant,
    published_at: instant,
  },
  indices: [
    { name: 'public_works_of_a_cohort', columns: ['organization_id', 'cohort_id', 'work_id'] },
    { name: 'works_by_who_released_them', columns: ['released_by'] },
  ],
  checks: [
    {
      name: 'a_public_work_has_all_words_in_both_languages',
      expression: `'' <> all (array[title_ja, title_en, abstract_ja, abstract_en])`,
    },
  ],
  foreignKeys: [
    tieToWork('what_is_public_is_a_work'),
    tie({ name: 'a_work_was_released_by_somebody', columns: ['released_by'], target: 'Account', to: ['id'] }),
  ],
});

const ofPublicWork = (name: string) =>
  tie({ name, columns: ['work_id'], target: 'PublishedWork', to: ['work_id'] }, 'CASCADE');

const PublishedCreditSchema = new EntitySchema({
  name: 'PublishedCredit',
  tableName: 'published_credits',
  columns: {
    work_id: key('one_credit_per_author_and_work'),
    trainee_id: key('one_credit_per_author_and_work'),
    organization_id,
    learner_id,
    credit_ja: textOrNone,
    credit_en: textOrNone,
  },
  indices: [{ name: 'credits_by_consent', columns: OF_AUTHOR }],
  foreignKeys: [
    ofPublicWork('a_credit_is_of_a_public_work'),
    tie({
      name: 'nothing_is_public_without_its_authors_consent',
      columns: OF_AUTHOR,
      target: 'WorkConsent',
      to: OF_AUTHOR,
    }),
  ],
});

const PublishedWorkFileSchema = new EntitySchema({
  name: 'PublishedWorkFile',
  tableName: 'published_work_files',
  columns: {
    work_id: key('one_place_per_file_and_public_work'),
    file_id: key('one_place_per_file_and_public_work'),
    organization_id,
    learner_id,
    ...filePlace,
  },
  indices: [{ name: 'public_works_by_file', columns: ['learner_id', 'file_id'] }],
  foreignKeys: [ofPublicWork('a_public_file_is_of_a_public_work'), tieToFile('a_public_file_is_a_file_of_who_sent_it')],
});

export const publicationSchemas = [
  WorkConsentSchema,
  GuardianWorkConsentSchema,
  WorkGuardianLinkSchema,
  PublishedWorkSchema,
  PublishedCreditSchema,
  PublishedWorkFileSchema,
];
