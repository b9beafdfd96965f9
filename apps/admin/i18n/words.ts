import { staffWords } from '#web/staff-ui';
import { layoutWords } from './layout-words.ts';
import type { ScreenWords } from './screen-words.ts';

/** One line per resource and page that has words of its own. */
export const allWords: readonly ScreenWords[] = [{ ja: { ui: staffWords.ja }, en: { ui: staffWords.en } }, layoutWords];
