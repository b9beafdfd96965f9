import { type DutyTag, dutyTags } from '../data/duty-tags.ts';

export const titleOf = ({ titleJa, titleEn }: { readonly titleJa: string; readonly titleEn: string }) => ({
  ja: titleJa,
  en: titleEn,
});

/** Duty tags in words; one that is no longer known keeps its own name. */
export const presentTags = (tags: readonly string[]) =>
  tags.map((tag) => ({ tag, ...(dutyTags[tag as DutyTag] ?? { ja: tag, en: tag }) }));
