export interface PeopleTold {
  readonly ja: string;
  readonly en: string;
}

const MOST_NAMES = 10;

/** People in a sentence: by name, at most ten of them, then how many others there are; some may have no name yet. */
export function peopleTold(names: readonly string[], nameless = 0): PeopleTold {
  const shown = names.slice(0, MOST_NAMES);
  const others = names.length - shown.length + nameless;
  if (shown.length === 0) {
    return {
      ja: `氏名の登録がまだの${others}人`,
      en: others === 1 ? '1 person without a name yet' : `${others} people without a name yet`,
    };
  }
  const polite = shown.map((name) => `${name}さん`).join('、');
  return { ja: others > 0 ? `${polite}ほか${others}人` : polite, en: inEnglish(shown, others) };
}

function inEnglish(names: readonly string[], others: number): string {
  const rest = others === 0 ? [] : [others === 1 ? '1 other' : `${others} others`];
  const all = [...names, ...rest];
  const last = all.at(-1) ?? '';
  return all.length === 1 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}
