import { randomUUID } from 'node:crypto';
import * as contract from '#contract';
import type { CalendarDate, Id } from '#kernel';
import { officeOf, type Scene } from './cohort.ts';
import { instantOn } from './selecting.ts';
import type { Act } from './stage.ts';
import { personOf, type YearInPlay } from './trainees.ts';

type Half = 'am' | 'pm';
type Asked = contract.SentOf<typeof contract.scheduleGathering>;

/** An event of a year, with its days and who told beforehand that they could not come. */
export interface GatheringPlan extends Pick<Asked, 'title' | 'format' | 'note'> {
  readonly days: readonly CalendarDate[];
  readonly halfDays: readonly Half[];
  readonly place?: string;
  readonly link?: string;
}

interface Scheduled {
  readonly gatheringId: Id<'Gathering'>;
  readonly sessionIds: readonly Id<'OfferingSession'>[];
}

const HOURS = { am: ['10:00', '12:00'], pm: ['13:00', '17:00'] } as const;

/** The office plans an event of the year. */
export async function schedule(
  scene: Scene,
  { offeringId }: YearInPlay,
  { days, halfDays, place = '', link, title, format, note }: GatheringPlan,
): Promise<Scheduled> {
  const office = await officeOf(scene);
  const [startsAt, endsAt] = [HOURS[halfDays[0] ?? 'am'][0], HOURS[halfDays.at(-1) ?? 'pm'][1]];
  const times = days.map((day) => ({ sessionId: null, day, startsAt, endsAt, halfDays: [...halfDays] }));
  const input = { title, format, note, place, link: link ?? null, venueId: null, days: times };
  const params = { offeringId };
  const { id } = await office.ask(contract.scheduleGathering, { params, input });
  const { items } = await office.ask(contract.listGatherings, { params });
  const known = items.find((gathering) => gathering.id === id);
  return {
    gatheringId: id as Id<'Gathering'>,
    sessionIds: known?.days.map((day) => day.id as Id<'OfferingSession'>) ?? [],
  };
}

/** Why somebody cannot come, as they say themselves before. */
export interface Excuse {
  readonly name: string;
  readonly sort: 'illness' | 'school' | 'work' | 'transport' | 'other';
  readonly words: string;
}

export async function tellExcuses({ stage }: Scene, year: YearInPlay, held: Scheduled, excuses: readonly Excuse[]) {
  for (const { name, sort, words } of excuses) {
    const trainee = await stage.back(personOf(year, name).personId);
    for (const offeringSessionId of held.sessionIds) {
      const input = { sort, words, isPartial: false };
      await trainee.ask(contract.tellAbsence, { params: { offeringSessionId }, input });
    }
  }
}

/** The office records who was missing on all of its days; all others came. */
export async function recordGathering(
  scene: Scene,
  held: Scheduled,
  { halfDays }: GatheringPlan,
  absent: readonly string[],
): Promise<void> {
  const office = await officeOf(scene);
  for (const offeringSessionId of held.sessionIds) {
    const params = { offeringSessionId };
    if (absent.length > 0) {
      const { people } = await office.ask(contract.viewSession, { params });
      const missing = people.filter(({ learnerName }) => absent.includes(learnerName));
      const marks = missing.flatMap(({ enrollmentId }) => halfDays.map((halfDay) => missed(enrollmentId, halfDay)));
      await office.ask(contract.recordAttendance, { params, input: { source: 'staff', marks } });
    }
    for (const halfDay of halfDays) {
      await office.ask(contract.markEverybody, { params, input: { halfDay, mark: 'full' } });
    }
  }
}

const missed = (enrollmentId: string, halfDay: Half) => ({
  nonce: randomUUID(),
  enrollmentId: enrollmentId as Id<'Enrollment'>,
  halfDay,
  mark: 'absent' as const,
  seenVersion: 0,
});

export interface HeldPlan extends GatheringPlan {
  readonly excuses?: readonly Excuse[];
  /** Who did not come. */
  readonly absent?: readonly string[];
}

const PLANNED_DAYS_BEFORE = 12;
const DAY_MILLIS = 24 * 60 * 60 * 1000;

/** An event that is over: it was planned, some told why they could not come, and who came was recorded. */
export function gatheringActs(scene: Scene, year: () => YearInPlay, plan: HeldPlan): Act[] {
  const { days, excuses = [], absent = [] } = plan;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  let held: Scheduled;
  const before = new Date(instantOn(first).getTime() - PLANNED_DAYS_BEFORE * DAY_MILLIS);
  const invite = async () => {
    held = await schedule(scene, year(), plan);
    await tellExcuses(scene, year(), held, excuses);
  };
  return [
    { at: before, play: invite },
    { at: instantOn(last, '18:00'), play: () => recordGathering(scene, held, plan, absent) },
  ];
}
