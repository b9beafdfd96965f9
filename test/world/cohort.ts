import type pg from 'pg';
import { type Id, newId, type OrganizationId, type PersonId } from '#kernel';
import { newOrganizationCode } from './organization-code.ts';

export interface CohortGround {
  readonly cohortId: Id<'Cohort'>;
  /** 表現駆動 and 開発駆動. */
  readonly trackIds: readonly [Id<'Track'>, Id<'Track'>];
  readonly seminarId: Id<'Seminar'>;
  /** Of every track: one weighted with 2, one independent. */
  readonly criterionIds: readonly [Id<'Criterion'>, Id<'Criterion'>];
  /** A long text with the application, a file as the assignment of the first track. */
  readonly formQuestionIds: readonly [Id<'FormQuestion'>, Id<'FormQuestion'>];
  readonly programId: Id<'Program'>;
  readonly organizationId: OrganizationId;
}

export interface CohortAsked {
  readonly phase?: string;
  /** Instants and the day as text; what is left out is of November and December 2026, around today in the tests. */
  readonly opensAt?: string;
  readonly closesAt?: string;
  readonly assignmentClosesAt?: string | null;
  readonly fiscalYear?: number;
  /** Where several test files share a database, each gives its own. */
  readonly organizationCode?: string;
}

const WINDOWS = {
  phase: 'applying',
  opensAt: '2026-11-01T09:00:00+09:00',
  closesAt: '2026-12-15T17:00:00+09:00',
  assignmentClosesAt: '2026-12-19T09:00:00+09:00',
  fiscalYear: 2026,
};

/** A cohort of a program of its own, run by an organization that is no local government, with two tracks. */
export async function aCohort(owner: pg.Client, asked: CohortAsked = {}): Promise<CohortGround> {
  const { phase, opensAt, closesAt, assignmentClosesAt, fiscalYear, organizationCode } = { ...WINDOWS, ...asked };
  const [host, program, cohort] = [newId<'Organization'>(), newId<'Program'>(), newId<'Cohort'>()];
  await owner.query(
    `insert into organizations (id, code, name, full_name, type) values ($1, $2, '育成機構', '育成機構', 'independent-agency')`,
    [host, organizationCode ?? newOrganizationCode()],
  );
  await owner.query(
    `insert into programs (id, organization_id, code, name_ja, name_en, version)
    values ($1, $2, $3, '若手育成の1年', 'A year of young makers', 1)`,
    [program, host, `makers-${program}`],
  );
  await owner.query(
    `insert into cohorts (id, organization_id, program_id, fiscal_year, phase, version, application_opens_at,
      application_closes_at, assignment_closes_at, result_on, answers_close_at, oldest_age, residents_only,
      graduates_may_apply, most_applications)
    values ($1, $2, $3, $4, $5, 1, $6, $7, $8, '2027-01-20', '2027-01-27T17:00:00+09:00', 25, true, false, 2)`,
    [cohort, host, program, fiscalYear, phase, opensAt, closesAt, assignmentClosesAt],
  );
  return { cohortId: cohort, programId: program, organizationId: host, ...(await withParts(owner, cohort)) };
}

async function withParts(owner: pg.Client, cohort: Id<'Cohort'>) {
  const tracks = [newId<'Track'>(), newId<'Track'>()] as const;
  const seminarId = newId<'Seminar'>();
  const criterionIds = [newId<'Criterion'>(), newId<'Criterion'>()] as const;
  const formQuestionIds = [newId<'FormQuestion'>(), newId<'FormQuestion'>()] as const;
  const insertTrack = `insert into tracks (id, cohort_id, code, name_ja, name_en, summary_ja, summary_en, places, position, version)
    values ($1, $2, $3, $4, $5, '作って伝える。', 'Make and tell.', 8, $6, 1)`;
  await owner.query(insertTrack, [tracks[0], cohort, 'expression', '表現駆動', 'Expression', 1]);
  await owner.query(insertTrack, [tracks[1], cohort, 'development', '開発駆動', 'Development', 2]);
  await owner.query(
    `insert into seminars (id, cohort_id, track_id, name_ja, name_en, position, version)
    values ($1, $2, $3, '第1ゼミ', 'First seminar', 1, 1)`,
    [seminarId, cohort, tracks[0]],
  );
  await owner.query(
    `insert into criteria (id, cohort_id, name_ja, name_en, kind, weight, position, version)
    values ($1, $3, '独創性', 'Originality', 'weighted', 2, 1, 1), ($2, $3, '熱意', 'Drive', 'independent', null, 2, 1)`,
    [...criterionIds, cohort],
  );
  await owner.query(
    `insert into form_questions (id, cohort_id, track_id, stage, kind, label_ja, label_en, hint_ja, hint_en, is_required,
      at_most, file_sorts, megabytes, position, version)
    values ($1, $3, null, 'application', 'long-text', '作りたいもの', 'What you want to make', '', '', true, 2000, '{}', null, 1, 1),
      ($2, $3, $4, 'assignment', 'file', '作品の写真', 'A picture of your work', '', '', true, 2, '{picture,pdf}', 10, 1, 1)`,
    [...formQuestionIds, cohort, tracks[0]],
  );
  return { trackIds: tracks, seminarId, criterionIds, formQuestionIds };
}

interface Serving {
  readonly cohortId: Id<'Cohort'>;
  readonly trackId: Id<'Track'>;
  readonly personId: PersonId;
  readonly part?: string;
}

/** Somebody serves a track, as a trainer unless told otherwise; the role that lets them in they hold elsewhere. */
export async function serves(owner: pg.Client, { cohortId, trackId, personId, part = 'trainer' }: Serving) {
  await owner.query('insert into track_staff (cohort_id, track_id, person_id, part) values ($1, $2, $3, $4)', [
    cohortId,
    trackId,
    personId,
    part,
  ]);
}

/** Under review, so that a walk moves none of it; its first track is served by these. Its ids are named as in addresses. */
export async function aServedCohort(owner: pg.Client, ...staff: readonly PersonId[]) {
  const { cohortId, seminarId, ...cohort } = await aCohort(owner, { phase: 'reviewing' });
  const [[trackId], [criterionId], [formQuestionId]] = [cohort.trackIds, cohort.criterionIds, cohort.formQuestionIds];
  for (const personId of staff) await serves(owner, { cohortId, trackId, personId });
  return { cohortId, seminarId, trackId, criterionId, formQuestionId, part: 'trainer' };
}
