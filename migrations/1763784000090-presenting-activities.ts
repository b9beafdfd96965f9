import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What trainees and graduates presented elsewhere, as they tell it and the office confirms it; and who is sent abroad. */
export class PresentingActivities1763784000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(APPEARANCES);
    await runner.query(DISPATCHES);
    await runner.query(ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table dispatch_decisions, dispatch_people, dispatches cascade;
      drop table appearance_people, appearances cascade`);
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
const FIVE = 'organization_id, learner_id, cohort_id, track_id, trainee_id';

const APPEARANCES = `
  create table appearances (
    id uuid not null,${OF_TRAINEE}
    kind text not null,
    title_ja text not null,
    title_en text not null,
    place_ja text not null,
    place_en text not null,
    country text not null,
    starts_on date not null,
    ends_on date not null,
    url text,
    language text not null,
    work_id uuid,
    is_public boolean not null,
    state text not null,
    told_at timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    version integer not null,
    constraint appearances_pkey primary key (id),${tied('an_appearance_is_told_by_a_trainee')},
    constraint an_appearance_shows_a_work_of_the_cohort foreign key (organization_id, cohort_id, work_id)
      references works (organization_id, cohort_id, id) on delete set null (work_id),
    constraint an_appearance_was_confirmed_by_somebody foreign key (confirmed_by) references accounts (id),
    constraint an_appearance_is_of_a_known_kind check (kind in ('conference', 'fair', 'prize', 'paper', 'other')),
    constraint an_appearance_is_told_or_confirmed check (state in ('told', 'confirmed')
      and (state = 'confirmed') = (confirmed_by is not null) and (state = 'confirmed') = (confirmed_at is not null)),
    constraint what_is_confirmed_stands_in_both_languages
      check (state = 'told' or '' <> all (array[title_ja, title_en, place_ja, place_en])),
    constraint an_appearance_ends_after_it_starts check (ends_on >= starts_on),
    constraint an_appearance_links_to_a_secure_page check (url is null or url like 'https://%'),
    constraint a_country_has_two_letters check (country ~ '^[A-Z]{2}$')
  );
  create index appearances_of_a_trainee on appearances (${FIVE});
  create index appearances_of_a_cohort on appearances (cohort_id, starts_on);
  create index appearances_of_a_work on appearances (organization_id, cohort_id, work_id);
  create index appearances_by_who_confirmed on appearances (confirmed_by);

  create table appearance_people (
    appearance_id uuid not null,${OF_TRAINEE}
    teller_id uuid not null,
    consented_at timestamptz,
    constraint one_place_per_person_and_appearance primary key (appearance_id, trainee_id),
    ${tied('who_appeared_is_a_trainee').trim()},
    constraint somebody_appeared_somewhere foreign key (appearance_id) references appearances (id) on delete cascade,
    constraint an_appearance_was_told_by_somebody foreign key (teller_id) references accounts (id)
  );
  create index people_who_appeared on appearance_people (${FIVE});
  create index people_by_who_told on appearance_people (teller_id);`;

// Why somebody was chosen is the office's to know, and stands beside what the chosen one reads.
const DISPATCHES = `
  create table dispatches (
    id uuid not null,
    organization_id uuid not null,
    cohort_id uuid not null,
    title_ja text not null,
    title_en text not null,
    purpose_ja text not null,
    purpose_en text not null,
    place_ja text not null,
    place_en text not null,
    country text not null,
    starts_on date not null,
    ends_on date not null,
    state text not null,
    cancel_reason text,
    report text,
    report_url text,
    version integer not null,
    constraint dispatches_pkey primary key (id),
    constraint one_cohort_per_dispatch unique (organization_id, cohort_id, id),
    constraint a_dispatch_is_of_a_cohort_of_its_organization
      foreign key (organization_id, cohort_id) references cohorts (organization_id, id),
    constraint a_dispatch_is_planned_held_or_canceled check (state in ('planned', 'held', 'canceled')),
    constraint what_is_canceled_says_why check ((state = 'canceled') = (cancel_reason is not null)),
    constraint what_was_held_says_what_came_of_it
      check ((state = 'held') = (report is not null) and (state = 'held' or report_url is null)),
    constraint a_dispatch_ends_after_it_starts check (ends_on >= starts_on),
    constraint a_report_links_to_a_secure_page check (report_url is null or report_url like 'https://%'),
    constraint a_dispatch_goes_to_a_country check (country ~ '^[A-Z]{2}$')
  );
  create index dispatches_of_a_cohort on dispatches (cohort_id, starts_on);

  create table dispatch_people (
    dispatch_id uuid not null,${OF_TRAINEE}
    answer text not null,
    chosen_at timestamptz not null,
    answered_at timestamptz,
    constraint one_place_per_person_and_dispatch primary key (dispatch_id, trainee_id),
    constraint one_person_per_place_abroad unique (organization_id, learner_id, dispatch_id, trainee_id),
    ${tied('who_is_sent_is_a_trainee').trim()},
    constraint somebody_is_sent_somewhere foreign key (organization_id, cohort_id, dispatch_id)
      references dispatches (organization_id, cohort_id, id) on delete cascade,
    constraint who_is_sent_goes_or_not check (answer in ('asked', 'going', 'not-going')
      and (answer = 'asked') = (answered_at is null))
  );
  create index people_who_are_sent on dispatch_people (${FIVE});
  create index people_of_a_dispatch on dispatch_people (organization_id, cohort_id, dispatch_id);

  create table dispatch_decisions (
    dispatch_id uuid not null,
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    reason text not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    constraint one_decision_per_place_abroad primary key (dispatch_id, trainee_id),
    constraint a_decision_is_of_who_is_sent foreign key (organization_id, learner_id, dispatch_id, trainee_id)
      references dispatch_people (organization_id, learner_id, dispatch_id, trainee_id) on delete cascade,
    constraint who_is_sent_was_chosen_by_somebody foreign key (decided_by) references accounts (id),
    constraint a_choice_says_why check (btrim(reason) <> '')
  );
  create index decisions_on_who_is_sent on dispatch_decisions (organization_id, learner_id, dispatch_id, trainee_id);
  create index decisions_on_who_is_sent_by_person on dispatch_decisions (decided_by);`;

const SELF = `learner_id = (select reached('self'))`;
const OWN_OR_OFFICE = `${SELF} or (select reached_nation())`;

const ROWS = `
  alter table appearance_people enable row level security;
  create policy within_reach on appearance_people for select
    using (${OWN_OR_OFFICE} or teller_id = (select reached('self')) or (select under('show-public-pages')));
  create policy named_by_who_tells on appearance_people for insert
    with check (teller_id = (select reached('self')) and (consented_at is null or ${SELF}));
  create policy consented_to_by_each on appearance_people for update using (${SELF});
  create policy taken_out_by_who_tells on appearance_people for delete using (teller_id = (select reached('self')));
  grant select, insert, update, delete on appearance_people to kunren_api;

  alter table appearances enable row level security;
  create policy own_and_the_office on appearances for select using (${OWN_OR_OFFICE}
    or ((select reached('self')) is not null and exists (select from appearance_people p
      where p.appearance_id = appearances.id and p.learner_id = (select reached('self')))));
  create policy anybody_sees_what_all_consented_to on appearances for select using ((select under('show-public-pages'))
    and is_public and state = 'confirmed' and not exists (select from appearance_people p
      where p.appearance_id = appearances.id and p.consented_at is null));
  create policy told_by_a_trainee on appearances for insert with check (${SELF} and state = 'told');
  create policy told_anew_or_confirmed on appearances for update using (${OWN_OR_OFFICE})
    with check ((select reached_nation()) or (${SELF} and state = 'told'));
  create policy removed_by_who_told on appearances for delete using (${SELF});
  grant select, insert, update, delete on appearances to kunren_api;

  alter table dispatch_people enable row level security;
  create policy own_and_the_office on dispatch_people for select using (${OWN_OR_OFFICE} or (select under('send-mail')));
  create policy the_office_chooses on dispatch_people for insert with check ((select reached_nation()));
  create policy each_answers on dispatch_people for update using (${SELF});
  create policy the_office_chooses_no_more on dispatch_people for delete using ((select reached_nation()));
  grant select, insert, update, delete on dispatch_people to kunren_api;
  grant select on dispatch_people to kunren_worker;

  alter table dispatch_decisions enable row level security;
  create policy the_office_reads on dispatch_decisions for select using ((select reached_nation()));
  create policy the_office_decides on dispatch_decisions for insert with check ((select reached_nation()));
  create policy the_office_decides_anew on dispatch_decisions for update using ((select reached_nation()));
  grant select, insert, update on dispatch_decisions to kunren_api;

  alter table dispatches enable row level security;
  create policy the_office_and_who_is_sent on dispatches for select using ((select reached_nation())
    or (select under('send-mail')) or ((select reached('self')) is not null and exists (select from dispatch_people p
      where p.dispatch_id = dispatches.id and p.learner_id = (select reached('self')))));
  create policy the_office_plans on dispatches for insert with check ((select reached_nation()));
  create policy the_office_changes on dispatches for update using ((select reached_nation()));
  grant select, insert, update on dispatches to kunren_api;
  grant select on dispatches to kunren_worker;`;
