import * as contract from '#contract';
import { type FiscalYear, fiscalYearOf, type Id, type PersonId } from '#kernel';
import type { Browser } from './browser.ts';
import { officeOf, type Scene } from './cohort.ts';
import { camp, campCriteria, campers, campQuestion, campReviewers, campTracks } from './selection-plan.ts';
import { enterWith, signUp } from './sign-in.ts';
import type { Act, Stage } from './stage.ts';

/** The days of the camp, from today. */
const DAYS = {
  plans: -21,
  opens: -20,
  applies: -9,
  closes: -3,
  reviews: -2,
  decides: -1,
  result: 6,
  answers: 20,
  ends: 60,
};
const LASTS_DAYS = 200;
const EACH = 2;

interface Camp {
  readonly cohortId: Id<'Cohort'>;
  readonly questionId: Id<'FormQuestion'>;
  readonly trackIds: readonly Id<'Track'>[];
}

/**
 * A camp selects its people: six have applied and were reviewed, the office has begun to decide. It is left in the
 * middle, so that somebody may go on.
 */
export function campActs(scene: Scene): Act[] {
  let made: Camp;
  let version = 2;
  const at = (days: number) => scene.stage.clock.morning(-days);
  const open = async () => {
    made = await openCamp(scene, await officeOf(scene));
  };
  const applyAll = async () => {
    for (const camper of campers) await applyToCamp(scene, made, camper);
  };
  const reviewAll = async () => {
    const office = await officeOf(scene);
    const moving = { phase: 'reviewing' as const, version, reason: '応募が締め切られたため' };
    version = await moved(office, made.cohortId, moving);
    await review(scene, office, made);
  };
  const decide = async () => {
    const office = await officeOf(scene);
    await moved(office, made.cohortId, { phase: 'deciding', version, reason: '審査が終わったため' });
    await beginToDecide(office, made);
  };
  return [
    { at: at(DAYS.plans), play: open },
    { at: at(DAYS.applies), play: applyAll },
    { at: at(DAYS.reviews), play: reviewAll },
    { at: at(DAYS.decides), play: decide },
  ];
}

async function moved(
  office: Browser,
  cohortId: Id<'Cohort'>,
  input: { phase: 'applying' | 'reviewing' | 'deciding'; version: number; reason: string },
): Promise<number> {
  return (await office.ask(contract.changePhase, { params: { cohortId }, input })).version;
}

async function openCamp(scene: Scene, office: Browser): Promise<Camp> {
  const { stage, organizationId } = scene;
  const program = await office.ask(contract.defineProgram, { input: { ...camp, organizationId } });
  const fiscalYear = fiscalYearOf(stage.clock.day(0));
  const programId = program.id as Id<'Program'>;
  const { id } = await office.ask(contract.defineCohort, {
    input: {
      programId,
      fiscalYear,
      windows: {
        applicationOpensAt: `${stage.clock.day(DAYS.opens)}T09:00:00+09:00`,
        applicationClosesAt: `${stage.clock.day(DAYS.closes)}T17:00:00+09:00`,
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
  await enrollIn(stage, office, { programId, fiscalYear });
  await moved(office, params.cohortId, { phase: 'applying', version: 1, reason: '募集を始めるため' });
  return { ...params, questionId: question.id as Id<'FormQuestion'>, trackIds };
}

/** An offering in which those accepted are enrolled: the office chooses it once it decides. */
async function enrollIn(
  stage: Stage,
  office: Browser,
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

async function applyToCamp({ stage }: Scene, { cohortId, questionId, trackIds }: Camp, camper: Camper): Promise<void> {
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
async function review({ stage, organizationId }: Scene, office: Browser, { cohortId, trackIds }: Camp): Promise<void> {
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
