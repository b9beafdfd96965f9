// A passphrase is five words drawn at random from a list of 512: 9 bits each.

const WORDS = 5;

/** The words, joined by hyphens, and the bits of chance in them. */
export function newPassphrase(words: readonly string[]): { passphrase: string; entropyBits: number } {
  const drawn = Array.from({ length: WORDS }, () => words[numberBelow(words.length)]);
  return { passphrase: drawn.join('-'), entropyBits: Math.floor(WORDS * Math.log2(words.length)) };
}

/** Every number equally likely: those past the last full round are drawn again. */
function numberBelow(end: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  const fair = 2 ** 32 - (2 ** 32 % end);
  return drawn < fair ? drawn % end : numberBelow(end);
}
