import { describe, expect, it } from '@jest/globals';
import type { CalendarDate, DomainError, FiscalYear, Id, OrganizationId } from '#kernel';
import { Cohort } from './cohort.ts';
import type { Criterion, FormQuestion, PartKind, Seminar, Track } from './cohort-parts.ts';
import { aYearLater, copiedForNextYear } from './copy.ts';
import { correctedPart, insistOnAdding, insistOnRemoving } from './part-rules.ts';
import { type Phase, phases } from './phases.ts';

const cohort = Cohort.define(
  { programId: 'p' as Id<'Program'>, organizationId: 'host' as OrganizationId, fiscalYear: 2027 as FiscalYear },
  {
    windows: {
      applicationOpensAt: new Date('2028-02-01T09:00:00+09:00'),
      applicationClosesAt: new Date('2028-02-29T17:00:00+09:00'),
      assignmentClosesAt: null,
      resultOn: '2028-02-29' as CalendarDate,
      answersCloseAt: new Date('2028-03-31T17:00:00+09:00'),
    },
    eligibility: { oldestAge: 25, residentsOnly: true, graduatesMayApply: false, mostApplications: 2 },
    keepMonths: 6,
  },
);
const placed = { cohortId: cohort.id, position: 1, version: 4 };
const track: Track = {
  ...placed,
  id: 't' as Track['id'],
  code: 'development',
  nameJa: '開発駆動2027',
  nameEn: 'Development 2027',
  summaryJa: '令和9年度のコース',
  summaryEn: 'Made in 2027',
  places: 8,
};
const seminar: Seminar = { ...placed, id: 's' as Seminar['id'], trackId: track.id, nameJa: 'ゼミ', nameEn: 'Seminar' };
const criterion: Criterion = {
  ...placed,
  id: 'c' as Criterion['id'],
  trackId: null,
  nameJa: '独創性',
  nameEn: 'Originality',
  kind: 'weighted',
  weight: 2,
};
const question: FormQuestion = {
  ...placed,
  id: 'q' as FormQuestion['id'],
  trackId: track.id,
  stage: 'application',
  kind: 'long-text',
  labelJa: '作りたいもの',
  labelEn: 'What you want to make',
  hintJa: '',
  hintEn: '',
  isRequired: true,
  atMost: 2000,
  fileSorts: [],
  megabytes: null,
};

describe('A year later', () => {
  it.each([
    ['2026-04-15T17:00:00+09:00', '2027-04-15T17:00:00+09:00'],
    // In UTC these are of the day before.
    ['2026-04-01T00:00:00+09:00', '2027-04-01T00:00:00+09:00'],
    ['2028-02-29T08:59:59+09:00', '2029-02-28T08:59:59+09:00'],
    ['2027-02-28T23:59:59+09:00', '2028-02-28T23:59:59+09:00'],
    ['2026-12-31T23:59:59+09:00', '2027-12-31T23:59:59+09:00'],
  ])('than %s it is %s', (before, after) => {
    expect(aYearLater(new Date(before))).toEqual(new Date(after));
  });
});

describe('A part of a cohort', () => {
  const said = (work: () => unknown): string => {
    try {
      work();
      return 'yes';
    } catch (error) {
      return (error as DomainError).code;
    }
  };
  const inPhase = (phase: Phase) => Object.assign(Cohort.define(cohort, cohort), { phase });
  const open = (deed: (one: Cohort) => unknown) => phases.filter((phase) => said(() => deed(inPhase(phase))) === 'yes');
  const beforeReview: Phase[] = ['draft', 'applying', 'assignment'];
  const beforeTheEnd = phases.filter((phase) => phase !== 'closed');

  it.each<[PartKind, Phase[], Phase[]]>([
    ['track', ['draft'], ['draft']],
    ['seminar', beforeTheEnd, ['draft']],
    ['criterion', beforeReview, beforeReview],
    ['question', ['draft'], ['draft']],
  ])('such as a %s is added and removed in these phases', (kind, adding, removing) => {
    expect(open((one) => insistOnAdding(one, kind))).toEqual(adding);
    expect(open((one) => insistOnRemoving(one, kind))).toEqual(removing);
  });

  it('keeps what people answer to, and has its words corrected until the end', () => {
    const question2 = { ...question, labelJa: '作りたいものと理由' };
    expect(open((one) => correctedPart(one, 'question', question, question2))).toEqual(beforeTheEnd);
    const shorter = { ...question, atMost: 100 };
    expect(open((one) => correctedPart(one, 'question', question, shorter))).toEqual(['draft']);
    const heavier = { ...criterion, weight: 3 };
    expect(open((one) => correctedPart(one, 'criterion', criterion, heavier))).toEqual(beforeReview);
    expect(open((one) => correctedPart(one, 'track', track, { ...track, places: 9 }))).toEqual(beforeTheEnd);
    expect(open((one) => correctedPart(one, 'track', track, { ...track, code: 'other' }))).toEqual(['draft']);
    expect(said(() => correctedPart(inPhase('applying'), 'question', question, shorter))).toBe(
      'form-fixed-once-applying',
    );
    expect(said(() => correctedPart(inPhase('draft'), 'track', track, { ...track, version: 3 }))).toBe(
      'record-changed-meanwhile',
    );
    expect(correctedPart(inPhase('draft'), 'question', question, question2)).toMatchObject({
      changed: ['labelJa'],
      part: { labelJa: '作りたいものと理由', version: 5 },
    });
  });
});

describe('A copy', () => {
  const whole = {
    cohort,
    tracks: [track],
    seminars: [seminar],
    criteria: [criterion],
    questions: [question],
    staff: [],
    trainers: [
      {
        id: 'g' as Id<'PublicTrainer'>,
        cohortId: cohort.id,
        trackId: track.id,
        part: 'trainer' as const,
        nameJa: 'みかん先生',
        nameEn: 'Mikan',
        textJa: '2027年度も教える',
        textEn: 'Teaches in 2027',
        position: 0,
      },
    ],
  };
  const copy = copiedForNextYear(whole, (text) => text.replace('2027', '2028'));

  it('is the draft of the next year, its times on the same dates, its texts with the new year', () => {
    expect(copy.cohort).toMatchObject({ phase: 'draft', fiscalYear: 2028, version: 1, copiedFromId: cohort.id });
    expect(copy.cohort.windows).toEqual({
      applicationOpensAt: new Date('2029-02-01T09:00:00+09:00'),
      applicationClosesAt: new Date('2029-02-28T17:00:00+09:00'),
      assignmentClosesAt: null,
      resultOn: '2029-02-28',
      answersCloseAt: new Date('2029-03-31T17:00:00+09:00'),
    });
    expect(copy.tracks[0]).toMatchObject({ nameJa: '開発駆動2028', nameEn: 'Development 2028', version: 1 });
    const [trainer] = copy.trainers;
    expect([trainer?.textJa, trainer?.trackId === copy.tracks[0]?.id]).toEqual(['2028年度も教える', true]);
  });

  it('has parts of its own, each of its own tracks', () => {
    const [copied] = copy.tracks;
    expect(copied?.id).not.toBe(track.id);
    expect([copy.seminars[0]?.trackId, copy.questions[0]?.trackId, copy.criteria[0]?.trackId]).toEqual([
      copied?.id,
      copied?.id,
      null,
    ]);
    const parts = [...copy.tracks, ...copy.seminars, ...copy.criteria, ...copy.questions];
    expect(new Set(parts.map(({ cohortId }) => cohortId))).toEqual(new Set([copy.cohort.id]));
  });
});
