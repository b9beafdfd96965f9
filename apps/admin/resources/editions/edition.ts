import type { viewEditionRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';

export type Edition = AnswerFrom<typeof viewEditionRoute>;
