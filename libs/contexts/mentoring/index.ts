export { traineeJoined, traineeLeft, traineePlaced } from './domain/events.ts';
export type { TraineeId } from './domain/ids.ts';
export type { OfTrainee, TraineeState } from './domain/trainee.ts';
export { MentoringModule } from './mentoring.module.ts';
export { TraineeFacts, type TraineeKnown } from './queries/trainee-facts.ts';
export { outstandingGraduateNamed, yearCompleted } from './domain/graduating-events.ts';
export { GraduatingModule } from './graduating.module.ts';
