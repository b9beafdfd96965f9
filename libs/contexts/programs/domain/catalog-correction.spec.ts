import { describe, expect, it } from '@jest/globals';
import type { FiscalYear } from '#kernel';
import type { Course, Edition } from './catalog.ts';
import { changesBetween, correctedCourse, correctedEdition, correctedProgram } from './catalog-correction.ts';
import { eLearning, withoutStory } from './course-terms.ts';
import type { CourseId, EditionId, ProgramId } from './ids.ts';

const words = { nameJa: '名', nameEn: 'Name' };
const course: Course = {
  id: 'course' as CourseId,
  version: 3,
  programId: 'program' as ProgramId,
  code: 'course',
  ...words,
  countsAs: 'none',
  nextCourseId: null,
  nextStepJa: null,
  nextStepEn: null,
  ...eLearning,
};
const edition: Edition = {
  id: 'edition' as EditionId,
  version: 1,
  courseId: course.id,
  code: 'edition',
  fiscalYear: 2026 as FiscalYear,
  ...words,
  summaryJa: '',
  summaryEn: '',
  completionRule: { units: 'all-required', quiz: 'none' },
  ...withoutStory,
};
const before = { version: 3, isOffered: false };
const offered = { version: 3, isOffered: true };
const firstOffered = { version: 1, isOffered: true };

describe('A correction in the catalog', () => {
  it('changes words at any time, and counts the version', () => {
    const corrected = correctedCourse(course, { ...course, nameJa: '新しい名', nextStepJa: '次へ' }, offered);
    expect(corrected).toEqual({ ...course, version: 4, nameJa: '新しい名', nextStepJa: '次へ' });
    expect(correctedEdition(edition, { ...edition, summaryJa: '紹介' }, firstOffered).summaryJa).toBe('紹介');
  });

  it('made on an older version is refused', () => {
    const stale = { ...before, version: 2 };
    expect(() => correctedCourse(course, course, stale)).toThrow('record-changed-meanwhile');
    expect(() => correctedEdition(edition, edition, stale)).toThrow('record-changed-meanwhile');
    const program = { ...words, id: 'program' as ProgramId, version: 1, organizationId: 'office', code: 'p' } as never;
    expect(() => correctedProgram(program, words, 2)).toThrow('record-changed-meanwhile');
  });

  it.each<[string, Partial<Course>]>([
    ['what it counts as', { countsAs: 'cyder' }],
    ['its program', { programId: 'other' as ProgramId }],
  ])('changes %s of a course until an offering has opened', (_what, changed) => {
    expect(correctedCourse(course, { ...course, ...changed }, before)).toMatchObject(changed);
    expect(() => correctedCourse(course, { ...course, ...changed }, offered)).toThrow('course-offered-already');
  });

  it.each<[string, Partial<Edition>]>([
    ['the fiscal year', { fiscalYear: 2027 as FiscalYear }],
    ['the course', { courseId: 'other' as CourseId }],
    ['the completion rule', { completionRule: { units: 'all-required', quiz: 'passed' } }],
  ])('changes %s of an edition until an offering has opened', (_what, changed) => {
    const plan = { ...edition, ...changed };
    expect(correctedEdition(edition, plan, { version: 1, isOffered: false })).toMatchObject(changed);
    expect(() => correctedEdition(edition, plan, firstOffered)).toThrow('edition-offered-already');
  });

  it('never makes a course lead on to itself', () => {
    const plan = { ...course, nextCourseId: course.id };
    expect(() => correctedCourse(course, plan, before)).toThrow('course-leads-on-to-itself');
  });

  it('is told with the fields that differ, before and after', () => {
    const after = correctedEdition(
      edition,
      {
        ...edition,
        nameEn: 'New',
        courseId: 'other' as CourseId,
        completionRule: { units: 'all-required', quiz: 'passed' },
      },
      { version: 1, isOffered: false },
    );
    expect(changesBetween(edition, after, new Map([['other', 'cyder-a']]))).toEqual({
      courseId: { before: 'course', after: 'cyder-a' },
      nameEn: { before: 'Name', after: 'New' },
      completionRule: { before: 'none', after: 'passed' },
    });
  });
});
