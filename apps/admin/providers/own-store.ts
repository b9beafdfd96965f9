import { localStorageStore } from 'react-admin';
import { chosen } from './i18n-provider.ts';

/** What a person set up for themselves on this device: whoever signs in after them on a shared one finds their own. */
export function ownStore(personId: string) {
  const store = localStorageStore('1', `.${personId}`);
  // React-admin would otherwise remember a language of its own.
  store.setItem('locale', chosen);
  return store;
}
