export const teamsErrors = {
  'team-locked': {
    status: 409,
    ja: '{number}班は固定されています。動かすには、先に固定を外してください。',
    en: 'Team {number} is locked. Please unlock it before you move anybody.',
  },
  'team-full': {
    status: 409,
    ja: '{number}班は{largest}人でいっぱいです。別の班を選ぶか、人を入れ替えてください。',
    en: 'Team {number} is full with {largest} people. Please choose another team or swap two people.',
  },
  'not-in-a-team': {
    status: 409,
    ja: '入れ替えられるのは、どちらも班に入っている人です。班のない人は、班へ動かしてください。',
    en: 'Only people who are both in teams can be swapped. Please move whoever has no team into one.',
  },
  'team-sizes-contradict': {
    status: 422,
    ja: '班の最少人数は、最多人数以下にしてください。',
    en: 'Please choose a smallest team that is not larger than the largest.',
  },
  'wish-needs-two': {
    status: 422,
    ja: 'この開催回の参加が確定している人を、2人以上選んでください。',
    en: 'Please choose at least two people with a confirmed place in this offering.',
  },
} as const;
