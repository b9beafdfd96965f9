import { sendReminders, viewMe, viewSeatedOffering } from '#contract';
import { fiscalYearOf, type Id, type OfferingId, type PersonId } from '#kernel';
import { appointCoordinator, appointOfficers, organizationOf } from './appointments.ts';
import type { Browser } from './browser.ts';
import { makers, officers, type Town, towns } from './cast.ts';
import { appointTrainers, officeOf, openNextCohort, type Scene } from './cohort.ts';
import { type Diligence, type Key, keyOf, passPostTest, study } from './learning.ts';
import { type Planned, planExercises, recordDay, showInterestIn, takeSeats } from './exercises.ts';
import { openPreCyder } from './offerings.ts';
import { cohortProgram, tellThePublic } from './public-pages.ts';
import { importInventedPast } from './past.ts';
import { beginsOn, lastYearActs } from './past-year.ts';
import { enterWith, signInAs, signUp } from './sign-in.ts';
import { campActs } from './selection.ts';
import { rateDay, seatAtTables } from './results.ts';
import { bringInStaff, staffOf } from './staff.ts';
import type { Act, Stage } from './stage.ts';
import { thisYearActs } from './this-year.ts';

interface Opened {
  readonly offeringId: OfferingId;
  readonly key: Key;
  readonly exercises: Planned;
}

const ALL = 99;
/** How the people of a town get on, in the order of its staff list; then nobody has started. */
const DILIGENCE: readonly Diligence[] = [
  { lessons: ALL, right: ALL },
  { lessons: ALL, right: ALL },
  { lessons: ALL, right: 17 },
  { lessons: 3, right: null },
  { lessons: ALL, right: 6 },
  { lessons: ALL, right: null },
  { lessons: 1, right: null },
];

/** So many of each town want to hear when the exercise without a date gets one. */
const INTERESTED = 3;
const WITHOUT_DATE = 'b1-later';

/** When each town begins, in days ago, and how many of its staff have started by now. */
const BEGINNINGS = [
  { since: 48, started: 14 },
  { since: 41, started: 11 },
  { since: 9, started: 0 },
];
const SIGNED_UP_DAYS_AGO = 60;
const OPENED_DAYS_AGO = 55;
const REMINDED_DAYS_AGO = 12;
const [STARTS_IN, ENDS_IN] = [-50, 25];

/** Who takes which seats: staff by their place in the list of their town. */
const SEATS = [
  { code: '294250', to: 'nara', from: 1, people: 6 },
  { code: '294250', to: 'osaka', from: 0, people: 1 },
  { code: '294250', to: 'osaka', from: 8, people: 4 },
  { code: '294250', to: 'tokyo', from: 14, people: 4 },
  { code: '032166', to: 'morioka', from: 0, people: 5 },
  { code: '032166', to: 'tokyo', from: 8, people: 2 },
  { code: '032166', to: 'online-held', from: 11, people: 3 },
  { code: '205907', to: 'nagano', from: 0, people: 10 },
];
/** Exercises that took place, when they were recorded, who was missing, and whether teams see their results yet. */
const HELD = [
  { key: 'nara', daysAgo: 16, absent: 1, leftAtNoon: 0, isReleased: true },
  { key: 'online-held', daysAgo: 9, absent: 0, leftAtNoon: 0, isReleased: null },
  { key: 'morioka', daysAgo: 5, absent: 1, leftAtNoon: 1, isReleased: false },
];
/** Of the three who were there, one has passed the post-test. */
const POST_TEST = { code: '032166', of: 'online-held', person: 11, daysAgo: 8 };

const recording = (
  scene: Scene,
  opened: () => Opened,
  { key, daysAgo, isReleased, ...missing }: (typeof HELD)[number],
): Act => ({
  at: scene.stage.clock.morning(daysAgo),
  play: async () => {
    const [office, offeringId] = [await officeOf(scene), opened().exercises.get(key) as OfferingId];
    if (isReleased !== null) await seatAtTables(office, offeringId);
    await recordDay(office, offeringId, missing);
    if (isReleased !== null) await rateDay(office, offeringId, isReleased);
  },
});

/**
 * Two believable years until today: a cohort selects its people and ends its year, the next is in the middle of its own;
 * the office opens Pre-CYDER, three towns enroll their staff, and some of them learn.
 */
export async function playYears(stage: Stage): Promise<void> {
  stage.clock.passTo(beginsOn(stage));
  const scene = await sceneOf(stage, await enterWith(stage, await stage.firstOfficer(officers.office)));
  let known: Opened;
  const opened = () => known;
  const opening = async () => {
    known = await open(scene);
  };
  const signUps = async () => {
    for (const maker of makers) await signUp(stage, maker);
  };
  const lastYear = lastYearActs(scene);
  const acts = [
    ...lastYear.acts,
    ...thisYearActs(scene, lastYear.graduate),
    { at: stage.clock.morning(SIGNED_UP_DAYS_AGO), play: signUps },
    { at: stage.clock.morning(OPENED_DAYS_AGO), play: opening },
    ...towns.flatMap((town, index) => actsOf(scene, town, { opened, ...(BEGINNINGS[index] ?? NEVER) })),
    ...HELD.map((held) => recording(scene, opened, held)),
    ...campActs(scene),
  ];
  for (const { at, play } of acts.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
    stage.clock.passTo(at);
    await play();
    await stage.settle();
  }
}

const NEVER = { since: 0, started: 0 };

async function sceneOf(stage: Stage, office: Browser): Promise<Scene> {
  const organizationId = await organizationOf(office, 'office');
  const { account } = await office.ask(viewMe);
  const programId = await cohortProgram(office, organizationId);
  const trainers = await appointTrainers(stage, office, organizationId);
  return { stage, organizationId, programId, officer: account.id as PersonId, trainers };
}

async function open(scene: Scene): Promise<Opened> {
  const { stage, organizationId, programId } = scene;
  const office = await officeOf(scene);
  const period = { startsOn: stage.clock.day(STARTS_IN), endsOn: stage.clock.day(ENDS_IN) };
  const { editionId, offeringId } = await openPreCyder(office, organizationId, period);
  await tellThePublic(office, programId);
  await openNextCohort(scene);
  await importInventedPast(office, fiscalYearOf(stage.clock.today()));
  await appointOfficers(stage, office);
  const exercises = await planExercises(stage, office);
  return { offeringId, key: await keyOf(office, editionId), exercises };
}

interface Part {
  readonly opened: () => Opened;
  readonly since: number;
  readonly started: number;
}

function actsOf(scene: Scene, town: Town, { opened, since, started }: Part): Act[] {
  const { stage } = scene;
  let staff: PersonId[] = [];
  const begin = async () => {
    const [office, { offeringId, exercises }] = [await officeOf(scene), opened()];
    const coordinator = await appointCoordinator(stage, office, town);
    await bringInStaff(stage, coordinator, town, offeringId);
    staff = await staffOf(coordinator, town);
    for (const { to, from, people } of SEATS.filter(({ code }) => code === town.code)) {
      const exercise = exercises.get(to);
      if (exercise) await takeSeats(coordinator, exercise, staff.slice(from, from + people));
    }
  };
  const learn = (index: number) => async () => {
    const { key, exercises } = opened();
    const learner = await enterWith(stage, await stage.codeFor(staff[index] as PersonId));
    await study(learner, key, DILIGENCE[index % DILIGENCE.length] ?? { lessons: 0, right: null });
    if (index < INTERESTED) await showInterestIn(learner, exercises.get(WITHOUT_DATE));
  };
  const passTest = async () => {
    const [office, exercise] = [await officeOf(scene), opened().exercises.get(POST_TEST.of) as OfferingId];
    const { edition } = await office.ask(viewSeatedOffering, { params: { offeringId: exercise } });
    const learner = await enterWith(stage, await stage.codeFor(staff[POST_TEST.person] as PersonId));
    await passPostTest(learner, await keyOf(office, edition.id as Id<'Edition'>));
  };
  const remind = async () => {
    const coordinator = await signInAs(stage, `${town.code}-${town.coordinator.staffNumber}`);
    const { offeringId } = opened();
    await coordinator.ask(sendReminders, { params: { offeringId }, input: { audience: 'unfinished' } });
  };
  const at = (daysAgo: number) => stage.clock.morning(daysAgo);
  const learning = Array.from({ length: started }, (_, index) => ({
    at: at(Math.max(1, since - 5 - index * 2)),
    play: learn(index),
  }));
  const reminding = started > 0 ? [{ at: at(REMINDED_DAYS_AGO), play: remind }] : [];
  const testing = town.code === POST_TEST.code ? [{ at: at(POST_TEST.daysAgo), play: passTest }] : [];
  return [{ at: at(since), play: begin }, ...learning, ...testing, ...reminding];
}
