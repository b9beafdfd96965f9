import { DomainError } from '#kernel';
import { aimed, type Command, type History, type Standing } from './commands.ts';
import { Desk } from './desk.ts';
import { Model, Refused } from './model.ts';

/** Where the two part: what was asked, and what each then had. */
export interface Divergence {
  readonly at: number;
  readonly command: Command;
  readonly model: Standing | 'refused';
  readonly product: Standing | 'refused';
}

interface Obedient {
  obey(command: Command): void;
  readonly standing: Standing;
}

function answered(desk: Obedient, command: Command): Standing | 'refused' {
  try {
    desk.obey(command);
    return desk.standing;
  } catch (error) {
    if (error instanceof Refused || error instanceof DomainError) return 'refused';
    throw error;
  }
}

/** People of a party sit in no particular order. */
const comparable = (answer: Standing | 'refused') =>
  answer === 'refused'
    ? answer
    : {
        ...answer,
        parties: answer.parties.map((party) => ({ ...party, people: party.people.map(String).toSorted() })),
      };

export const isSame = (one: Standing | 'refused', other: Standing | 'refused'): boolean =>
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));

/** Has the model and the domain obey the same commands; answers where they part, or null. */
export function divergenceIn({ plans, commands }: History, desk: Obedient = new Desk(plans)): Divergence | null {
  const model = new Model(plans);
  for (const [at, asked] of commands.entries()) {
    const command = aimed(asked, model.standing);
    const [expected, found] = [answered(model, command), answered(desk, command)];
    if (!isSame(expected, found)) return { at, command, model: expected, product: found };
  }
  return null;
}
