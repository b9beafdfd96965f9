import type { listSessionsRoute, scheduleSessionRoute } from '#contract/routes';
import type { AnswerFrom, SentTo } from '#web/api-client';

export type PlannedSession = AnswerFrom<typeof listSessionsRoute>['items'][number];
export type SessionPlan = SentTo<typeof scheduleSessionRoute>;

const inTokyo = (instant: string): string =>
  new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo' });

/** What the form begins with: a session as it is, or a usual day of an exercise. */
export const planOf = (session?: PlannedSession): SessionPlan =>
  session
    ? {
        title: session.title,
        day: session.day,
        startsAt: inTokyo(session.startsAt),
        endsAt: inTokyo(session.endsAt),
        halfDays: session.halfDays,
        venueId: session.ownVenueId,
      }
    : { title: { ja: '', en: '' }, day: '', startsAt: '10:00', endsAt: '17:00', halfDays: ['am', 'pm'], venueId: null };

export const isWhole = ({ day, startsAt, endsAt, halfDays }: SessionPlan): boolean =>
  day !== '' && startsAt !== '' && endsAt !== '' && halfDays.length > 0;
