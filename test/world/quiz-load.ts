import type { ChildProcess } from 'node:child_process';
import type pg from 'pg';
import { saveAnswer, startAttempt, viewAttempt } from '#contract';
import type { Id } from '#kernel';
import { firstWordsOf, startBuilt } from './built-app.ts';
import { urlFor } from './database.ts';
import { aQuiz } from './quiz.ts';
import { aMember, anEnrollment, anOffering, aTown } from './town.ts';
import type { World } from './world.ts';

/** Somebody in the middle of a quiz. */
export interface Taker {
  readonly cookie: string;
  readonly attemptId: string;
  readonly questionIds: readonly string[];
}

export interface Saved {
  readonly attemptId: string;
  readonly questionId: string;
  readonly sequence: number;
  readonly choices: readonly number[];
}

/** People with an open attempt each, on any day a real clock may show. */
export async function takers(world: World, count: number): Promise<Taker[]> {
  world.clock.instant = new Date();
  const offering = await anOffering(world.owner);
  await world.owner.query(`update offerings set access_starts_on = '2000-01-01', access_ends_on = '2099-12-31'`);
  const town = await aTown(world.owner, '青空町', offering);
  await aQuiz(world, offering, { timeLimitMinutes: null });
  const made: Taker[] = [];
  while (made.length < count) {
    const learner = await aMember(world.owner, town.id, `職員${made.length}`);
    const enrollmentId = await anEnrollment(world.owner, { id: town.id, learner }, offering);
    const client = await world.as(learner, town.id);
    const { answer } = await client.ask(startAttempt, { params: { enrollmentId }, input: {} });
    const attemptId = answer.attemptId as Id<'Attempt'>;
    const { questions } = (await client.ask(viewAttempt, { params: { attemptId } })).answer;
    made.push({ cookie: client.cookie, attemptId, questionIds: questions.map(({ id }) => id) });
  }
  return made;
}

/** The built api as a process of its own, which can be killed. */
export async function startApi(): Promise<{ origin: string; child: ChildProcess }> {
  const child = startBuilt('api', { DATABASE_URL: urlFor('kunren_api'), PORT: '0', HEALTH_PORT: '0' });
  const said = await firstWordsOf(child);
  return { origin: /http:\S+/.exec(said)?.[0].replace('[::1]', 'localhost') ?? '', child };
}

export const gone = (child: ChildProcess) =>
  new Promise<void>((resolve) =>
    child.exitCode === null && child.signalCode === null ? child.once('exit', () => resolve()) : resolve(),
  );

/** True where the server acknowledged the save; false where it did not, or was not there. */
export async function save(
  origin: string,
  { cookie }: Taker,
  { attemptId, questionId, sequence, choices }: Saved,
): Promise<boolean> {
  const path = saveAnswer.route.path.replace(':attemptId', attemptId).replace(':questionId', questionId);
  const sent = fetch(`${origin}/api${path}`, {
    method: 'PUT',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ sequence, choices }),
  });
  return sent.then(
    async (response) => response.ok && ((await response.json()) as Saved).sequence === sequence,
    () => false,
  );
}

/** Every taker saves as fast as answers come, until a save fails; after `enough` saves somebody is told, to do their worst. */
export async function load(
  origin: string,
  people: readonly Taker[],
  enough: number,
  worst: () => unknown,
): Promise<Saved[]> {
  const acknowledged: Saved[] = [];
  const lane = async (taker: Taker) => {
    for (let sequence = 1; ; sequence++) {
      const questionId = taker.questionIds[sequence % taker.questionIds.length] ?? '';
      const saved = { attemptId: taker.attemptId, questionId, sequence, choices: [(sequence >> 3) % 2] };
      if (!(await save(origin, taker, saved))) return;
      acknowledged.push(saved);
      if (acknowledged.length === enough) worst();
    }
  };
  await Promise.all(people.map(lane));
  return acknowledged;
}

/** The acknowledged saves that the database does not hold: neither themselves nor anything newer. */
export async function lost(owner: pg.Client, acknowledged: readonly Saved[]): Promise<Saved[]> {
  const { rows } = await owner.query<Saved>(
    `select attempt_id as "attemptId", question_id as "questionId", sequence, choices from answers`,
  );
  const kept = new Map(rows.map((row) => [row.attemptId + row.questionId, row]));
  return acknowledged.filter(({ attemptId, questionId, sequence, choices }) => {
    const row = kept.get(attemptId + questionId);
    return !row || row.sequence < sequence || (row.sequence === sequence && `${row.choices}` !== `${choices}`);
  });
}
