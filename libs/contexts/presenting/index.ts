export { ActivitiesModule } from './activities.module.ts';
export { dispatchPersonCalledOff, dispatchPersonChosen } from './domain/activity-events.ts';
export type { PresentationId, SlotId } from './domain/ids.ts';
export { PresentingModule } from './presenting.module.ts';
export { judgeReminded } from './domain/judging-events.ts';
export { JudgingModule } from './judging.module.ts';
export { type JudgeTold, JudgeToldOf } from './queries/judge-told.ts';
export {
  audienceAsked,
  audienceCanceled,
  audienceConfirmed,
  audienceFormChanged,
  audienceMovedUp,
  type AudienceNews,
  audienceNewsDue,
  audienceWaiting,
} from './domain/audience-events.ts';
export type { AudienceRegistrationId } from './domain/audience-ids.ts';
export { AudienceModule } from './audience.module.ts';
export { type AudienceLetter, AudienceLetterOf } from './queries/audience-letter-of.ts';
export { type DispatchTold, DispatchToldOf } from './queries/dispatch-told.ts';
