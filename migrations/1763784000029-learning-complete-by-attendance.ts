import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An exercise is completed by being there, earns a certificate of completion, and counts no more once that is revoked. */
export class LearningCompleteByAttendance1763784000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy completion_is_judged on attendance_verdicts for select using ((select under('record-progress')));
      create policy of_those_one_teaches on lesson_reads for select
        using ((select reached('offering')) is not null and exists (
          select from enrollments e where e.id = lesson_reads.enrollment_id and teaches(e.offering_id)));

      alter table awards drop constraint an_award_is_of_attendance_or_pass;
      alter table awards add constraint an_award_is_of_attendance_pass_or_completion
        check (kind in ('attendance', 'pass', 'completion'));
      alter table awards add column doubted_at timestamptz;
      create index awards_in_doubt on awards (doubted_at) where doubted_at is not null;
      create policy corrected_attendance_raises_doubt on awards for update using ((select under('make-awards')));
      grant update (doubted_at) on awards to kunren_worker;

      alter table completions_counted add column withdrawn_on date;
      create policy what_is_revoked_counts_no_more on awards for select using ((select under('count-coverage')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy what_is_revoked_counts_no_more on awards;
      alter table completions_counted drop column withdrawn_on;
      revoke update (doubted_at) on awards from kunren_worker;
      drop policy corrected_attendance_raises_doubt on awards;
      alter table awards drop column doubted_at;
      alter table awards drop constraint an_award_is_of_attendance_pass_or_completion;
      alter table awards add constraint an_award_is_of_attendance_or_pass check (kind in ('attendance', 'pass'));
      drop policy of_those_one_teaches on lesson_reads;
      drop policy completion_is_judged on attendance_verdicts;
    `);
  }
}
