import { inBoth } from '#web/ui';

export const words = inBoth(
  {
    title: '保護者の方の同意',
    lead: '18歳未満の方の応募には、保護者の方の同意が必要です。サインインは要りません。',
    read: '内容を読む',
    about: (applicant: string, program: string) => `${applicant} さんの「${program}」への応募`,
    text: '選ばれた方は、一年を通して、講師や仲間とともに、オンラインと会場での活動に参加します。応募の内容は、選考のために事務局と審査する人が読みます。同意したあとで取りやめたいときは、下の窓口にご連絡ください。',
    name: '保護者の方の氏名',
    agrees: (applicant: string) => `${applicant} さんの応募と、選ばれたときの参加に同意します`,
    tick: '同意するときは、印を付けてください。',
    submit: '同意を送る',
    given: '同意を受け取りました',
    givenText: 'ありがとうございました。この画面は閉じてかまいません。',
    refused: '同意の画面を開けませんでした',
    missing: 'リンクの一部が欠けています。メールのリンクを端から端まで開いてください。',
  },
  {
    title: 'Consent of a guardian',
    lead: 'If an applicant is under 18, a guardian has to agree. You need not sign in.',
    read: 'Read what is asked',
    about: (applicant, program) => `${applicant} applies to ${program}`,
    text: 'Whoever is chosen takes part for a year, online and at meetings, with trainers and others. The office and the reviewers read what was written, to choose. If you want to take your consent back later, please tell the contact below.',
    name: 'Your name',
    agrees: (applicant) => `I agree that ${applicant} applies and, if chosen, takes part`,
    tick: 'If you agree, please tick the box.',
    submit: 'Send my consent',
    given: 'Your consent has arrived',
    givenText: 'Thank you. You can close this page.',
    refused: 'The page could not be opened',
    missing: 'A part of the link is missing. Please open the whole link of the mail.',
  },
);
