import type { defineMilestone, SentOf } from '#contract';

export type MilestoneInput = SentOf<typeof defineMilestone>;

/** What the people of the demo world write in their year: invented, as they are. */
export const traineeWords = {
  minutesBetween: 11,
  submission: (key: string, topic: string): string =>
    ({
      plan: `「${topic}」を作ります。夏までに動く試作を1つ見せ、秋に3人に使ってもらい、冬に直して仕上げます。`,
      middle: `「${topic}」の試作が動きました。使ってもらって分かったことは3つです。言葉が難しい、音が小さい、電池が持たない。次に直すのは電池です。`,
      trial: `「${topic}」を家族に使ってもらいました。最初の画面で手が止まりました。言葉を2つ減らします。`,
      final: `「${topic}」の最終報告です。何を守るために作り、だれが使い、どこまでできて、何が残ったかを書きました。`,
    })[key] ?? topic,
  praise: [
    'だれのためのものかが、はっきり書けています。次は試した人の言葉をそのまま載せてみてください。',
    '手を動かした跡が見えて、読んでいて楽しいです。うまくいかなかったことも残しておきましょう。',
    '範囲を絞れたのがよかったです。次の集まりで、動くところを見せてください。',
  ],
};

const said = (ja: string, en: string) => ({ ja, en });

const levels = [said('これから', 'To come'), said('途中', 'Under way'), said('できている', 'There')];

/** What is asked of everybody in a year, in its order. */
export const yearMilestones: Readonly<Record<'plan' | 'middle' | 'final', Omit<MilestoneInput, 'dueAt'>>> = {
  plan: {
    trackId: null,
    title: said('計画書', 'Plan'),
    asked: said(
      'だれのために何を作るのか、いつまでに何を見せるのかを、1,000字ほどで書いてください。',
      'Please write in about a page what you make, for whom, and what you show by when.',
    ),
    takes: ['text'],
    files: null,
    rubric: [],
  },
  middle: {
    trackId: null,
    title: said('中間報告', 'Halfway report'),
    asked: said(
      '動いたもの、使ってもらって分かったこと、次に直すことを書いてください。見られる場所があればリンクも付けてください。',
      'Please write what runs, what you learned from those who tried it, and what you mend next; with a link where it can be seen.',
    ),
    takes: ['text', 'links'],
    files: null,
    rubric: [
      {
        criterionId: '0190b1c0-0000-7000-8000-000000000001' as never,
        name: said('確かめたこと', 'What was tested'),
        levels,
      },
      {
        criterionId: '0190b1c0-0000-7000-8000-000000000002' as never,
        name: said('伝わり方', 'How it comes across'),
        levels,
      },
    ],
  },
  final: {
    trackId: null,
    title: said('最終報告', 'Final report'),
    asked: said(
      '何を守るために作り、どこまでできて、何が残ったかを書いてください。',
      'Please write what it protects, how far it got, and what is left.',
    ),
    takes: ['text', 'links'],
    files: null,
    rubric: [],
  },
};
