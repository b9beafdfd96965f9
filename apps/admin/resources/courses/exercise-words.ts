import { screenWords } from '../../i18n/screen-words.ts';

export const courseTermsWords = screenWords(
  {
    courses: {
      eligibility: '申し込める人',
      more: 'レベル・紹介・受講料',
      formats: {
        'e-learning': 'eラーニング（期間の中で、各自が読む）',
        exercise: '集合演習（日を決めて、席を取って集まる）',
      },
      fields: {
        format: '形式',
        levelJa: 'レベル（日本語）',
        levelEn: 'レベル（英語）',
        descriptionJa: '紹介（日本語）',
        descriptionEn: '紹介（英語）',
        feeYen: '受講料（円・税込）',
        freeFor: '受講料がかからない組織区分',
        organizationTypes: '組織区分',
        studentsMayApply: '学生も申し込める',
        prerequisites: '前に修了しておくコース',
        withinFiscalYears: '開催日の年度からさかのぼる年度の数',
        freeTimes: '同じ年度に無料で受けられる回数',
      },
      hints: {
        feeYen: '記録するだけで、集金はしません。',
        organizationTypes: '何も選ばなければ、どの組織からも申し込めます。',
        prerequisites: '選んだうちのどれか1つを修了していれば申し込めます。何も選ばなければ条件はありません。',
        withinFiscalYears: '0なら同じ年度だけ、3なら3年度前までの修了を数えます。',
        freeTimes: '超えるときは注意を出し、事務局が認めれば受けられます。空けておくと何回でも。',
      },
      says: { fee: '受講料 %{yen}円', free: '受講料なし', freeFor: '無料：%{free}', between: '・' },
      rule: {
        everybody: 'どの組織の人も申し込めます。',
        types: '%{types}の人が申し込めます。',
        noStudents: '学生は申し込めません。',
        prerequisite: '%{courses}のどれかを、開催日の年度から%{years}年度前までに修了していることが条件です。',
        freeTimes: '同じ年度に%{times}回を超えるときは、事務局の確認が要ります。',
      },
    },
  },
  {
    courses: {
      eligibility: 'Who may apply',
      more: 'Level, description, fee',
      formats: { 'e-learning': 'E-learning (read at one’s own pace)', exercise: 'Exercise (on a day, with a seat)' },
      fields: {
        format: 'Format',
        levelJa: 'Level (Japanese)',
        levelEn: 'Level (English)',
        descriptionJa: 'Description (Japanese)',
        descriptionEn: 'Description (English)',
        feeYen: 'Fee (yen, with tax)',
        freeFor: 'Free of charge for',
        organizationTypes: 'Types of organizations',
        studentsMayApply: 'Students may apply',
        prerequisites: 'Completed before',
        withinFiscalYears: 'Fiscal years to look back from that of the session',
        freeTimes: 'Times free of charge within a fiscal year',
      },
      hints: {
        feeYen: 'Recorded, not collected.',
        organizationTypes: 'None chosen: every organization.',
        prerequisites: 'One of the chosen is enough. None chosen: nothing is asked.',
        withinFiscalYears: '0: the same fiscal year only; 3: up to three before.',
        freeTimes: 'Beyond it there is a warning, and the office may allow it. Empty: any number.',
      },
      says: { fee: 'Fee %{yen} yen', free: 'No fee', freeFor: 'free for %{free}', between: ' · ' },
      rule: {
        everybody: 'People of every organization may apply.',
        types: 'People of these may apply: %{types}.',
        noStudents: 'Students may not.',
        prerequisite: 'One of %{courses} must be completed, up to %{years} fiscal years before that of the session.',
        freeTimes: 'More than %{times} times within a fiscal year needs the office.',
      },
    },
  },
);
