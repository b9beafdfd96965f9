import { DomainError } from '#kernel';
import { aimed, type Command, type History, type Standing, type Verb } from './commands.ts';
import { Desk } from './desk.ts';
import { Refused } from './line.ts';
import { Model } from './model.ts';

/** What became of a command: refused, and nothing else; or how everything stands. */
export interface Outcome {
  readonly isRefused: boolean;
  readonly standing: Standing;
}

/** Where the two part: what was asked, and what each then had. */
export interface Divergence {
  readonly at: number;
  readonly command: Command;
  readonly model: Outcome;
  readonly product: Outcome;
}

export interface Obedient {
  readonly standing: Standing;
  obey(command: Command, observed?: Standing): void;
}

function outcomeOf(desk: Obedient, command: Command, observed?: Standing): Outcome {
  try {
    desk.obey(command, observed);
    return { isRefused: false, standing: desk.standing };
  } catch (error) {
    if (error instanceof Refused || error instanceof DomainError) return { isRefused: true, standing: desk.standing };
    throw error;
  }
}

/** People of a party sit in no particular order. */
const comparable = ({ isRefused, standing: { parties, held, booked } }: Outcome): string => {
  const seated = parties.map((party) => ({ ...party, people: party.people.map(String).toSorted() }));
  return JSON.stringify({ isRefused, parties: seated, held, booked: booked.map(String).toSorted() });
};

const isSame = (one: Outcome, other: Outcome): boolean => comparable(one) === comparable(other);

/** Has the model and the domain obey the same commands; answers where they part, or null. */
export function divergenceIn({ plans, commands }: History, desk: Obedient = new Desk(plans)): Divergence | null {
  const line = new Model(plans);
  for (const [at, asked] of commands.entries()) {
    const command = aimed(asked, line.standing);
    if (!command) continue;
    const [model, product] = [outcomeOf(line, command), outcomeOf(desk, command)];
    if (!isSame(model, product)) return { at, command, model, product };
  }
  return null;
}

/** How often each command took effect. */
export type Effects = Map<Verb, number>;

/** The same for a desk that takes its time, whose seats may come in more than one order. */
export async function divergenceFrom(
  { plans, commands }: History,
  obey: (command: Command, before: Standing) => Promise<Outcome>,
  effects: Effects,
): Promise<Divergence | null> {
  const line = new Model(plans);
  for (const [at, asked] of commands.entries()) {
    const before = line.standing;
    const command = aimed(asked, before);
    if (!command) continue;
    const product = await obey(command, before);
    const model = outcomeOf(line, command, product.standing);
    if (!isSame(model, product)) return { at, command, model, product };
    if (!model.isRefused) effects.set(command.verb, (effects.get(command.verb) ?? 0) + 1);
  }
  return null;
}
