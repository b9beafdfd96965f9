import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CredentialsCreate1763784000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table issuers (
        id uuid not null,
        organization_id uuid not null,
        slug text not null,
        name text not null,
        name_en text not null,
        mail text not null,
        version integer not null,
        constraint issuers_pkey primary key (id),
        constraint one_issuer_per_organization unique (organization_id),
        constraint one_issuer_per_slug unique (slug),
        constraint an_issuer_is_an_organization foreign key (organization_id) references organizations (id)
      );

      create table badge_classes (
        id uuid not null,
        issuer_id uuid not null,
        edition_id uuid not null,
        name text not null,
        description text not null,
        criteria text not null,
        constraint badge_classes_pkey primary key (id),
        constraint one_badge_class_per_edition unique (edition_id),
        constraint a_badge_class_has_an_issuer foreign key (issuer_id) references issuers (id),
        constraint a_badge_class_is_of_an_edition foreign key (edition_id) references editions (id)
      );

      create table awards (
        id uuid not null,
        organization_id uuid not null,
        learner_id uuid not null,
        enrollment_id uuid not null,
        offering_id uuid not null,
        edition_id uuid not null,
        issuer_id uuid not null,
        badge_class_id uuid,
        kind text not null,
        revision integer not null,
        status text not null,
        fiscal_year integer not null,
        number text not null,
        code text not null,
        learner_name text not null,
        organization_name text not null,
        department text,
        course_name text not null,
        course_name_en text not null,
        edition_name text not null,
        edition_name_en text not null,
        issuer_name text not null,
        issuer_name_en text not null,
        unprintable text not null,
        completed_on date not null,
        issued_at timestamptz not null,
        expires_on date,
        subject_id uuid not null,
        identity_type text not null,
        identity_hash text not null,
        identity_salt text not null,
        superseded_by uuid,
        revoked_at timestamptz,
        revocation_cause text,
        constraint awards_pkey primary key (id),
        constraint one_award_per_enrollment_kind_and_revision unique (enrollment_id, kind, revision),
        constraint one_award_per_number unique (number),
        constraint one_award_per_code unique (code),
        constraint an_award_counts_for_an_organization foreign key (organization_id) references organizations (id),
        constraint an_award_is_of_a_person foreign key (learner_id) references accounts (id),
        constraint an_award_is_made_for_an_enrollment foreign key (enrollment_id) references enrollments (id),
        constraint an_award_is_made_in_an_offering foreign key (offering_id) references offerings (id),
        constraint an_award_is_of_an_edition foreign key (edition_id) references editions (id),
        constraint an_award_has_an_issuer foreign key (issuer_id) references issuers (id),
        constraint an_award_may_show_a_badge foreign key (badge_class_id) references badge_classes (id),
        constraint an_award_may_be_superseded foreign key (superseded_by) references awards (id),
        constraint an_award_is_of_attendance_or_pass check (kind in ('attendance', 'pass')),
        constraint an_award_is_active_superseded_or_revoked check (status in ('active', 'superseded', 'revoked')),
        constraint a_superseded_award_names_its_successor check ((status = 'superseded') = (superseded_by is not null)),
        constraint a_revoked_award_says_when_and_why
          check ((status = 'revoked') = (revoked_at is not null) and (status = 'revoked') = (revocation_cause is not null))
      );
      create index awards_of_an_organization on awards (organization_id, fiscal_year, issued_at);
      create index awards_of_a_person on awards (learner_id);
      create index awards_of_an_offering on awards (offering_id);
      create index awards_that_cannot_be_printed on awards (issued_at) where unprintable <> '';

      create table name_checks (
        award_id uuid not null,
        started_at timestamptz not null,
        tries integer not null,
        constraint one_count_of_name_checks_per_award primary key (award_id),
        constraint a_name_is_checked_against_an_award foreign key (award_id) references awards (id)
      );

      create sequence award_numbers;
      grant usage on sequence award_numbers to kunren_worker;

      alter table issuers enable row level security;
      create policy everybody_reads on issuers for select using (true);
      create policy making_awards_adds on issuers for insert with check ((select under('make-awards')));
      create policy the_office_changes on issuers for update using ((select reached_nation()));
      grant select, update on issuers to kunren_api;
      grant select, insert on issuers to kunren_worker;

      alter table badge_classes enable row level security;
      create policy everybody_reads on badge_classes for select using (true);
      create policy making_awards_adds on badge_classes for insert with check ((select under('make-awards')));
      grant select on badge_classes to kunren_api;
      grant select, insert on badge_classes to kunren_worker;

      alter table awards enable row level security;
      create policy within_reach on awards for select
        using (organization_id = (select reached('organization')) or learner_id = (select reached('self'))
          or (select reached_nation()) or (select under('make-awards', 'verify-awards')));
      create policy made_or_made_again on awards for insert
        with check ((select under('make-awards')) or (select reached_nation()));
      create policy changed_by_the_office on awards for update using ((select reached_nation()));
      grant select, insert, update on awards to kunren_api;
      grant select, insert on awards to kunren_worker;

      alter table name_checks enable row level security;
      create policy verifying_counts on name_checks using ((select under('verify-awards')));
      grant select, insert, update on name_checks to kunren_api;

      create policy making_awards_reads on accounts for select using ((select under('make-awards')));
      create policy making_awards_reads on memberships for select using ((select under('make-awards')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy making_awards_reads on memberships;
      drop policy making_awards_reads on accounts;
      drop table name_checks, awards, badge_classes, issuers;
      drop sequence award_numbers`);
  }
}
