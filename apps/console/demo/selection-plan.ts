/** The selection that the demo world is in the middle of: an invented camp of a few weeks, its people, and what they wrote. */
const said = (ja: string, en: string) => ({ ja, en });

export const camp = { code: 'makers-camp', name: said('若手ものづくり合宿', 'Young makers’ camp') };

export const campTracks = [
  {
    code: 'make',
    name: said('つくるコース', 'Making'),
    summary: said('動くものを1つ作って帰ります。', 'Everybody takes home one thing that works.'),
    places: 3,
    position: 1,
  },
  {
    code: 'inquire',
    name: said('しらべるコース', 'Inquiring'),
    summary: said(
      '身の回りの仕組みを測り、確かめたことを発表します。',
      'We measure what is around us, and present it.',
    ),
    places: 2,
    position: 2,
  },
] as const;

export const campReviewers = [
  { name: '書評 まこと', mail: 'makoto@kunren.demo.example' },
  { name: '読解 ゆき', mail: 'yuki@kunren.demo.example' },
  { name: '査読 けん', mail: 'ken@kunren.demo.example' },
] as const;

/** Which tracks, by their place in the list; what reviewers come to score, from 0 to 5. */
export const campers = [
  {
    name: '青山 そら',
    kana: 'アオヤマ ソラ',
    mail: 'sora@camp.demo.example',
    school: '北の高専',
    region: '北海道',
    age: 18,
    tracks: [0],
    scores: [5, 4],
    wish: '雪の日でもつながる、電池で1週間動く気温計を作ります。',
  },
  {
    name: '石井 なぎ',
    kana: 'イシイ ナギ',
    mail: 'nagi@camp.demo.example',
    school: '海辺大学',
    region: '高知県',
    age: 20,
    tracks: [0, 1],
    scores: [5, 5],
    wish: '港の無線の混み具合を測り、漁協の人が読める図にします。',
  },
  {
    name: '内田 りく',
    kana: 'ウチダ リク',
    mail: 'riku@camp.demo.example',
    school: '山の高校',
    region: '長野県',
    age: 16,
    tracks: [0],
    scores: [4, 3],
    wish: '登山届けを、電波のない場所からでも家族に届ける箱を作ります。',
  },
  {
    name: '江口 はな',
    kana: 'エグチ ハナ',
    mail: 'hana@camp.demo.example',
    school: '都市大学',
    region: '東京都',
    age: 22,
    tracks: [1],
    scores: [3, 4],
    wish: '商店街の防犯カメラが、どこまで外から見えるのかを、許可を得て調べます。',
  },
  {
    name: '岡 ひなた',
    kana: 'オカ ヒナタ',
    mail: 'hinata@camp.demo.example',
    school: '',
    region: '大阪府',
    age: 23,
    tracks: [0],
    scores: [4, 1],
    wish: '祖母のための、押し間違えても困らない電話機を作ります。',
  },
  {
    name: '河合 つむぎ',
    kana: 'カワイ ツムギ',
    mail: 'tsumugi@camp.demo.example',
    school: '西の高専',
    region: '福岡県',
    age: 19,
    tracks: [0],
    scores: [2, 1],
    wish: 'ゲームの記録を友達と比べる表を作ります。',
  },
] as const;

export const campCriteria = [
  { name: said('題材の面白さ', 'Interest of the subject'), kind: 'weighted' as const, weight: 2 },
  { name: said('やりきれそうか', 'Whether it will be finished'), kind: 'weighted' as const, weight: 1 },
];

export const campQuestion = {
  stage: 'application' as const,
  kind: 'long-text' as const,
  label: said('合宿で取り組みたいこと', 'What you want to do at the camp'),
  hint: said('', ''),
  isRequired: true,
  atMost: 1000,
  fileSorts: [],
  megabytes: null,
};
