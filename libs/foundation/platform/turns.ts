import { DomainError } from '#kernel';

const RETRY_AFTER_SECONDS = 5;

export interface Limits {
  /** How many work at once. */
  readonly atOnce: number;
  /** How many may wait; beyond that one is asked to come again. */
  readonly waiting: number;
}

/** Lets a few work at once. When too many wait it says so at once, by this code, instead of drowning. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly limits: Limits,
    private readonly busyCode: string,
  ) {}

  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= this.limits.atOnce) await this.queue();
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }

  private queue(): Promise<void> {
    if (this.waiting.length >= this.limits.waiting) {
      throw new DomainError(this.busyCode, { retryAfterSeconds: RETRY_AFTER_SECONDS });
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
