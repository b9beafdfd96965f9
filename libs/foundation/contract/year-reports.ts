import { z } from 'zod';
import { bilingual, document, id, nothing, serve } from './shapes.ts';
import * as routes from './year-reports.routes.ts';

const ofCohort = z.strictObject({ cohortId: id<'Cohort'>() });

const figures = {
  /** Submitted applications, one per person and track. */
  applications: z.int(),
  /** Offered a place and not declined. */
  accepted: z.int(),
  joined: z.int(),
  completed: z.int(),
  outstanding: z.int(),
};

const Reported = z
  .strictObject({
    cohortId: id<'Cohort'>(),
    fiscalYear: z.int(),
    /** Distinct people, of all tracks together. */
    applicants: z.int(),
    tracks: z.array(z.strictObject({ code: z.string(), name: bilingual(), places: z.int(), ...figures })),
    total: z.strictObject(figures),
  })
  .meta({ id: 'YearReported' });

export const viewYearReport = serve('viewYearReport', routes.viewYearReportRoute, {
  params: ofCohort,
  input: nothing(),
  answer: z
    .strictObject({
      programName: bilingual(),
      fiscalYear: z.int(),
      /** The cohort and those of the years before it, the latest first. */
      years: z.array(Reported),
    })
    .meta({ id: 'YearReport' }),
});

export const downloadYearReport = serve('downloadYearReport', routes.downloadYearReportRoute, {
  params: ofCohort,
  input: z.strictObject({ format: z.enum(['xlsx', 'pdf']).default('xlsx') }),
  answer: document(),
});
