export type { PresentationId, SlotId } from './domain/ids.ts';
export { PresentingModule } from './presenting.module.ts';
export { judgeReminded } from './domain/judging-events.ts';
export { JudgingModule } from './judging.module.ts';
export { type JudgeTold, JudgeToldOf } from './queries/judge-told.ts';
