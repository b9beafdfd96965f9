import type { KeyboardEvent } from 'react';

const ARROWS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** How many rows a key goes down; 0: it does something else. Within an evaluation the arrows move the caret. */
function rowsDown({ key, shiftKey }: KeyboardEvent, column: string): number {
  if (key === 'Enter') return shiftKey ? -1 : 1;
  return column === 'points' ? (ARROWS[key] ?? 0) : 0;
}

/** Goes down or up a column with Enter and the arrows, and saves with Ctrl+Enter, as in a table of figures. */
export function stepThrough(event: KeyboardEvent<HTMLElement>, save: () => void) {
  const { target, key, ctrlKey, metaKey, nativeEvent } = event;
  const column = (target as HTMLElement).dataset.column;
  // Enter that chooses characters of a Japanese word is not for us.
  if (!column || nativeEvent.isComposing) return;
  const saves = key === 'Enter' && (ctrlKey || metaKey);
  const rows = rowsDown(event, column);
  if (rows === 0) return;
  event.preventDefault();
  if (saves) return save();
  const fields = [...event.currentTarget.querySelectorAll<HTMLInputElement>(`[data-column="${column}"]`)];
  const next = fields[fields.indexOf(target as HTMLInputElement) + rows];
  next?.focus();
  next?.select();
}
