import type { OfferingSessionId } from './ids.ts';
import type { Session } from './session.ts';

/** What a change answers: enough to make the next one. */
export interface SessionNow {
  readonly id: OfferingSessionId;
  readonly revision: number;
  readonly version: number;
}

export const nowOf = ({ id, revision, version }: Session): SessionNow => ({ id, revision, version });
