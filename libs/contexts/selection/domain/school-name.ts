// Two people are of the same school when the names of their schools come to the same, however they wrote the rest.

const LEGAL_FORMS = /^(国立大学法人|公立大学法人|学校法人|独立行政法人国立高等専門学校機構|the)/u;
const SCHOOL_WORDS = [
  '高等専門学校',
  '専門職大学',
  '短期大学',
  '大学校',
  '大学',
  '専門学校',
  '高等学校',
  '中学校',
  '小学校',
];
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/高専(?!門)/u, '高等専門学校'],
  [/高校/u, '高等学校'],
];

/** What remains when width, case, spaces, the legal form and what stands after the school's own name (faculty, year) are left out. */
export function schoolKeyOf(written: string): string {
  const plain = written
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s・、,.]/gu, '');
  const named = SHORT_FORMS.reduce((name, [short, long]) => name.replace(short, long), plain.replace(LEGAL_FORMS, ''));
  const ends = SCHOOL_WORDS.flatMap((word) => {
    const at = named.indexOf(word);
    return at > 0 ? [at + word.length] : [];
  });
  return ends.length === 0 ? named : named.slice(0, Math.min(...ends));
}
