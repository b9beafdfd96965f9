import { inBoth } from '#web/ui';

export const resultWords = inBoth(
  {
    waits: '応募を審査しています',
    waitsUntil: (day: string) => `結果は${day}に発表します。`,
    out: '選考の結果が出ました',
    offered: (track: string) => `${track}に採択されました`,
    answer: (moment: string) => `参加するかどうかを、${moment}（日本時間）までに答えてください。`,
    toAnswer: '参加するかどうかを答える',
    toResult: '結果を見る',
  },
  {
    waits: 'Your application is being reviewed',
    waitsUntil: (day) => `The result is published on ${day}.`,
    out: 'The result is there',
    offered: (track) => `You are accepted to ${track}`,
    answer: (moment) => `Please say until ${moment} (Japan time) whether you take part.`,
    toAnswer: 'Answer now',
    toResult: 'See the result',
  },
);
