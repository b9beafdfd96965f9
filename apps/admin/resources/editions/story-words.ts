import { screenWords } from '../../i18n/screen-words.ts';

export const editionStoryWords = screenWords(
  {
    editions: {
      rollOver: '次の年度へ引き継ぐ',
      rollOverNow: '引き継ぐ',
      toCopy: '引き継いだ編を開く',
      willBe: '「%{name}」（%{year}、コード %{code}）を作ります。',
      copied: '引き継ぐもの：コース、紹介文、修了の条件、シナリオ。',
      notCopied:
        '引き継がないもの：変更点（新しく書きます）、教材（新しい教材パッケージを読み込みます）、受講した人の記録。',
      withOfferings: '開催回の計画%{count}件も、日程・受付の区切り・講師を外して引き継ぐ',
      copyIsThere: 'すでに「%{name}」へ引き継いでいます。',
      rolledOver: '次の年度の編を作りました',
      rolledOverBefore: 'すでに引き継いだ編を開きました',
      attendances: {
        none: '出席は問わない（必要な章を読むと修了）',
        full: 'すべての時間に出席する',
        partial: '一部でも出席すればよい',
      },
      postTests: { none: '事後テストは求めない', passed: '事後テストの合格も求める' },
      fields: {
        attendance: '修了に必要な出席',
        postTest: '事後テスト',
        scenario: 'シナリオ',
        scenarioJa: 'シナリオ（日本語）',
        scenarioEn: 'シナリオ（英語）',
        changeLog: '前の年度からの変更点',
        changeLogJa: '前の年度からの変更点（日本語）',
        changeLogEn: '前の年度からの変更点（英語）',
        copiedFrom: '引き継ぎ元',
      },
      hints: {
        scenarioJa: '演習で起きる出来事と、チームの役割を書きます。',
        postTest: '教材パッケージの確認テストを、演習の最後の日から受けられます。',
      },
    },
  },
  {
    editions: {
      rollOver: 'Roll over to the next year',
      rollOverNow: 'Roll over',
      toCopy: 'Open the copy',
      willBe: 'Makes “%{name}” (%{year}, code %{code}).',
      copied: 'Copied: course, summary, completion rule, scenario.',
      notCopied: 'Not copied: the change log (written anew), the content (load a new package), records of people.',
      withOfferings: 'Copy the plans of %{count} offerings too, without days, tranches and staff',
      copyIsThere: 'It was rolled over to “%{name}” already.',
      rolledOver: 'The edition of the next year is there',
      rolledOverBefore: 'This is the copy made before',
      attendances: {
        none: 'Attendance does not matter (completed by reading)',
        full: 'Attend all of it',
        partial: 'Attending a part is enough',
      },
      postTests: { none: 'no post-test', passed: 'the post-test must be passed too' },
      fields: {
        attendance: 'Attendance to complete it',
        postTest: 'Post-test',
        scenario: 'Scenario',
        scenarioJa: 'Scenario (Japanese)',
        scenarioEn: 'Scenario (English)',
        changeLog: 'Changed since last year',
        changeLogJa: 'Changed since last year (Japanese)',
        changeLogEn: 'Changed since last year (English)',
        copiedFrom: 'Copied from',
      },
      hints: {
        scenarioJa: 'What happens in the exercise, and the parts of a team.',
        postTest: 'The quiz of the content package, open from the last day of the exercise.',
      },
    },
  },
);
