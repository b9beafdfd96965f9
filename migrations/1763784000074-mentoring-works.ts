import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the people of a year make: works with their authors, also over tracks, and the pictures and the video of each. */
export class MentoringWorks1763784000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(REACH);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy fellows_are_invited on accounts;
      drop policy fellows_are_invited on trainees;
      drop function authors_a_work_in_sight, takes_part_in, has_authors, authors_work cascade;
      drop table work_files, work_authors, works;
    `);
  }
}

const TABLES = `
  create table works (
    id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    title_ja text not null,
    title_en text not null,
    abstract_ja text not null,
    abstract_en text not null,
    links text[] not null,
    license text not null,
    visibility text not null,
    version integer not null,
    begun_at timestamptz not null,
    written_at timestamptz not null,
    constraint works_pkey primary key (id),
    constraint one_cohort_per_work unique (organization_id, cohort_id, id),
    constraint a_work_is_of_a_cohort_of_its_organization
      foreign key (organization_id, cohort_id) references cohorts (organization_id, id),
    constraint a_work_is_private_of_the_cohort_or_public check (visibility in ('private', 'cohort', 'public'))
  );

  create table work_authors (
    work_id uuid not null,
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    state text not null,
    since timestamptz not null,
    constraint one_place_per_author_and_work primary key (work_id, trainee_id),
    constraint one_person_per_author unique (organization_id, learner_id, work_id, trainee_id),
    constraint an_author_is_of_a_work_of_their_cohort foreign key (organization_id, cohort_id, work_id)
      references works (organization_id, cohort_id, id) on delete cascade,
    constraint an_author_is_a_trainee foreign key (organization_id, learner_id, cohort_id, track_id, trainee_id)
      references trainees (organization_id, learner_id, cohort_id, track_id, id) on delete cascade,
    constraint an_author_is_invited_or_one check (state in ('invited', 'author'))
  );
  create index authors_of_a_work on work_authors (organization_id, cohort_id, work_id);
  create index works_of_a_trainee on work_authors (organization_id, learner_id, cohort_id, track_id, trainee_id);
  create index works_of_an_author on work_authors (learner_id);

  create table work_files (
    work_id uuid not null,
    file_id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    learner_id uuid not null,
    kind text not null,
    position integer not null,
    alt_ja text not null,
    alt_en text not null,
    constraint one_place_per_file_and_work primary key (work_id, file_id),
    constraint a_work_file_is_of_a_work foreign key (organization_id, cohort_id, work_id)
      references works (organization_id, cohort_id, id) on delete cascade,
    constraint a_work_file_is_a_file_of_who_sent_it
      foreign key (learner_id, file_id) references stored_files (owner_id, id),
    constraint a_work_file_is_a_picture_or_a_video check (kind in ('picture', 'video'))
  );
  create index files_of_a_work on work_files (organization_id, cohort_id, work_id);
  create index works_by_file on work_files (learner_id, file_id);
  create unique index one_video_per_work on work_files (work_id) where kind = 'video';`;

const READ = `visibility <> 'private' and (takes_part_in(cohort_id)
  or ((select reached('track')) is not null and serves_in(cohort_id)))`;

// As their owner, so that a policy may ask them whatever else the asker may see: they answer yes or no, about the asker.
const REACH = `
  create function authors_work(work uuid, variadic states text[] default '{}') returns boolean language sql stable
    security definer set search_path = pg_catalog, public return exists (
      select from work_authors where work_id = work and learner_id = reached('self')
        and (cardinality(states) = 0 or state = any (states)));
  create function has_authors(work uuid) returns boolean language sql stable
    security definer set search_path = pg_catalog, public return exists (select from work_authors where work_id = work);
  create function takes_part_in(cohort uuid) returns boolean language sql stable
    security definer set search_path = pg_catalog, public return exists (
      select from trainees where cohort_id = cohort and learner_id = reached('self') and state = 'active');
  create function authors_a_work_in_sight(person uuid) returns boolean language sql stable
    security definer set search_path = pg_catalog, public return exists (
      select from work_authors a join works w on w.id = a.work_id
      where a.learner_id = person and (authors_work(w.id) or (w.${READ.replaceAll('cohort_id', 'w.cohort_id')})));`;

const ROWS = `
  alter table works enable row level security;
  create policy within_reach on works for select
    using ((select reached_nation()) or ((select reached('self')) is not null and authors_work(id)) or (${READ}));
  create policy begun_by_who_takes_part on works for insert with check (takes_part_in(cohort_id));
  create policy changed_by_its_authors on works for update
    using ((select reached_nation()) or ((select reached('self')) is not null and authors_work(id)));
  create policy removed_by_its_authors on works for delete using (authors_work(id, 'author'));
  grant select, insert, update, delete on works to kunren_api;

  alter table work_authors enable row level security;
  create policy as_the_work on work_authors for select
    using (learner_id = (select reached('self')) or exists (select from works w where w.id = work_id));
  create policy begun_or_invited on work_authors for insert with check (
    (learner_id = (select reached('self')) and state = 'author' and not has_authors(work_id))
    or (state = 'invited' and authors_work(work_id, 'author')));
  create policy answered_by_who_was_invited on work_authors for update using (learner_id = (select reached('self')));
  create policy left_or_taken_back on work_authors for delete
    using (learner_id = (select reached('self')) or (state = 'invited' and authors_work(work_id, 'author')));
  grant select, insert, update, delete on work_authors to kunren_api;

  alter table work_files enable row level security;
  create policy as_the_work on work_files for select using (exists (select from works w where w.id = work_id));
  create policy added_by_an_author on work_files for insert
    with check (learner_id = (select reached('self')) and authors_work(work_id, 'author'));
  create policy changed_by_an_author on work_files for update using (authors_work(work_id, 'author'));
  create policy dropped_by_an_author on work_files for delete using (authors_work(work_id, 'author'));
  grant select, insert, update, delete on work_files to kunren_api;

  create policy authors_in_sight on accounts for select to kunren_api
    using (((select reached('self')) is not null or (select reached('track')) is not null) and authors_a_work_in_sight(id));
  create policy fellows_are_invited on accounts for select to kunren_api
    using ((select under('invite-authors')) and exists (select from trainees t where t.learner_id = accounts.id));
  create policy fellows_are_invited on trainees for select using ((select under('invite-authors')));`;
