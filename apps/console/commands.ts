import type { Logins } from './migrate.ts';

/** What an operator can have done. It is given an address of the database for each role; what it prints, people read. */
export type Command = (logins: Logins, told: string[]) => Promise<void>;

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  registry: async () => (await import('./registry.ts')).registry,
  audit: async () => (await import('./audit.ts')).audit,
  'first-operator': async () => (await import('./first-operator.ts')).firstOperator,
  seed: async () => (await import('./demo/seed.ts')).seed,
  recount: async () => (await import('./recount.ts')).recount,
  content: async () => (await import('./content.ts')).content,
};
