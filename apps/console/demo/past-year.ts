import * as contract from '#contract';
import { type CalendarDate, type FiscalYear, fiscalYearOf, type Id } from '#kernel';
import { officeOf, type Scene, trainerOf } from './cohort.ts';
import { planDispatch, presentsElsewhere } from './activities.ts';
import { gatheringActs } from './gatherings.ts';
import { lastYearsMakers } from './makers.ts';
import {
  AUTUMN_LOG,
  GATHERINGS,
  GRADUATE,
  LATE,
  OUTSTANDING,
  QUIT,
  REGISTER,
  REVISED,
  RULE,
} from './past-year-plan.ts';
import {
  callJudges,
  countAtDoor,
  definePresentation,
  judgeWorks,
  openDoors,
  type Presented,
  publishTimetable,
  showWorks,
} from './presenting.ts';
import { type CohortInPlay, instantOn, selectionActs, type SelectionPlan } from './selecting.ts';
import type { Act, Stage } from './stage.ts';
import {
  acceptAll,
  allHandIn,
  defineMilestone,
  feedBack,
  handIn,
  personOf,
  placeTrainees,
  type Trainee,
  writeLog,
  type YearInPlay,
} from './trainees.ts';
import { makeWork, releaseWork } from './works.ts';
import { yearMilestones } from './year-words.ts';
import { lastYearsWorks } from './year-works.ts';

/** Days from the present. */
const ABROAD = 60;
/** The one author of a public work. */
const ALONE = '木下 あお';
const PLACES = { expression: 4, development: 5, contemplation: 3 };
/** The day of the year that is over: by month and day, of which the first three months are of the next calendar year. */
const dayIn = (fiscalYear: number) => (monthAndDay: string) =>
  `${monthAndDay < '04' ? fiscalYear + 1 : fiscalYear}-${monthAndDay}` as CalendarDate;

export const lastFiscalYear = ({ clock }: Stage): FiscalYear => (fiscalYearOf(clock.day(0)) - 1) as FiscalYear;
/** When the story of last year begins. */
export const beginsOn = (stage: Stage): Date => instantOn(dayIn(lastFiscalYear(stage))('04-02'));
/** From when on its graduates may be asked for something. */
export const graduatesSince = (stage: Stage): Date => instantOn(dayIn(lastFiscalYear(stage))('03-26'));

const selectionIn = (scene: Scene, day: (monthAndDay: string) => CalendarDate): SelectionPlan => ({
  fiscalYear: lastFiscalYear(scene.stage),
  days: {
    opened: day('04-07'),
    applied: day('04-15'),
    closed: day('04-28'),
    decided: day('05-12'),
    published: day('05-18'),
    answered: day('05-19'),
    answersClose: day('05-27'),
  },
  places: PLACES,
  makers: lastYearsMakers,
  accessPeriod: { startsOn: day('05-18'), endsOn: day('03-31') },
});

/** Last year, from the first application to the register of its graduates. */
export function lastYearActs(scene: Scene): { acts: Act[]; graduate: () => Trainee } {
  const day = dayIn(lastFiscalYear(scene.stage));
  const at = (monthAndDay: string, time?: string) => instantOn(day(monthAndDay), time);
  let year: YearInPlay;
  const joined = (cohort: CohortInPlay) => {
    year = { ...cohort, trainees: new Map(), milestoneIds: new Map() };
  };
  const everybody = () => [...year.trainees.keys()];
  const but = (...names: readonly string[]) => everybody().filter((name) => !names.includes(name));
  const acts = [
    ...selectionActs(scene, selectionIn(scene, day), joined),
    { at: at('06-01'), play: () => begin(scene, year, day) },
    ...GATHERINGS.flatMap((plan) => gatheringActs(scene, () => year, { ...plan, days: plan.days.map(day) })),
    { at: at('07-08', '19:00'), play: () => allHandIn(scene, year, everybody(), 'plan') },
    { at: at('07-12'), play: () => judgePlans(scene, year, day, but(REVISED)) },
    { at: at('07-20', '21:00'), play: () => revise(scene, year) },
    { at: at('10-05', '20:00'), play: () => writeOfAutumn(scene, year) },
    { at: at('10-06', '18:00'), play: () => answerOfAutumn(scene, year) },
    { at: at('11-09', '22:00'), play: () => allHandIn(scene, year, but(QUIT, LATE), 'middle') },
    { at: at('11-12', '01:30'), play: () => allHandIn(scene, year, [LATE], 'middle') },
    { at: at('11-18'), play: () => acceptAll(scene, year, but(QUIT), 'middle') },
    { at: at('02-08', '20:00'), play: () => allHandIn(scene, year, but(QUIT), 'final') },
    { at: at('02-16'), play: () => acceptAll(scene, year, but(QUIT), 'final') },
    { at: at('02-20'), play: () => makeWorks(scene, year) },
    ...presentingActs(scene, () => year, day),
    { at: at('03-14'), play: () => conclude(scene, year) },
    { at: at('03-20'), play: () => tell(scene, year) },
    { at: at('03-25'), play: () => enterRegister(scene, year) },
    { at: at('03-25', '15:00'), play: () => goOut(scene, year, day) },
  ];
  return { acts, graduate: () => personOf(year, GRADUATE) };
}

/** The works are presented to whoever comes, and judged. */
function presentingActs(scene: Scene, year: () => YearInPlay, day: (monthAndDay: string) => CalendarDate): Act[] {
  let presented: Presented;
  const opensAt = instantOn(day('02-24'), '12:00');
  const closesAt = instantOn(day('03-06'), '17:00');
  const present = async () => {
    presented = await definePresentation(scene, year(), '成果の発表');
    await showWorks(scene, year(), presented);
    await callJudges(scene, year(), presented);
    await publishTimetable(scene, presented);
    await openDoors(scene, presented, { opensAt, closesAt, watchLink: null });
  };
  const judge = async () => {
    await countAtDoor(scene, presented);
    await judgeWorks(scene, presented);
  };
  return [
    { at: instantOn(day('02-24')), play: present },
    { at: instantOn(day('03-07'), '19:00'), play: judge },
  ];
}

/** The office places everybody, and asks for the three milestones of the year. */
async function begin(scene: Scene, year: YearInPlay, day: (monthAndDay: string) => CalendarDate): Promise<void> {
  await placeTrainees(scene, year);
  const office = await officeOf(scene);
  for (const [key, due] of [
    ['plan', '07-10'],
    ['middle', '11-10'],
    ['final', '02-10'],
  ] as const) {
    const dueAt = instantOn(day(due), '23:59').toISOString();
    await defineMilestone(office, year, { ...yearMilestones[key], dueAt, key });
  }
  await office.ask(contract.setYearRule, { params: { cohortId: year.cohortId }, input: { rule: RULE, version: 0 } });
}

/** All plans are accepted but one, which is asked for again. */
async function judgePlans(
  scene: Scene,
  year: YearInPlay,
  day: (monthAndDay: string) => CalendarDate,
  accepted: readonly string[],
): Promise<void> {
  await acceptAll(scene, year, accepted, 'plan');
  const guide = await trainerOf(scene, personOf(year, REVISED).track);
  const comment = '問いはとても良いです。だれと対話するのかを決めて、もう一度出してください。';
  const reviseUntil = instantOn(day('07-25'), '23:59').toISOString();
  await feedBack(guide, year, [REVISED, 'plan'], { verdict: 'ask-revision', comment, reviseUntil });
}

async function revise(scene: Scene, year: YearInPlay): Promise<void> {
  const { personId, topic, track } = personOf(year, REVISED);
  const body = `「${topic}」を、祖父母と孫の3組と試します。夏に最初の1回を開き、聞いたことを書き起こして、秋にもう一度開きます。`;
  await handIn(await scene.stage.back(personId), year, REVISED, { key: 'plan', body });
  const comment = 'これで進めましょう。最初の1回に見学に行きます。';
  await feedBack(await trainerOf(scene, track), year, [REVISED, 'plan'], { verdict: 'accept', comment });
}

async function writeOfAutumn(scene: Scene, year: YearInPlay): Promise<void> {
  for (const [name, words] of Object.entries(AUTUMN_LOG)) {
    const trainee = await scene.stage.back(personOf(year, name).personId);
    await writeLog(trainee, year, name, words.entry);
  }
}

/** Those who guide answer what was written, and note what is theirs alone. */
async function answerOfAutumn(scene: Scene, year: YearInPlay): Promise<void> {
  for (const [name, { answer, back }] of Object.entries(AUTUMN_LOG)) {
    const { traineeId, personId, track } = personOf(year, name);
    const guide = await trainerOf(scene, track);
    const { items } = await guide.ask(contract.viewTraineeLog, { params: { traineeId } });
    const params = { logEntryId: items[0]?.logEntryId as Id<'LogEntry'> };
    await guide.ask(contract.answerLogEntry, { params, input: { body: answer } });
    if (back) await (await scene.stage.back(personId)).ask(contract.answerBack, { params, input: { body: back } });
  }
  const { traineeId, track } = personOf(year, QUIT);
  const input = { body: '就職の準備と重なり、手が止まっている様子。冬の集まりの前に電話する。' };
  await (await trainerOf(scene, track)).ask(contract.writeTraineeNote, { params: { traineeId }, input });
}

async function makeWorks(scene: Scene, year: YearInPlay): Promise<void> {
  for (const plan of Object.values(lastYearsWorks)) {
    const workId = await makeWork(scene, year, plan);
    if (plan.visibility === 'public') await releaseWork(scene, workId);
  }
}

/** The office concludes the year by the rule, and says why somebody did not complete and who stands out. */
async function conclude(scene: Scene, year: YearInPlay): Promise<void> {
  const [office, params] = [await officeOf(scene), { cohortId: year.cohortId }];
  await office.ask(contract.concludeFulfilledYears, { params });
  const reason = '就職の準備のため、冬の集まりと最終報告に間に合わなかった。';
  await office.ask(contract.concludeYear, {
    params: { traineeId: personOf(year, QUIT).traineeId },
    input: { outcome: 'not-completed', reason, version: 0 },
  });
  for (const [name, why] of OUTSTANDING) {
    const input = { isOutstanding: true, reason: why, version: 1 };
    await office.ask(contract.distinguishGraduate, { params: { traineeId: personOf(year, name).traineeId }, input });
  }
}

async function tell(scene: Scene, { cohortId }: YearInPlay): Promise<void> {
  const [office, params] = [await officeOf(scene), { cohortId }];
  const { version } = await office.ask(contract.viewYearEnd, { params });
  await office.ask(contract.tellYearResults, { params, input: { version } });
}

/** What became of it elsewhere: told by one of them, and planned by the office. */
async function goOut(scene: Scene, year: YearInPlay, day: (monthAndDay: string) => CalendarDate): Promise<void> {
  await presentsElsewhere(scene, year, { name: ALONE, day: day('03-21') });
  const { clock } = scene.stage;
  await planDispatch(scene, year, { name: GRADUATE, startsOn: clock.day(ABROAD), endsOn: clock.day(ABROAD + 6) });
}

/** Some let themselves be found after their year. */
async function enterRegister(scene: Scene, year: YearInPlay): Promise<void> {
  for (const { name, shown, ...entry } of REGISTER) {
    const { traineeId, personId } = personOf(year, name);
    const graduate = await scene.stage.back(personId);
    await graduate.ask(contract.enterRegister, { params: { traineeId }, input: entry });
    if (shown) await graduate.ask(contract.listGraduate, { params: { traineeId }, input: shown });
  }
}
