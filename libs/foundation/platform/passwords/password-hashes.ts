import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { type Limits, Turns } from '../turns.ts';

/** OWASP's smallest recommendation: 19 MiB, two passes, one lane. It costs some 70 ms of one core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const LONGEST_QUEUE = 200;

/** One core stays free, so that answers are saved while a whole town signs in. */
const USUAL: Limits = { atOnce: Math.max(1, availableParallelism() - 1), waiting: LONGEST_QUEUE };

/** Argon2id, a few at a time. When too many wait it says so at once instead of drowning. */
export class PasswordHashes {
  private readonly turns: Turns;
  private readonly nobodys: Promise<string>;

  constructor(limits: Limits = USUAL) {
    this.turns = new Turns(limits, 'server-busy');
    this.nobodys = hash(crypto.randomUUID(), COST);
  }

  make(password: string): Promise<string> {
    return this.turns.take(() => hash(normalized(password), COST));
  }

  /** Takes the same time where there is no hash to compare with. */
  async matches(kept: string | null, password: string): Promise<boolean> {
    const compared = kept ?? (await this.nobodys);
    return (await this.turns.take(() => verify(compared, normalized(password)))) && kept !== null;
  }
}

/** The same characters typed on another keyboard are the same password. */
const normalized = (password: string): string => password.normalize('NFKC');
