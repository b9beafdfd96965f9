import type { defineMilestoneRoute } from '#contract/routes';
import type { SentTo } from '#web/api-client';
import { momentAsked, momentWritten } from '../../parts/MomentLine.tsx';
import type { Milestone } from './milestones.ts';

type Asked = SentTo<typeof defineMilestoneRoute>;
export type Taken = Milestone['takes'][number];
export type FileSort = NonNullable<Milestone['files']>['sorts'][number];

/** One criterion as the form holds it: a level a line, the first the lowest. */
export interface CriterionWritten {
  readonly criterionId: string;
  readonly nameJa: string;
  readonly nameEn: string;
  readonly levelsJa: string;
  readonly levelsEn: string;
}

/** What the form of a milestone holds. */
export interface MilestoneWritten {
  readonly trackId: string;
  readonly titleJa: string;
  readonly titleEn: string;
  readonly askedJa: string;
  readonly askedEn: string;
  readonly dueAt: string;
  readonly takes: Taken[];
  readonly mostFiles: string;
  readonly sorts: FileSort[];
  readonly megabytes: string;
  readonly rubric: readonly CriterionWritten[];
}

const toSecond = true;
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

export const blankMilestone = (trackId: string): MilestoneWritten => ({
  trackId,
  titleJa: '',
  titleEn: '',
  askedJa: '',
  askedEn: '',
  dueAt: '',
  takes: ['text'],
  mostFiles: '3',
  sorts: ['pdf'],
  megabytes: '20',
  rubric: [],
});

export const blankCriterion = (): CriterionWritten => ({
  criterionId: crypto.randomUUID(),
  nameJa: '',
  nameEn: '',
  levelsJa: '',
  levelsEn: '',
});

export function milestoneWritten(milestone: Milestone): MilestoneWritten {
  const { track, title, asked, dueAt, takes, files, rubric } = milestone;
  const blank = blankMilestone(track?.trackId ?? '');
  return {
    ...blank,
    titleJa: title.ja,
    titleEn: title.en,
    askedJa: asked.ja,
    askedEn: asked.en,
    dueAt: momentWritten(dueAt, toSecond),
    takes,
    mostFiles: String(files?.most ?? blank.mostFiles),
    sorts: files?.sorts ?? blank.sorts,
    megabytes: String(files?.megabytes ?? blank.megabytes),
    rubric: rubric.map(({ criterionId, name, levels }) => ({
      criterionId,
      nameJa: name.ja,
      nameEn: name.en,
      levelsJa: levels.map(({ ja }) => ja).join('\n'),
      levelsEn: levels.map(({ en }) => en).join('\n'),
    })),
  };
}

/** The same as the server takes it. */
export function milestoneAsked(written: MilestoneWritten): Asked {
  const { trackId, takes, mostFiles, sorts, megabytes, rubric } = written;
  return {
    trackId: trackId || null,
    title: { ja: written.titleJa, en: written.titleEn },
    asked: { ja: written.askedJa, en: written.askedEn },
    dueAt: momentAsked(written.dueAt) ?? '',
    takes,
    files: takes.includes('files') ? { most: Number(mostFiles), sorts, megabytes: Number(megabytes) } : null,
    rubric: rubric.map(({ criterionId, nameJa, nameEn, levelsJa, levelsEn }) => {
      const english = lines(levelsEn);
      const levels = lines(levelsJa).map((ja, at) => ({ ja, en: english[at] ?? '' }));
      return { criterionId, name: { ja: nameJa, en: nameEn }, levels };
    }),
  } as Asked;
}

/** Levels stand in both languages, line by line. */
export const isCriterionWritten = ({ nameJa, nameEn, levelsJa, levelsEn }: CriterionWritten): boolean =>
  Boolean(nameJa.trim() && nameEn.trim()) &&
  lines(levelsJa).length > 0 &&
  lines(levelsJa).length === lines(levelsEn).length;

/** Whether everything that must be there is there, in both languages. */
export function isMilestoneWritten(written: MilestoneWritten): boolean {
  const { takes, mostFiles, sorts, megabytes, rubric } = written;
  const isSaid = [written.titleJa, written.titleEn, written.askedJa, written.askedEn].every((text) => text.trim());
  const isLimited = !takes.includes('files') || (Number(mostFiles) > 0 && sorts.length > 0 && Number(megabytes) > 0);
  return (
    isSaid && momentAsked(written.dueAt) !== null && takes.length > 0 && isLimited && rubric.every(isCriterionWritten)
  );
}
