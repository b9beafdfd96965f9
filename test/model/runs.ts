import { appendFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { type History, history, verbs } from './commands.ts';
import { divergenceFrom, type Effects } from './divergence.ts';
import { found } from './found.ts';
import type { Ground } from './ground.ts';
import { Product } from './product.ts';

const LONGEST = 60;

/** One history through the product and the model; throws where they part, or where the audit finds something. */
async function lived(ground: Ground, one: History, effects: Effects): Promise<void> {
  const product = await Product.planned(ground, one.plans);
  const divergence = await divergenceFrom(one, (command, before) => product.obey(command, before), effects);
  if (divergence) throw new Error(JSON.stringify(divergence));
  const broken = await product.audit();
  if (broken.length) throw new Error(`the audit: ${broken.join(', ')}`);
}

interface Run {
  readonly seed: number;
  readonly sequences: number;
  /** Looks for the shortest history in which the two part; that takes a while. */
  readonly shrinks?: boolean;
}

export interface Ran {
  readonly effects: Effects;
  /** Null: nowhere do the two part. */
  readonly parted: { readonly seed: number; readonly history: History; readonly why: string } | null;
}

/** So many histories, after those in which the two once parted. */
export async function aRun(ground: Ground, { seed, sequences, shrinks = true }: Run): Promise<Ran> {
  const effects: Effects = new Map();
  const lives = fc.asyncProperty(history(LONGEST), (one) => lived(ground, one, effects));
  const examples = found.map((one): [History] => [one]);
  const asked = { numRuns: sequences + examples.length, seed, examples, endOnFailure: !shrinks };
  const result = await fc.check(lives, asked);
  if (!result.failed) return { effects, parted: null };
  const [shortest] = result.counterexample as [History];
  return { effects, parted: { seed, history: shortest, why: String(result.errorInstance) } };
}

/** Keeps a history in which the two parted, to be tried first for ever. */
export function keep({ seed, history: one }: NonNullable<Ran['parted']>): void {
  appendFileSync(new URL('./parted.jsonl', import.meta.url), `${JSON.stringify({ seed, ...one })}\n`);
}

export const told = (effects: Effects): string => verbs.map((verb) => `${verb} ${effects.get(verb) ?? 0}`).join(', ');
