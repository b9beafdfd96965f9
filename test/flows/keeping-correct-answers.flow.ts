import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contract from '#contract';
import { type Id, newId } from '#kernel';
import { grants } from '../../libs/contexts/identity/data/grants.ts';
import { ViewAttempt } from '../../libs/contexts/assessments/queries/view-attempt.ts';
import type { Client } from '../world/client.ts';
import { connect } from '../world/database.ts';
import { aQuiz, questions } from '../world/quiz.ts';
import { anOffering, aTown, type Town } from '../world/town.ts';
import { aWorld, type World } from '../world/world.ts';

const served = Object.values(contract).filter((entry) => typeof entry === 'object' && 'route' in entry);
const mayAsk = ({ permission }: contract.Route) => permission === 'anyone' || permission in grants.learner;
const isHarmless = ({ method, permission }: contract.Route) =>
  method === 'GET' || permission === 'quiz.take' || permission === 'score.view';
const forLearners = served.filter(
  (entry) => mayAsk(entry.route) && isHarmless(entry.route) && entry !== contract.submitAttempt,
);

/** Feedback is known by its words; a mark on an option by the name of a property. */
const leaksIn = (body: string): string[] =>
  [...body.matchAll(/SECRET-\w+|"(is|was)?(correct|right)\w*"/gi)].map(([leak]) => leak);

interface Story {
  readonly world: World;
  readonly town: Town;
  readonly bodies: string[];
}

/** A learner fails once and has a second attempt open: every body the server sends them on the way, and on any other route. */
async function everythingSent(adjust?: Parameters<typeof aWorld>[0]): Promise<Story> {
  const world = await aWorld(adjust);
  const offering = await anOffering(world.owner);
  const town = await aTown(world.owner, '青空町', offering);
  await aQuiz(world, offering, { attemptLimit: 3 });
  const learner = await world.as(town.learner, town.id);
  const begin = async () => {
    const started = await learner.ask(contract.startAttempt, { params: { enrollmentId: town.enrollment }, input: {} });
    return started.answer.attemptId as Id<'Attempt'>;
  };
  const failed = await begin();
  await learner.ask(contract.submitAttempt, { params: { attemptId: failed }, input: {} });
  const open = await begin();
  const { rows } = await world.owner.query('select id from questions order by position');
  const bodies: string[] = [];
  const askAll = async (attemptId: string) => {
    const known = { attemptId, questionId: rows[0].id, enrollmentId: town.enrollment, offeringId: offering };
    for (const { route } of forLearners) bodies.push(await raw(world, learner, route, known));
  };
  await askAll(failed);
  await askAll(open);
  await learner.ask(contract.submitAttempt, { params: { attemptId: open }, input: {} });
  await askAll(open);
  return { world, town, bodies };
}

async function raw(
  world: World,
  learner: Client,
  route: contract.Route,
  known: Record<string, string>,
): Promise<string> {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? newId());
  const body = route.path.endsWith('/:questionId') ? { sequence: 1, choices: [0] } : {};
  const response = await fetch(`${await world.api.getUrl()}${route.at === 'root' ? '' : '/api'}${path}`, {
    method: route.method,
    headers: { cookie: learner.cookie, 'content-type': 'application/json', 'idempotency-key': newId() },
    ...(route.method !== 'GET' && { body: JSON.stringify(body) }),
  });
  return response.text();
}

describe('Correct answers', () => {
  let story: Story;

  beforeAll(async () => {
    story = await everythingSent();
  });
  afterAll(() => story.world.end());

  it('are in no body of any route before passing or the last attempt', () => {
    expect(story.bodies.length).toBeGreaterThan(15);
    expect(story.bodies.filter((body) => body.includes('拾ったUSBメモリ')).length).toBeGreaterThan(0);
    expect(story.bodies.flatMap(leaksIn)).toEqual([]);
  });

  it('and scores stay where the database keeps them, whoever asks it', async () => {
    const { town } = story;
    story.world.clock.instant = new Date('2026-11-22T10:00:00+09:00');
    const api = await connect('kunren_api');
    const seenBy = async (reach: string, id: string, person: string) => {
      await api.query('begin');
      await api.query(
        `select set_config('app.person_id', $1, true), set_config('app.reach', $2, true), set_config('app.reach_id', $3, true)`,
        [person, reach, id],
      );
      const counts: number[] = [];
      for (const table of ['question_keys', 'attempt_scores', 'answers', 'attempts']) {
        counts.push((await api.query(`select from ${table}`)).rowCount ?? -1);
      }
      await api.query('rollback');
      return counts;
    };
    const { rows } = await story.world.owner.query('select count(*)::int from attempts');
    expect(rows[0].count).toBe(3);
    expect(await seenBy('organization', town.id, town.coordinator)).toEqual([0, 0, 0, 0]);
    expect(await seenBy('nation', '', town.coordinator)).toEqual([0, 0, 0, 0]);
    expect(await seenBy('self', town.coordinator, town.coordinator)).toEqual([0, 0, 0, 0]);
    expect(await seenBy('self', town.learner, town.learner)).toEqual([0, 2, 1, 3]);
    await expect(api.query(`update attempt_scores set points = 10`)).rejects.toThrow('permission denied');
    await api.end();
  });

  it('cannot be replaced by a score of one’s own making', async () => {
    const api = await connect('kunren_api');
    const { town } = story;
    await api.query('begin');
    await api.query(
      `select set_config('app.person_id', '${town.learner}', true), set_config('app.reach', 'self', true), set_config('app.reach_id', '${town.learner}', true)`,
    );
    const forged = api.query(
      `insert into attempt_scores select id, organization_id, learner_id, enrollment_id, 10, true, now() from attempts`,
    );
    await expect(forged).rejects.toThrow('row-level security');
    await api.end();
  });

  it('would be found if a route let one slip', async () => {
    class Leaking extends ViewAttempt {
      override async ask(...asked: Parameters<ViewAttempt['ask']>) {
        const view = await super.ask(...asked);
        return {
          ...view,
          questions: view.questions.map((question) => ({ ...question, text: questions[0]!.feedback })),
        };
      }
    }
    class Marking extends ViewAttempt {
      override async ask(...asked: Parameters<ViewAttempt['ask']>) {
        const view = await super.ask(...asked);
        return { ...view, questions: view.questions.map((question) => ({ ...question, isCorrect: false })) };
      }
    }
    for (const Planted of [Leaking, Marking]) {
      const planted = await everythingSent((builder) => builder.overrideProvider(ViewAttempt).useClass(Planted));
      expect(new Set(planted.bodies.flatMap(leaksIn)).size).toBe(1);
      await planted.world.end();
    }
  });
});
