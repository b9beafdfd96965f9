import type { viewMyNeedsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import type { MyYear } from '../../parts/my-years.tsx';

export type Needs = AnswerFrom<typeof viewMyNeedsRoute>;

/** What a part of the page is given. */
export interface NeedsPart {
  readonly traineeId: MyYear['traineeId'];
  readonly needs: Needs;
  readonly again: () => void;
}
