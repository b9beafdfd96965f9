import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Course masters read what was answered in their track, under no name, as its reviewers do: once they owe no review of
 * it, and never where a review of theirs was withdrawn, as with a conflict of interest.
 */
export class SelectionReadAsLead1763784000099 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function was_withdrawn_from(application uuid) returns boolean language sql stable security definer
        set search_path = pg_catalog, public return exists (select from review_assignments
          where application_id = application and reviewer_id = reached('track') and state = 'withdrawn');
      ${versionBefore(`(${ASSIGNED}) or reached_nation() or (serves(a.track_id, 'course-master')
        and not owes_review(a.id) and not was_withdrawn_from(a.id))`)}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${versionBefore(ASSIGNED)} drop function was_withdrawn_from;`);
  }
}

const ASSIGNED = `exists (select from review_assignments r
  where r.application_id = a.id and r.reviewer_id = reached('track') and r.state <> 'withdrawn')`;
const versionBefore = (who: string): string => `
  create or replace function version_before_reviewer(application uuid) returns integer language sql stable
    security definer set search_path = pg_catalog, public return (
      select a.submitted_version from cohort_applications a
        join cohorts c on c.id = a.cohort_id and c.phase in ('reviewing', 'deciding')
      where a.id = application and a.state = 'submitted' and (${who}));`;
