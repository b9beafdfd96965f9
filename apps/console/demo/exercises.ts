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
  viewSeatedOffering,
  viewSession,
} from '#contract';
import { type CalendarDate, type FiscalYear, fiscalYearOf, type Id, type OfferingId, type PersonId } from '#kernel';
import { appointInstructor, organizationOf } from './appointments.ts';
import type { Browser } from './browser.ts';
import { courseA, furtherCourses, type OfferingPlan, offerings, termsOf, venues } from './exercise-plan.ts';
import { CYDER_A, cyderAFolder, publishPackage } from './offerings.ts';
import type { Stage } from './stage.ts';

const TERMS = {
  ja: '演習の内容を外に持ち出さず、欠席するときは前もってキャンセルします。（デモ用の規約です）',
  en: 'What you see in the exercise stays there, and whoever cannot come cancels beforehand. (Terms of the demo.)',
};
const BRING = { ja: '筆記用具。PCは会場にあります。', en: 'Something to write with. Computers are there.' };
const SATURDAY = 6;
const TURN_OF_THE_YEAR = /-12-(29|30|31)$|-01-0[123]$/;

/** What was planned, by its key; without a date whatever would fall into another fiscal year. */
export type Planned = ReadonlyMap<string, OfferingId>;

/** The office plans a year of exercises, appoints an instructor and opens them; scenarios and venues are invented. */
export async function planExercises(stage: Stage, office: Browser): Promise<Planned> {
  const fiscalYear = fiscalYearOf(stage.clock.day(0));
  const editions = await defineEditions(office, fiscalYear);
  const instructor = await appointInstructor(stage, office);
  const places = await defineVenues(office);
  const planned = new Map<string, OfferingId>();
  for (const plan of offerings) {
    const { id } = await office.ask(planSeatedOffering, {
      input: {
        editionId: editions.get(plan.course) as Id<'Edition'>,
        name: plan.name,
        mode: plan.mode ?? 'venue',
        parentOfferingId: planned.get(plan.satelliteOf ?? '') ?? null,
        venueId: (plan.venue && places.get(plan.venue)) ?? null,
        seats: plan.seats,
        minimumParticipants: 3,
        terms: TERMS,
        bring: BRING,
      },
    });
    planned.set(plan.key, id as OfferingId);
  }
  for (const plan of offerings) {
    const offeringId = planned.get(plan.key) as OfferingId;
    await office.ask(assignStaff, { params: { offeringId }, input: { personId: instructor, part: 'instructor' } });
    await schedule({ stage, office, fiscalYear }, plan, offeringId);
    const { offeringVersion: version } = await office.ask(viewSeatedOffering, { params: { offeringId } });
    await office.ask(openOffering, { params: { offeringId }, input: { version } });
  }
  return planned;
}

async function defineEditions(office: Browser, fiscalYear: FiscalYear): Promise<Map<string, Id<'Edition'>>> {
  const { items } = await office.ask(listCourses, { input: { perPage: 50 } });
  const known = items.find(({ code }) => code === courseA.code);
  if (!known) throw new Error('Course A was not defined');
  const editions = new Map<string, Id<'Edition'>>();
  // What a course asks for must be there before it.
  const inOrder = [courseA, ...furtherCourses].toSorted((one, other) => Number(one.needsA) - Number(other.needsA));
  for (const plan of inOrder) {
    const { code, name, scenario } = plan;
    const course =
      plan === courseA
        ? known
        : await office.ask(defineCourse, {
            input: { programId: known.program.id, code, name, countsAs: 'cyder', terms: termsOf(plan) },
          });
    const { id } = await office.ask(defineEdition, {
      input: {
        courseId: course.id,
        code: `${code}-${plan === courseA ? '2026' : fiscalYear}`,
        fiscalYear,
        name: { ja: `${name.ja} ${fiscalYear}年度`, en: `${name.en} ${fiscalYear}` },
        summary: scenario,
        story: { scenario, changeLog: { ja: '', en: '' } },
        completionRule: { units: 'all-required', quiz: 'none', attendance: 'full' },
      },
    });
    editions.set(code, id as Id<'Edition'>);
  }
  await publishPackage(office, editions.get(courseA.code) as Id<'Edition'>, { folder: cyderAFolder, code: CYDER_A });
  return editions;
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

interface Planning {
  readonly stage: Stage;
  readonly office: Browser;
  readonly fiscalYear: FiscalYear;
}

/** One day or two from ten to five, on working days of the fiscal year. */
async function schedule({ stage, office, fiscalYear }: Planning, plan: OfferingPlan, offeringId: OfferingId) {
  if (plan.inDays === null) return;
  let next = plan.inDays;
  for (let number = 0; number < (plan.days ?? 1); number++) {
    const [day, at] = weekday(stage, next);
    if (fiscalYearOf(day) !== fiscalYear) return;
    const input = {
      title: { ja: '集合演習', en: 'Exercise' },
      day,
      startsAt: '10:00',
      endsAt: '17:00',
      halfDays: ['am' as const, 'pm' as const],
      venueId: null,
    };
    await office.ask(scheduleSession, { params: { offeringId }, input });
    next = at + 1;
  }
}

/** The first day from Monday to Friday, in so many days or before; and in how many. */
function weekday(stage: Stage, inDays: number): [CalendarDate, number] {
  const day = stage.clock.day(inDays);
  const ofWeek = new Date(`${day}T00:00:00Z`).getUTCDay();
  const isOff = ofWeek === 0 || ofWeek === SATURDAY || TURN_OF_THE_YEAR.test(day);
  return isOff ? weekday(stage, inDays - 1) : [day, inDays];
}

/** A coordinator applies for some of their staff; in line where no seat is free. */
export async function takeSeats(coordinator: Browser, offeringId: OfferingId, personIds: PersonId[]): Promise<void> {
  const input = { choices: [offeringId], personIds, acceptsTerms: true, areStudents: false };
  await coordinator.ask(applyForMembers, { input });
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
  await office.ask(recordAttendance, { params, input: { source: 'staff', marks: missing } });
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
