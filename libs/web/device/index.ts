export {
  eraseHere,
  keep,
  kept,
  keptNames,
  leaveDevice,
  letGo,
  noteWhoIsHere,
  type ToKeep,
  type Waiting,
  waitingHere,
} from './kept.ts';
