import type { openAudienceRoute, viewAudienceRoute } from '#contract/routes';
import type { AnswerFrom, SentTo } from '#web/api-client';
import { momentAsked, momentWritten } from '../../parts/MomentLine.tsx';

export type Audience = AnswerFrom<typeof viewAudienceRoute>;
type Asked = SentTo<typeof openAudienceRoute>;

export const takings = ['none', 'some', 'all'] as const;
export type Taking = (typeof takings)[number];

/** What the form of an opening holds. */
export interface OpeningWritten {
  readonly opensAt: string;
  readonly closesAt: string;
  readonly roomTakes: Taking;
  readonly roomPlaces: string;
  readonly onlineTakes: Taking;
  readonly onlinePlaces: string;
  readonly watchLink: string;
  readonly wordsJa: string;
  readonly wordsEn: string;
  readonly forWhomJa: string;
  readonly forWhomEn: string;
}

const toSecond = true;
const takingOf = (places: number | null): Taking => (places === null ? 'all' : places === 0 ? 'none' : 'some');
const numberOf = (places: number | null): string => (places ? String(places) : '');
const placesOf = (taking: Taking, places: string): number | null =>
  taking === 'all' ? null : taking === 'none' ? 0 : Number(places);

const UNSAID = { ja: '', en: '' };
const NOTHING = { opensAt: null, closesAt: null, watchLink: null, words: UNSAID, forWhom: UNSAID };

/** What is open now; where nothing is, what the gathering is not held as takes nobody. */
export function openingWritten({ opening, format }: Pick<Audience, 'opening' | 'format'>): OpeningWritten {
  const places = opening ?? {
    roomPlaces: format === 'online' ? 0 : null,
    onlinePlaces: format === 'in-person' ? 0 : null,
  };
  const { opensAt, closesAt, watchLink, words, forWhom } = opening ?? NOTHING;
  return {
    opensAt: momentWritten(opensAt, toSecond),
    closesAt: momentWritten(closesAt, toSecond),
    roomTakes: takingOf(places.roomPlaces),
    roomPlaces: numberOf(places.roomPlaces),
    onlineTakes: takingOf(places.onlinePlaces),
    onlinePlaces: numberOf(places.onlinePlaces),
    watchLink: watchLink ?? '',
    wordsJa: words.ja,
    wordsEn: words.en,
    forWhomJa: forWhom.ja,
    forWhomEn: forWhom.en,
  };
}

const isBothOrNone = (ja: string, en: string): boolean => (ja.trim() === '') === (en.trim() === '');
const isNumbered = (taking: Taking, places: string): boolean => taking !== 'some' || Number(places) > 0;

/** Whether everything that must be there is there. */
export const isOpeningWritten = (written: OpeningWritten): boolean =>
  momentAsked(written.opensAt) !== null &&
  momentAsked(written.closesAt) !== null &&
  isNumbered(written.roomTakes, written.roomPlaces) &&
  isNumbered(written.onlineTakes, written.onlinePlaces) &&
  isBothOrNone(written.wordsJa, written.wordsEn) &&
  isBothOrNone(written.forWhomJa, written.forWhomEn);

/** What is sent. */
export const openingAsked = (written: OpeningWritten, version: number): Asked => ({
  opensAt: momentAsked(written.opensAt) ?? '',
  closesAt: momentAsked(written.closesAt) ?? '',
  roomPlaces: placesOf(written.roomTakes, written.roomPlaces),
  onlinePlaces: placesOf(written.onlineTakes, written.onlinePlaces),
  watchLink: written.watchLink.trim() || null,
  words: { ja: written.wordsJa, en: written.wordsEn },
  forWhom: { ja: written.forWhomJa, en: written.forWhomEn },
  version,
});
