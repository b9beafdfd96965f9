import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a trainee writes of how it goes and what is answered; and what those who guide them note, which the trainee never sees. */
export class MentoringJournal1763784000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LOG);
    await runner.query(NOTES);
    await runner.query(PLACINGS);
    await runner.query(ROWS);
    await runner.query(OTHERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy those_who_guide_read on absences;
      drop policy those_who_guide_read on attendances;
      drop policy mails_of_the_log_read on trainees;
      drop policy those_who_answer_are_known on accounts;
      drop policy those_who_note_are_known on accounts;
      drop table trainee_placings, trainee_notes, log_answers, log_entries, log_drafts;
    `);
  }
}

// One foreign key with the five columns of the trainee, so that the policies ask the row's own.
const FIVE = 'organization_id, learner_id, cohort_id, track_id, trainee_id';
const ofTrainee = `
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,`;
const toTrainee = (name: string) => `
    constraint ${name} foreign key (${FIVE})
      references trainees (organization_id, learner_id, cohort_id, track_id, id) on delete cascade`;
const written = `
    body text not null,
    written_at timestamptz not null,
    corrected_at timestamptz,
    version integer not null,`;

const LOG = `
  create table log_drafts (${ofTrainee}
    body text not null,
    links text[] not null,
    revision integer not null,
    saved_at timestamptz not null,
    constraint one_draft_of_the_log_per_trainee primary key (trainee_id),${toTrainee('a_draft_of_the_log_is_the_trainees')}
  );
  create index log_drafts_of_a_trainee on log_drafts (${FIVE});

  create table log_entries (
    id uuid not null,${ofTrainee}${written}
    links text[] not null,
    constraint log_entries_pkey primary key (id),
    constraint one_place_per_log_entry unique (${FIVE}, id),${toTrainee('a_log_entry_is_the_trainees')},
    constraint a_log_entry_says_something check (btrim(body) <> '' or cardinality(links) > 0)
  );
  create index log_entries_of_a_trainee on log_entries (trainee_id, written_at);

  create table log_answers (
    id uuid not null,
    log_entry_id uuid not null,
    author_id uuid not null,${ofTrainee}${written}
    constraint log_answers_pkey primary key (id),
    constraint an_answer_is_to_a_log_entry foreign key (${FIVE}, log_entry_id)
      references log_entries (${FIVE}, id) on delete cascade,
    constraint an_answer_has_an_author foreign key (author_id) references accounts (id),
    constraint an_answer_says_something check (btrim(body) <> '')
  );
  create index answers_to_a_log_entry on log_answers (${FIVE}, log_entry_id);
  create index log_answers_of_a_trainee on log_answers (trainee_id, written_at);
  create index log_answers_of_an_author on log_answers (author_id);`;

const NOTES = `
  create table trainee_notes (
    id uuid not null,
    author_id uuid not null,${ofTrainee}${written}
    constraint trainee_notes_pkey primary key (id),${toTrainee('a_note_is_on_a_trainee')},
    constraint a_note_has_an_author foreign key (author_id) references accounts (id),
    constraint a_note_says_something check (btrim(body) <> ''),
    constraint nobody_notes_on_themself check (author_id <> learner_id)
  );
  create index trainee_notes_of_a_trainee on trainee_notes (${FIVE});
  create index trainee_notes_by_time on trainee_notes (trainee_id, written_at);
  create index trainee_notes_of_an_author on trainee_notes (author_id);`;

const PLACINGS = `
  create table trainee_placings (
    trainee_id uuid not null,
    version integer not null,
    organization_id uuid not null,
    learner_id uuid not null,
    cohort_id uuid not null,
    track_id uuid not null,
    seminar_id uuid,
    mentor_ids uuid[] not null,
    placed_at timestamptz not null,
    constraint one_placing_per_trainee_and_version primary key (trainee_id, version),${toTrainee('a_placing_is_of_a_trainee')},
    constraint a_placing_is_in_a_seminar_of_the_track foreign key (track_id, seminar_id) references seminars (track_id, id)
  );
  create index placings_of_a_trainee on trainee_placings (${FIVE});
  create index placings_in_a_seminar on trainee_placings (track_id, seminar_id);`;

const OWN = `learner_id = (select reached('self'))`;
// Whoever guides a track and is in its year themself is a trainee there, and reads no note on themself.
const GUIDED = `(select reached_nation())
  or ((select reached('track')) is not null and serves(track_id, 'course-master', 'trainer', 'assistant'))`;
const BY_AUTHOR = 'author_id = (select acting_person())';

const ROWS = `
  alter table log_drafts enable row level security;
  create policy the_trainee_alone on log_drafts using (${OWN});
  grant select, insert, update, delete on log_drafts to kunren_api;

  alter table log_entries enable row level security;
  create policy within_reach on log_entries for select
    using (${OWN} or ${GUIDED});
  create policy written_by_the_trainee on log_entries for insert with check (${OWN});
  create policy corrected_by_the_trainee on log_entries for update using (${OWN});
  grant select, insert, update on log_entries to kunren_api;

  alter table log_answers enable row level security;
  create policy within_reach on log_answers for select using (${OWN} or ${GUIDED});
  create policy written_by_its_author on log_answers for insert with check (${BY_AUTHOR} and (${OWN} or ${GUIDED}));
  create policy corrected_by_its_author on log_answers for update using (${BY_AUTHOR} and (${OWN} or ${GUIDED}));
  grant select, insert, update on log_answers to kunren_api;

  alter table trainee_notes enable row level security;
  create policy of_those_who_guide on trainee_notes for select
    using (learner_id <> (select acting_person()) and (${GUIDED}));
  create policy written_by_its_author on trainee_notes for insert with check (${BY_AUTHOR} and (${GUIDED}));
  create policy corrected_by_its_author on trainee_notes for update using (${BY_AUTHOR} and (${GUIDED}));
  grant select, insert, update on trainee_notes to kunren_api;`;

const OTHERS = `
  alter table trainee_placings enable row level security;
  create policy within_reach on trainee_placings for select using (${OWN} or ${GUIDED});
  create policy placed_by_the_office on trainee_placings for insert with check ((select reached_nation()));
  grant select, insert on trainee_placings to kunren_api;

  create policy those_who_guide_read on attendances for select to kunren_api using ((select reached('track')) is not null
    and exists (select from trainees t where t.enrollment_id = attendances.enrollment_id));
  create policy those_who_guide_read on absences for select to kunren_api using ((select reached('track')) is not null
    and exists (select from trainees t where t.enrollment_id = absences.enrollment_id));

  create policy mails_of_the_log_read on trainees for select to kunren_worker using ((select under('send-mail')));
  create policy those_who_answer_are_known on accounts for select to kunren_api
    using (((select reached('self')) is not null or (select reached('track')) is not null)
      and exists (select from log_answers a where a.author_id = accounts.id));
  create policy those_who_note_are_known on accounts for select to kunren_api
    using ((select reached('track')) is not null and exists (select from trainee_notes n where n.author_id = accounts.id));`;
