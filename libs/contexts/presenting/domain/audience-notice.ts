import { AUDIENCE_KEPT_DAYS } from './audience-opening.ts';
import type { InBoth } from './results-presentation.ts';

/** What whoever registers agrees to; another text is another version. */
export const audienceNotice: { readonly version: string; readonly text: InBoth } = {
  version: '2026-11-22',
  text: {
    ja: `お名前、所属、メールアドレスは、この成果発表会の案内と当日の受付のためだけに使います。ほかの目的に使うことも、ほかの人に渡すこともありません。最後の日から${AUDIENCE_KEPT_DAYS}日後に消去し、人数だけを残します。`,
    en: `Your name, affiliation and mail address are used to tell you of this results presentation and to check you in on the day, for nothing else, and are passed on to nobody. They are erased ${AUDIENCE_KEPT_DAYS} days after its last day; only figures remain.`,
  },
};
