import * as contract from '#contract';
import { fiscalYearOf, type FiscalYear, type Id, type OrganizationId, type PersonId } from '#kernel';
import type { Browser } from './browser.ts';
import { criteria, questions, tracks } from './cohort-plan.ts';
import { enterWith } from './sign-in.ts';
import type { Stage } from './stage.ts';

/** The days of the cohort that applications are taken for, from today. */
const DAYS = { opens: -20, closes: 21, assignment: 25, result: 50, answers: 57 };
const TRAINERS_SERVE_DAYS = 300;

/** The program that selects its people, and who runs and serves it. */
export interface Scene {
  readonly stage: Stage;
  readonly organizationId: OrganizationId;
  readonly programId: Id<'Program'>;
  readonly officer: PersonId;
  /** By the code of the track they serve. */
  readonly trainers: ReadonlyMap<string, PersonId>;
}

export const officeOf = ({ stage, officer, organizationId }: Scene): Promise<Browser> =>
  stage.back(officer, organizationId);

export const trainerOf = ({ stage, trainers, organizationId }: Scene, track: string): Promise<Browser> =>
  stage.back(trainers.get(track) as PersonId, organizationId);

export interface CohortPlan {
  readonly fiscalYear: FiscalYear;
  readonly windows: contract.SentOf<typeof contract.defineCohort>['windows'];
  /** How many people each track takes, by its code. */
  readonly places: Readonly<Record<string, number>>;
  /** Why applications are opened. */
  readonly reason: string;
}

export interface OpenedCohort {
  readonly cohortId: Id<'Cohort'>;
  readonly trackIds: ReadonlyMap<string, Id<'Track'>>;
  /** The first of each track that has some. */
  readonly seminarIds: ReadonlyMap<string, Id<'Seminar'>>;
  /** What everybody answers. */
  readonly questionId: Id<'FormQuestion'>;
}

/** The office appoints those who serve the tracks, for all the years of the story; they sign in for the first time. */
export async function appointTrainers(
  stage: Stage,
  office: Browser,
  organizationId: OrganizationId,
): Promise<ReadonlyMap<string, PersonId>> {
  const lasting = { startsOn: stage.clock.today(), endsOn: stage.clock.day(TRAINERS_SERVE_DAYS) };
  const trainers = new Map<string, PersonId>();
  for (const { code, trainer } of tracks) {
    const granting = { role: 'instructor' as const, organizationId, ...lasting, person: { ...trainer } };
    const personId = (await office.ask(contract.grantRole, { input: granting })).personId as PersonId;
    await enterWith(stage, await stage.codeFor(personId));
    trainers.set(code, personId);
  }
  return trainers;
}

/** The office defines a cohort with its tracks and those who serve them, and opens applications. */
export async function openCohort(scene: Scene, { fiscalYear, windows, places, reason }: CohortPlan) {
  const office = await officeOf(scene);
  const eligibility = { oldestAge: 25, residentsOnly: true, graduatesMayApply: false, mostApplications: 2 };
  const defined = await office.ask(contract.defineCohort, {
    input: { programId: scene.programId, fiscalYear, windows, eligibility, keepMonths: 12 },
  });
  const cohortId = defined.id as Id<'Cohort'>;
  const params = { cohortId };
  const [trackIds, seminarIds] = [new Map<string, Id<'Track'>>(), new Map<string, Id<'Seminar'>>()];
  for (const [nth, { seminars, trainer: _, ...track }] of tracks.filter(({ code }) => places[code]).entries()) {
    const input = { ...track, places: places[track.code] ?? track.places, position: nth + 1 };
    const trackId = (await office.ask(contract.addTrack, { params, input })).id as Id<'Track'>;
    trackIds.set(track.code, trackId);
    for (const [at, name] of seminars.entries()) {
      const { id } = await office.ask(contract.addSeminar, { params, input: { trackId, name, position: at + 1 } });
      if (at === 0) seminarIds.set(track.code, id as Id<'Seminar'>);
    }
    await staffTrack(scene, office, { cohortId, trackId, code: track.code });
  }
  for (const [nth, criterion] of criteria.entries()) {
    await office.ask(contract.addCriterion, { params, input: { ...criterion, trackId: null, position: nth + 1 } });
  }
  const asked = questions.filter(({ stage }) => stage === 'application' || windows.assignmentClosesAt !== null);
  const ids: string[] = [];
  for (const [nth, question] of asked.entries()) {
    const input = { ...question, trackId: null, position: nth + 1 };
    ids.push((await office.ask(contract.addFormQuestion, { params, input })).id);
  }
  await office.ask(contract.changePhase, { params, input: { phase: 'applying', reason, version: 1 } });
  return { cohortId, trackIds, seminarIds, questionId: ids[0] as Id<'FormQuestion'> } satisfies OpenedCohort;
}

interface Staffed {
  readonly cohortId: Id<'Cohort'>;
  readonly trackId: Id<'Track'>;
  readonly code: string;
}

/** A track is led by its trainer, who reviews its applications too. */
async function staffTrack({ trainers }: Scene, office: Browser, { cohortId, trackId, code }: Staffed): Promise<void> {
  const personId = trainers.get(code) as PersonId;
  for (const part of ['trainer', 'course-master', 'reviewer'] as const) {
    await office.ask(contract.assignTrackStaff, { params: { cohortId }, input: { trackId, personId, part } });
  }
}

/** Applications for the coming year are open. */
export async function openNextCohort(scene: Scene): Promise<void> {
  const { clock } = scene.stage;
  const at = (days: number, time: string) => `${clock.day(days)}T${time}+09:00`;
  await openCohort(scene, {
    fiscalYear: (fiscalYearOf(clock.day(0)) + 1) as FiscalYear,
    windows: {
      applicationOpensAt: at(DAYS.opens, '09:00:00'),
      applicationClosesAt: at(DAYS.closes, '17:00:00'),
      assignmentClosesAt: at(DAYS.assignment, '09:00:00'),
      resultOn: clock.day(DAYS.result),
      answersCloseAt: at(DAYS.answers, '17:00:00'),
    },
    places: Object.fromEntries(tracks.map(({ code, places }) => [code, places])),
    reason: '募集要項の公開に合わせて',
  });
}
