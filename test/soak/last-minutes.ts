import { setTimeout as pause } from 'node:timers/promises';
import { habits, Hurried } from './hurried.ts';
import { faultsIn } from './kept-or-refused.ts';
import type { Processes } from './processes.ts';
import type { Window } from './window.ts';

export interface LastMinutes {
  /** Of the people of the window so many submit when it has closed: what they wrote before it did. */
  readonly late: number;
  /** People come over so many seconds; zero: all at once. */
  readonly spreadSeconds: number;
  /** The window closes so many seconds after they begin; null: a moment after everybody in time has a receipt each, on average. */
  readonly seconds: number | null;
  /** Whether processes are killed one after the other meanwhile. */
  readonly kills: boolean;
}

/** What came of it; `faults` is empty where everything acknowledged is kept, nothing was taken late and each knows which. */
export interface Outcome {
  readonly faults: readonly string[];
  readonly receipts: number;
  readonly files: number;
  readonly refused: number;
  /** Who has a refusal and no receipt. */
  readonly without: number;
}

const BREATH_MILLIS = 20;
const MOMENT_SECONDS = 2;

/** Lets people apply while the window closes. */
export async function lastMinutesOf(window: Window, processes: Processes, asked: LastMinutes): Promise<Outcome> {
  const people = window.makers.map((maker, at) => new Hurried(maker, habits[at % habits.length]!, processes, window));
  const late = people.slice(0, asked.late);
  const early = people.slice(asked.late);
  for (const one of late) {
    await one.enter();
    await one.write(1);
  }
  if (asked.seconds !== null) await window.closeWithin(asked.seconds);
  const hurrying = early.map(async (one, at) => {
    await pause((at / early.length) * asked.spreadSeconds * 1000);
    await one.hurry();
  });
  let isDone = false;
  const all = Promise.all(hurrying).finally(() => (isDone = true));
  const killing = kill({ processes, early, window, asked, isDone: () => isDone });
  await Promise.all([all, killing, watch(window), ...late.map((one) => comeLate(one, window))]);
  const faults = [...people.flatMap((one) => one.faults), ...(await faultsIn(window, people))];
  return {
    faults,
    receipts: sum(people, ({ receipts }) => receipts.length),
    files: sum(people, ({ written }) => written.files.length),
    refused: people.filter(({ refusal }) => refusal).length,
    without: people.filter(({ refusal, receipts }) => refusal && receipts.length === 0).length,
  };
}

const sum = <One>(all: readonly One[], count: (one: One) => number): number =>
  all.reduce((total, one) => total + count(one), 0);

async function watch(window: Window): Promise<void> {
  while (!(await window.look())) await pause(BREATH_MILLIS);
}

async function comeLate(one: Hurried, window: Window): Promise<void> {
  while (!window.isOver) await pause(BREATH_MILLIS);
  await one.comeLate();
}

interface Killing {
  readonly processes: Processes;
  readonly early: readonly Hurried[];
  readonly window: Window;
  readonly asked: LastMinutes;
  /** Nobody hurries any more: by a fault, where the window is still open. */
  readonly isDone: () => boolean;
}

/** Where no second was told, the window closes when everybody has something to lose; a process dies before that and one after. */
async function kill({ processes, early, window, asked, isDone }: Killing): Promise<void> {
  const has = (receipts: number) => sum(early, (one) => one.receipts.length) >= receipts;
  const until = async (isSo: () => boolean) => {
    while (!isSo() && !isDone()) await pause(BREATH_MILLIS);
  };
  if (asked.seconds === null) {
    await until(() => has(early.length / 2));
    if (asked.kills) await processes.killOne();
    await until(() => has(early.length));
    await window.closeWithin(MOMENT_SECONDS);
    if (asked.kills) await processes.killOne();
    return;
  }
  while (asked.kills && !window.isOver) await processes.killOne();
}
