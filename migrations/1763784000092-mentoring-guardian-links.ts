import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNDER = `(select under('guardian-work-consent'))`;
const READ_BY_GUARDIANS = ['works', 'work_authors', 'work_consents', 'work_files', 'guardian_work_consents'];

/**
 * A guardian consents to a work by the link of a mail, to one version and one way of naming the author, and withdraws by a
 * second link of the same mail; whoever is invited as an author, and who invited them, is written to.
 */
export class MentoringGuardianLinks1763784000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table work_authors add column invited_by uuid,
        add constraint an_author_is_invited_by_a_person foreign key (invited_by) references accounts (id);
      create index authors_by_who_invited_them on work_authors (invited_by);
    `);
    await runner.query(LINKS);
    await runner.query(CONSENTS);
    for (const table of READ_BY_GUARDIANS) {
      await runner.query(`create policy guardians_are_shown on ${table} for select using (${UNDER})`);
    }
    await runner.query(`
      create policy guardians_are_told_of_whom on accounts for select using (${UNDER});
      create policy guardians_are_told_of_whom on trainees for select using (${UNDER});
      create policy guardians_hold_it on works for update using (${UNDER});
      create policy guardians_agree on guardian_work_consents for insert with check (${UNDER});
      create policy guardians_agree_again on guardian_work_consents for update using (${UNDER});
      create policy guardians_take_back on guardian_work_consents for delete using (${UNDER});
      create policy guardians_find on published_works for select using (${UNDER});
      create policy guardians_take_back on published_works for delete using (${UNDER});
      create policy authors_are_written_to on works for select using ((select under('send-mail')));
      create policy authors_are_written_to on work_authors for select using ((select under('send-mail')));
      grant select on works, work_authors, work_consents to kunren_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select on works, work_authors, work_consents from kunren_worker;
      drop policy authors_are_written_to on work_authors;
      drop policy authors_are_written_to on works;
      drop policy guardians_take_back on published_works;
      drop policy guardians_find on published_works;
      drop policy guardians_take_back on guardian_work_consents;
      drop policy guardians_agree_again on guardian_work_consents;
      drop policy guardians_agree on guardian_work_consents;
      drop policy guardians_hold_it on works;
      drop policy guardians_are_told_of_whom on trainees;
      drop policy guardians_are_told_of_whom on accounts;
    `);
    for (const table of READ_BY_GUARDIANS) await runner.query(`drop policy guardians_are_shown on ${table}`);
    await runner.query(`
      drop table work_guardian_links;
      alter table work_authors drop column invited_by;
      delete from published_works p where exists (
        select from guardian_work_consents g where g.work_id = p.work_id and g.way = 'link');
      delete from guardian_work_consents where way = 'link';
      alter table guardian_work_consents drop column way, drop column shown_as, drop column credit_ja,
        drop column credit_en, alter column recorded_by set not null;
    `);
  }
}

const LINKS = `
  create table work_guardian_links (
    id uuid not null,
    work_id uuid not null,
    trainee_id uuid not null,
    organization_id uuid not null,
    learner_id uuid not null,
    version integer not null,
    mail text,
    asked_at timestamptz not null,
    code_hash text,
    withdrawal_hash text,
    expires_at timestamptz,
    viewing_hash text,
    viewing_until timestamptz,
    answered_at timestamptz,
    answer text,
    constraint work_guardian_links_pkey primary key (id),
    constraint one_guardian_link_per_code unique (code_hash),
    constraint one_guardian_link_per_code_of_withdrawal unique (withdrawal_hash),
    constraint one_guardian_link_per_viewing unique (viewing_hash),
    constraint a_guardian_link_is_for_an_author foreign key (organization_id, learner_id, work_id, trainee_id)
      references work_authors (organization_id, learner_id, work_id, trainee_id) on delete cascade,
    constraint a_guardian_gives_or_declines check (answer in ('given', 'declined')),
    constraint an_answer_of_a_guardian_has_its_time check (num_nonnulls(answer, answered_at) in (0, 2)),
    constraint whoever_has_answered_is_written_to_no_more check (answer is null or mail is null)
  );
  create index guardian_links_of_an_author on work_guardian_links (organization_id, learner_id, work_id, trainee_id);
  alter table work_guardian_links enable row level security;
  create policy within_reach on work_guardian_links for select
    using (learner_id = (select reached('self')) or (select reached_nation()) or ${UNDER});
  create policy asked_by_the_author on work_guardian_links for insert
    with check (learner_id = (select reached('self')) and authors_work(work_id, 'author') and answer is null);
  create policy asked_anew_by_the_author on work_guardian_links for delete
    using (learner_id = (select reached('self')) and answer is null);
  create policy guardians_answer on work_guardian_links for update using (${UNDER});
  grant select, insert, update, delete on work_guardian_links to kunren_api;
  grant select, update on work_guardian_links to kunren_worker;`;

const CONSENTS = `
  alter table guardian_work_consents
    alter column recorded_by drop not null,
    add column way text not null default 'paper',
    add column shown_as text,
    add column credit_ja text,
    add column credit_en text;
  alter table guardian_work_consents
    alter column way drop default,
    add constraint a_guardian_consents_to_a_work_by_link_or_on_paper check (way in ('link', 'paper')),
    add constraint a_work_consent_on_paper_has_a_recorder check ((way = 'paper') = (recorded_by is not null)),
    add constraint a_work_consent_by_link_knows_the_naming check ((way = 'link') = (shown_as is not null));`;
