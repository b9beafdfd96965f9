import { type CalendarDate, type FiscalYear, newId } from '#kernel';
import { Cohort } from './cohort.ts';
import type { Criterion, FormQuestion, Seminar, Track, TrackStaff } from './cohort-parts.ts';
import type { TrackId } from './ids.ts';
import type { KeptTrainer } from './public-trainer.ts';
import type { CohortWindows } from './windows.ts';

const TOKYO_AHEAD = 9 * 60 * 60 * 1000;

/** The same date and time of day in Japan a year later, whatever the weekday; 29 February becomes 28 February. */
export function aYearLater(at: Date): Date {
  const inTokyo = new Date(at.getTime() + TOKYO_AHEAD);
  const month = inTokyo.getUTCMonth();
  inTokyo.setUTCFullYear(inTokyo.getUTCFullYear() + 1);
  if (inTokyo.getUTCMonth() !== month) inTokyo.setUTCDate(0);
  return new Date(inTokyo.getTime() - TOKYO_AHEAD);
}

const dayAYearLater = (day: CalendarDate): CalendarDate => {
  const noon = aYearLater(new Date(`${day}T12:00:00+09:00`));
  return new Date(noon.getTime() + TOKYO_AHEAD).toISOString().slice(0, 'yyyy-mm-dd'.length) as CalendarDate;
};

export const windowsAYearLater = (windows: CohortWindows): CohortWindows => ({
  applicationOpensAt: aYearLater(windows.applicationOpensAt),
  applicationClosesAt: aYearLater(windows.applicationClosesAt),
  assignmentClosesAt: windows.assignmentClosesAt && aYearLater(windows.assignmentClosesAt),
  resultOn: dayAYearLater(windows.resultOn),
  answersCloseAt: aYearLater(windows.answersCloseAt),
});

export interface CohortWhole {
  readonly cohort: Cohort;
  readonly tracks: readonly Track[];
  readonly seminars: readonly Seminar[];
  readonly criteria: readonly Criterion[];
  readonly questions: readonly FormQuestion[];
  readonly staff: readonly TrackStaff[];
  /** Who is introduced on the public pages. */
  readonly trainers: readonly KeptTrainer[];
}

/** A text with the year it names put on by one, as the programs write it. */
type Renamed = (text: string) => string;

/** The draft of the next fiscal year: everything it consists of anew, its times a year later, its texts with the new year. */
export function copiedForNextYear({ cohort, ...parts }: CohortWhole, renamed: Renamed): CohortWhole {
  const fiscalYear = (cohort.fiscalYear + 1) as FiscalYear;
  const { programId, organizationId, windows, eligibility, keepMonths } = cohort;
  const plan = { windows: windowsAYearLater(windows), eligibility, keepMonths };
  const copy = Cohort.define({ programId, organizationId, fiscalYear }, plan, cohort.id);
  const trackIds = new Map(parts.tracks.map(({ id }) => [id, newId<'Track'>()]));
  const trackOf = (id: TrackId): TrackId => trackIds.get(id) ?? id;
  const mine = { cohortId: copy.id, version: 1 };
  const anew = { renamed, trackOf, mine };
  return {
    cohort: copy,
    tracks: parts.tracks.map((track) => ({ ...spoken(track, renamed), ...mine, id: trackOf(track.id) })),
    seminars: parts.seminars.map((each) => ({ ...inTrack(each, anew), id: newId() })),
    criteria: parts.criteria.map((each) => ({ ...inTrack(each, anew), id: newId() })),
    questions: parts.questions.map((each) => ({ ...inTrack(each, anew), id: newId() })),
    staff: parts.staff.map((each) => ({ ...each, cohortId: copy.id, trackId: trackOf(each.trackId) })),
    trainers: parts.trainers.map((each) => ({
      ...spoken(each, renamed),
      cohortId: copy.id,
      trackId: trackOf(each.trackId),
      id: newId(),
    })),
  };
}

interface Anew {
  readonly renamed: Renamed;
  readonly trackOf: (id: TrackId) => TrackId;
  readonly mine: { readonly cohortId: Cohort['id']; readonly version: number };
}

const inTrack = <Part extends Seminar | Criterion | FormQuestion>(
  part: Part,
  { renamed, trackOf, mine }: Anew,
): Part => ({
  ...spoken(part, renamed),
  ...mine,
  trackId: part.trackId && trackOf(part.trackId),
});

const IS_WORDS = /(Ja|En)$/;

const spoken = <Part extends object>(part: Part, renamed: Renamed): Part =>
  Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, IS_WORDS.test(name) ? renamed(String(value)) : value]),
  ) as Part;
