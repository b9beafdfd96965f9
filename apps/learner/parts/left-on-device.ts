import { leaveDevice } from '#web/device';

/** The language, answers that wait for a line, and of the console its look and the conditions somebody saved by name. */
const STAYS = /^kunren\.|\.(locale|theme|savedQueries)$/;

export const stays = (key: string): boolean => STAYS.test(key);

/** After a sign-out nothing of what was searched and looked at is left for the next person at a shared device. */
export function clearDevice(): void {
  try {
    for (const key of Object.keys(localStorage).filter((each) => !stays(each))) localStorage.removeItem(key);
    sessionStorage.clear();
    leaveDevice();
  } catch {
    // A browser that keeps nothing has nothing to clear.
  }
}
