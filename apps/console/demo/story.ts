import { sendReminders, viewSeatedOffering } from '#contract';
import { fiscalYearOf, type Id, type OfferingId, type PersonId } from '#kernel';
import { appointCoordinator, appointOfficers, organizationOf } from './appointments.ts';
import { officers, type Town, towns } from './cast.ts';
import { openCohort } from './cohort.ts';
import { type Diligence, type Key, keyOf, passPostTest, study } from './learning.ts';
import { type Planned, planExercises, recordDay, showInterestIn, takeSeats } from './exercises.ts';
import { openPreCyder } from './offerings.ts';
import { cohortProgram, tellThePublic } from './public-pages.ts';
import { importInventedPast } from './past.ts';
import { enterWith, signInAs } from './sign-in.ts';
import { selectForCamp } from './selection.ts';
import { rateDay, seatAtTables } from './results.ts';
import { bringInStaff, staffOf } from './staff.ts';
import type { Stage } from './stage.ts';

/** Something that happens so many days ago. */
interface Act {
  readonly daysAgo: number;
  play(): Promise<void>;
}

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
  stage: Stage,
  exercises: Planned,
  { key, daysAgo, isReleased, ...missing }: (typeof HELD)[number],
): Act => ({
  daysAgo,
  play: async () => {
    const [office, offeringId] = [await asOffice(stage), exercises.get(key) as OfferingId];
    if (isReleased !== null) await seatAtTables(office, offeringId);
    await recordDay(office, offeringId, missing);
    if (isReleased !== null) await rateDay(office, offeringId, isReleased);
  },
});

/** A believable year so far: the office opens Pre-CYDER, three towns enroll their staff, and some of them learn. */
export async function playYear(stage: Stage): Promise<void> {
  stage.clock.daysAgo(OPENED_DAYS_AGO);
  const opened = await open(stage);
  const acts = [
    ...towns.flatMap((town, index) => actsOf(stage, town, { ...opened, ...(BEGINNINGS[index] ?? NEVER) })),
    ...HELD.map((held) => recording(stage, opened.exercises, held)),
  ];
  for (const { daysAgo, play } of acts.toSorted((one, other) => other.daysAgo - one.daysAgo)) {
    stage.clock.daysAgo(daysAgo);
    await play();
    await stage.settle();
  }
  stage.clock.passTo(stage.clock.minutesFromNow(0));
  const office = await asOffice(stage);
  await selectForCamp({ stage, office, organizationId: await organizationOf(office, 'office') });
  await stage.settle();
}

const NEVER = { since: 0, started: 0 };
const asOffice = (stage: Stage) => signInAs(stage, `office-${officers.office.staffNumber}`);

async function open(stage: Stage): Promise<Opened> {
  const office = await asOffice(stage);
  const organizationId = await organizationOf(office, 'office');
  const period = { startsOn: stage.clock.day(STARTS_IN), endsOn: stage.clock.day(ENDS_IN) };
  const { editionId, offeringId } = await openPreCyder(office, organizationId, period);
  const programId = await cohortProgram(office, organizationId);
  await tellThePublic(office, programId);
  await openCohort({ stage, office, programId, organizationId });
  await importInventedPast(office, fiscalYearOf(stage.clock.today()));
  await appointOfficers(stage, office);
  const exercises = await planExercises(stage, office);
  return { offeringId, key: await keyOf(office, editionId), exercises };
}

interface Part extends Opened {
  readonly since: number;
  readonly started: number;
}

function actsOf(stage: Stage, town: Town, { offeringId, key, exercises, since, started }: Part): Act[] {
  let staff: PersonId[] = [];
  const begin = async () => {
    const office = await asOffice(stage);
    const coordinator = await appointCoordinator(stage, office, town);
    await bringInStaff(stage, coordinator, town, offeringId);
    staff = await staffOf(coordinator, town);
    for (const { to, from, people } of SEATS.filter(({ code }) => code === town.code)) {
      const exercise = exercises.get(to);
      if (exercise) await takeSeats(coordinator, exercise, staff.slice(from, from + people));
    }
  };
  const learn = (index: number) => async () => {
    const learner = await enterWith(stage, await stage.codeFor(staff[index] as PersonId));
    await study(learner, key, DILIGENCE[index % DILIGENCE.length] ?? { lessons: 0, right: null });
    if (index < INTERESTED) await showInterestIn(learner, exercises.get(WITHOUT_DATE));
  };
  const passTest = async () => {
    const [office, exercise] = [await asOffice(stage), exercises.get(POST_TEST.of) as OfferingId];
    const { edition } = await office.ask(viewSeatedOffering, { params: { offeringId: exercise } });
    const learner = await enterWith(stage, await stage.codeFor(staff[POST_TEST.person] as PersonId));
    await passPostTest(learner, await keyOf(office, edition.id as Id<'Edition'>));
  };
  const remind = async () => {
    const coordinator = await signInAs(stage, `${town.code}-${town.coordinator.staffNumber}`);
    await coordinator.ask(sendReminders, { params: { offeringId }, input: { audience: 'unfinished' } });
  };
  const learning = Array.from({ length: started }, (_, index) => ({
    daysAgo: Math.max(1, since - 5 - index * 2),
    play: learn(index),
  }));
  const reminding = started > 0 ? [{ daysAgo: REMINDED_DAYS_AGO, play: remind }] : [];
  const testing = town.code === POST_TEST.code ? [{ daysAgo: POST_TEST.daysAgo, play: passTest }] : [];
  return [{ daysAgo: since, play: begin }, ...learning, ...testing, ...reminding];
}
