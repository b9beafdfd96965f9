import { inBoth } from '#web/ui';

/** Why somebody does not come to an event. */
export const absenceSorts = inBoth(
  { illness: '体調', school: '試験・学校', work: '仕事', transport: '交通', other: 'そのほか' },
  { illness: 'Illness', school: 'Exam or school', work: 'Work', transport: 'Transport', other: 'Other' },
);
