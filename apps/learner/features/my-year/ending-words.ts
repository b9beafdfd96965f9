import { inBoth } from '#web/ui';

export const endingWords = inBoth(
  {
    title: '修了',
    notYet: '修了の結果は、年度の終わりに全員へ同時にお知らせします。',
    completed: '修了しました',
    outstanding: '修了しました。優秀修了生に選ばれました',
    completedText: (on: string) =>
      `${on}に修了と認められました。修了証とオープンバッジは、証明書のページで受け取れます。`,
    notCompleted: '修了とは認められませんでした',
    notCompletedText: (on: string) =>
      `${on}の判定です。これまでの記録は残ります。わからないことは、事務局に問い合わせてください。`,
    certificates: '証明書のページへ',
    asked: '修了の条件（出席）',
    share: (percent: number) => `半日を1回として、${percent}%以上の出席`,
    allBut: (halfDays: number) => `半日を1回として、欠席は${halfDays}回まで`,
    milestones: '修了の条件（提出物）',
    allAccepted: 'すべての節目の提出物が受け入れられること',
    someAccepted: (count: number) => `節目${count}件以上の提出物が受け入れられること`,
    acceptedSoFar: '受け入れられた提出物',
    accepted: (accepted: number, asked: number) => `${accepted}件（節目は全部で${asked}件）`,
    soFar: 'これまでの出席',
    attended: (attended: number, held: number, needed: number) =>
      `${attended}回（予定は全部で${held}回、必要なのは${needed}回）`,
  },
  {
    title: 'Completing the year',
    notYet: 'Everybody is told at the same time, at the end of the year.',
    completed: 'You completed the year',
    outstanding: 'You completed the year, and were named an outstanding graduate',
    completedText: (on: string) =>
      `Concluded on ${on}. Your certificate and open badge are on the page of certificates.`,
    notCompleted: 'The year was not completed',
    notCompletedText: (on: string) =>
      `Concluded on ${on}. What you did is kept. Please ask the office if you have questions.`,
    certificates: 'To the certificates',
    asked: 'What is asked (attendance)',
    share: (percent: number) => `There for ${percent}% of the half-days or more`,
    allBut: (halfDays: number) => `At most ${halfDays} half-days missed`,
    milestones: 'What is asked (submissions)',
    allAccepted: 'What you hand in for every milestone is accepted',
    someAccepted: (count: number) => `What you hand in is accepted for ${count} milestones or more`,
    acceptedSoFar: 'Accepted so far',
    accepted: (accepted: number, asked: number) => `${accepted} of ${asked} milestones`,
    soFar: 'So far',
    attended: (attended: number, held: number, needed: number) =>
      `${attended} half-days of ${held} planned (${needed} needed)`,
  },
);
