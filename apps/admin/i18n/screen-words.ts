/** Words of one screen or resource in both languages, as trees of texts with the same keys. */
export interface ScreenWords {
  readonly ja: WordTree;
  readonly en: WordTree;
}
export interface WordTree {
  readonly [key: string]: string | WordTree;
}

/** The words of one screen: English has exactly the keys of the Japanese, or it does not compile. */
export const screenWords = <Tree extends WordTree>(ja: Tree, en: NoInfer<Tree>): ScreenWords => ({ ja, en });

/** Puts all trees into one; a key two screens both claim is a mistake. */
export function joined(trees: readonly WordTree[]): WordTree {
  const whole: Record<string, string | WordTree> = {};
  for (const tree of trees) {
    for (const [key, value] of Object.entries(tree)) {
      const there = whole[key];
      if (there === undefined) whole[key] = value;
      else if (typeof there === 'string' || typeof value === 'string') throw new Error(`Two texts for "${key}"`);
      else whole[key] = joined([there, value]);
    }
  }
  return whole;
}
