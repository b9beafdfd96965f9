import type { EventEmitter } from 'node:events';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DomainError, type Facts } from '#kernel';
import { type Limits, Turns } from '../turns.ts';
import type { Jobs } from './jobs.ts';

interface Allowance extends Limits {
  readonly megabytes: number;
  readonly seconds: number;
}

type Answer<T> = { readonly done: T } | { readonly refused: { readonly code: string; readonly facts: Facts } };

// Beside this file, written or built.
const THREAD = new URL(`./thread${extname(import.meta.url)}`, import.meta.url);
/** One core stays free, so that answers are saved while lists are read. */
const USUAL = { atOnce: Math.max(1, availableParallelism() - 1), waiting: 20, megabytes: 768, seconds: 90 };

/** The work took more memory or time than any honest file needs. */
export class BeyondAllowance extends Error {}

/** Does what takes seconds beside the event loop: a few at once, each with its share of memory and time. */
export class Threads {
  static readonly usual = new Threads();
  private readonly turns: Turns;

  constructor(private readonly allowance: Allowance = USUAL) {
    this.turns = new Turns(allowance, 'tables-busy');
  }

  /** Refuses as the job itself would; throws `BeyondAllowance` when it was stopped. */
  run<Name extends keyof Jobs>(name: Name, ...told: Parameters<Jobs[Name]>): Promise<Awaited<ReturnType<Jobs[Name]>>> {
    return this.turns.take(() => this.apart(name, told));
  }

  private async apart<T>(name: string, told: readonly unknown[]): Promise<T> {
    const { megabytes, seconds } = this.allowance;
    const resourceLimits = { maxOldGenerationSizeMb: megabytes };
    const thread = new Worker(THREAD, { workerData: { name, told }, resourceLimits });
    const timer = setTimeout(() => void thread.terminate(), seconds * 1000);
    try {
      const answer = await saidBy<T>(thread);
      if ('done' in answer) return answer.done;
      throw new DomainError(answer.refused.code, answer.refused.facts);
    } finally {
      clearTimeout(timer);
      await thread.terminate();
    }
  }
}

/**
 * What a thread says before it ends. All three are heard by one promise: where the loop was busy, they come in one turn,
 * the answer first.
 */
export const saidBy = <T>(thread: EventEmitter): Promise<Answer<T>> =>
  new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new BeyondAllowance() : error),
    );
    thread.once('exit', () => reject(new BeyondAllowance()));
  });
