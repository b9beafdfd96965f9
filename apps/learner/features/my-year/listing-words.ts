import { inBoth } from '#web/ui';

export const listingWords = inBoth(
  {
    title: '公開のページに名前を出す',
    lead: 'プログラムの公開のページ「作品と修了生」に、修了生として名前を出すかどうかを選べます。修了生名簿とは別の同意です。選ばなければ、人数に数えられるだけで、名前はどこにも出ません。',
    shows:
      '出るのは、選んだ名前、年度とコース、優秀修了生であることだけです。誰でも見られます。いつでも取り消せて、取り消すとすぐに消えます。',
    minor:
      '未成年の人の名前は、保護者の同意を事務局が記録してから出ます。生年月日を届けていない人も同じです。事務局に連絡してください。名前を変えると、保護者の同意も改めて必要です。',
    listedAs: '名前の出し方',
    choices: { 'real-name': '本名を出す', handle: '別の名前（ハンドルネームなど）を出す', none: '名前を出さない' },
    nameJa: '日本語のページに出す名前',
    nameEn: '英語のページに出す名前',
    save: 'この内容に同意する',
    keepOut: '名前を出さない',
    shown: (name: string) => `今、「${name}」の名前で公開のページに出ています。`,
    waits: (name: string) => `「${name}」の名前は、保護者の同意を事務局が記録すると公開のページに出ます。`,
    notShown: '今、公開のページに名前は出ていません。',
    see: '公開のページを見る',
  },
  {
    title: 'Being named in public',
    lead: 'You choose whether you are named among the graduates on the public page “Works and graduates” of the program. This is apart from the register of graduates. Unless you choose so you are counted, and named nowhere.',
    shows:
      'Shown are the name you choose, your year and track, and whether you are an outstanding graduate: to anybody. You can take it back at any time, and are gone at once.',
    minor:
      'A minor is named once the office has recorded that a guardian agrees; so is whoever told no birthday. Please contact the office. After a change of the name the guardian is asked again.',
    listedAs: 'How you are named',
    choices: { 'real-name': 'By my real name', handle: 'By another name, such as a handle', none: 'Not at all' },
    nameJa: 'Name on the Japanese page',
    nameEn: 'Name on the English page',
    save: 'I agree to this',
    keepOut: 'Do not name me',
    shown: (name: string) => `You are named on the public page as “${name}”.`,
    waits: (name: string) => `You will be named as “${name}” once the office has recorded that your guardian agrees.`,
    notShown: 'You are not named on the public page.',
    see: 'See the public page',
  },
);
