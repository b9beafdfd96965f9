import { describe, expect, it } from '@jest/globals';
import { insistOnFeedback, type Levels } from './feedback.ts';
import type { RubricCriterionId, TrackId } from './ids.ts';
import { copiedForNextYear, insistOnCorrection, isAskedOf, type MilestonePlan, soundPlan } from './milestone.ts';
import {
  isLate,
  isOverdue,
  judged,
  standingOf,
  submissionStates,
  type SubmissionState,
  type SubmissionVerb,
  submitted,
} from './submission.ts';
import { canonicalSubmission, insistOnContent, insistOnWritten } from './submission-content.ts';

const due = new Date('2026-11-30T17:00:00+09:00');
const at = (time: string) => new Date(`2026-11-30T${time}+09:00`);
const first = (submittedAt: Date) => ({ submittedAt, isAnswer: false, reviseUntil: null });
const answer = (submittedAt: Date, reviseUntil: Date | null) => ({ submittedAt, isAnswer: true, reviseUntil });
const states = Object.keys(submissionStates) as SubmissionState[];
const both = (ja: string, en: string) => ({ ja, en });
const [idea, craft] = ['idea' as RubricCriterionId, 'craft' as RubricCriterionId];
const levels = [both('これから', 'Not yet'), both('できた', 'Done')];
const rubric = [
  { criterionId: idea, name: both('着想', 'Idea'), levels },
  { criterionId: craft, name: both('完成度', 'Craft'), levels },
];
const plan: MilestonePlan = {
  trackId: null,
  title: both('中間報告', 'Midterm'),
  asked: both('今の様子を。', 'Where you are.'),
  dueAt: due,
  takes: ['text', 'files'],
  files: { most: 2, sorts: ['pdf'], megabytes: 10 },
  rubric,
};

describe('What is handed in for a milestone', () => {
  it('is late at the instant it is due, and not a second before', () => {
    expect(isLate(first(at('16:59:59')), due)).toBe(false);
    expect(isLate(first(at('17:00:00')), due)).toBe(true);
    expect(soundPlan({ ...plan, dueAt: new Date(due.getTime() + 999) })).toEqual(plan);
    expect(soundPlan({ ...plan, takes: ['text'] }).files).toBeNull();
  });

  it('is due by the end of the revision it answers, and never late where that has none', () => {
    const until = at('20:00:00');
    expect([at('19:59:59'), at('20:00:00')].map((when) => isLate(answer(when, until), due))).toEqual([false, true]);
    expect(isLate(answer(at('23:59:59'), null), due)).toBe(false);
  });

  it('knows every verb in every state', () => {
    const verbs: SubmissionVerb[] = ['submit', 'comment', 'ask-revision', 'accept'];
    const led = Object.fromEntries(states.map((state) => [state, verbs.map((verb) => submissionStates[state][verb])]));
    expect(led).toEqual({
      open: ['submitted', undefined, undefined, undefined],
      submitted: ['submitted', 'submitted', 'revision-asked', 'accepted'],
      'revision-asked': ['submitted', 'revision-asked', 'revision-asked', 'accepted'],
      accepted: [undefined, 'accepted', 'revision-asked', undefined],
    });
    expect(() => submitted('accepted')).toThrow('submission-accepted');
    expect(() => judged({ state: 'open', latest: 0 }, 'comment', 1)).toThrow('nothing-submitted');
    expect(() => judged({ state: 'submitted', latest: 2 }, 'accept', 1)).toThrow('newer-version-submitted');
    expect(() => judged({ state: 'accepted', latest: 1 }, 'accept', 1)).toThrow('submission-accepted');
    expect(judged({ state: 'submitted', latest: 2 }, 'accept', 2)).toBe('accepted');
  });

  it('stands as one word: a draft before anything was handed in, late by the version that counts', () => {
    const standing = (state: SubmissionState, latest: Date | null, hasDraft = true) =>
      standingOf({ state, latest: latest && first(latest), hasDraft }, due);
    expect([standing('open', null, false), standing('open', null)]).toEqual(['not-started', 'draft']);
    expect([standing('submitted', at('16:00:00')), standing('submitted', at('18:00:00'))]).toEqual([
      'submitted',
      'late',
    ]);
    expect([standing('revision-asked', at('18:00:00')), standing('accepted', at('18:00:00'))]).toEqual([
      'revision-asked',
      'accepted',
    ]);
  });

  it('is overdue where the first version, or an answer with an end, has not come', () => {
    const overdue = (state: SubmissionState, reviseUntil: Date | null, now: Date) =>
      isOverdue({ state, reviseUntil }, due, now);
    expect([overdue('open', null, at('16:59:59')), overdue('open', null, due)]).toEqual([false, true]);
    expect(overdue('submitted', null, at('23:00:00'))).toBe(false);
    expect(overdue('revision-asked', null, at('23:00:00'))).toBe(false);
    expect(overdue('revision-asked', at('22:00:00'), at('22:00:00'))).toBe(true);
  });

  it('is what was asked for, and something', () => {
    const links = { body: '', links: ['https://example.jp/work'] };
    expect(() => insistOnWritten(plan, links)).toThrow('submission-not-asked');
    expect(() => insistOnWritten({ takes: ['links'] }, links)).not.toThrow();
    for (const link of ['javascript:alert(1)', 'example.jp', 'https://localhost/'])
      expect(() => insistOnWritten({ takes: ['links'] }, { body: '', links: [link] })).toThrow('link-malformed');
    expect(() => insistOnContent({ body: ' \n', links: [], files: [] })).toThrow('submission-empty');
    const files = [1, 2].map((each) => ({ fileId: `file-${each}`, sha256: `digest-${each}` }));
    const text = (sent: typeof files) =>
      canonicalSubmission({ trainee: 'a' }, { body: '本文', links: [], files: sent });
    expect(text(files)).toBe(text(files.toReversed()));
    expect(text(files)).not.toBe(text(files.slice(1)));
  });
});

describe('A milestone', () => {
  it('is for every track, or one', () => {
    const [own, other] = ['own' as TrackId, 'other' as TrackId];
    expect([null, own, other].map((trackId) => isAskedOf({ trackId }, own))).toEqual([true, true, false]);
  });

  it('keeps its promises once somebody works on it', () => {
    const corrected = (change: Partial<MilestonePlan>) => () => insistOnCorrection(plan, { ...plan, ...change });
    expect(corrected({ title: both('中間の報告', 'Midterm report'), takes: ['files', 'text'] })).not.toThrow();
    expect(corrected({ dueAt: at('18:00:00') })).not.toThrow();
    expect(corrected({ dueAt: at('16:59:59') })).toThrow('milestone-due-earlier');
    expect(corrected({ files: { most: 3, sorts: ['pdf', 'zip'], megabytes: 20 } })).not.toThrow();
    expect(corrected({ files: { most: 1, sorts: ['pdf'], megabytes: 10 } })).toThrow('milestone-is-begun');
    for (const change of [
      { takes: ['text' as const] },
      { trackId: 'own' as TrackId },
      { rubric: rubric.slice(1) },
      { rubric: rubric.map((each) => ({ ...each, levels: [...levels, both('とても', 'Very')] })) },
    ])
      expect(corrected(change)).toThrow('milestone-is-begun');
  });

  it('is copied with its texts renamed, due a year later', () => {
    const copy = copiedForNextYear(plan, {
      renamed: (text) => `${text}（翌年）`,
      aYearLater: (when) => new Date(when.getTime() + 1000),
    });
    expect([copy.title.ja, copy.asked.en, copy.dueAt]).toEqual([
      '中間報告（翌年）',
      'Where you are.（翌年）',
      new Date(due.getTime() + 1000),
    ]);
    expect(copy.rubric).toEqual(rubric);
  });
});

describe('Feedback', () => {
  const now = at('12:00:00');
  const level = (criterionId: RubricCriterionId, chosen: number): Levels => [{ criterionId, level: chosen }];
  const given = { levels: [] as Levels, comment: '', verdict: 'comment' as const, reviseUntil: null };
  const giving = (change: Partial<Parameters<typeof insistOnFeedback>[1]>) => () =>
    insistOnFeedback(rubric, { ...given, ...change }, now);

  it('says something: a comment or a level, and what is missing where a revision is asked', () => {
    expect(giving({})).toThrow('feedback-empty');
    expect(giving({ levels: level(idea, 1) })).not.toThrow();
    expect(giving({ verdict: 'ask-revision', levels: level(idea, 1) })).toThrow('feedback-empty');
    expect(giving({ verdict: 'ask-revision', comment: '図を足してください。', reviseUntil: due })).not.toThrow();
    expect(giving({ verdict: 'ask-revision', comment: '図を。', reviseUntil: now })).toThrow('revision-due-past');
    expect(giving({ comment: 'よい。', reviseUntil: due })).toThrow('revision-due-past');
  });

  it('accepts by every criterion, within its levels', () => {
    expect(giving({ verdict: 'accept', levels: level(idea, 2) })).toThrow('rubric-incomplete');
    expect(giving({ verdict: 'accept', levels: [...level(idea, 2), ...level(craft, 1)] })).not.toThrow();
    const unknown = level('other' as RubricCriterionId, 1);
    for (const wrong of [level(idea, 3), level(idea, 0), unknown, [...level(idea, 1), ...level(idea, 2)]])
      expect(giving({ levels: wrong })).toThrow('level-not-in-rubric');
  });
});
