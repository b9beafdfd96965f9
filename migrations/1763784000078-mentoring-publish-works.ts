import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A work goes public by the consent of each author to one version of it and by the office's release: what anybody sees is
 * a copy. A consent that a public copy stands on cannot go before the copy does: the foreign key refuses.
 */
export class MentoringPublishWorks1763784000078 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONSENTS);
    await runner.query(PUBLISHED);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table published_work_files, published_credits, published_works, guardian_work_consents, work_consents',
    );
  }
}

const CONSENTS = `
  create table work_consents (
    work_id uuid not null,
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    version integer not null,
    shown_as text not null,
    credit_ja text,
    credit_en text,
    given_at timestamptz not null,
    constraint one_consent_per_author_and_work primary key (work_id, trainee_id),
    constraint one_person_per_consent unique (organization_id, learner_id, work_id, trainee_id),
    constraint a_consent_is_of_an_author foreign key (organization_id, learner_id, work_id, trainee_id)
      references work_authors (organization_id, learner_id, work_id, trainee_id) on delete cascade,
    constraint a_consent_says_how_its_author_is_named check (case shown_as
      when 'none' then num_nonnulls(credit_ja, credit_en) = 0
      else shown_as in ('real-name', 'handle') and credit_ja <> '' and credit_en <> '' and num_nonnulls(credit_ja, credit_en) = 2 end)
  );

  create table guardian_work_consents (
    work_id uuid not null,
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    version integer not null,
    guardian_name text not null,
    signed_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    constraint one_guardians_consent_per_author_and_work primary key (work_id, trainee_id),
    constraint a_guardians_consent_is_for_an_author foreign key (organization_id, learner_id, work_id, trainee_id)
      references work_authors (organization_id, learner_id, work_id, trainee_id) on delete cascade,
    constraint a_guardians_consent_was_recorded_by_somebody foreign key (recorded_by) references accounts (id)
  );
  create index guardians_consents_of_an_author on guardian_work_consents (organization_id, learner_id, work_id, trainee_id);
  create index guardians_consents_by_recorder on guardian_work_consents (recorded_by);`;

const PUBLISHED = `
  create table published_works (
    work_id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    version integer not null,
    title_ja text not null,
    title_en text not null,
    abstract_ja text not null,
    abstract_en text not null,
    links text[] not null,
    license text not null,
    released_by uuid not null,
    released_at timestamptz not null,
    published_at timestamptz not null,
    constraint published_works_pkey primary key (work_id),
    constraint what_is_public_is_a_work foreign key (organization_id, cohort_id, work_id)
      references works (organization_id, cohort_id, id),
    constraint a_work_was_released_by_somebody foreign key (released_by) references accounts (id),
    constraint a_public_work_has_all_words_in_both_languages
      check ('' <> all (array[title_ja, title_en, abstract_ja, abstract_en]))
  );
  create index public_works_of_a_cohort on published_works (organization_id, cohort_id, work_id);
  create index works_by_who_released_them on published_works (released_by);

  create table published_credits (
    work_id uuid not null,
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    credit_ja text,
    credit_en text,
    constraint one_credit_per_author_and_work primary key (work_id, trainee_id),
    constraint a_credit_is_of_a_public_work foreign key (work_id) references published_works (work_id) on delete cascade,
    constraint nothing_is_public_without_its_authors_consent foreign key (organization_id, learner_id, work_id, trainee_id)
      references work_consents (organization_id, learner_id, work_id, trainee_id)
  );
  create index credits_by_consent on published_credits (organization_id, learner_id, work_id, trainee_id);

  create table published_work_files (
    work_id uuid not null,
    file_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    kind text not null,
    position integer not null,
    alt_ja text not null,
    alt_en text not null,
    constraint one_place_per_file_and_public_work primary key (work_id, file_id),
    constraint a_public_file_is_of_a_public_work
      foreign key (work_id) references published_works (work_id) on delete cascade,
    constraint a_public_file_is_a_file_of_who_sent_it
      foreign key (learner_id, file_id) references stored_files (owner_id, id)
  );
  create index public_works_by_file on published_work_files (learner_id, file_id);`;

const OF_A_PUBLIC_WORK = 'exists (select from published_works w where w.work_id = %.work_id)';
const ofPublic = (table: string) => `
  alter table ${table} enable row level security;
  create policy as_the_public_work on ${table} for select using (${OF_A_PUBLIC_WORK.replace('%', table)});
  create policy the_office_releases on ${table} for insert with check ((select reached_nation()));
  grant select, insert on ${table} to kunren_api;`;

const ROWS = `
  alter table work_consents enable row level security;
  create policy within_reach on work_consents for select
    using (learner_id = (select reached('self')) or (select reached_nation()) or authors_work(work_id, 'author'));
  create policy given_by_the_author on work_consents for insert
    with check (learner_id = (select reached('self')) and authors_work(work_id, 'author'));
  create policy changed_by_the_author on work_consents for update using (learner_id = (select reached('self')));
  create policy withdrawn_by_the_author on work_consents for delete using (learner_id = (select reached('self')));
  grant select, insert, update, delete on work_consents to kunren_api;

  alter table guardian_work_consents enable row level security;
  create policy within_reach on guardian_work_consents for select
    using (learner_id = (select reached('self')) or (select reached_nation()));
  create policy the_office_records on guardian_work_consents for insert with check ((select reached_nation()));
  create policy the_office_renews on guardian_work_consents for update using ((select reached_nation()));
  create policy the_office_takes_back on guardian_work_consents for delete using ((select reached_nation()));
  grant select, insert, update, delete on guardian_work_consents to kunren_api;

  alter table published_works enable row level security;
  create policy anybody_sees on published_works for select using ((select reached_nation())
    or (select under('show-public-pages')) or exists (select from works w where w.id = work_id));
  create policy the_office_releases on published_works for insert with check ((select reached_nation()));
  create policy taken_back_by_an_author_or_the_office on published_works for delete
    using ((select reached_nation()) or authors_work(work_id, 'author'));
  grant select, insert, delete on published_works to kunren_api;
  ${ofPublic('published_credits')}
  ${ofPublic('published_work_files')}`;
