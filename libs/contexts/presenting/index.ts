export type { PresentationId, SlotId } from './domain/ids.ts';
export { PresentingModule } from './presenting.module.ts';
