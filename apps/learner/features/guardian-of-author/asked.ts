import type { viewGuardianWorkRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

/** What a guardian is shown. */
export type Asked = AnswerFrom<typeof viewGuardianWorkRoute>;
export type Done = 'given' | 'declined' | 'withdrawn';
