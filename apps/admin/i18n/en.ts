import englishMessages from 'ra-language-english';
import type { TranslationMessages } from 'react-admin';
import { joined, type WordTree } from './screen-words.ts';
import { allWords } from './words.ts';

export const en = joined([
  englishMessages as unknown as WordTree,
  ...allWords.map((words) => words.en),
]) as unknown as TranslationMessages;
