import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listMyCourses, readLesson } from '#contract';
import { scopeOf } from '#identity';
import type { Id } from '#kernel';
import { filesInFolder, LoadContent, PublishContent } from '#learning';
import { FIRST_STEPS, firstStepsFolder, onlineAFolder } from '../../apps/console/demo/offerings.ts';
import { anExercise } from '../world/exercise.ts';
import { anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

describe('The demo package', () => {
  let world: World;
  let town: Town;

  beforeAll(async () => {
    world = await aWorld();
    town = await aTown(world.owner, '青空町', await anOffering(world.owner));
    await world.owner.query('update editions set code = $1', [FIRST_STEPS]);
  });
  afterAll(() => world.end());

  it('is loaded and published by the console, whose authority the trail names', async () => {
    const scope = scopeOf('load-content');
    const loaded = await world.worker
      .get(LoadContent, { strict: false })
      .execute(scope, await filesInFolder(firstStepsFolder));
    expect(loaded.problems).toEqual([]);
    if (!loaded.contentVersionId) throw new Error('Nothing was loaded');
    const published = await world.worker.get(PublishContent, { strict: false }).execute(scope, loaded.contentVersionId);
    expect(published.number).toBe(1);
    const { rows } = await world.owner.query(`select authority from events where kind = 'content-published'`);
    expect(rows).toEqual([{ authority: 'load-content' }]);
  });

  it('has six lessons or more to read, twenty questions or more with feedback, and pictures that exist', async () => {
    const learner = await world.as(town.learner, town.id);
    const { answer } = await learner.ask(listMyCourses, { params: {} });
    expect(answer.items[0]?.reading.requiredLessons).toBeGreaterThanOrEqual(6);
    const { rows } = await world.owner.query(
      `select count(*)::int as questions, count(*) filter (where feedback <> '')::int as explained from question_keys`,
    );
    expect(rows[0].questions).toBeGreaterThanOrEqual(20);
    expect(rows[0].explained).toBe(rows[0].questions);
    const lesson = await learner.ask(readLesson, { params: { enrollmentId: town.enrollment, slug: 'three-layers' } });
    expect(lesson.answer.html).toMatch(/<img src="\/api\/lesson-pictures\/[^"]+\/three-layers\.png" alt="三層分離の図/);
  });

  it('has a second part, for an exercise that ends with a post-test', async () => {
    const { editionId } = await anExercise(world.owner);
    await world.owner.query(`update editions set code = 'cyder-online-a-2026' where id = $1`, [editionId]);
    const loaded = await world.worker
      .get(LoadContent, { strict: false })
      .execute(scopeOf('load-content'), await filesInFolder(onlineAFolder));
    expect(loaded.problems).toEqual([]);
    await world.worker
      .get(PublishContent, { strict: false })
      .execute(scopeOf('load-content'), loaded.contentVersionId as Id<'ContentVersion'>);
    const { rows } = await world.owner.query(
      `select count(*)::int as questions, count(*) filter (where k.feedback <> '')::int as explained
       from questions q join question_keys k on k.question_id = q.id where q.quiz_id = (select id from quizzes where edition_id = $1)`,
      [editionId],
    );
    expect(rows).toEqual([{ questions: 5, explained: 5 }]);
  });

  it('is in English too, every lesson and every question', async () => {
    const { rows } = await world.owner.query(
      `select l.slug as name from lessons l where l.markdown_en is null
        union all select q.text from questions q where q.text_en is null`,
    );
    expect(rows).toEqual([]);
    const learner = await world.as(town.learner, town.id);
    const lesson = await learner.ask(readLesson, { params: { enrollmentId: town.enrollment, slug: 'three-layers' } });
    expect(lesson.answer.htmlEn).toMatch(/<img src="[^"]+\/three-layers\.png" alt="The three layers/);
  });

  it('says that everything in it is invented', () => {
    expect(readFileSync(join(firstStepsFolder, 'package.yaml'), 'utf8')).toContain('架空');
  });
});
