import { z } from 'zod';
import { bilingual, id } from './shapes.ts';

const HIGHEST_FEE = 10_000_000;
const MOST_YEARS = 20;
const words = (longest: number) =>
  z.strictObject({ ja: z.string().trim().max(longest), en: z.string().trim().max(longest) });

const ApplicantType = z
  .enum([
    'prefecture',
    'municipality',
    'bureau',
    'office',
    'national-body',
    'independent-agency',
    'designated-corporation',
    'critical-infrastructure',
    'company',
    'school',
  ])
  .meta({ id: 'ApplicantType' });
export const applicantType = () => ApplicantType;

const Eligibility = z
  .strictObject({
    /** Null: organizations of every type. */
    organizationTypes: z.array(ApplicantType).min(1).nullable(),
    studentsMayApply: z.boolean(),
    prerequisite: z
      .strictObject({
        /** Codes of courses, one of which must have been completed. */
        anyOf: z.array(z.string().trim().min(1).max(60)).min(1).max(20),
        /** Within so many fiscal years before that of the session, which counts too. */
        withinFiscalYears: z.int().min(0).max(MOST_YEARS),
      })
      .nullable(),
    /** How often one person takes it free of charge within a fiscal year; null: as often as they like. */
    freeTimesPerFiscalYear: z.int().min(1).max(100).nullable(),
  })
  .meta({ id: 'Eligibility' });

/** What a course asks and gives. */
const CourseTerms = z
  .strictObject({
    format: z.enum(['e-learning', 'exercise']),
    level: words(60),
    description: words(2000),
    /** With tax; recorded, not collected. */
    feeYen: z.int().min(0).max(HIGHEST_FEE),
    freeFor: z.array(ApplicantType),
    eligibility: Eligibility,
  })
  .meta({ id: 'CourseTerms' });
export const courseTerms = () => CourseTerms;

/** What an edition tells besides its name. */
const EditionStory = z.strictObject({ scenario: words(4000), changeLog: words(4000) }).meta({ id: 'EditionStory' });
export const editionStory = () => EditionStory;

export const copiedFrom = () => z.strictObject({ id: id<'Edition'>(), name: bilingual() }).nullable();
