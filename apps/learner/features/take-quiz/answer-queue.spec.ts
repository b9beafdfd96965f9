import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Refused, Unreachable } from '#web/api-client';
import { AnswerQueue, type Choice, type Kept, nothingSaved, type Saving } from './answer-queue.ts';

/** What a browser keeps over a killed tab. */
class Device {
  private readonly kept = new Map<string, string>();
  getItem = (name: string) => this.kept.get(name) ?? null;
  setItem = (name: string, value: string) => void this.kept.set(name, value);
  removeItem = (name: string) => void this.kept.delete(name);
}

/** The server: the higher sequence wins. */
class Server {
  readonly kept = new Map<string, Kept>();
  isThere = true;
  refusal: Refused | undefined;

  save = async (questionId: string, choice: Choice): Promise<Kept> => {
    if (!this.isThere) throw new Unreachable();
    if (this.refusal) throw this.refusal;
    const before = this.kept.get(questionId);
    if (!before || before.sequence < choice.sequence)
      this.kept.set(questionId, { ...choice, savedAt: '2026-11-22T01:32:00.000Z' });
    return this.kept.get(questionId) as Kept;
  };
}

describe('Answers on their way to the server', () => {
  let server: Server;
  let said: Saving;
  let newer: [string, readonly number[]][];

  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { localStorage: new Device(), document: { documentElement: { lang: 'ja' } } });
    server = new Server();
    said = nothingSaved;
    newer = [];
  });
  afterEach(() => {
    jest.useRealTimers();
    Object.assign(globalThis, { localStorage: undefined, document: undefined });
  });

  const tab = () =>
    new AnswerQueue('attempt', server.save, {
      saving: (saving) => {
        said = saving;
      },
      newer: (...given) => newer.push(given),
    });
  const passing = (millis: number) => jest.advanceTimersByTimeAsync(millis);
  const kept = (questionId: string) => server.kept.get(questionId)?.choices;

  it('are saved at once, in order, and the page says when', async () => {
    const queue = tab();
    queue.begin(7);
    for (const choices of [[0], [1], [2]]) queue.choose('q1', choices);
    await passing(0);
    expect(server.kept.get('q1')).toMatchObject({ sequence: 10, choices: [2] });
    expect([queue.hasGoneBeyond(9), queue.hasGoneBeyond(10)]).toEqual([true, false]);
    expect(said).toEqual({ waiting: 0, savedAt: '2026-11-22T01:32:00.000Z', isOffline: false, refusal: null });
  });

  it('wait on the device while the line is down, and are sent by themselves when it is back', async () => {
    const queue = tab();
    queue.begin(0);
    server.isThere = false;
    queue.choose('q1', [1]);
    queue.choose('q2', [0]);
    await passing(60_000);
    expect(said).toMatchObject({ waiting: 2, isOffline: true });

    server.isThere = true;
    await passing(15_000);
    expect([kept('q1'), kept('q2')]).toEqual([[1], [0]]);
    expect(said).toMatchObject({ waiting: 0, isOffline: false });
  });

  it('of a killed tab are sent when it is opened again, and number on', async () => {
    const killed = tab();
    killed.begin(0);
    server.isThere = false;
    killed.choose('q1', [1]);
    await passing(0);
    killed.stop();

    server.isThere = true;
    const again = tab();
    again.begin(0);
    again.choose('q2', [2]);
    await passing(0);
    expect([server.kept.get('q1'), server.kept.get('q2')]).toMatchObject([{ sequence: 1 }, { sequence: 2 }]);
    again.forget();
    expect(again.remembered.pending).toEqual({});
  });

  it('of two tabs share their numbers: what was chosen last is kept', async () => {
    const [one, other] = [tab(), tab()];
    one.begin(0);
    other.begin(0);
    one.choose('q1', [0]);
    await passing(0);
    other.choose('q1', [1]);
    await passing(0);
    one.choose('q1', [2]);
    await passing(0);
    expect(server.kept.get('q1')).toMatchObject({ sequence: 3, choices: [2] });
  });

  it('of two devices meet: the same number counts up, a higher one is shown', async () => {
    const queue = tab();
    queue.begin(0);
    server.kept.set('q1', { sequence: 1, choices: [3], savedAt: '2026-11-22T01:00:00.000Z' });
    queue.choose('q1', [0]);
    await passing(0);
    expect(server.kept.get('q1')).toMatchObject({ sequence: 2, choices: [0] });

    server.kept.set('q1', { sequence: 40, choices: [3], savedAt: '2026-11-22T01:40:00.000Z' });
    queue.choose('q1', [1]);
    await passing(0);
    expect([newer, kept('q1')]).toEqual([[['q1', [3]]], [3]]);
    queue.choose('q1', [1]);
    await passing(0);
    expect(server.kept.get('q1')).toMatchObject({ sequence: 41, choices: [1] });
  });

  it('that are refused are told in the server’s sentence, once; a busy server and a lost session are not the end', async () => {
    const queue = tab();
    queue.begin(0);
    server.refusal = new Refused({ status: 503, code: 'server-busy', detail: '混み合っています。' });
    queue.choose('q1', [1]);
    await passing(5_000);
    expect(said).toMatchObject({ waiting: 1, refusal: null });
    server.refusal = new Refused({ status: 401, code: 'sign-in-needed', detail: 'サインインしてください。' });
    await passing(15_000);
    expect(said).toMatchObject({ waiting: 1, refusal: null });
    server.refusal = new Refused({ status: 409, code: 'attempt-time-over', detail: '時間になりました。' });
    await passing(15_000);
    expect(said).toMatchObject({ waiting: 0, refusal: '時間になりました。' });
  });

  it('are not lost where a browser keeps nothing', async () => {
    Object.assign(globalThis, { localStorage: undefined });
    const queue = tab();
    queue.begin(0);
    queue.choose('q1', [1]);
    queue.flag('q1', true);
    await passing(0);
    expect([kept('q1'), queue.remembered.flags]).toEqual([[1], ['q1']]);
    queue.forget();
  });
});
