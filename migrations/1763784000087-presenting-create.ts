import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Results presentations: gatherings at which a cohort shows what it made, and what happens there, slot by slot. */
export class PresentingCreate1763784000087 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy staff_read_of_a_presentation on gatherings;
      drop policy anybody_reads_of_a_presentation on gatherings;
      drop table presentation_slots, results_presentations;
    `);
  }
}

// A slot without words of its own shows those of its work, and nothing of a work that is gone.
const TABLES = `
  create table results_presentations (
    id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    offering_id uuid not null,
    gathering_id uuid not null,
    notice_ja text not null,
    notice_en text not null,
    is_published boolean not null,
    version integer not null,
    constraint results_presentations_pkey primary key (id),
    constraint one_cohort_per_results_presentation unique (organization_id, cohort_id, id),
    constraint one_results_presentation_per_gathering unique (gathering_id),
    constraint a_presentation_is_of_a_cohort_of_its_organization
      foreign key (organization_id, cohort_id) references cohorts (organization_id, id),
    constraint a_presentation_is_a_gathering_of_its_offering
      foreign key (offering_id, gathering_id) references gatherings (offering_id, id),
    constraint a_notice_is_given_in_both_languages check ((btrim(notice_ja) = '') = (btrim(notice_en) = ''))
  );
  create index results_presentations_by_gathering on results_presentations (offering_id, gathering_id);

  create table presentation_slots (
    id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    presentation_id uuid not null,
    session_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    kind text not null,
    hall_ja text not null,
    hall_en text not null,
    booth integer,
    title_ja text,
    title_en text,
    track_id uuid,
    work_id uuid,
    position integer not null,
    delay_minutes integer not null,
    begun_at timestamptz,
    finished_at timestamptz,
    version integer not null,
    constraint presentation_slots_pkey primary key (id),
    constraint one_presentation_per_slot unique (organization_id, cohort_id, presentation_id, id),
    constraint a_slot_is_of_a_results_presentation foreign key (organization_id, cohort_id, presentation_id)
      references results_presentations (organization_id, cohort_id, id) on delete cascade,
    constraint a_slot_is_on_a_day_of_its_gathering foreign key (session_id) references offering_sessions (id),
    constraint a_slot_is_of_a_track_of_the_cohort
      foreign key (cohort_id, track_id) references tracks (cohort_id, id) on delete set null (track_id),
    constraint a_slot_shows_a_work_of_the_cohort foreign key (organization_id, cohort_id, work_id)
      references works (organization_id, cohort_id, id) on delete set null (work_id),
    constraint a_slot_is_on_stage_a_poster_a_video_or_other check (kind in ('stage', 'poster', 'video', 'other')),
    constraint a_slot_ends_after_it_starts check (ends_at > starts_at),
    constraint a_slot_is_in_a_hall_named_in_both_languages check (btrim(hall_ja) <> '' and btrim(hall_en) <> ''),
    constraint only_a_poster_has_a_booth
      check ((kind = 'poster') = (booth is not null) and coalesce(booth, 1) > 0),
    constraint a_slot_is_titled_in_both_languages
      check (num_nonnulls(title_ja, title_en) in (0, 2) and coalesce(btrim(title_ja) <> '' and btrim(title_en) <> '', true)),
    constraint a_slot_is_finished_once_it_has_begun check (finished_at is null or begun_at <= finished_at)
  );
  create index slots_on_a_day on presentation_slots (session_id, starts_at);
  create index slots_of_a_track on presentation_slots (cohort_id, track_id);
  create index slots_of_a_work on presentation_slots (organization_id, cohort_id, work_id);`;

const OF_THE_COHORT = `(select reached_nation()) or takes_part_in(cohort_id)
  or ((select reached('track')) is not null and serves_in(cohort_id))`;

const ROWS = `
  alter table results_presentations enable row level security;
  create policy known_to_its_cohort_and_published_to_anybody on results_presentations for select
    using (${OF_THE_COHORT} or (is_published and (select under('show-public-pages'))));
  create policy the_office_defines on results_presentations for insert with check ((select reached_nation()));
  create policy the_office_corrects on results_presentations for update using ((select reached_nation()));
  create policy the_office_removes on results_presentations for delete using ((select reached_nation()));
  grant select, insert, update, delete on results_presentations to kunren_api;
  grant select on results_presentations to kunren_worker;

  alter table presentation_slots enable row level security;
  create policy as_the_presentation on presentation_slots for select
    using (exists (select from results_presentations p where p.id = presentation_id));
  create policy the_office_adds on presentation_slots for insert with check ((select reached_nation()));
  create policy the_office_changes on presentation_slots for update using ((select reached_nation()));
  create policy the_office_removes on presentation_slots for delete using ((select reached_nation()));
  grant select, insert, update, delete on presentation_slots to kunren_api;
  grant select on presentation_slots to kunren_worker;

  create policy anybody_reads_of_a_presentation on gatherings for select using ((select under('show-public-pages'))
    and exists (select from results_presentations p where p.gathering_id = gatherings.id));
  create policy staff_read_of_a_presentation on gatherings for select using ((select reached('track')) is not null
    and exists (select from results_presentations p where p.gathering_id = gatherings.id));`;
