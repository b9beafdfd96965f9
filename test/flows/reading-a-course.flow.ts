import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  keepBookmark,
  lessonPicture,
  listMyCourses,
  loadContent,
  markLessonRead,
  publishContent,
  readLesson,
  saveAnswer,
  startAttempt,
  submitAttempt,
  viewAttempt,
  viewMyCourse,
} from '#contract';
import { type Id, newId } from '#kernel';
import type { Client } from '../world/client.ts';
import { forgetEverybody } from '../world/database.ts';
import { aPackage, zipOf } from '../world/package.ts';
import { anOffering, anOffice, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('A member of staff reads a course', () => {
  let world: World;
  let town: Town;
  let learner: Client;
  let clerk: Client;

  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.end());

  beforeEach(async () => {
    world.clock.instant = new Date('2026-11-22T09:00:00+09:00');
    await forgetEverybody(world.owner);
    const office = await anOffice(world.owner);
    clerk = await world.as(office.clerk, office.id);
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    learner = await world.as(town.learner, town.id);
  });

  async function publish(parts?: Parameters<typeof aPackage>[1]) {
    const { rows } = await world.owner.query('select id, code from editions');
    const input = zipOf(aPackage(rows[0].code, parts));
    const { answer } = await clerk.ask(loadContent, { params: { editionId: rows[0].id }, input });
    expect(answer.problems).toEqual([]);
    const params = { contentVersionId: answer.contentVersionId as Id<'ContentVersion'> };
    await clerk.ask(publishContent, { params });
    return params;
  }
  const home = async (who = learner) => (await who.ask(listMyCourses, { params: {} })).answer.items;
  const read = (slug: string, who = learner) =>
    who.ask(readLesson, { params: { enrollmentId: town.enrollment, slug } });
  const mark = (slug: string, who = learner, key?: string) =>
    who.ask(markLessonRead, {
      params: { enrollmentId: town.enrollment, slug },
      input: {},
      ...(key && { key }),
    });
  const completions = async () =>
    (await world.owner.query(`select * from events where kind = 'course-completed'`)).rows;

  it('from the first lesson to completion, resuming where they were, and is shown what comes next', async () => {
    const version = await publish();
    await world.owner.query(`update courses set next_step_ja = '次は実機の演習です', next_step_en = 'Next: hands-on',
      next_course_id = id`);
    const [before] = await home();
    expect(before).toMatchObject({
      status: 'not-started',
      reading: { requiredLessons: 2, readRequired: 0, minutesLeft: 10 },
      nextStep: { kind: 'lesson', slug: 'passwords', position: 1, isResumed: false },
      hasQuiz: true,
      nextCourse: null,
    });

    const lesson = await read('passwords');
    expect(lesson.answer).toMatchObject({ position: 1, of: 2, readOn: null, phase: 'open', hasQuiz: true });
    const address = `/api/lesson-pictures/${version.contentVersionId}/key.png`;
    expect(lesson.answer.html).toContain(address);
    const picture = await learner.fetch(lessonPicture, { params: { ...version, name: 'key.png' } });
    expect([picture.status, picture.headers.get('cache-control')]).toEqual([200, expect.stringContaining('private')]);

    const first = await mark('passwords');
    expect(first.answer).toMatchObject({ isCompleted: false, nextSlug: 'phishing', reading: { readRequired: 1 } });
    await learner.ask(keepBookmark, { params: { enrollmentId: town.enrollment }, input: { unit: 'phishing' } });
    expect((await home())[0]).toMatchObject({
      status: 'in-progress',
      nextStep: { kind: 'lesson', slug: 'phishing', isResumed: true },
    });

    const last = await mark('phishing');
    expect(last.answer).toEqual({
      isCompleted: true,
      nextSlug: null,
      reading: { requiredLessons: 2, readRequired: 2, minutesLeft: 0 },
    });
    const page = await learner.ask(viewMyCourse, { params: { enrollmentId: town.enrollment } });
    expect(page.answer).toMatchObject({
      status: 'completed',
      completedOn: '2026-11-22',
      nextStep: { kind: 'quiz', isResumed: false },
      nextCourse: { text: { ja: '次は実機の演習です', en: 'Next: hands-on' } },
      lessons: [
        { slug: 'passwords', readOn: '2026-11-22', isBookmarked: false },
        { slug: 'phishing', readOn: '2026-11-22', isBookmarked: true },
      ],
    });
    const [told, ...more] = await completions();
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      organization_id: town.id,
      actor_id: town.learner,
      facts: { enrollmentId: town.enrollment, countsAs: 'pre-cyder', fiscalYear: 2026, completedOn: '2026-11-22' },
    });
    await world.settle();
    const counted = await world.owner.query(
      `select organization_id, fiscal_year, pre_cyder_persons from coverage_years`,
    );
    expect(counted.rows).toEqual([{ organization_id: town.id, fiscal_year: 2026, pre_cyder_persons: 1 }]);
  });

  it('once, however often and from wherever the last lesson is sent', async () => {
    await publish();
    const key = crypto.randomUUID();
    const again = await world.as(town.learner, town.id);
    const sent = await Promise.all([
      ...Array.from({ length: 4 }, () => mark('passwords', learner, key)),
      ...Array.from({ length: 4 }, () => mark('passwords', again)),
      ...Array.from({ length: 4 }, () => mark('phishing', again)),
    ]);
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]));
    expect(sent.some(({ answer }) => answer.isCompleted)).toBe(true);
    expect(await completions()).toHaveLength(1);
    expect((await world.owner.query('select from lesson_reads')).rowCount).toBe(2);
  });

  it('and what was read stays read in a new version, whose new lesson is still to do', async () => {
    await publish();
    await mark('passwords');
    const text = new TextDecoder().decode(aPackage('').get('lessons/passwords.md'));
    const { rows } = await world.owner.query('select code from editions');
    await publish({
      'package.yaml': `edition: ${rows[0].code}\nlessons: [passwords, phishing, usb]\nquiz: quiz.yaml\n`,
      'lessons/usb.md': text.replace('長い合言葉', 'USBメモリ'),
    });
    expect((await home())[0]).toMatchObject({ reading: { requiredLessons: 3, readRequired: 1 } });
    await mark('phishing');
    expect((await mark('usb')).answer.isCompleted).toBe(true);
  });

  it('completes with the quiz where the edition asks for it too', async () => {
    await publish();
    await world.owner.query(`update editions set completion_rule = '{"units":"all-required","quiz":"passed"}'`);
    await mark('passwords');
    expect((await mark('phishing')).answer.isCompleted).toBe(false);
    const started = await learner.ask(startAttempt, { params: { enrollmentId: town.enrollment }, input: {} });
    const attemptId = started.answer.attemptId as Id<'Attempt'>;
    const { answer } = await learner.ask(viewAttempt, { params: { attemptId } });
    const questionId = answer.questions[0]?.id as Id<'Question'>;
    await learner.ask(saveAnswer, { params: { attemptId, questionId }, input: { sequence: 1, choices: [0] } });
    await learner.ask(submitAttempt, { params: { attemptId }, input: {} });
    expect(await completions()).toEqual([]);
    await world.settle();
    expect(await completions()).toEqual([
      expect.objectContaining({ organization_id: town.id, authority: 'record-progress' }),
    ]);
    expect((await home())[0]).toMatchObject({ status: 'passed', nextStep: { kind: 'finished' } });
  });

  it('counts for the organization of that day after a transfer', async () => {
    await publish();
    const other = await aTown(world.owner, '緑野市', (await world.owner.query('select id from offerings')).rows[0].id);
    await world.owner.query(`update memberships set ends_on = '2026-11-01' where person_id = $1`, [town.learner]);
    await world.owner.query(
      `insert into memberships (id, organization_id, person_id, starts_on) values ($1, $2, $3, '2026-11-02')`,
      [newId(), other.id, town.learner],
    );
    await mark('passwords');
    await mark('phishing');
    expect((await completions()).map(({ organization_id }) => organization_id)).toEqual([other.id]);
  });

  it('reads again to the end of the fiscal year, which is never counted, and is refused before and after', async () => {
    await publish();
    const at = async (instant: string) => {
      world.clock.instant = new Date(instant);
      return world.as(town.learner, town.id);
    };
    const early = await read('passwords', await at('2026-09-30T12:00:00+09:00'));
    expect(early.problem).toMatchObject({
      code: 'access-not-open-yet',
      detail: expect.stringContaining('2026年10月1日'),
    });
    learner = await at('2026-11-22T09:00:00+09:00');
    await mark('passwords');
    const late = await at('2026-12-26T00:00:00+09:00');
    expect((await read('phishing', late)).problem).toMatchObject({ code: 'access-over' });
    expect((await mark('phishing', late)).problem).toMatchObject({ code: 'access-over' });
    expect((await home(late))[0]).toMatchObject({ status: 'expired', nextStep: { kind: 'over' } });

    learner = await at('2026-12-25T23:59:00+09:00');
    await mark('phishing');
    const review = await at('2027-03-31T23:00:00+09:00');
    expect((await read('phishing', review)).answer.phase).toBe('review');
    expect((await mark('phishing', review)).answer.isCompleted).toBe(true);
    expect((await home(review))[0]?.nextStep).toEqual({ kind: 'review', endsOn: '2027-03-31' });
    expect((await read('phishing', await at('2027-04-01T00:00:00+09:00'))).problem.code).toBe('access-over');
    expect(await completions()).toHaveLength(1);
  });

  it('and nobody reads in their name, finds an unknown lesson, or reads before anything is published', async () => {
    expect((await home())[0]?.nextStep).toEqual({ kind: 'not-ready' });
    expect((await read('passwords')).problem.code).toBe('content-not-ready');
    await publish();
    expect((await read('unknown')).problem.code).toBe('lesson-not-found');
    const coordinator = await world.as(town.coordinator, town.id);
    expect([(await read('passwords', coordinator)).status, (await mark('passwords', coordinator)).status]).toEqual([
      404, 404,
    ]);
    expect(await home(coordinator)).toEqual([]);
    expect((await mark('passwords', clerk)).status).toBe(404);
  });
});
