/** The young people of the years that the demo world tells of: all of them are invented, as are their schools and ideas. */
export interface Maker {
  readonly name: string;
  readonly kana: string;
  readonly mail: string;
  readonly school: string;
  readonly region: string;
  readonly age: number;
  /** What they want to make. */
  readonly topic: string;
  /** The first is the one that is spoken of; others they apply to in vain. */
  readonly tracks: readonly string[];
  readonly outcome: 'accepted' | 'declines' | 'reserve' | 'rejected';
}

type Row = readonly [name: string, kana: string, id: string, school: string, region: string, age: number];
type Wish = readonly [track: string, topic: string];
type More = Partial<Pick<Maker, 'outcome' | 'tracks'>>;

const DOMAIN = 'makers.demo.example';
const maker = (
  [name, kana, id, school, region, age]: Row,
  [track, topic]: Wish,
  { outcome = 'accepted', tracks = [] }: More = {},
): Maker => ({ name, kana, mail: `${id}@${DOMAIN}`, school, region, age, topic, tracks: [track, ...tracks], outcome });

/** Who applied last year. */
export const lastYearsMakers: readonly Maker[] = [
  maker(
    ['朝倉 ひより', 'アサクラ ヒヨリ', 'hiyori', '海風芸術大学', '神奈川県', 20],
    ['expression', '停電のときに光って道を教える避難標識'],
  ),
  maker(
    ['井出 こはる', 'イデ コハル', 'koharu', '東の高専', '茨城県', 19],
    ['expression', '詐欺メールの手口を遊びながら覚えるかるた'],
  ),
  maker(['宇野 たくみ', 'ウノ タクミ', 'takumi', '', '京都府', 23], ['expression', '通信の量を音で聞かせる楽器'], {
    tracks: ['contemplation'],
  }),
  maker(
    ['江藤 みなと', 'エトウ ミナト', 'minato', '港町大学', '福岡県', 21],
    ['expression', 'パスワードの強さを手触りで伝える箱'],
  ),
  maker(['小川 すず', 'オガワ スズ', 'suzu', '丘の上大学', '大阪府', 20], ['expression', '写真から地図を描く展示'], {
    outcome: 'rejected',
  }),
  maker(
    ['加納 しょう', 'カノウ ショウ', 'sho', '北国工科大学', '北海道', 22],
    ['development', '小さな事業所のための、抜けても気づける鍵の棚'],
  ),
  maker(
    ['木下 あお', 'キノシタ アオ', 'ao', '川辺の高専', '岐阜県', 19],
    ['development', '学校の機器の更新漏れを一目で見せる道具'],
  ),
  maker(
    ['久世 れん', 'クゼ レン', 'ren', '都市情報大学', '東京都', 24],
    ['development', '古い家電を安全に家のネットワークへつなぐ箱'],
  ),
  maker(
    ['小出 まひろ', 'コイデ マヒロ', 'mahiro', '山里大学', '長野県', 21],
    ['development', '山小屋どうしで届く、暗号化された掲示板'],
  ),
  maker(
    ['佐野 いぶき', 'サノ イブキ', 'ibuki', '湾岸大学', '千葉県', 22],
    ['development', '自転車の盗難を知らせる札'],
    {
      outcome: 'declines',
    },
  ),
  maker(
    ['白石 のぞみ', 'シライシ ノゾミ', 'nozomi', '南の高専', '鹿児島県', 20],
    ['development', '島の診療所のための、電波が切れても消えない日誌'],
    { outcome: 'reserve' },
  ),
  maker(['須田 かなた', 'スダ カナタ', 'kanata', '城下大学', '石川県', 23], ['development', '覚えなくてよい合言葉'], {
    outcome: 'reserve',
  }),
  maker(
    ['瀬川 ゆいと', 'セガワ ユイト', 'yuito', '林間大学', '宮城県', 21],
    ['contemplation', '家族の写真は誰のものかを考える対話の場'],
  ),
  maker(
    ['相馬 ちさ', 'ソウマ チサ', 'chisa', '平野女子大学', '埼玉県', 22],
    ['contemplation', '監視と見守りの境目を測る問いの集まり'],
  ),
  maker(
    ['田所 はるき', 'タドコロ ハルキ', 'haruki', '海峡大学', '山口県', 24],
    ['contemplation', '忘れてもらう権利を体験する手紙'],
  ),
  maker(['千葉 るい', 'チバ ルイ', 'rui', '湖畔大学', '滋賀県', 20], ['contemplation', '便利さの値段を決める遊び'], {
    outcome: 'rejected',
  }),
];

/** Who applied this year. */
export const thisYearsMakers: readonly Maker[] = [
  maker(
    ['津田 ほのか', 'ツダ ホノカ', 'honoka', '海風芸術大学', '神奈川県', 21],
    ['expression', '防災無線の聞こえ方を色で見せる地図'],
  ),
  maker(
    ['手島 ゆうま', 'テシマ ユウマ', 'yuma', '東の高専', '栃木県', 19],
    ['expression', '偽の通知を見分ける練習ができる紙の電話'],
  ),
  maker(
    ['富岡 さら', 'トミオカ サラ', 'sara', '古都大学', '奈良県', 22],
    ['expression', '祖父母に説明するための、認証の影絵'],
  ),
  maker(
    ['中条 あきら', 'ナカジョウ アキラ', 'akira', '北国工科大学', '青森県', 20],
    ['development', '雪で倒れた電柱を近所で知らせ合う無線'],
  ),
  maker(
    ['西 ことね', 'ニシ コトネ', 'kotone', '川辺の高専', '愛知県', 19],
    ['development', '部活の名簿を安全に渡して、期限で消す袋'],
  ),
  maker(['野村 そうた', 'ノムラ ソウタ', 'sota', '', '広島県', 23], ['development', '商店街の端末をまとめて見守る盤']),
  maker(
    ['羽田 まなみ', 'ハダ マナミ', 'manami', '都市情報大学', '東京都', 24],
    ['research', '入力の癖だけで人を区別できるのかの測定'],
  ),
  maker(
    ['菱田 りょう', 'ヒシダ リョウ', 'ryo', '学園都市大学', '茨城県', 22],
    ['research', '公衆無線の偽物を電波の強さで見分ける試み'],
  ),
  maker(['藤代 けい', 'フジシロ ケイ', 'kei', '沿岸大学', '静岡県', 20], ['development', '通学路の明るさを測る札'], {
    outcome: 'rejected',
  }),
  maker(['本庄 めい', 'ホンジョウ メイ', 'mei', '盆地大学', '山梨県', 21], ['expression', '毎日ちがう絵の合言葉'], {
    outcome: 'reserve',
  }),
];

export const mailOf = (name: string): string =>
  [...lastYearsMakers, ...thisYearsMakers].find((one) => one.name === name)?.mail ?? '';
