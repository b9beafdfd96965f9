interface Words {
  readonly ja: string;
  readonly en: string;
}
interface Written {
  readonly kind: 'about' | 'tracks' | 'timetable' | 'apply' | 'questions';
  readonly isPublic: boolean;
  readonly title: Words;
  readonly summary: Words;
  readonly body: Words;
}

/** What the program of the demo world tells of itself: invented for the demo, as its people and figures are. */
export const publicWords: readonly Written[] = [
  {
    kind: 'about',
    isPublic: true,
    title: { ja: 'SecHack365とは', en: 'What SecHack365 is' },
    summary: {
      ja: '25歳以下の作り手が、一年をかけてセキュリティのものづくりに取り組む長期ハッカソンです。（デモ用の文章です）',
      en: 'A hackathon of a whole year, in which makers aged 25 or younger build something for security. (Text of the demo.)',
    },
    body: {
      ja: `## 一年かけて、作りきる

選ばれた受講生はコースに分かれ、トレーナーやアシスタントと話しながら、自分で決めたテーマの作品を作ります。一度作って終わりではなく、**人に見せ、直し、また見せる**ことを何度も繰り返します。

- 年に数回、全員が集まるイベントがあります（会場またはオンライン）。
- イベントの間は、コースごとの集まりと日々の進捗の記録で進めます。
- 年度の終わりに、成果を発表します。

## 大切にしていること

1. 手を動かして確かめること
2. 作ったものが誰にどう使われるかを考えること
3. 得意な分野の違う仲間から学ぶこと

参加費はかかりません。集合イベントの旅費と宿泊費は、学生と収入のない人には全額が支給されます。`,
      en: `## A year to finish what you begin

Those who are selected join a track and build a work on a theme of their own, in talks with trainers and assistants. It is not done once and left: you **show it, mend it and show it again**, many times.

- Several times a year everybody meets, at a venue or online.
- In between you go on within your track, and keep a log of your progress.
- At the end of the fiscal year the results are presented.

## What matters to us

1. Finding out by making
2. Asking who will use what you make, and how
3. Learning from companions who are good at something else

Taking part is free. Travel and lodging for the meetings are paid in full for students and for people without income.`,
    },
  },
  {
    kind: 'tracks',
    isPublic: true,
    title: { ja: 'コースと講師', en: 'Tracks and trainers' },
    summary: {
      ja: '作り方の違う五つのコースから、自分に合うものを選びます。',
      en: 'Five tracks, five ways of making: choose the one that suits you.',
    },
    body: {
      ja: `コースは「何を作るか」ではなく「どう作るか」で分かれています。複数のコースに応募できます。

迷ったときは、各コースの紹介を読み、**一年続けられそうな進め方**で選んでください。`,
      en: `Tracks differ not in what you make but in how you make it. You may apply to several.

If in doubt, read how each of them works and choose **the way you can keep up for a year**.`,
    },
  },
  {
    kind: 'timetable',
    isPublic: true,
    title: { ja: '一年の予定', en: 'The year' },
    summary: {
      ja: '春の応募から、翌年3月の成果発表会まで。',
      en: 'From the application in spring to the presentation of results in March.',
    },
    body: {
      ja: `| 時期 | 行うこと |
| --- | --- |
| 4月 | 応募と応募課題 |
| 5月 | 選考の結果の発表 |
| 6月 | 第1回イベント（オンライン） |
| 8月 | 第2回イベント（会場、3日間） |
| 10月 | 第3回イベント（会場、3日間） |
| 12月 | 第4回イベント（オンライン） |
| 2月 | 第5回イベント（オンライン、動画での発表） |
| 3月 | 成果発表会 |

日付と会場は、決まりしだい受講生に知らせます。原則として、すべてのイベントに参加してください。`,
      en: `| When | What |
| --- | --- |
| April | Application and assignment |
| May | Result of the selection |
| June | First meeting (online) |
| August | Second meeting (three days, at a venue) |
| October | Third meeting (three days, at a venue) |
| December | Fourth meeting (online) |
| February | Fifth meeting (online, presentations by video) |
| March | Presentation of results |

Trainees are told dates and venues as soon as they are set. As a rule, everybody takes part in every meeting.`,
    },
  },
  {
    kind: 'apply',
    isPublic: true,
    title: { ja: '応募のしかた', en: 'How to apply' },
    summary: {
      ja: '応募できる人、必要なもの、選考の進み方をまとめました。',
      en: 'Who may apply, what you need, and how the selection goes.',
    },
    body: {
      ja: `## 応募できる人

- その年度の4月1日に25歳以下で、日本に住んでいる人
- 過去に修了した人は応募できません

## 応募の流れ

1. このサイトで登録します。所属する組織は要りません。
2. 応募の質問に答え、コースごとの応募課題を提出します。書きかけは自動で保存されます。
3. 締切までは何度でも出し直せます。締切は日本時間で、1秒でも過ぎると受け付けられません。
4. 選考では、名前や学校を伏せて内容だけを読みます。

## 18歳未満の人へ

保護者の同意が必要です。応募のあとに、同意の手順を案内します。`,
      en: `## Who may apply

- People aged 25 or younger on 1 April of the fiscal year who live in Japan
- Those who completed an earlier year cannot apply again

## How it goes

1. Register on this site. You need not belong to any organization.
2. Answer the questions and hand in the assignment of each track. What you write is kept as you go.
3. Until the deadline you may hand in again as often as you like. It is a time in Japan, to the second.
4. Reviewers read what you wrote without your name or school.

## If you are under 18

A parent or guardian has to consent. After your application you are told how.`,
    },
  },
  {
    kind: 'questions',
    isPublic: false,
    title: { ja: 'よくある質問', en: 'Questions' },
    summary: { ja: '応募の前によく尋ねられること。', en: '' },
    body: {
      ja: `## プログラミングができないと応募できませんか

いいえ。ただし、自分の手で何かを作りきる意欲は必要です。

## 学校や仕事と両立できますか

イベントの日程を見て、参加できるかを確かめてから応募してください。`,
      en: '',
    },
  },
];
