import type { viewSeatedOfferingRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Exercise = AnswerFrom<typeof viewSeatedOfferingRoute>;
