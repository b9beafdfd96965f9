import * as contract from '#contract';
import { type FiscalYear, fiscalYearOf, type Id, type OrganizationId, type PersonId } from '#kernel';
import type { Browser } from './browser.ts';
import { camp, campCriteria, campers, campQuestion, campReviewers, campTracks } from './selection-plan.ts';
import { enterWith, signUp } from './sign-in.ts';
import type { Stage } from './stage.ts';

/** So many minutes there are to apply: the window closes by the machine's clock, and the story goes on from there. */
const TAKES_MINUTES = 3;
const DAYS = { opens: -20, result: 6, answers: 20, ends: 60 };
const LASTS_DAYS = 200;
const EACH = 2;

interface Ground {
  readonly stage: Stage;
  readonly office: Browser;
  readonly organizationId: OrganizationId;
}

interface Camp {
  readonly cohortId: Id<'Cohort'>;
  readonly questionId: Id<'FormQuestion'>;
  readonly trackIds: readonly Id<'Track'>[];
  readonly closesAt: Date;
}

/**
 * A camp selects its people: six have applied and were reviewed, the office has begun to decide. It is left in the
 * middle, so that somebody may go on. Played last: the story comes to the end of applications.
 */
export async function selectForCamp(ground: Ground): Promise<void> {
  const { stage, office } = ground;
  const made = await openCamp(ground);
  for (const camper of campers) await applyToCamp(ground, made, camper);
  stage.clock.passTo(made.closesAt);
  const { cohortId } = made;
  const reviewing = await moved(office, cohortId, { phase: 'reviewing', version: 2, reason: '応募が締め切られたため' });
  await review(ground, made);
  await moved(office, cohortId, { phase: 'deciding', version: reviewing, reason: '審査が終わったため' });
  await beginToDecide(office, made);
}

async function moved(
  office: Browser,
  cohortId: Id<'Cohort'>,
  input: { phase: 'applying' | 'reviewing' | 'deciding'; version: number; reason: string },
): Promise<number> {
  return (await office.ask(contract.changePhase, { params: { cohortId }, input })).version;
}

async function openCamp({ stage, office, organizationId }: Ground): Promise<Camp> {
  const program = await office.ask(contract.defineProgram, { input: { ...camp, organizationId } });
  const fiscalYear = fiscalYearOf(stage.clock.day(0));
  const closesAt = stage.clock.minutesFromNow(TAKES_MINUTES);
  const programId = program.id as Id<'Program'>;
  const { id } = await office.ask(contract.defineCohort, {
    input: {
      programId,
      fiscalYear,
      windows: {
        applicationOpensAt: `${stage.clock.day(DAYS.opens)}T09:00:00+09:00`,
        applicationClosesAt: closesAt.toISOString(),
        assignmentClosesAt: null,
        resultOn: stage.clock.day(DAYS.result),
        answersCloseAt: `${stage.clock.day(DAYS.answers)}T17:00:00+09:00`,
      },
      eligibility: { oldestAge: 25, residentsOnly: true, graduatesMayApply: true, mostApplications: 2 },
    },
  });
  const params = { cohortId: id as Id<'Cohort'> };
  const trackIds: Id<'Track'>[] = [];
  for (const input of campTracks) trackIds.push((await office.ask(contract.addTrack, { params, input })).id as never);
  for (const [nth, each] of campCriteria.entries()) {
    const input = { ...each, trackId: null, position: nth + 1 };
    await office.ask(contract.addCriterion, { params, input });
  }
  const input = { ...campQuestion, trackId: null, position: 1 };
  const question = await office.ask(contract.addFormQuestion, { params, input });
  await enrollIn({ stage, office, organizationId }, { programId, fiscalYear });
  await moved(office, params.cohortId, { phase: 'applying', version: 1, reason: '募集を始めるため' });
  return { ...params, questionId: question.id as Id<'FormQuestion'>, trackIds, closesAt };
}

/** An offering in which those accepted are enrolled: the office chooses it once it decides. */
async function enrollIn(
  { stage, office }: Ground,
  { programId, fiscalYear }: { programId: Id<'Program'>; fiscalYear: FiscalYear },
): Promise<void> {
  const { code, name } = camp;
  const course = await office.ask(contract.defineCourse, { input: { programId, code, name, countsAs: 'none' } });
  const courseId = course.id as Id<'Course'>;
  const year = `${fiscalYear}`;
  const edition = await office.ask(contract.defineEdition, {
    input: {
      courseId,
      code: `${code}-${year}`,
      fiscalYear,
      name: { ja: `${year}年度`, en: `FY${year}` },
      summary: { ja: '合宿の年度です。（架空）', en: 'A year of the camp. (Invented.)' },
    },
  });
  const accessPeriod = { startsOn: stage.clock.day(0), endsOn: stage.clock.day(DAYS.ends) };
  const planned = { name: `${name.ja} ${year}年度`, fiscalYear, accessPeriod, opensNow: true };
  await office.ask(contract.planOffering, { input: { editionId: edition.id as Id<'Edition'>, ...planned } });
}

type Camper = (typeof campers)[number];

async function applyToCamp({ stage }: Ground, { cohortId, questionId, trackIds }: Camp, camper: Camper): Promise<void> {
  const { name, kana, mail, school, region, age, wish, tracks } = camper;
  const browser = await signUp(stage, { name, mail });
  const params = { cohortId };
  const bornOn = `${fiscalYearOf(stage.clock.day(0)) - age}-07-07`;
  const self = { name, kana, bornOn, school, region, livesInJapan: true, isGraduate: false, guardianMail: null };
  await browser.ask(contract.keepApplicantProfile, { params, input: { ...self, version: 0 } });
  for (const nth of tracks) {
    const input = { trackId: trackIds[nth] as Id<'Track'> };
    const begun = await browser.ask(contract.beginCohortApplication, { params, input });
    const of = { cohortApplicationId: begun.cohortApplicationId as Id<'CohortApplication'> };
    const answer = { revision: 0, body: wish, links: [] };
    await browser.ask(contract.saveCohortAnswer, { params: { ...of, formQuestionId: questionId }, input: answer });
    await browser.ask(contract.submitCohortApplication, { params: of });
  }
}

/** Three people review, each application is read by two of them; the first is the course master too. */
async function review(ground: Ground, { cohortId, trackIds }: Camp): Promise<void> {
  const { stage, office, organizationId } = ground;
  const reviewers: PersonId[] = [];
  const lasting = { startsOn: stage.clock.today(), endsOn: stage.clock.day(LASTS_DAYS) };
  for (const person of campReviewers) {
    const input = { role: 'instructor' as const, organizationId, ...lasting, person: { ...person } };
    reviewers.push((await office.ask(contract.grantRole, { input })).personId as PersonId);
  }
  for (const trackId of trackIds) {
    for (const personId of reviewers) {
      const input = { trackId, personId, part: 'reviewer' as const };
      await office.ask(contract.assignTrackStaff, { params: { cohortId }, input });
    }
    const [master] = reviewers;
    if (master) {
      const leading = { trackId, personId: master, part: 'course-master' as const };
      await office.ask(contract.assignTrackStaff, { params: { cohortId }, input: leading });
    }
    await office.ask(contract.assignByRule, { params: { trackId }, input: { each: EACH } });
  }
  for (const [nth, personId] of reviewers.entries()) {
    await scoreAll(await enterWith(stage, await stage.codeFor(personId)), nth);
  }
}

/** Scores by what is written, which is all a reviewer knows; the last of them is a little more severe. */
async function scoreAll(reviewer: Browser, nth: number): Promise<void> {
  const { rounds } = await reviewer.ask(contract.listMyReviews);
  const severity = nth === campReviewers.length - 1 ? 1 : 0;
  for (const { assignmentId: id } of rounds.flatMap(({ lines }) => lines)) {
    const params = { assignmentId: id as Id<'ReviewAssignment'> };
    const { answers, criteria, version } = await reviewer.ask(contract.viewBlindApplication, { params });
    const scores = campers.find(({ wish }) => wish === answers[0]?.text)?.scores ?? [];
    const given = criteria.map(({ criterionId }, at) => ({
      criterionId: criterionId as Id<'Criterion'>,
      score: Math.max(0, (scores[at] ?? 0) - severity),
    }));
    const comment = severity ? '進め方をもう少し知りたい。' : '読んでいて楽しい。';
    await reviewer.ask(contract.giveReview, { params, input: { scores: given, comment, version } });
  }
}

/** The best of each track is accepted, the second of the first is in reserve; the rest is left to whoever looks. */
async function beginToDecide(office: Browser, { trackIds }: Camp): Promise<void> {
  for (const [nth, trackId] of trackIds.entries()) {
    const params = { trackId };
    const { lines } = await office.ask(contract.viewDecisionBoard, { params });
    const [best, second] = lines.map(({ standing }) => standing.applicationId as Id<'CohortApplication'>);
    const decide = (applicationId: Id<'CohortApplication'>, outcome: 'accepted' | 'reserve', reason: string) =>
      office.ask(contract.decideApplications, {
        params,
        input: { applications: [{ applicationId, version: 0 }], outcome, reason },
      });
    if (best) await decide(best, 'accepted', '評価が最も高い');
    if (second && nth === 0) await decide(second, 'reserve', '次点');
  }
}
