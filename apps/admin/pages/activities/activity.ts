import { useLocaleState } from 'react-admin';
import type { listAppearancesRoute, listDispatchesRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Appearance = AnswerFrom<typeof listAppearancesRoute>['items'][number];
export type Dispatch = AnswerFrom<typeof listDispatchesRoute>['items'][number];

/** The language of the screen. */
export function useLanguage(): 'ja' | 'en' {
  const [locale] = useLocaleState();
  return locale === 'en' ? 'en' : 'ja';
}

/** What is written of an activity, as a form holds it. */
export interface Written {
  readonly titleJa: string;
  readonly titleEn: string;
  readonly placeJa: string;
  readonly placeEn: string;
  readonly country: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const writtenOf = ({
  title,
  place,
  country,
  startsOn,
  endsOn,
}: Pick<Dispatch, 'title' | 'place' | 'country' | 'startsOn' | 'endsOn'>): Written => ({
  titleJa: title.ja,
  titleEn: title.en,
  placeJa: place.ja,
  placeEn: place.en,
  country,
  startsOn,
  endsOn,
});

export const inputOf = ({ titleJa, titleEn, placeJa, placeEn, country, startsOn, endsOn }: Written) => ({
  title: { ja: titleJa, en: titleEn },
  place: { ja: placeJa, en: placeEn },
  country,
  startsOn: startsOn as Dispatch['startsOn'],
  endsOn: endsOn as Dispatch['endsOn'],
});

export const isWhole = (written: Written): boolean => Object.values(written).every((text) => text.trim() !== '');
