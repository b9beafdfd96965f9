export const coverageErrors = {
  'past-completions-heading-missing': {
    status: 422,
    ja: '見出しに「{missing}」の列がありません。「団体コード」「講座」「年度」「人数」の4列を、見出しの行を付けて入れてください。',
    en: 'The heading has no column "{missing}". Please give the four columns 団体コード, 講座, 年度 and 人数, with a heading row.',
  },
  'past-completions-empty': {
    status: 422,
    ja: '見出しの下に行がありません。受講実績の入ったファイルを選んでください。',
    en: 'There is no row below the heading. Please choose a file with past completions.',
  },
  'past-completions-have-errors': {
    status: 422,
    ja: '直すところのある行が{rows}行あります。まだ何も登録していません。ファイルを直して、もう一度選んでください。',
    en: '{rows} rows need correcting. Nothing has been kept yet. Please correct the file and choose it again.',
  },
  'past-completion-organization-not-local': {
    status: 422,
    ja: '「{name}」は地方公共団体ではありません。都道府県か市区町村の団体コードを書いてください。',
    en: '"{name}" is not a local government. Please write the code of a prefecture or a municipality.',
  },
  'past-completion-course-unknown': {
    status: 422,
    ja: '講座「{course}」は登録されていません。次のどれかで書いてください：{known}',
    en: 'There is no course "{course}". Please write one of: {known}',
  },
  'past-completion-year-unreadable': {
    status: 422,
    ja: '年度「{year}」を読み取れません。「2023」「令和5年度」「R5」のように書いてください。',
    en: 'The fiscal year "{year}" cannot be read. Please write it like 2023, 令和5年度 or R5.',
  },
  'past-completion-year-out-of-range': {
    status: 422,
    ja: '年度「{year}」は範囲の外です。{first}年度から{last}年度までを書いてください。',
    en: 'The fiscal year "{year}" is out of range. Please write one from {first} to {last}.',
  },
  'past-completion-persons-unreadable': {
    status: 422,
    ja: '人数「{persons}」を読み取れません。1以上の整数で書いてください。',
    en: 'The number of persons "{persons}" cannot be read. Please write a whole number of 1 or more.',
  },
  'past-completion-duplicate': {
    status: 422,
    ja: '同じ団体・講座・年度の行が{line}行目にもあります。どちらか1行にまとめてください。',
    en: 'Line {line} has the same organization, course and fiscal year. Please put both into one line.',
  },
} as const;
