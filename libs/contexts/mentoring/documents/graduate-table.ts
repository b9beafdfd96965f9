type ContactFor = 'assistant' | 'events' | 'surveys';

interface Listed {
  readonly name: string;
  readonly mail: string | null;
  readonly programName: { readonly ja: string };
  readonly fiscalYear: number;
  readonly track: { readonly ja: string };
  readonly isOutstanding: boolean;
  readonly region: string;
  readonly contactFor: readonly ContactFor[];
}

const HEADING = [
  'プログラム',
  '年度',
  'コース',
  '氏名',
  'メールアドレス',
  '優秀修了生',
  '地域',
  'アシスタント',
  'イベント',
  'アンケート',
];
const ASKED: readonly ContactFor[] = ['assistant', 'events', 'surveys'];
const yes = (holds: boolean): string => (holds ? '○' : '');

/** The graduates in the register, a line each: what they agreed to stands in columns of its own. */
export const graduateTable = (graduates: readonly Listed[]) => ({
  name: '修了生名簿',
  heading: [...HEADING],
  rows: graduates.map(({ name, mail, programName, fiscalYear, track, isOutstanding, region, contactFor }) => [
    programName.ja,
    fiscalYear,
    track.ja,
    name,
    mail ?? '',
    yes(isOutstanding),
    region,
    ...ASKED.map((one) => yes(contactFor.includes(one))),
  ]),
});
