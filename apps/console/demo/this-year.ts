import * as contract from '#contract';
import { type CalendarDate, fiscalYearOf, type Id } from '#kernel';
import { officeOf, type Scene, trainerOf } from './cohort.ts';
import { gatheringActs, type GatheringPlan, schedule, tellExcuses } from './gatherings.ts';
import { thisYearsMakers } from './makers.ts';
import { graduatesSince } from './past-year.ts';
import { RULE } from './past-year-plan.ts';
import { definePresentation, openDoors, publishTimetable } from './presenting.ts';
import { type CohortInPlay, instantOn, selectionActs } from './selecting.ts';
import type { Act } from './stage.ts';
import {
  acceptAll,
  allHandIn,
  defineMilestone,
  feedBack,
  handIn,
  personOf,
  placeTrainees,
  writeLog,
  type YearInPlay,
} from './trainees.ts';
import {
  ADDRESS,
  COMING,
  CONTACT,
  type CountedGathering,
  DRAFTING,
  EXCUSE,
  HELD,
  LATE,
  LOG,
  NEEDS,
  PLACES,
  TO_REVISE,
  TRACK_MILESTONE,
  TRAINEE,
} from './this-year-plan.ts';
import { makeWork } from './works.ts';
import { yearMilestones } from './year-words.ts';
import { thisYearsWorks } from './year-works.ts';

const DAY_MILLIS = 24 * 60 * 60 * 1000;
const DUE_IN = { plan: -75, middle: 8, final: 95 };
const TRACK_DUE_IN = -3;
const COMING_PLANNED_AGO = 30;

/** This year, in the middle of which the story ends: something waits for everybody in it. */
export function thisYearActs(scene: Scene, graduate: () => GraduateKnown): Act[] {
  const { clock } = scene.stage;
  const ago = (days: number) => clock.day(-days);
  const at = (days: number, time?: string) => instantOn(ago(days), time);
  const fiscalYear = fiscalYearOf(clock.day(0));
  let year: YearInPlay;
  const joined = (cohort: CohortInPlay) => {
    year = { ...cohort, trainees: new Map(), milestoneIds: new Map() };
  };
  const but = (...names: readonly string[]) => [...year.trainees.keys()].filter((name) => !names.includes(name));
  const days = { opened: ago(160), applied: ago(150), closed: ago(142), decided: ago(134), published: ago(128) };
  const selection = {
    fiscalYear,
    days: { ...days, answered: ago(126), answersClose: ago(118) },
    places: PLACES,
    makers: thisYearsMakers,
    accessPeriod: {
      startsOn: `${fiscalYear}-04-01` as CalendarDate,
      endsOn: `${fiscalYear + 1}-03-31` as CalendarDate,
    },
  };
  const asked = new Date(Math.max(at(28).getTime(), graduatesSince(scene.stage).getTime() + DAY_MILLIS));
  const held = HELD.map((plan) => ({ ...plan, days: daysOf(scene, plan) }));
  return [
    ...selectionActs(scene, selection, joined),
    { at: at(120), play: () => begin(scene, year) },
    ...held.flatMap((plan) => gatheringActs(scene, () => year, plan)),
    { at: at(77, '20:00'), play: () => allHandIn(scene, year, but(LATE), 'plan') },
    { at: at(74, '02:00'), play: () => allHandIn(scene, year, [LATE], 'plan') },
    { at: at(70), play: () => judgePlans(scene, year, but(TO_REVISE)) },
    ...LOG.flatMap((line) => logActs(scene, () => year, line)),
    { at: at(COMING_PLANNED_AGO), play: () => planComing(scene, year) },
    { at: asked, play: () => inviteAssistant(scene, year, graduate()) },
    { at: at(8), play: () => tellNeeds(scene, year) },
    { at: at(6), play: () => makeWorks(scene, year) },
    { at: at(4, '21:00'), play: () => handInLately(scene, year) },
  ];
}

/** Days of an event within the fiscal year; around 1 April some of the year's events fall out of it. */
function daysOf({ stage }: Scene, { inDays }: CountedGathering): CalendarDate[] {
  const days = inDays.map((count) => stage.clock.day(count));
  return days.every((day) => fiscalYearOf(day) === fiscalYearOf(stage.clock.day(0))) ? days : [];
}

async function begin(scene: Scene, year: YearInPlay): Promise<void> {
  await placeTrainees(scene, year);
  const office = await officeOf(scene);
  const dueIn = (days: number) => instantOn(scene.stage.clock.day(days), '23:59').toISOString();
  for (const key of ['plan', 'middle', 'final'] as const) {
    await defineMilestone(office, year, { ...yearMilestones[key], dueAt: dueIn(DUE_IN[key]), key });
  }
  const trackId = year.trackIds.get('development') as Id<'Track'>;
  const ofTrack = { ...TRACK_MILESTONE, trackId, dueAt: dueIn(TRACK_DUE_IN), key: 'trial' };
  await defineMilestone(await trainerOf(scene, 'development'), year, ofTrack);
  await office.ask(contract.setYearRule, { params: { cohortId: year.cohortId }, input: { rule: RULE, version: 0 } });
}

async function judgePlans(scene: Scene, year: YearInPlay, accepted: readonly string[]): Promise<void> {
  await acceptAll(scene, year, accepted, 'plan');
  const guide = await trainerOf(scene, personOf(year, TO_REVISE).track);
  const comment = '測る前に、同意の取り方を決めましょう。案をログに書いてください。';
  const reviseUntil = instantOn(scene.stage.clock.day(-20), '23:59').toISOString();
  await feedBack(guide, year, [TO_REVISE, 'plan'], { verdict: 'ask-revision', comment, reviseUntil });
}

function logActs(scene: Scene, year: () => YearInPlay, { name, daysAgo, entry, answer }: (typeof LOG)[number]): Act[] {
  let params: { logEntryId: Id<'LogEntry'> };
  const write = async () => {
    const trainee = await scene.stage.back(personOf(year(), name).personId);
    params = await writeLog(trainee, year(), name, entry);
  };
  const reply = async () => {
    const guide = await trainerOf(scene, personOf(year(), name).track);
    await guide.ask(contract.answerLogEntry, { params, input: { body: answer ?? '' } });
  };
  const at = (days: number) => instantOn(scene.stage.clock.day(-days), '20:30');
  const written = { at: at(daysAgo), play: write };
  return answer ? [written, { at: at(daysAgo - 1), play: reply }] : [written];
}

/** The events to come, and who cannot be at the first of them. */
async function planComing(scene: Scene, year: YearInPlay): Promise<void> {
  for (const [nth, plan] of COMING.entries()) {
    const counted: GatheringPlan = { ...plan, days: daysOf(scene, plan) };
    if (counted.days.length === 0) continue;
    const coming = await schedule(scene, year, counted);
    if (nth === 0) await tellExcuses(scene, year, coming, [EXCUSE]);
    else await announce(scene, year, counted);
  }
}

/** The results presentation to come: for anybody who registers. */
async function announce(scene: Scene, year: YearInPlay, { title, days, link }: GatheringPlan): Promise<void> {
  const presented = await definePresentation(scene, year, title.ja);
  await publishTimetable(scene, presented);
  const [opensAt, closesAt] = [
    instantOn(scene.stage.clock.today(), '12:00'),
    instantOn(days[0] ?? scene.stage.clock.today(), '09:00'),
  ];
  await openDoors(scene, presented, { opensAt, closesAt, watchLink: link ?? null });
}

/** Somebody who completed last year. */
export type GraduateKnown = Pick<ReturnType<typeof personOf>, 'traineeId' | 'personId'>;

/** A graduate of last year is asked to assist a track, and accepts. */
async function inviteAssistant(scene: Scene, year: YearInPlay, graduate: GraduateKnown): Promise<void> {
  const office = await officeOf(scene);
  const input = {
    trackId: year.trackIds.get('development') as Id<'Track'>,
    words: '鍵の棚の経験を、今年の人に伝えてください。',
  };
  const { invitationId } = await office.ask(contract.inviteAssistant, {
    params: { traineeId: graduate.traineeId },
    input,
  });
  const asked = await scene.stage.back(graduate.personId);
  const params = { invitationId: invitationId as Id<'AssistantInvitation'> };
  await asked.ask(contract.answerInvitation, { params, input: { accepts: true } });
}

/** Some have told what they need for the next event in a room; the office has confirmed the first. */
async function tellNeeds(scene: Scene, year: YearInPlay): Promise<void> {
  const office = await officeOf(scene);
  const { items } = await office.ask(contract.listGatherings, { params: { offeringId: year.offeringId } });
  const coming = items.find(({ title }) => title.ja === COMING[0]?.title.ja);
  if (!coming) return;
  const gatheringId = coming.id as Id<'Gathering'>;
  for (const [nth, { name, from, nights, subsidy }] of NEEDS.entries()) {
    const { traineeId, personId } = personOf(year, name);
    const [trainee, params] = [await scene.stage.back(personId), { traineeId }];
    const travel = { needsTravel: from !== '', lodgingNights: nights, travelsFrom: from, subsidy, note: '' };
    await trainee.ask(contract.keepTravelNeed, { params, input: { gatheringId, ...travel } });
    await trainee.ask(contract.keepEmergencyContacts, { params, input: { contacts: [CONTACT] } });
    if (nth % 2 > 0) continue;
    const bornOn = `${fiscalYearOf(scene.stage.clock.today()) - 20}-07-07` as CalendarDate;
    await trainee.ask(contract.keepInsurance, { params, input: { name, bornOn, address: ADDRESS } });
  }
  const params = { gatheringId, traineeId: personOf(year, TRAINEE).traineeId };
  await office.ask(contract.settleSubsidy, { params, input: { subsidy: 'student', isConfirmed: true } });
}

async function makeWorks(scene: Scene, year: YearInPlay): Promise<void> {
  for (const plan of Object.values(thisYearsWorks)) await makeWork(scene, year, plan);
}

/** What came in the last days waits for whoever guides; one has only begun to write. */
async function handInLately(scene: Scene, year: YearInPlay): Promise<void> {
  await allHandIn(scene, year, [TRAINEE, '中条 あきら', LATE], 'middle');
  await allHandIn(scene, year, ['中条 あきら', '西 ことね'], 'trial');
  const { personId } = personOf(year, DRAFTING);
  const body = '紙の電話を3つ折りました。試した人の言葉はこれから書きます。';
  await handIn(await scene.stage.back(personId), year, DRAFTING, { key: 'middle', body, isDraft: true });
}
