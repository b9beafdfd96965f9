import { useState } from 'react';

export const MOST_CHOICES = 3;

const chosenIn = (search: string): string[] =>
  (new URLSearchParams(search).get('choices') ?? '').split(',').filter(Boolean).slice(0, MOST_CHOICES);

export const searchOf = (choices: readonly string[]): string => (choices.length ? `?choices=${choices.join(',')}` : '');

/** The ranked choices; they stand in the address, so that back and reload keep them. */
export function useChoices() {
  const [choices, setChoices] = useState(() => chosenIn(location.search));
  function put(wanted: string[]): void {
    history.replaceState(null, '', `${location.pathname}${searchOf(wanted)}`);
    setChoices(wanted);
  }
  return {
    choices,
    add: (id: string) => put([...choices, id].slice(0, MOST_CHOICES)),
    leaveOut: (id: string) => put(choices.filter((each) => each !== id)),
    /** Changes places with the one before. */
    raise: (id: string) => put(raised(choices, choices.indexOf(id))),
    lower: (id: string) => put(raised(choices, choices.indexOf(id) + 1)),
  };
}

const raised = (choices: readonly string[], at: number): string[] =>
  choices.map((each, i) => (i === at - 1 ? (choices[at] ?? each) : i === at ? (choices[at - 1] ?? each) : each));
