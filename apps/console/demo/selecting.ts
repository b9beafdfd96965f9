import * as contract from '#contract';
import type { CalendarDate, FiscalYear, Id, PersonId } from '#kernel';
import type { Browser } from './browser.ts';
import { type CohortPlan, officeOf, type OpenedCohort, openCohort, type Scene, trainerOf } from './cohort.ts';
import type { Maker } from './makers.ts';
import { signUp } from './sign-in.ts';
import type { Act } from './stage.ts';

/** The days on which a cohort gets its people, in their order. */
export interface SelectionDays {
  readonly opened: CalendarDate;
  readonly applied: CalendarDate;
  readonly closed: CalendarDate;
  readonly decided: CalendarDate;
  readonly published: CalendarDate;
  readonly answered: CalendarDate;
  readonly answersClose: CalendarDate;
}

/** What became of somebody who applied. */
export interface Member extends Maker {
  readonly personId: PersonId;
  readonly applicationId: Id<'CohortApplication'>;
}

/** A cohort while it is played: filled by its acts, one after the other. */
export interface CohortInPlay extends OpenedCohort {
  readonly offeringId: Id<'Offering'>;
  readonly members: Map<string, Member>;
}

export interface SelectionPlan {
  readonly fiscalYear: FiscalYear;
  readonly days: SelectionDays;
  readonly places: CohortPlan['places'];
  readonly makers: readonly Maker[];
  readonly accessPeriod: { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate };
}

const GOOD = [5, 4, 4, 5];
const FAIR = [3, 3, 2, 3];
const MINUTES_BETWEEN = 17;
const ANSWER_DAYS = 5;
const ALMOST_A_DAY = 6 * 60;
/** Of the eldest among them: all are of age when the year begins. */
const BIRTHDAY = '07-07';

export const instantOn = (day: CalendarDate, time = '10:00'): Date => new Date(`${day}T${time}:00+09:00`);

/** How a cohort gets its people: they apply, are reviewed and decided on, hear at one instant, and answer. */
export function selectionActs(scene: Scene, plan: SelectionPlan, opened: (cohort: CohortInPlay) => void): Act[] {
  const { days } = plan;
  let cohort: CohortInPlay;
  const begin = async () => {
    cohort = await begun(scene, plan);
    opened(cohort);
  };
  return [
    { at: instantOn(days.opened), play: begin },
    { at: instantOn(days.applied), play: () => applyAll(scene, plan, cohort) },
    { at: instantOn(days.closed, '18:00'), play: () => review(scene, plan, cohort) },
    { at: instantOn(days.decided), play: () => decide(scene, plan, cohort) },
    { at: instantOn(days.published, '12:00'), play: () => scene.stage.tick() },
    { at: instantOn(days.answered), play: () => answerAll(scene, cohort) },
  ];
}

async function begun(scene: Scene, { fiscalYear, days, places, accessPeriod }: SelectionPlan): Promise<CohortInPlay> {
  const windows = {
    applicationOpensAt: instantOn(days.opened, '09:00').toISOString(),
    applicationClosesAt: instantOn(days.closed, '17:00').toISOString(),
    assignmentClosesAt: null,
    resultOn: days.published,
    answersCloseAt: instantOn(days.answersClose, '17:00').toISOString(),
  };
  const opened = await openCohort(scene, { fiscalYear, windows, places, reason: '募集要項の公開に合わせて' });
  const offeringId = await planYear(await officeOf(scene), scene, { fiscalYear, accessPeriod });
  return { ...opened, offeringId, members: new Map() };
}

/** The year itself, in which those accepted are enrolled. */
async function planYear(
  office: Browser,
  { programId }: Scene,
  { fiscalYear, accessPeriod }: Pick<SelectionPlan, 'fiscalYear' | 'accessPeriod'>,
): Promise<Id<'Offering'>> {
  const { items } = await office.ask(contract.listCourses, { input: { q: 'sechack365' } });
  const name = { ja: 'SecHack365', en: 'SecHack365' };
  const defined = { programId, code: 'sechack365', name, countsAs: 'none' as const };
  const course = items[0] ?? (await office.ask(contract.defineCourse, { input: defined }));
  const edition = await office.ask(contract.defineEdition, {
    input: {
      courseId: course.id as Id<'Course'>,
      code: `sechack365-${fiscalYear}`,
      fiscalYear,
      name: { ja: `${fiscalYear}年度`, en: `FY${fiscalYear}` },
      summary: { ja: '一年をかけるものづくりです。（架空）', en: 'A year of making. (Invented.)' },
    },
  });
  const planned = { name: `SecHack365 ${fiscalYear}年度`, fiscalYear, accessPeriod, opensNow: true };
  const offering = { editionId: edition.id as Id<'Edition'>, ...planned };
  return (await office.ask(contract.planOffering, { input: offering })).id as Id<'Offering'>;
}

async function applyAll({ stage }: Scene, { makers, fiscalYear }: SelectionPlan, cohort: CohortInPlay): Promise<void> {
  for (const maker of makers) {
    stage.clock.pass(MINUTES_BETWEEN);
    const browser = await signUp(stage, { name: maker.name, mail: maker.mail });
    const { name, kana, school, region, age, tracks } = maker;
    const bornOn = `${fiscalYear - age}-${BIRTHDAY}` as CalendarDate;
    const self = { name, kana, bornOn, school, region, livesInJapan: true, isGraduate: false, guardianMail: null };
    const params = { cohortId: cohort.cohortId };
    await browser.ask(contract.keepApplicantProfile, { params, input: { ...self, version: 0 } });
    const [applicationId] = await each(tracks, (track) => apply(browser, cohort, { track, body: maker.topic }));
    const { account } = await browser.ask(contract.viewMe);
    if (applicationId) cohort.members.set(maker.mail, { ...maker, applicationId, personId: account.id as PersonId });
  }
}

async function each<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

async function apply(
  browser: Browser,
  { cohortId, trackIds, questionId }: CohortInPlay,
  { track, body }: { track: string; body: string },
): Promise<Id<'CohortApplication'>> {
  const input = { trackId: trackIds.get(track) as Id<'Track'> };
  const draft = await browser.ask(contract.beginCohortApplication, { params: { cohortId }, input });
  const params = { cohortApplicationId: draft.cohortApplicationId as Id<'CohortApplication'> };
  const answer = { revision: 0, body: `${body}を作ります。`, links: [] };
  await browser.ask(contract.saveCohortAnswer, { params: { ...params, formQuestionId: questionId }, input: answer });
  await browser.ask(contract.submitCohortApplication, { params });
  return params.cohortApplicationId;
}

const movesTo = (office: Browser, { cohortId }: CohortInPlay, phase: 'reviewing' | 'deciding', version: number) =>
  office.ask(contract.changePhase, { params: { cohortId }, input: { phase, version, reason: '日程のとおり' } });

/** Whoever trains in a track scores its applications by what they read, which is all they know. */
async function review(scene: Scene, { makers }: SelectionPlan, cohort: CohortInPlay): Promise<void> {
  const office = await officeOf(scene);
  await movesTo(office, cohort, 'reviewing', 2);
  for (const [code, trackId] of cohort.trackIds) {
    await office.ask(contract.assignByRule, { params: { trackId }, input: { each: 1 } });
    const trainer = await trainerOf(scene, code);
    const { rounds } = await trainer.ask(contract.listMyReviews);
    for (const { assignmentId } of rounds
      .filter((one) => one.cohortId === cohort.cohortId)
      .flatMap(({ lines }) => lines)) {
      const params = { assignmentId: assignmentId as Id<'ReviewAssignment'> };
      const { answers, criteria, version } = await trainer.ask(contract.viewBlindApplication, { params });
      const author = makers.find(({ topic }) => answers[0]?.text === `${topic}を作ります。`);
      const level = author?.outcome === 'rejected' || author?.tracks[0] !== code ? FAIR : GOOD;
      const scores = criteria.map(({ criterionId }, at) => ({
        criterionId: criterionId as Id<'Criterion'>,
        score: level[at] ?? 0,
      }));
      await trainer.ask(contract.giveReview, { params, input: { scores, comment: '読みました。', version } });
    }
  }
}

const OUTCOMES = { accepted: 'accepted', declines: 'accepted', reserve: 'reserve', rejected: 'rejected' } as const;
const WORDS = { accepted: '評価が高い', reserve: '次点', rejected: '今回は見送る' } as const;

/** The office decides for every track and sets the instant at which everybody hears. */
async function decide(scene: Scene, { days }: SelectionPlan, cohort: CohortInPlay): Promise<void> {
  const office = await officeOf(scene);
  const params = { cohortId: cohort.cohortId };
  let { version } = await movesTo(office, cohort, 'deciding', 3);
  for (const [code, trackId] of cohort.trackIds) {
    const board = await office.ask(contract.viewDecisionBoard, { params: { trackId } });
    const names = [...cohort.members.values()].map(({ name }) => name);
    const placeOf = ({ applicant }: (typeof board.lines)[number]) => names.indexOf(applicant?.name ?? '');
    // Who scored the same comes in the order in which they applied, whatever the board makes of it.
    const lines = board.lines.toSorted((one, other) => placeOf(one) - placeOf(other));
    const outcomeOf = (name = '') => {
      const member = [...cohort.members.values()].find((one) => one.name === name);
      return member?.tracks[0] === code ? OUTCOMES[member.outcome] : 'rejected';
    };
    for (const outcome of ['accepted', 'reserve', 'rejected'] as const) {
      const of = lines.filter(({ applicant }) => outcomeOf(applicant?.name) === outcome);
      const applications = of.map(({ standing }) => ({
        applicationId: standing.applicationId as Id<'CohortApplication'>,
        version: 0,
      }));
      const input = { applications, outcome, reason: WORDS[outcome] };
      if (of.length > 0) await office.ask(contract.decideApplications, { params: { trackId }, input });
    }
  }
  const { offeringId } = cohort;
  version = (await office.ask(contract.chooseCohortOffering, { params, input: { offeringId, version } })).version;
  version = (await office.ask(contract.freezeDecisions, { params, input: { version } })).version;
  const publishAt = instantOn(days.published).toISOString();
  const publishing = { publishAt, reserveAnswerDays: ANSWER_DAYS, reason: '募集要項の日程のとおり', version };
  await office.ask(contract.publishResults, { params, input: publishing });
}

/** Whoever was accepted takes the place, or declines it; then who moved up takes theirs. */
async function answerAll({ stage }: Scene, { members, trackIds }: CohortInPlay): Promise<void> {
  const taking = async ({ personId, applicationId: cohortApplicationId }: Member, takes: boolean) => {
    stage.clock.pass(MINUTES_BETWEEN);
    const browser = await stage.back(personId);
    const route = takes ? contract.acceptPlace : contract.declinePlace;
    await browser.ask(route, { params: { cohortApplicationId } });
  };
  const of = (outcome: Maker['outcome']) => [...members.values()].filter((one) => one.outcome === outcome);
  for (const member of of('accepted')) await taking(member, true);
  for (const member of of('declines')) await taking(member, false);
  stage.clock.pass(ALMOST_A_DAY);
  for (const declined of of('declines')) {
    const next = of('reserve').find(({ tracks }) => tracks[0] === declined.tracks[0] && trackIds.has(tracks[0] ?? ''));
    if (next) await taking(next, true);
  }
}
