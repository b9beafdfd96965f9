import { useState } from 'react';
import { keep, kept, letGo } from './kept.ts';

interface Where {
  /** Under which it is kept. */
  readonly name: string;
  /** What it is called where somebody is asked about it, and where it is sent. */
  readonly title: string;
  readonly address: string;
}

/** What somebody is writing, there again after the browser was closed; an empty text is kept no more. */
export function useKeptText({ name, title, address }: Where): [text: string, write: (text: string) => void] {
  const [text, setText] = useState(() => kept<string>(name) ?? '');
  const write = (written: string) => {
    setText(written);
    if (written) keep(name, { title, address, waiting: 1, value: written, bare: written });
    else letGo(name);
  };
  return [text, write];
}
