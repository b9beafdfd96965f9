import type { TranslationMessages } from 'react-admin';
import { reactAdminJa } from './react-admin-ja.ts';
import { joined, type WordTree } from './screen-words.ts';
import { allWords } from './words.ts';

export const ja = joined([
  reactAdminJa as unknown as WordTree,
  ...allWords.map((words) => words.ja),
]) as unknown as TranslationMessages;
