/** Refusals about the works of a year. */
export const worksErrors = {
  'work-link-not-of-the-web': {
    status: 422,
    ja: '「{link}」はウェブのアドレスではありません。https:// から始まるアドレスを入れてください。',
    en: '“{link}” is not a web address. Please enter an address that begins with https://.',
  },
  'work-author-known': {
    status: 409,
    ja: 'この人はもう作者か、招待されています。画面を読み直して確かめてください。',
    en: 'This person is an author already, or has been invited. Please reload the page.',
  },
  'work-invitation-answered': {
    status: 409,
    ja: 'この招待にはもう答えているか、招待が取り消されています。画面を読み直して確かめてください。',
    en: 'This invitation has been answered or taken back. Please reload the page.',
  },
  'work-has-one-author': {
    status: 409,
    ja: '作者があなただけの作品からは抜けられません。ほかの人を招待してから抜けるか、作品を削除してください。',
    en: 'You are the only author. Please invite somebody before you leave, or remove the work.',
  },
  'work-has-other-authors': {
    status: 409,
    ja: 'ほかの作者がいる作品は削除できません。あなただけ抜けるには「この作品から抜ける」を使ってください。',
    en: 'A work with other authors cannot be removed. Please use “Leave this work” to leave it yourself.',
  },
  'work-has-enough-pictures': {
    status: 409,
    ja: '画像は{files}枚までです。どれかを外してから追加してください。',
    en: 'A work has {files} pictures at most. Please take one out before you add another.',
  },
  'work-has-a-video': {
    status: 409,
    ja: '動画は{files}本までです。今の動画を外してから追加してください。',
    en: 'A work has {files} video at most. Please take it out before you add another.',
  },
  'work-picture-not-to-be-shown': {
    status: 422,
    ja: 'この画像からは撮影者や場所の記録を取り除けないため、使えません。画像編集ソフトで保存し直してから送ってください。',
    en: 'What this picture tells of who took it and where cannot be taken out. Please save it anew with a picture editor.',
  },
  'work-credit-missing': {
    status: 422,
    ja: '公開する名前を日本語と英語の両方で入れてください。名前を出さないこともできます。',
    en: 'Please enter the name to be shown in Japanese and in English. You may also choose to show none.',
  },
  'work-not-ready': {
    status: 409,
    ja: '公開に必要なものが{lacks}件足りません。作品の画面の「足りないもの」を確かめてください。',
    en: 'What a release needs is not complete ({lacks} missing). Please check what is missing on the page of the work.',
  },
  'work-not-public': {
    status: 409,
    ja: 'この作品は今、公開されていません。画面を読み直して確かめてください。',
    en: 'This work is not public now. Please reload the page.',
  },
  'work-guardian-not-needed': {
    status: 409,
    ja: 'この作者は成人なので、保護者の同意はいりません。',
    en: 'This author is of age and needs no consent of a guardian.',
  },
  'work-consent-comes-first': {
    status: 409,
    ja: '先に、あなた自身がこの版の公開に同意し、名前の出し方を決めてください。保護者の方には、その内容をお見せします。',
    en: 'Please consent to this version yourself first and say how you want to be named. That is what your guardian is shown.',
  },
  'work-consent-link-refused': {
    status: 401,
    ja: 'このリンクは使用済みか、期限が切れているか、新しいメールに置き換わっています。作品の作者である本人に、もう一度メールを送るよう頼んでください。',
    en: 'This link has been used, has expired, or another mail has taken its place. Please ask the author of the work to have another mail sent.',
  },
  'work-changed-since-asked': {
    status: 409,
    ja: 'メールを送ったあとに、作品が直されました。今の内容は何も決まっていません。本人が新しい版に同意すると、もう一度お願いのメールを送れます。',
    en: 'The work was changed since the mail was sent, and nothing is decided about it. Once its author has consented to the new version, another mail can be sent.',
  },
} as const;
