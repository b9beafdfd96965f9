import {
  addCriterion,
  addFormQuestion,
  addSeminar,
  addTrack,
  assignTrackStaff,
  changePhase,
  defineCohort,
  grantRole,
} from '#contract';
import { fiscalYearOf, type Id, type OrganizationId, type PersonId } from '#kernel';
import type { Browser } from './browser.ts';
import { criteria, questions, tracks } from './cohort-plan.ts';
import type { Stage } from './stage.ts';

/** The days of the cohort, from today. */
const DAYS = { opens: -20, closes: 21, assignment: 25, result: 50, answers: 57 };
const LASTS_DAYS = 300;

interface Planning {
  readonly stage: Stage;
  readonly office: Browser;
  readonly programId: Id<'Program'>;
  /** Who appoints its trainers. */
  readonly organizationId: OrganizationId;
}

/** The office defines this year's cohort with its tracks and trainers, and opens applications. */
export async function openCohort(planning: Planning): Promise<Id<'Cohort'>> {
  const { stage, office, programId } = planning;
  const at = (days: number, time: string) => `${stage.clock.day(days)}T${time}+09:00`;
  const defined = await office.ask(defineCohort, {
    input: {
      programId,
      fiscalYear: fiscalYearOf(stage.clock.day(0)),
      windows: {
        applicationOpensAt: at(DAYS.opens, '09:00:00'),
        applicationClosesAt: at(DAYS.closes, '17:00:00'),
        assignmentClosesAt: at(DAYS.assignment, '09:00:00'),
        resultOn: stage.clock.day(DAYS.result),
        answersCloseAt: at(DAYS.answers, '17:00:00'),
      },
      eligibility: { oldestAge: 25, residentsOnly: true, graduatesMayApply: false, mostApplications: 2 },
      keepMonths: 12,
    },
  });
  const cohortId = defined.id as Id<'Cohort'>;
  const params = { cohortId };
  for (const [nth, track] of tracks.entries()) await addTrackOf(planning, cohortId, { ...track, position: nth + 1 });
  for (const [nth, criterion] of criteria.entries()) {
    await office.ask(addCriterion, { params, input: { ...criterion, trackId: null, position: nth + 1 } });
  }
  for (const [nth, question] of questions.entries()) {
    await office.ask(addFormQuestion, { params, input: { ...question, trackId: null, position: nth + 1 } });
  }
  const opening = { phase: 'applying' as const, reason: '募集要項の公開に合わせて', version: 1 };
  await office.ask(changePhase, { params, input: opening });
  return cohortId;
}

type TrackPlan = (typeof tracks)[number] & { readonly position: number };

async function addTrackOf(
  { stage, office, organizationId }: Planning,
  cohortId: Id<'Cohort'>,
  { seminars, trainer, ...track }: TrackPlan,
): Promise<void> {
  const params = { cohortId };
  const trackId = (await office.ask(addTrack, { params, input: track })).id as Id<'Track'>;
  for (const [nth, name] of seminars.entries()) {
    await office.ask(addSeminar, { params, input: { trackId, name, position: nth + 1 } });
  }
  const lasting = { startsOn: stage.clock.today(), endsOn: stage.clock.day(LASTS_DAYS) };
  const granting = { role: 'instructor' as const, organizationId, ...lasting, person: { ...trainer } };
  const personId = (await office.ask(grantRole, { input: granting })).personId as PersonId;
  for (const part of ['trainer', 'reviewer'] as const) {
    await office.ask(assignTrackStaff, { params, input: { trackId, personId, part } });
  }
}
