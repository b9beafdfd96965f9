import type { listGatheringsRoute, scheduleGatheringRoute } from '#contract/routes';
import type { AnswerFrom, SentTo } from '#web/api-client';

export type Gathering = AnswerFrom<typeof listGatheringsRoute>['items'][number];
export type GatheringPlan = SentTo<typeof scheduleGatheringRoute>;
export type DayPlan = GatheringPlan['days'][number];

const NOON = '12:00';

const inTokyo = (instant: string): string =>
  new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo' });

export const newDay = (last?: DayPlan): DayPlan =>
  withHalves({ sessionId: null, day: '', startsAt: last?.startsAt ?? '10:00', endsAt: last?.endsAt ?? '17:00' });

/** Attendance is taken for the half-days that the hours touch; noon divides them. */
export function withHalves(day: Omit<DayPlan, 'halfDays'>): DayPlan {
  const touched = [...(day.startsAt < NOON ? ['am' as const] : []), ...(day.endsAt > NOON ? ['pm' as const] : [])];
  return { ...day, halfDays: touched.length > 0 ? touched : ['am'] };
}

/** What the form begins with: an event as it stands, or a day in a room. */
export function gatheringPlanOf(gathering?: Gathering): GatheringPlan {
  const nothing = { ja: '', en: '' };
  if (!gathering) {
    const days = [newDay()];
    return { title: nothing, format: 'in-person', venueId: null, place: '', link: null, note: nothing, days };
  }
  const { title, format, venue, place, link, note } = gathering;
  const days = gathering.days
    .filter(({ state }) => state === 'planned')
    .map(({ id, day, startsAt, endsAt, halfDays }) => ({
      sessionId: id,
      day,
      startsAt: inTokyo(startsAt),
      endsAt: inTokyo(endsAt),
      halfDays,
    }));
  return { title, format, venueId: venue?.id ?? null, place, link, note, days };
}

export const isWhole = ({ title, days }: GatheringPlan): boolean =>
  title.ja.trim() !== '' &&
  title.en.trim() !== '' &&
  days.length > 0 &&
  days.every(({ day, startsAt, endsAt }) => day !== '' && startsAt !== '' && endsAt !== '');
