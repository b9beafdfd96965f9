import { inBoth } from '#web/ui';

export const resultWords = inBoth(
  {
    title: '演習の結果',
    own: 'あなたの結果',
    team: (number: number) => `${number}班（あなたの班）の結果`,
    points: (points: number) => `${points}点`,
    outOf: (most: number) => `${most}点満点`,
    whoSees:
      'あなたの結果を見られるのは、あなたと、講師・事務局だけです。班の結果は、同じ班の人も見られます。心当たりのない点があれば、事務局に尋ねてください。',
    sticker: '受講の記念シール',
    stickerLead: (day: string) => `${day}に受け取りました。おつかれさまでした。`,
  },
  {
    title: 'Results of the exercise',
    own: 'Your result',
    team: (number) => `Result of team ${number}, yours`,
    points: (points) => `${points} points`,
    outOf: (most) => `of ${most}`,
    whoSees:
      'Only you, the instructors and the office see your result; that of your team is seen by its members too. If something looks wrong, please ask the office.',
    sticker: 'Commemorative sticker',
    stickerLead: (day) => `You were given it on ${day}. Well done.`,
  },
);
