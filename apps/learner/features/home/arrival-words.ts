import { inBoth } from '#web/ui';

export const arrivalWords = inBoth(
  {
    eyebrow: '所属の確認',
    title: (organization: string) => `${organization}が、あなたを職員として加えようとしています`,
    lead: (department: string | null) =>
      `異動などでこちらに移られた方は、確認してください。${department ? `部署は「${department}」と伝えられています。` : ''}確認した日から所属し、アカウント、受講の記録、証明書はそのまま使えます。`,
    until: '確認の期限',
    leave: '今の所属について',
    left: (organization: string) => `${organization}は、退職・異動しました`,
    leftHint: '所属は昨日までとなり、そこで申し込んだこれからの演習の席と、担当の役割はなくなります。',
    mayNotLeave: (organization: string) =>
      `${organization}の所属は続きます。終えるときは、先に担当を引き継いでください。`,
    told: 'どちらの取りまとめ担当にも、このことが伝わります。',
    confirm: (organization: string) => `${organization}の職員になる`,
    decline: '心当たりがない、または断る',
    declineText: '断ったことは、相手に伝わりません。何もしなくても、期限が過ぎれば消えます。',
    declineDeed: '断る',
    failed: '答えを受け付けられませんでした',
    confirmed: (organization: string) => `${organization}の職員になりました`,
    declined: (organization: string) => `${organization}への所属を断りました`,
  },
  {
    eyebrow: 'Your membership',
    title: (organization) => `${organization} wants to add you to its staff`,
    lead: (department) =>
      `If you have moved there, please confirm. ${department ? `They say that your department is “${department}”. ` : ''}You belong there from the day on which you confirm. Your account, training record and certificates stay as they are.`,
    until: 'Please answer by',
    leave: 'Where you belong now',
    left: (organization) => `I have left ${organization}`,
    leftHint:
      'Your membership ended yesterday then; seats in exercises to come that you have there, and roles, are given up.',
    mayNotLeave: (organization) => `You still belong to ${organization}. To leave it, hand over your role first.`,
    told: 'The coordinators of both organizations are told.',
    confirm: (organization) => `Become a member of ${organization}`,
    decline: 'This is not me, or I decline',
    declineText: 'They are not told that you declined. Without an answer this disappears after the last day.',
    declineDeed: 'Decline',
    failed: 'Your answer was not taken',
    confirmed: (organization) => `You are a member of ${organization} now`,
    declined: (organization) => `You declined to belong to ${organization}`,
  },
);
