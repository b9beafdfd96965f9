import type { Actor, Verdict } from '#kernel';
import { PermissionMissing } from './domain/errors.ts';

/** The office alone tells of past completions: a permission that reaches the nation. */
export const canImportPast = ({ grants }: Actor): Verdict =>
  grants['completion.import-past']?.kind === 'nation' ? null : new PermissionMissing();
