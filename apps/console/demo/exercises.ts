import {
  applyForMembers,
  assignStaff,
  defineCourse,
  defineEdition,
  defineVenue,
  listCourses,
  listSessions,
  markEverybody,
  openOffering,
  planSeatedOffering,
  recordAttendance,
  scheduleSession,
  showInterest,
  viewSeatedOffering,
  viewSession,
} from '#contract';
import {
  type CalendarDate,
  type FiscalYear,
  fiscalYearOf,
  type Id,
  type OfferingId,
  type PersonId,
  WorkingCalendar,
} from '#kernel';
import { nationalHolidays } from '#platform';
import { appointInstructor, organizationOf } from './appointments.ts';
import type { Browser } from './browser.ts';
import {
  courseA,
  type CoursePlan,
  furtherCourses,
  type OfferingPlan,
  offerings,
  termsOf,
  venues,
} from './exercise-plan.ts';
import { cyderAFolder, onlineAFolder, publishPackage } from './offerings.ts';
import type { Stage } from './stage.ts';

const TERMS = {
  ja: '演習の内容を外に持ち出さず、欠席するときは前もってキャンセルします。（デモ用の規約です）',
  en: 'What you see in the exercise stays there, and whoever cannot come cancels beforehand. (Terms of the demo.)',
};
const AT_HOME = {
  ja: 'カメラとマイクの付いたPC、筆記用具',
  en: 'A computer with camera and microphone, something to write with',
};
const BRING = { ja: '筆記用具。PCは会場にあります。', en: 'Something to write with. Computers are there.' };
const OPEN_SINCE_DAYS = 50;
/** What is read before the day; the quiz checks it, or decides where there is a post-test. */
const packages: Readonly<Record<string, string>> = { [courseA.code]: cyderAFolder, 'cyder-online-a': onlineAFolder };
const calendar = new WorkingCalendar(
  new Set(nationalHolidays('2020-01-01' as CalendarDate, '2050-12-31' as CalendarDate)),
);

interface Planning {
  readonly stage: Stage;
  readonly office: Browser;
}

/** What was planned, by its key. */
export type Planned = ReadonlyMap<string, OfferingId>;

/** The office plans a year of exercises, appoints an instructor and opens them; scenarios and venues are invented. */
export async function planExercises(stage: Stage, office: Browser): Promise<Planned> {
  const editions = await defineEditions(stage, office);
  const instructor = await appointInstructor(stage, office);
  const places = await defineVenues(office);
  const planned = new Map<string, OfferingId>();
  for (const plan of offerings) {
    const { id } = await office.ask(planSeatedOffering, {
      input: {
        editionId: editions.get(editionOf(plan.course, yearOf(stage, plan))) as Id<'Edition'>,
        name: plan.name,
        mode: plan.mode ?? 'venue',
        parentOfferingId: planned.get(plan.satelliteOf ?? '') ?? null,
        venueId: (plan.venue && places.get(plan.venue)) ?? null,
        seats: plan.seats,
        minimumParticipants: 3,
        accessPeriod: accessOf(stage, plan),
        terms: TERMS,
        bring: plan.mode === 'online' ? AT_HOME : BRING,
      },
    });
    planned.set(plan.key, id as OfferingId);
  }
  for (const plan of offerings) {
    const offeringId = planned.get(plan.key) as OfferingId;
    await office.ask(assignStaff, { params: { offeringId }, input: { personId: instructor, part: 'instructor' } });
    await schedule({ stage, office }, plan, offeringId);
    const { offeringVersion: version } = await office.ask(viewSeatedOffering, { params: { offeringId } });
    await office.ask(openOffering, { params: { offeringId }, input: { version } });
  }
  return planned;
}

/** From before anybody has a seat, within the fiscal year of the exercise. */
function accessOf(stage: Stage, plan: OfferingPlan) {
  if (plan.accessForDays === undefined) return null;
  const [begins, ends] = [stage.clock.day(-OPEN_SINCE_DAYS), stage.clock.day(plan.accessForDays)];
  const fiscalYear = yearOf(stage, plan);
  const startsOn = fiscalYearOf(begins) === fiscalYear ? begins : (`${fiscalYear}-04-01` as CalendarDate);
  return { startsOn, endsOn: ends < startsOn ? startsOn : ends };
}

const editionOf = (course: string, fiscalYear: FiscalYear): string => `${course} ${fiscalYear}`;

/** The fiscal year it falls into; without a date this one, and a satellite with its hub. */
function yearOf(stage: Stage, plan: OfferingPlan): FiscalYear {
  const hub = offerings.find(({ key }) => key === plan.satelliteOf);
  if (hub) return yearOf(stage, hub);
  const [first = stage.clock.day(0)] = daysOf(stage, plan);
  return fiscalYearOf(first);
}

/** By course and fiscal year: around 1 April the exercises of the demo are of two years. */
async function defineEditions(stage: Stage, office: Browser): Promise<Map<string, Id<'Edition'>>> {
  const { items } = await office.ask(listCourses, { input: { perPage: 50 } });
  const known = items.find(({ code }) => code === courseA.code);
  if (!known) throw new Error('Course A was not defined');
  const editions = new Map<string, Id<'Edition'>>();
  // What a course asks for must be there before it.
  const inOrder = [courseA, ...furtherCourses].toSorted((one, other) => Number(one.needsA) - Number(other.needsA));
  for (const plan of inOrder) {
    const { code, name } = plan;
    const course =
      plan === courseA
        ? known
        : await office.ask(defineCourse, {
            input: { programId: known.program.id, code, name, countsAs: 'cyder', terms: termsOf(plan) },
          });
    const years = new Set(offerings.filter((each) => each.course === code).map((each) => yearOf(stage, each)));
    for (const fiscalYear of years) {
      editions.set(
        editionOf(code, fiscalYear),
        await defineYear(office, plan, { courseId: course.id as Id<'Course'>, fiscalYear }),
      );
    }
  }
  return editions;
}

async function defineYear(
  office: Browser,
  { code: course, name, scenario, hasPostTest }: CoursePlan,
  { courseId, fiscalYear }: { courseId: Id<'Course'>; fiscalYear: FiscalYear },
): Promise<Id<'Edition'>> {
  const code = `${course}-${fiscalYear}`;
  const { id } = await office.ask(defineEdition, {
    input: {
      courseId,
      code,
      fiscalYear,
      name: { ja: `${name.ja} ${fiscalYear}年度`, en: `${name.en} ${fiscalYear}` },
      summary: scenario,
      story: { scenario, changeLog: { ja: '', en: '' } },
      completionRule: { units: 'all-required', quiz: hasPostTest ? 'passed' : 'none', attendance: 'full' },
    },
  });
  const editionId = id as Id<'Edition'>;
  const folder = packages[course];
  if (folder) await publishPackage(office, editionId, { folder, code });
  return editionId;
}

async function defineVenues(office: Browser): Promise<Map<string, Id<'Venue'>>> {
  const places = new Map<string, Id<'Venue'>>();
  for (const [key, { prefecture, ...venue }] of Object.entries(venues)) {
    const prefectureId = await organizationOf(office, prefecture);
    const access = { ja: '最寄り駅から徒歩5分（架空）', en: 'Five minutes from the station (invented)' };
    const { id } = await office.ask(defineVenue, { input: { ...venue, access, prefectureId, seats: 40 } });
    places.set(key, id as Id<'Venue'>);
  }
  return places;
}

/** From ten to five on each of its days. */
async function schedule({ stage, office }: Planning, plan: OfferingPlan, offeringId: OfferingId): Promise<void> {
  for (const day of daysOf(stage, plan)) {
    const input = {
      title: { ja: '集合演習', en: 'Exercise' },
      day,
      startsAt: '10:00',
      endsAt: '17:00',
      halfDays: ['am' as const, 'pm' as const],
      venueId: null,
    };
    await office.ask(scheduleSession, { params: { offeringId }, input });
  }
}

/** Working days in a row within one fiscal year, which begin in so many days or before; none without a date. */
function daysOf(stage: Stage, plan: OfferingPlan): CalendarDate[] {
  if (plan.inDays === null) return [];
  const { inDays } = plan;
  const days = Array.from({ length: plan.days ?? 1 }, (_, nth) => stage.clock.day(inDays + nth));
  const isFit = days.every((day) => calendar.isWorking(day)) && new Set(days.map(fiscalYearOf)).size === 1;
  return isFit ? days : daysOf(stage, { ...plan, inDays: inDays - 1 });
}

/** A coordinator applies for some of their staff; in line where no seat is free. */
export async function takeSeats(coordinator: Browser, offeringId: OfferingId, personIds: PersonId[]): Promise<void> {
  const input = { choices: [offeringId], personIds, acceptsTerms: true, areStudents: false };
  await coordinator.ask(applyForMembers, { input });
}

/** Somebody wants to hear when it gets its date. */
export async function showInterestIn(learner: Browser, offeringId: OfferingId | undefined): Promise<void> {
  if (offeringId) await learner.ask(showInterest, { params: { offeringId } });
}

/** The office records a day that is over: whoever is named by place was absent, or went home at noon; all others came. */
export async function recordDay(
  office: Browser,
  offeringId: OfferingId,
  { absent, leftAtNoon }: { absent: number; leftAtNoon: number },
): Promise<void> {
  const { items } = await office.ask(listSessions, { params: { offeringId } });
  const params = { offeringSessionId: items[0]?.id as Id<'OfferingSession'> };
  if (!items[0]) return;
  const { people } = await office.ask(viewSession, { params });
  const missing = [
    ...people.slice(0, absent).flatMap(({ enrollmentId }) => [missed(enrollmentId, 'am'), missed(enrollmentId, 'pm')]),
    ...people.slice(absent, absent + leftAtNoon).map(({ enrollmentId }) => missed(enrollmentId, 'pm')),
  ];
  if (missing.length > 0) await office.ask(recordAttendance, { params, input: { source: 'staff', marks: missing } });
  for (const halfDay of ['am', 'pm'] as const)
    await office.ask(markEverybody, { params, input: { halfDay, mark: 'full' } });
}

const missed = (enrollmentId: string, halfDay: 'am' | 'pm') => ({
  nonce: crypto.randomUUID(),
  enrollmentId: enrollmentId as Id<'Enrollment'>,
  halfDay,
  mark: 'absent' as const,
  seenVersion: 0,
});
