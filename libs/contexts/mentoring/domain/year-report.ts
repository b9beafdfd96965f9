// What a committee is told of a cohort: figures per track, with the years before beside them.

/** Counts of one track, or of a whole cohort. */
export interface YearFigures {
  /** のべ: every submitted application counts, one per person and track. */
  readonly applications: number;
  /** Who holds or held a place: offered and not declined. */
  readonly accepted: number;
  readonly joined: number;
  readonly completed: number;
  readonly outstanding: number;
}

export interface TrackReport extends YearFigures {
  readonly code: string;
  readonly name: { readonly ja: string; readonly en: string };
  readonly places: number;
}

export interface YearReported {
  readonly fiscalYear: number;
  /** Distinct people, of all tracks together. */
  readonly applicants: number;
  readonly tracks: readonly TrackReport[];
}

export const FIGURES = ['applications', 'accepted', 'joined', 'completed', 'outstanding'] as const;

/** The figures of all tracks together. Distinct applicants are no sum: one may apply to several. */
export function totalOf(tracks: readonly YearFigures[]): YearFigures {
  const sum = (name: keyof YearFigures) => tracks.reduce((total, track) => total + track[name], 0);
  return {
    applications: sum('applications'),
    accepted: sum('accepted'),
    joined: sum('joined'),
    completed: sum('completed'),
    outstanding: sum('outstanding'),
  };
}

/** The same with the places there were. */
export const placesOf = (tracks: readonly Pick<TrackReport, 'places'>[]): number =>
  tracks.reduce((total, { places }) => total + places, 0);
