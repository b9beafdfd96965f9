import { type StaffProblemCode, staffProblems } from './staff-problems.ts';

export const staffImportErrors = {
  'staff-list-empty': {
    status: 422,
    ja: '名簿に人の行がありません。見出しの下に1人1行で入れてください。',
    en: 'There are no people on this list. Please put one person on each line below the heading.',
  },
  'staff-list-carries-my-number': {
    status: 422,
    ja: 'マイナンバー（個人番号）らしい列があります。その列を消してから、もう一度選んでください。何も保存していません。',
    en: 'There seems to be a column of national personal numbers (My Number). Please remove it and choose the file again. Nothing was kept.',
  },
  'columns-not-matched': {
    status: 422,
    ja: '「職員番号」と「氏名」の列を選び、同じ列を2つの項目に使わないでください。',
    en: 'Please choose the columns of staff number and name, and use no column twice.',
  },
  'rows-still-wrong': {
    status: 409,
    ja: '直す行が {count} 行あります。直すか、「今回は登録しない」を選んでください。',
    en: '{count} rows still have errors. Please correct them or choose to leave them out.',
  },
  'nothing-to-import': {
    status: 409,
    ja: 'すべての行が「登録しない」になっています。登録する行を選んでください。',
    en: 'Every row is left out. Please choose at least one to register.',
  },
  'members-changed-since-check': {
    status: 409,
    ja: '確認のあとに、登録済みの職員が変わりました。もう一度確認してから登録してください。何も登録していません。',
    en: 'The registered staff have changed since the check. Please check again before registering. Nothing was registered.',
  },
  'corrected-rows-unknown': {
    status: 422,
    ja: 'どの行を直したのか分かりません。「直す行をダウンロード」で得たファイルを、「行」の列を残したまま直してください。',
    en: 'It is not clear which rows these are. Please correct the downloaded file of wrong rows and keep its line column (行).',
  },
  'imported-people-have-started': {
    status: 409,
    ja: 'この名簿の {count} 人がすでにサインインまたは学習をしているため、取り消せません。一人ずつ直してください。',
    en: '{count} people on this list have already signed in or started, so it cannot be undone. Please correct them one by one.',
  },
  'import-is-read': {
    status: 409,
    ja: 'まだ列の対応を決めていません。列を選んで確認してください。',
    en: 'The columns are not matched yet. Please match them and check the list.',
  },
  'import-is-checking': {
    status: 409,
    ja: '名簿を確認しているところです。終わるまでお待ちください。',
    en: 'The list is being checked. Please wait until that is done.',
  },
  'import-is-checked': {
    status: 409,
    ja: 'この名簿は確認まで済んでいます。内容を見て登録してください。',
    en: 'This list has been checked. Please look it over and register it.',
  },
  'import-is-outdated': {
    status: 409,
    ja: '確認のあとに登録済みの職員または開催回が変わったため、何も登録していません。もう一度確認してください。',
    en: 'The staff or the offering changed after the check, so nothing was registered. Please check again.',
  },
  'import-is-committing': {
    status: 409,
    ja: '登録しているところです。終わるまでお待ちください。',
    en: 'The list is being registered. Please wait until that is done.',
  },
  'import-is-committed': {
    status: 409,
    ja: 'この名簿はもう登録されています。続きは、もう一度ファイルを選んでください。',
    en: 'This list has been registered. To go on, please choose the file again.',
  },
  'import-is-undone': {
    status: 409,
    ja: 'この取り込みは取り消されています。登録するには、もう一度ファイルを選んでください。',
    en: 'This import was undone. To register the list, please choose the file again.',
  },
} as const;

/** What is wrong with a row, where one person is added alone. */
export const staffRowErrors = Object.fromEntries(
  Object.entries(staffProblems).map(([code, { ja, en }]) => [code, { status: 409, ja: `${ja}。`, en: `${en}.` }]),
) as Record<StaffProblemCode, { status: number; ja: string; en: string }>;
