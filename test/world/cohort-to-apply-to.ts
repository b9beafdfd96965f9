import type pg from 'pg';
import { beginCohortApplication, keepApplicantProfile, saveCohortAnswer, submitCohortApplication } from '#contract';
import { type Id, newId, type PersonId } from '#kernel';
import type { CohortApplicationId, CohortId, FormQuestionId, TrackId } from '#selection';
import { forgetEverybody } from './database.ts';
import { aNewcomer, anOffice, type Office } from './town.ts';
import type { World } from './world.ts';

export interface CohortOfTests {
  readonly id: CohortId;
  readonly programId: Id<'Program'>;
  readonly tracks: readonly [TrackId, TrackId, TrackId];
  /** A text of 200 characters, required; two links; two files; an essay of the assignment, required. */
  readonly questions: {
    readonly text: FormQuestionId;
    readonly links: FormQuestionId;
    readonly file: FormQuestionId;
    readonly essay: FormQuestionId;
  };
}

const COHORT = `
  insert into cohorts (id, organization_id, program_id, fiscal_year, phase, version, application_opens_at,
    application_closes_at, assignment_closes_at, result_on, answers_close_at, oldest_age, residents_only,
    graduates_may_apply, most_applications)
  values ($1, $2, $3, 2026, 'applying', 1, '2026-11-01T09:00:00+09:00', '2026-11-30T17:00:00+09:00',
    '2026-12-07T17:00:00+09:00', '2027-01-10', '2027-01-20T17:00:00+09:00', 25, true, false, 2)`;
const TRACK = `
  insert into tracks (id, cohort_id, code, name_ja, name_en, summary_ja, summary_en, places, position, version)
  values ($1, $2, $3, $4, $3, '作る', 'Making', 8, $5, 1)`;
const QUESTION = `
  insert into form_questions (id, cohort_id, track_id, stage, kind, label_ja, label_en, hint_ja, hint_en, is_required,
    at_most, file_sorts, megabytes, position, version)
  values ($1, $2, null, $3, $4, $5, $5, '', '', $6, $7, $8, $9, $10, 1)`;

/** A cohort of an office that takes applications in November 2026, and its assignment a week longer. */
export async function aCohort(owner: pg.Client, office: Office): Promise<CohortOfTests> {
  const [id, programId] = [newId<'Cohort'>(), newId<'Program'>()];
  await owner.query(`insert into programs values ($1, $2, $3, '若手の一年', 'A year of makers')`, [
    programId,
    office.id,
    programId,
  ]);
  await owner.query(COHORT, [id, office.id, programId]);
  const tracks = [newId<'Track'>(), newId<'Track'>(), newId<'Track'>()] as const;
  for (const [at, [code, name]] of [
    ['express', '表現駆動'],
    ['learn', '学習駆動'],
    ['develop', '開発駆動'],
  ].entries()) {
    await owner.query(TRACK, [tracks[at], id, code, name, at]);
  }
  const asked = async (at: number, stage: string, kind: string, rest: unknown[]) => {
    const questionId = newId<'FormQuestion'>();
    await owner.query(QUESTION, [questionId, id, stage, kind, ...rest, at]);
    return questionId;
  };
  const questions = {
    text: await asked(1, 'application', 'long-text', ['作りたいもの', true, 200, [], null]),
    links: await asked(2, 'application', 'links', ['作品のリンク', false, 2, [], null]),
    file: await asked(3, 'application', 'file', ['作品', false, 2, ['text', 'pdf'], 1]),
    essay: await asked(4, 'assignment', 'long-text', ['課題', true, 500, [], null]),
  };
  return { id, programId, tracks, questions };
}

export const aProfile = {
  name: '森 みどり',
  kana: 'モリ ミドリ',
  bornOn: '2005-05-05',
  school: '青空高専',
  region: '北海道',
  livesInJapan: true,
  isGraduate: false,
  guardianMail: null,
  version: 0,
};

/** On an emptied database, in the morning of 22 November 2026: an office with a cohort, and somebody who may apply to it. */
export async function aMaker(world: World) {
  await forgetEverybody(world.owner);
  world.mailbox.mails.length = 0;
  world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
  const office = await anOffice(world.owner);
  const cohort = await aCohort(world.owner, office);
  const person = await aNewcomer(world.owner, '森 みどり');
  return { office, cohort, person, maker: await world.as(person, null) };
}

/** Moves the windows of a cohort, and its phase. */
export async function cohortIn(owner: pg.Client, cohort: CohortOfTests, phase: string): Promise<void> {
  await owner.query('update cohorts set phase = $2 where id = $1', [cohort.id, phase]);
}

/** What somebody has written for the first track of a cohort, and submitted; the ids by which it is asked for. */
export async function withCohortApplication(world: World, office: Office, person: PersonId, name: string) {
  const cohort = await aCohort(world.owner, office);
  const applicant = await world.as(person, null);
  const params = { cohortId: cohort.id };
  await applicant.ask(keepApplicantProfile, { params, input: { ...aProfile, name } });
  const input = { trackId: cohort.tracks[0] };
  const { answer } = await applicant.ask(beginCohortApplication, { params, input });
  const cohortApplicationId = answer.cohortApplicationId as CohortApplicationId;
  const formQuestionId = cohort.questions.text;
  const written = { revision: 0, body: name, links: [] };
  await applicant.ask(saveCohortAnswer, { params: { cohortApplicationId, formQuestionId }, input: written });
  await applicant.ask(submitCohortApplication, { params: { cohortApplicationId }, input: {} });
  return { cohortApplicationId };
}
