import type { Cohort } from './cohort.ts';
import type { CohortParts, PartKind, PartWritten } from './cohort-parts.ts';
import { CohortChangedMeanwhile, FormFixedOnceApplying, PhaseForbids } from './errors.ts';
import { allows, type PhaseDeed } from './phases.ts';

/** What of a part is words or order: nobody's answer or score depends on it. Places are decided upon last of all. */
const WORDS = new Set([
  'nameJa',
  'nameEn',
  'summaryJa',
  'summaryEn',
  'labelJa',
  'labelEn',
  'hintJa',
  'hintEn',
  'position',
  'places',
]);

/** Which deed of the phase it takes to add a part, to change more than its words, or to remove it. */
const DEEDS: Record<PartKind, { readonly add: PhaseDeed; readonly change: PhaseDeed }> = {
  track: { add: 'define-form', change: 'define-form' },
  seminar: { add: 'correct-words', change: 'define-form' },
  criterion: { add: 'define-criteria', change: 'define-criteria' },
  question: { add: 'define-form', change: 'define-form' },
};

function insistOn({ phase }: Cohort, kind: PartKind, deed: PhaseDeed): void {
  if (allows(phase, 'office', deed)) return;
  throw kind === 'question' && deed === 'define-form' ? new FormFixedOnceApplying() : new PhaseForbids(phase);
}

/** Refuses to add such a part in this phase. */
export const insistOnAdding = (cohort: Cohort, kind: PartKind): void => insistOn(cohort, kind, DEEDS[kind].add);

/** Refuses to remove such a part in this phase. */
export const insistOnRemoving = (cohort: Cohort, kind: PartKind): void => insistOn(cohort, kind, DEEDS[kind].change);

const told = (value: unknown): string => JSON.stringify(value ?? null);

/** The part as written anew, and the names of what changed; refuses what this phase does not let change. */
export function correctedPart<Kind extends PartKind>(
  cohort: Cohort,
  kind: Kind,
  kept: CohortParts[Kind],
  { version, ...written }: PartWritten<Kind> & { readonly version: number },
): { readonly part: CohortParts[Kind]; readonly changed: string[] } {
  if (version !== kept.version) throw new CohortChangedMeanwhile();
  const names = Object.keys(written);
  const changed = names.filter((name) => told(Reflect.get(kept, name)) !== told(Reflect.get(written, name)));
  const isWordsAlone = changed.every((name) => WORDS.has(name));
  insistOn(cohort, kind, isWordsAlone ? 'correct-words' : DEEDS[kind].change);
  return { part: { ...kept, ...written, version: version + 1 } as CohortParts[Kind], changed };
}
