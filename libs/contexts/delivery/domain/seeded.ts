/** Draws numbers from 0 up to 1, the same ones for the same seed. */
export type Drawn = () => number;

/** FNV-1a makes a number of the words, mulberry32 goes on from there; neither keeps a secret. */
export function drawnFrom(seed: string): Drawn {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
