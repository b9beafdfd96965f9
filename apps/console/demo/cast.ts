/**
 * The people of the demo world. The municipalities are real names of the registry; every person and every figure is
 * invented.
 */
export interface Person {
  readonly staffNumber: string;
  readonly name: string;
  readonly kana: string;
  readonly department: string;
  readonly mail: string;
}

export interface Town {
  readonly code: string;
  readonly name: string;
  readonly coordinator: Person;
  readonly staff: readonly Person[];
}

const FAMILY = [
  ['青木', 'アオキ'],
  ['池田', 'イケダ'],
  ['上野', 'ウエノ'],
  ['遠藤', 'エンドウ'],
  ['大西', 'オオニシ'],
  ['片山', 'カタヤマ'],
  ['北川', 'キタガワ'],
  ['久保', 'クボ'],
  ['小松', 'コマツ'],
  ['斎藤', 'サイトウ'],
  ['下田', 'シモダ'],
  ['杉本', 'スギモト'],
  ['瀬戸', 'セト'],
  ['髙橋', 'タカハシ'],
  ['千葉', 'チバ'],
  ['辻本', 'ツジモト'],
  ['寺田', 'テラダ'],
  ['富永', 'トミナガ'],
  ['中野', 'ナカノ'],
  ['西﨑', 'ニシザキ'],
] as const;

const GIVEN = [
  ['明', 'アキラ'],
  ['花子', 'ハナコ'],
  ['一郎', 'イチロウ'],
  ['京子', 'キョウコ'],
  ['健太', 'ケンタ'],
  ['さくら', 'サクラ'],
  ['進', 'ススム'],
  ['千尋', 'チヒロ'],
  ['直樹', 'ナオキ'],
  ['真由美', 'マユミ'],
  ['優', 'ユウ'],
] as const;

interface Recruiting {
  readonly domain: string;
  readonly departments: readonly string[];
  readonly from: number;
  /** Every so many people have no mail address of their own. */
  readonly withoutMailEvery: number;
}

/** So many people, each with another name, in turn through the departments. */
function recruit(count: number, { domain, departments, from, withoutMailEvery }: Recruiting): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const [family, familyKana] = FAMILY[(from + index * 7) % FAMILY.length] ?? FAMILY[0];
    const [given, givenKana] = GIVEN[(from + index * 3) % GIVEN.length] ?? GIVEN[0];
    const staffNumber = String(1000 + from * 100 + index).padStart(5, '0');
    return {
      staffNumber,
      name: `${family} ${given}`,
      kana: `${familyKana} ${givenKana}`,
      department: departments[index % departments.length] ?? '総務課',
      mail: index % withoutMailEvery === withoutMailEvery - 1 ? '' : `s${staffNumber}@${domain}`,
    };
  });
}

const ojiDomain = 'town.oji.demo.example';
const takizawaDomain = 'city.takizawa.demo.example';
const iizunaDomain = 'town.iizuna.demo.example';

export const oji: Town = {
  code: '294250',
  name: '奈良県王寺町',
  coordinator: {
    staffNumber: '00100',
    name: '田中 一郎',
    kana: 'タナカ イチロウ',
    department: '総務課',
    mail: `soumu@${ojiDomain}`,
  },
  staff: recruit(32, {
    domain: ojiDomain,
    departments: ['総務課', '福祉課', '建設課', '税務課', '住民課', '上下水道課', '教育委員会', '企画財政課'],
    from: 1,
    withoutMailEvery: 8,
  }),
};

export const takizawa: Town = {
  code: '032166',
  name: '岩手県滝沢市',
  coordinator: {
    staffNumber: '00200',
    name: '佐々木 恵',
    kana: 'ササキ メグミ',
    department: '情報政策課',
    mail: `joho@${takizawaDomain}`,
  },
  staff: recruit(20, {
    domain: takizawaDomain,
    departments: ['情報政策課', '市民課', '都市政策課', '健康づくり課', '学校教育課'],
    from: 4,
    withoutMailEvery: 10,
  }),
};

export const iizuna: Town = {
  code: '205907',
  name: '長野県飯綱町',
  coordinator: {
    staffNumber: '00300',
    name: '宮下 誠',
    kana: 'ミヤシタ マコト',
    department: '企画課',
    mail: `kikaku@${iizunaDomain}`,
  },
  staff: recruit(14, {
    domain: iizunaDomain,
    departments: ['企画課', '住民環境課', '産業観光課', '保健福祉課'],
    from: 9,
    withoutMailEvery: 4,
  }),
};

export const towns: readonly Town[] = [oji, takizawa, iizuna];

/** Those who work nationwide, for a bureau and for a prefecture, and who teaches the exercises. */
export const officers = {
  office: { name: '事務局 花', mail: 'office@kunren.demo.example', staffNumber: '00001' },
  bureau: { name: '近畿 太郎', mail: 'kinki@kunren.demo.example', staffNumber: '00001' },
  prefecture: { name: '奈良 次郎', mail: 'nara@kunren.demo.example', staffNumber: '00001' },
  instructor: { name: '講師 学', mail: 'instructor@kunren.demo.example', staffNumber: '00101' },
} as const;

/** The password of every demo account that has one: a sample, refused in production. */
export const DEMO_PASSWORD = 'kunren-demo-sakura-2026';

/** Young people of no organization, who sign up by themselves. */
export const makers = [
  { name: '森 みどり', mail: 'mori@example.jp' },
  { name: '林 かける', mail: 'hayashi@example.jp' },
] as const;
