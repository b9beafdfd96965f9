import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Graduates whom anybody sees named on the page of a year's results: by a consent of their own, apart from the register, which
 * is the office's. A row is the consent; who takes it back has none, and is seen by nobody from that transaction on.
 */
export class MentoringListGraduates1763784000097 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy anybody_counts_graduates on year_results;
      drop table graduate_listings, guardian_listing_consents;
    `);
  }
}

const OF_TRAINEE = `
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,`;
const tied = (name: string) => `
    constraint ${name} foreign key (organization_id, learner_id, cohort_id, track_id, trainee_id)
      references trainees (organization_id, learner_id, cohort_id, track_id, id) on delete cascade`;

const TABLES = `
  create table graduate_listings (${OF_TRAINEE}
    listed_as text not null,
    name_ja text not null,
    name_en text not null,
    needs_guardian boolean not null,
    given_at timestamptz not null,
    version integer not null,
    constraint one_listing_per_graduate primary key (trainee_id),${tied('a_listing_is_of_a_trainee')},
    constraint a_listing_is_of_whoever_has_a_result
      foreign key (trainee_id) references year_results (trainee_id) on delete cascade,
    constraint a_listing_says_by_which_name
      check (listed_as in ('real-name', 'handle') and name_ja <> '' and name_en <> '')
  );
  create index listings_of_a_graduate on graduate_listings (organization_id, learner_id, cohort_id, track_id, trainee_id);
  create index listings_of_a_cohort on graduate_listings (cohort_id);

  create table guardian_listing_consents (${OF_TRAINEE}
    version integer not null,
    guardian_name text not null,
    signed_on date not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    constraint one_guardians_consent_per_listing primary key (trainee_id),${tied('a_listing_consent_is_of_a_trainee')},
    constraint a_listing_consent_is_for_a_listing
      foreign key (trainee_id) references graduate_listings (trainee_id) on delete cascade,
    constraint a_listing_consent_was_recorded_by_somebody foreign key (recorded_by) references accounts (id)
  );
  create index listing_consents_of_a_graduate
    on guardian_listing_consents (organization_id, learner_id, cohort_id, track_id, trainee_id);
  create index listing_consents_by_recorder on guardian_listing_consents (recorded_by);`;

const OWN_OR_OFFICE = `learner_id = (select reached('self')) or (select reached_nation())`;

// A minor is shown once their guardian agreed to the very name they chose last.
const ROWS = `
  alter table guardian_listing_consents enable row level security;
  create policy own_and_the_office_read on guardian_listing_consents for select
    using (${OWN_OR_OFFICE} or (select under('show-public-pages')));
  create policy the_office_records on guardian_listing_consents for insert with check ((select reached_nation()));
  create policy the_office_renews on guardian_listing_consents for update using ((select reached_nation()));
  create policy the_office_takes_back on guardian_listing_consents for delete using ((select reached_nation()));
  grant select, insert, update, delete on guardian_listing_consents to kunren_api;

  alter table graduate_listings enable row level security;
  create policy own_and_the_office_read on graduate_listings for select using (${OWN_OR_OFFICE});
  create policy anybody_sees_who_consented on graduate_listings for select
    using ((select under('show-public-pages')) and (not needs_guardian or exists (select from guardian_listing_consents g
      where g.trainee_id = graduate_listings.trainee_id and g.version = graduate_listings.version)));
  create policy graduates_consent on graduate_listings for insert with check (learner_id = (select reached('self')));
  create policy graduates_change on graduate_listings for update using (learner_id = (select reached('self')));
  create policy taken_back_by_the_graduate_or_the_office on graduate_listings for delete using (${OWN_OR_OFFICE});
  grant select, insert, update, delete on graduate_listings to kunren_api;

  create policy anybody_counts_graduates on year_results for select
    using ((select under('show-public-pages')) and outcome = 'completed');`;
