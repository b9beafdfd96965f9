import { inBoth } from '#web/ui';

export const words = inBoth(
  {
    title: '作品の公開への保護者の方の同意',
    lead: '18歳未満の方の作品をだれでも見られるようにするには、保護者の方の同意が必要です。サインインは要りません。',
    read: '作品を見る',
    about: (author: string, program: string) => `${author} さんの作品（${program}）`,
    workTitle: '題',
    named: (author: string) => `${author} さんの名前の出し方`,
    unnamed: '名前を出しません',
    others: 'ほかの作者の名前',
    noOthers: '出る名前はありません',
    license: '利用の条件',
    reserved: 'すべての権利を留保',
    video: '作品の動画',
    answer: '公開への同意',
    answerText:
      '公開されるのは、上に見えるものだけです。同意は、メールのもう一つのリンクから、いつでも取り消せます。作品が直されたときは、あらためてお願いします。',
    name: '保護者の方の氏名',
    agree: 'この内容の公開に同意する',
    decline: '同意しない',
    changed: '作品が直されました',
    changedText:
      'メールを送ったあとに、作品が直されました。上は今の内容です。本人が新しい版に同意すると、もう一度お願いのメールが届きます。',
    withdraw: '同意を取り消す',
    withdrawText: '取り消すと、作品はすぐに公開されなくなります。すでに保存や引用をした人の手元からは消せません。',
    done: {
      given: '同意を受け取りました',
      declined: '同意しないことを受け取りました',
      withdrawn: '同意を取り消しました',
    },
    doneText: {
      given:
        'ありがとうございました。取り消すときのために、メールを残しておいてください。この画面は閉じてかまいません。',
      declined: '作品は公開されません。この画面は閉じてかまいません。',
      withdrawn: '作品は、今からだれにも公開されません。この画面は閉じてかまいません。',
    },
    refused: 'この画面を開けませんでした',
    missing: 'リンクの一部が欠けています。メールのリンクを端から端まで開いてください。',
  },
  {
    title: 'Consent of a guardian to showing a work',
    lead: 'If an author is under 18, a guardian has to agree before anybody can see a work. You need not sign in.',
    read: 'See the work',
    about: (author, program) => `A work of ${author} (${program})`,
    workTitle: 'Title',
    named: (author) => `How ${author} is named`,
    unnamed: 'Not named',
    others: 'Names of the other authors',
    noOthers: 'No other name is shown',
    license: 'License',
    reserved: 'All rights reserved',
    video: 'Video of the work',
    answer: 'Consent to showing it',
    answerText:
      'What you see above is all that is shown. You can take your consent back at any time by the other link of the mail. When the work is changed, you are asked again.',
    name: 'Your name',
    agree: 'I agree that this is shown',
    decline: 'I do not agree',
    changed: 'The work was changed',
    changedText:
      'It was changed after the mail was sent; above is how it stands now. Once its author has consented to the new version, you get another mail.',
    withdraw: 'Take my consent back',
    withdrawText: 'The work is hidden at once. What others have saved or quoted by then cannot be taken back.',
    done: {
      given: 'Your consent has arrived',
      declined: 'Your answer has arrived',
      withdrawn: 'Your consent is taken back',
    },
    doneText: {
      given: 'Thank you. Please keep the mail, in case you want to take it back. You can close this page.',
      declined: 'The work is not shown. You can close this page.',
      withdrawn: 'From now on nobody sees the work in public. You can close this page.',
    },
    refused: 'The page could not be opened',
    missing: 'A part of the link is missing. Please open the whole link of the mail.',
  },
);
