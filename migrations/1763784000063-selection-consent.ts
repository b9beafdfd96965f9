import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guardians of applicants who are minors agree, by the link of a mail or on paper that the office records. */
export class SelectionConsent1763784000063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table guardian_consents (
        cohort_id uuid not null,
        learner_id uuid not null,
        organization_id uuid not null,
        asked_at timestamptz,
        code_hash text,
        expires_at timestamptz,
        given_at timestamptz,
        guardian_name text,
        way text,
        signed_on date,
        recorded_by uuid,
        constraint one_consent_per_applicant_and_cohort primary key (cohort_id, learner_id),
        constraint one_consent_per_code unique (code_hash),
        constraint a_consent_is_for_an_applicant_of_the_cohort foreign key (organization_id, cohort_id, learner_id)
          references applicant_profiles (organization_id, cohort_id, learner_id) on delete cascade,
        constraint a_consent_on_paper_is_recorded_by_a_person foreign key (recorded_by) references accounts (id),
        constraint a_given_consent_has_a_guardian_and_a_way
          check (num_nonnulls(given_at, guardian_name, way) in (0, 3)),
        constraint a_consent_is_given_by_link_or_on_paper check (way in ('link', 'paper')),
        constraint a_consent_on_paper_has_a_day_and_a_recorder
          check (num_nonnulls(signed_on, recorded_by) = case when way = 'paper' then 2 else 0 end)
      );
      create index consents_of_an_applicant on guardian_consents (organization_id, cohort_id, learner_id);

      alter table guardian_consents enable row level security;
      create policy within_reach on guardian_consents for select
        using (learner_id = (select reached('self')) or (select reached_nation()) or (select under('guardian-consent')));
      create policy asked_for_oneself on guardian_consents for insert
        with check ((learner_id = (select reached('self')) and given_at is null) or (select reached_nation()));
      create policy asked_again_for_oneself on guardian_consents for update
        using (learner_id = (select reached('self')) and given_at is null)
        with check (learner_id = (select reached('self')) and given_at is null);
      create policy given_or_recorded on guardian_consents for update
        using ((select reached_nation()) or (select under('guardian-consent')));
      grant select, insert, update on guardian_consents to kunren_api;
      grant select, update on guardian_consents to kunren_worker;

      create policy guardians_are_told_of_whom on applicant_profiles for select
        using ((select under('guardian-consent')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy guardians_are_told_of_whom on applicant_profiles;
      drop table guardian_consents;
    `);
  }
}
