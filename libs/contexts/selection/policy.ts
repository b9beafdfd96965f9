import type { Actor, Permission, Verdict } from '#kernel';
import { CohortNotFound } from './domain/errors.ts';
import { PublicPageNotFound } from './domain/page-errors.ts';

const reachesAll = (actor: Actor, permission: Permission): boolean => {
  const reach = actor.grants[permission]?.kind;
  return reach === 'nation' || reach === 'authority';
};

/** Cohorts, what they consist of, their phase and their staff are the office's. */
export const mayDefineCohorts = (actor: Actor): Verdict =>
  reachesAll(actor, 'cohort.define') ? null : new CohortNotFound();

/** The office tells of its programs. */
export const mayWritePages = (actor: Actor): Verdict =>
  reachesAll(actor, 'public-page.write') ? null : new PublicPageNotFound();
