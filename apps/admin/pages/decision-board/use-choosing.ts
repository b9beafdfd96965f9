import { type KeyboardEvent, useState } from 'react';
import { type Board, KEYS, type Verdict, verdictOf } from './board.ts';

/** Which lines a decision is about, and which decision is being made: by mouse or by the keys. */
export function useChoosing({ lines, abilities }: Board) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Verdict | null>(null);
  const known = lines.map(({ standing }) => standing.applicationId as string);
  const isOpen = abilities.decide || abilities.propose;
  const toggle = (id: string) => {
    // Whoever proposes does so one by one.
    const rest = abilities.decide ? [...chosen].filter((each) => each !== id) : [];
    setChosen(new Set(chosen.has(id) ? rest : [...rest, id]));
  };
  const ask = (verdict: Verdict) => {
    if (verdict !== 'undecided' || abilities.decide) setAsked(verdict);
  };
  const deedOf = (key: string, id: string): (() => void) | undefined => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) return () => document.getElementById(`line-${known[known.indexOf(id) + step]}`)?.focus();
    const verdict = KEYS[key];
    if (!verdict || !isOpen) return undefined;
    return () => {
      if (!abilities.decide || chosen.size === 0) setChosen(new Set([id]));
      ask(verdict);
    };
  };
  return {
    chosen,
    asked,
    isOpen,
    toggle,
    ask,
    /** Everything nothing is decided on yet. */
    chooseUndecided: () => setChosen(undecidedIn(lines)),
    clear: () => setChosen(new Set()),
    close: () => setAsked(null),
    /** Up and down go from line to line; a digit decides on the lines chosen, or on this one. */
    onKeyDown: (event: KeyboardEvent<HTMLElement>, id: string) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const does = isPlain ? deedOf(event.key, id) : undefined;
      if (!does) return;
      event.preventDefault();
      does();
    },
  };
}

const undecidedIn = (lines: Board['lines']): ReadonlySet<string> =>
  new Set(lines.filter((line) => verdictOf(line) === 'undecided').map(({ standing }) => standing.applicationId));

export type Choosing = ReturnType<typeof useChoosing>;
