import type { AnswerFrom } from '#web/api-client';
import type { listMyAwardsRoute } from '#contract/routes';

export type Award = AnswerFrom<typeof listMyAwardsRoute>['items'][number];

/** Everything earned with one enrollment: what stands in one box, the newest box first. */
export const byEnrollment = (awards: readonly Award[]): readonly (readonly Award[])[] => [
  ...Map.groupBy(awards, ({ enrollmentId }) => enrollmentId).values(),
];

const NEW_FOR_DAYS = 14;

/** The award to show first: the newest that is valid and has just come, a pass before an attendance. */
export const newlyArrived = (awards: readonly Award[], today: number): Award | undefined =>
  awards.find(
    ({ status, issuedOn, unprintable }) =>
      status === 'active' && !unprintable && today - Date.parse(issuedOn) < NEW_FOR_DAYS * 86_400_000,
  );

const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' });
const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** As the certificate itself writes it: 令和8年11月22日. */
export const issuedText = (day: string, language: 'ja' | 'en'): string =>
  (language === 'ja' ? era : english).format(new Date(`${day}T00:00:00Z`));
