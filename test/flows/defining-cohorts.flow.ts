import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import type { CalendarDate, FiscalYear, Id } from '#kernel';
import type { Client } from '../world/client.ts';
import { aCohort, serves } from '../world/cohort.ts';
import { anOffice, aTeacher, type Office } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const windows = {
  applicationOpensAt: '2026-12-01T09:00:00+09:00',
  applicationClosesAt: '2026-12-15T17:00:00+09:00',
  assignmentClosesAt: '2026-12-19T09:00:00+09:00',
  resultOn: '2027-01-20' as CalendarDate,
  answersCloseAt: '2027-01-27T17:00:00+09:00',
};
const eligibility = { oldestAge: 25, residentsOnly: true, graduatesMayApply: false, mostApplications: 2 };
const said = (ja: string, en: string) => ({ ja, en });
const words = said('作って伝える。', 'Make and tell.');

describe('The office', () => {
  let world: World;
  let office: Office;
  let clerk: Client;
  let programId: Id<'Program'>;
  let cohortId: Id<'Cohort'>;
  let trackId: Id<'Track'>;

  beforeAll(async () => {
    world = await aWorld();
    world.clock.instant = new Date('2026-11-20T09:00:00+09:00');
    office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    ({ programId } = await aCohort(world.owner, { fiscalYear: 2024, phase: 'closed' }));
  });
  afterAll(() => world.end());

  const ofCohort = () => ({ params: { cohortId } });
  const viewed = async () => (await clerk.ask(contract.viewCohort, { ...ofCohort(), input: {} })).answer;
  const goOn = async (phase: contract.AnswerOf<typeof contract.viewCohort>['phase'], reason = '予定どおり進めるため') =>
    clerk.ask(contract.changePhase, { ...ofCohort(), input: { phase, reason, version: (await viewed()).version } });
  const events = async (kind: string) =>
    (await world.owner.query('select facts, reason from events where kind = $1 order by id', [kind])).rows;

  it('defines a cohort as a draft, once for a program and a year', async () => {
    const input = { programId, fiscalYear: 2026 as FiscalYear, windows, eligibility };
    const defined = await clerk.ask(contract.defineCohort, { params: {}, input });
    expect(defined.status).toBe(201);
    cohortId = defined.answer.id as Id<'Cohort'>;
    const again = await clerk.ask(contract.defineCohort, { params: {}, input });
    expect([again.status, again.problem.code]).toEqual([409, 'cohort-already-defined']);
    const backwards = { ...input, windows: { ...windows, assignmentClosesAt: '2026-12-15T16:59:59+09:00' } };
    const refused = await clerk.ask(contract.defineCohort, { params: {}, input: backwards });
    expect(refused.problem.detail).toContain('「課題の締切」が前の日時より早く');
    expect(await viewed()).toMatchObject({
      phase: 'draft',
      phasesAfter: ['applying'],
      fiscalYearInJapanese: '令和8年度',
      tracks: [],
      windows: { applicationClosesAt: '2026-12-15T08:00:00.000Z', resultOn: '2027-01-20' },
      abilities: { defineForm: true, defineCriteria: true, assignStaff: true, changePhase: true },
    });
  });

  it('cannot save a text in one language', async () => {
    const track = { code: 'expression', name: said('表現駆動', ' '), summary: words, places: 8, position: 1 };
    const half = await clerk.ask(contract.addTrack, { ...ofCohort(), input: track });
    expect([half.status, half.problem.code]).toEqual([400, 'request-malformed']);
    const halfHint = { label: words, hint: said('例', ''), stage: 'application' as const, kind: 'long-text' as const };
    const rest = { trackId: null, isRequired: true, atMost: 100, fileSorts: [], megabytes: null, position: 1 };
    const asked = await clerk.ask(contract.addFormQuestion, { ...ofCohort(), input: { ...halfHint, ...rest } });
    expect(asked.status).toBe(400);
    const inSql = `insert into tracks (id, cohort_id, code, name_ja, name_en, summary_ja, summary_en, places, position, version)
      values (gen_random_uuid(), $1, 'x', '表現', '', '要旨', 'Summary', 1, 1, 1)`;
    await expect(world.owner.query(inSql, [cohortId])).rejects.toThrow('a_track_is_described_in_both_languages');
  });

  it('gives it tracks, seminars, criteria and questions, and does not open it before it has them', async () => {
    expect((await goOn('applying')).problem.code).toBe('cohort-has-nothing-to-apply-for');
    const track = { code: 'expression', name: said('表現駆動', 'Expression'), summary: words, places: 8, position: 1 };
    trackId = (await clerk.ask(contract.addTrack, { ...ofCohort(), input: track })).answer.id as Id<'Track'>;
    const taken = await clerk.ask(contract.addTrack, { ...ofCohort(), input: track });
    expect(taken.problem.detail).toContain('「expression」のコースがすでに');
    const seminar = { trackId, name: said('第1ゼミ', 'First seminar'), position: 1 };
    await clerk.ask(contract.addSeminar, { ...ofCohort(), input: seminar });
    const question = {
      trackId: null,
      stage: 'application' as const,
      kind: 'long-text' as const,
      label: said('作りたいもの', 'What you want to make'),
      hint: said('', ''),
      isRequired: true,
      atMost: 2000,
      fileSorts: [],
      megabytes: null,
      position: 1,
    };
    await clerk.ask(contract.addFormQuestion, { ...ofCohort(), input: question });
    expect((await goOn('applying')).problem.code).toBe('assignment-has-no-question');
    const file = { ...question, trackId, stage: 'assignment' as const, kind: 'file' as const, atMost: 2 };
    const unsorted = await clerk.ask(contract.addFormQuestion, { ...ofCohort(), input: file });
    expect(unsorted.status).toBe(400);
    await clerk.ask(contract.addFormQuestion, {
      ...ofCohort(),
      input: { ...file, fileSorts: ['picture', 'pdf'], megabytes: 10 },
    });
    expect(await viewed()).toMatchObject({
      tracks: [{ code: 'expression', name: { en: 'Expression' }, places: 8 }],
      seminars: [{ trackId }],
      questions: [
        { stage: 'application', kind: 'long-text', atMost: 2000, megabytes: null },
        { stage: 'assignment', kind: 'file', fileSorts: ['picture', 'pdf'], megabytes: 10 },
      ],
    });
  });

  it('hangs nothing on a track of another cohort', async () => {
    const other = await aCohort(world.owner);
    const elsewhere = { trackId: other.trackIds[0], name: said('よそのゼミ', 'Elsewhere'), position: 1 };
    const refused = await clerk.ask(contract.addSeminar, { ...ofCohort(), input: elsewhere });
    expect([refused.status, refused.problem.code]).toEqual([404, 'track-unknown']);
    const theirs = { params: { cohortId, seminarId: other.seminarId } };
    const correction = { trackId, name: said('ゼミ', 'Seminar'), position: 1, version: 1 };
    expect((await clerk.ask(contract.correctSeminar, { ...theirs, input: correction })).status).toBe(404);
    expect((await clerk.ask(contract.removeSeminar, { ...theirs, input: {} })).status).toBe(404);
  });

  it('opens it with a reason; from then on its form stays, and its words are corrected', async () => {
    const opened = await goOn('applying', '募集要項の公開に合わせて');
    expect([opened.status, opened.answer.phase]).toEqual([201, 'applying']);
    const [told] = await events('cohort-phase-changed');
    expect(told).toMatchObject({
      facts: { cohortId, phaseBefore: 'draft', phase: 'applying' },
      reason: '募集要項の公開に合わせて',
    });
    const { questions, tracks, abilities } = await viewed();
    expect(abilities).toMatchObject({ defineForm: false, defineCriteria: true, correct: true });
    const [{ id: formQuestionId, ...asked }, [track]] = [questions[0] as (typeof questions)[number], tracks];
    const ofQuestion = { params: { cohortId, formQuestionId: formQuestionId as Id<'FormQuestion'> } };
    const reworded = { ...asked, label: said('作りたいものと理由', 'What you want to make, and why') };
    expect((await clerk.ask(contract.correctFormQuestion, { ...ofQuestion, input: reworded })).status).toBe(200);
    const stale = await clerk.ask(contract.correctFormQuestion, { ...ofQuestion, input: reworded });
    expect(stale.problem.code).toBe('record-changed-meanwhile');
    const shorter = { ...reworded, atMost: 100, version: 2 };
    const fixed = await clerk.ask(contract.correctFormQuestion, { ...ofQuestion, input: shorter });
    expect([fixed.problem.code, fixed.problem.detail]).toEqual([
      'form-fixed-once-applying',
      expect.stringContaining('文言は直せます'),
    ]);
    expect((await clerk.ask(contract.removeFormQuestion, { ...ofQuestion, input: {} })).status).toBe(409);
    const ofTrack = { params: { cohortId, trackId } };
    expect((await clerk.ask(contract.removeTrack, { ...ofTrack, input: {} })).problem.code).toBe('phase-forbids');
    const { id: _, ...written } = track as (typeof tracks)[number];
    const more = await clerk.ask(contract.correctTrack, { ...ofTrack, input: { ...written, places: 9 } });
    expect(more.status).toBe(200);
    const recoded = { ...written, code: 'other', version: 2 };
    expect((await clerk.ask(contract.correctTrack, { ...ofTrack, input: recoded })).status).toBe(409);
  });

  it('keeps what applicants were promised, and waits for them', async () => {
    const { version } = await viewed();
    const correct = (changes: Partial<typeof windows>) =>
      clerk.ask(contract.correctCohort, {
        ...ofCohort(),
        input: { windows: { ...windows, ...changes }, eligibility, version },
      });
    const sooner = await correct({ applicationClosesAt: '2026-12-14T17:00:00+09:00' });
    expect([sooner.problem.code, sooner.problem.detail]).toEqual([
      'window-only-lengthened',
      expect.stringContaining('応募の締切'),
    ]);
    const younger = { windows, eligibility: { ...eligibility, oldestAge: 22 }, version };
    expect((await clerk.ask(contract.correctCohort, { ...ofCohort(), input: younger })).problem.code).toBe(
      'phase-forbids',
    );
    const later = await correct({ applicationClosesAt: '2026-12-16T17:00:00+09:00' });
    expect(later.answer.version).toBe(version + 1);
    expect((await correct({})).problem.code).toBe('record-changed-meanwhile');
    expect((await events('cohort-corrected')).at(-1)?.facts.changed).toEqual(['applicationClosesAt']);
    const early = await goOn('reviewing');
    expect([early.status, early.problem.detail]).toEqual([409, expect.stringContaining('2026年12月19日')]);
    expect((await goOn('published')).problem.detail).toContain('「応募受付」の次に「結果公開」へは進めません');
    world.clock.instant = new Date('2026-12-19T09:00:00+09:00');
    clerk = await world.as(office.clerk, office.id);
    expect((await goOn('reviewing')).problem.code).toBe('cohort-has-no-criteria');
    const criterion = { trackId: null, name: said('独創性', 'Originality'), position: 1 };
    const unweighted = { ...criterion, kind: 'weighted' as const, weight: null };
    expect((await clerk.ask(contract.addCriterion, { ...ofCohort(), input: unweighted })).status).toBe(400);
    await clerk.ask(contract.addCriterion, { ...ofCohort(), input: { ...unweighted, weight: 2 } });
    expect((await goOn('reviewing')).answer.phase).toBe('reviewing');
    const late = { ...criterion, kind: 'independent' as const, weight: null };
    expect((await clerk.ask(contract.addCriterion, { ...ofCohort(), input: late })).problem.code).toBe('phase-forbids');
  });

  it('reads its history: who, when and why', async () => {
    const about = { params: { about: 'cohort' as const, id: cohortId as unknown as Id<'Record'> }, input: {} };
    const { answer } = await clerk.ask(contract.viewHistory, about);
    const added = answer.items.filter(({ kind }) => kind === 'cohort-part-added');
    expect(added.map(({ facts }) => facts.part).toSorted()).toEqual([
      'criterion',
      'question',
      'question',
      'seminar',
      'track',
    ]);
    expect(answer.items.every(({ actorName }) => actorName === '事務局の担当')).toBe(true);
    const moved = answer.items.filter(({ kind }) => kind === 'cohort-phase-changed');
    expect(moved.map(({ facts, reason }) => [facts.phaseBefore, facts.phase, reason])).toEqual([
      ['applying', 'reviewing', '予定どおり進めるため'],
      ['draft', 'applying', '募集要項の公開に合わせて'],
    ]);
  });

  it('copies it to the next year in one step: a look first, dates a year later, staff only if chosen', async () => {
    const trainer = await aTeacher(world.owner, office, '講師 一');
    const gone = await aTeacher(world.owner, office, '講師 二');
    await serves(world.owner, { cohortId, trackId, personId: trainer });
    await serves(world.owner, { cohortId, trackId, personId: gone });
    await world.owner.query(`update role_grants set ends_on = '2026-11-30' where person_id = $1`, [gone]);
    const introduced = {
      part: 'trainer' as const,
      name: { ja: 'みかん先生', en: 'Mikan' },
      text: { ja: '作る人', en: 'Maker' },
    };
    await world.owner.query('update tracks set version = 1');
    await clerk.ask(contract.introduceTrainers, { params: { trackId }, input: { trainers: [introduced], version: 1 } });
    const { answer: look } = await clerk.ask(contract.previewCohortCopy, { ...ofCohort(), input: {} });
    expect(look).toEqual({
      fiscalYear: 2027,
      fiscalYearInJapanese: '令和9年度',
      windows: {
        applicationOpensAt: '2027-12-01T00:00:00.000Z',
        applicationClosesAt: '2027-12-16T08:00:00.000Z',
        assignmentClosesAt: '2027-12-19T00:00:00.000Z',
        resultOn: '2028-01-20',
        answersCloseAt: '2028-01-27T08:00:00.000Z',
      },
      tracks: 1,
      seminars: 1,
      criteria: 1,
      questions: 2,
      staff: 2,
      trainers: 1,
      copyId: null,
    });
    const { answer: copied } = await clerk.ask(contract.copyCohort, { ...ofCohort(), input: { withStaff: true } });
    expect(copied.staff).toBe(1);
    const ofCopy = { params: { cohortId: copied.id as Id<'Cohort'> } };
    const { answer: copy } = await clerk.ask(contract.viewCohort, { ...ofCopy, input: {} });
    expect(copy).toMatchObject({
      phase: 'draft',
      fiscalYear: 2027,
      windows: look.windows,
      eligibility,
      copiedFrom: { id: cohortId, fiscalYear: 2026 },
      questions: [{ label: { ja: '作りたいものと理由' } }, { fileSorts: ['picture', 'pdf'] }],
      staff: [{ personId: trainer, part: 'trainer', trackId: copy.tracks[0]?.id }],
    });
    const listed = async () => {
      const params = { programId: copy.program.id as Id<'Program'> };
      const { items } = (await clerk.ask(contract.listPublicTrainers, { params, input: {} })).answer;
      return items.map(({ fiscalYear, trainers }) => [fiscalYear, trainers.map(({ name }) => name.ja)]);
    };
    expect(await listed()).toContainEqual([2027, ['みかん先生']]);
    expect([copy.tracks[0]?.id === trackId, copy.seminars[0]?.trackId]).toEqual([false, copy.tracks[0]?.id]);
    const twice = await clerk.ask(contract.copyCohort, { ...ofCohort(), input: { withStaff: false } });
    expect(twice.answer.id).toBe(copied.id);
    const without = await clerk.ask(contract.copyCohort, { ...ofCopy, input: { withStaff: false } });
    const { answer: bare } = await clerk.ask(contract.viewCohort, {
      params: { cohortId: without.answer.id as Id<'Cohort'> },
      input: {},
    });
    expect([bare.fiscalYear, bare.staff]).toEqual([2028, []]);
    expect(await listed()).toContainEqual([2028, []]);
  });
});
