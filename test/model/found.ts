import type { History } from './commands.ts';

/** Histories in which model and product once parted; they are tried first, for ever. */
export const found: readonly History[] = [];
