import type { z } from 'zod';
import type * as contract from '#contract';
import type { Route } from '#contract/routes';

type Entry = { [Name in keyof typeof contract]: (typeof contract)[Name] }[keyof typeof contract];

/** What the contract serves at a route: found by the route's own type, so a caller names the route and nothing else. */
type ServedAt<R extends Route> = Extract<Entry, { readonly name: string; readonly route: R }>;

/** What stands in the path. */
export type PathOf<R extends Route> = z.input<ServedAt<R>['params']>;
/** What is sent, before defaults are filled in. */
export type SentTo<R extends Route> = z.input<ServedAt<R>['input']>;
/** What is answered. */
export type AnswerFrom<R extends Route> = z.input<ServedAt<R>['answer']>;
