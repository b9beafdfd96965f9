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
export { useKeptText } from './use-kept-text.ts';
export { countriesIn, type Country, countryIn } from './countries.ts';
