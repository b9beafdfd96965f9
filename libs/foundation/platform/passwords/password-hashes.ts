import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '#kernel';

/** OWASP's smallest recommendation: 19 MiB, two passes, one lane. It costs some 70 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const LONGEST_QUEUE = 200;
const RETRY_AFTER_SECONDS = 5;

interface Limits {
  /** How many hashes are computed at once. */
  readonly atOnce: number;
  /** How many may wait; beyond that one is asked to come again. */
  readonly waiting: number;
}

/** One core stays free, so that answers are saved while a whole town signs in. */
const USUAL: Limits = { atOnce: Math.max(1, availableParallelism() - 1), waiting: LONGEST_QUEUE };

/** Argon2id, a few at a time. When too many wait it says so at once instead of drowning. */
export class PasswordHashes {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobodys: Promise<string>;

  constructor(private readonly limits: Limits = USUAL) {
    this.nobodys = hash(crypto.randomUUID(), COST);
  }

  make(password: string): Promise<string> {
    return this.inTurn(() => hash(normalized(password), COST));
  }

  /** Takes the same time where there is no hash to compare with. */
  async matches(kept: string | null, password: string): Promise<boolean> {
    const compared = kept ?? (await this.nobodys);
    return (await this.inTurn(() => verify(compared, normalized(password)))) && kept !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
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
      throw new DomainError('server-busy', { retryAfterSeconds: RETRY_AFTER_SECONDS });
    }
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

/** The same characters typed on another keyboard are the same password. */
const normalized = (password: string): string => password.normalize('NFKC');
