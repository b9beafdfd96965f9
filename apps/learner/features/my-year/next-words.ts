import { inBoth } from '#web/ui';

export const nextWords = inBoth(
  {
    title: '次にすること',
    none: '今、出すものはありません。取り組んだことは、記録に書いておけます。',
    tellNeeds: (event: string) => `「${event}」の旅費と宿泊を知らせる`,
  },
  {
    title: 'What comes next',
    none: 'There is nothing to hand in now. You can write in the log what you are doing.',
    tellNeeds: (event: string) => `Tell what you need for “${event}”`,
  },
);
