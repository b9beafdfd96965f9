export const foundationErrors = {
  'sign-in-needed': { status: 401, ja: 'サインインしてください。', en: 'Please sign in.' },
  'permission-missing': {
    status: 403,
    ja: 'この操作をする権限がありません。',
    en: 'Your role does not allow this.',
  },
  'not-found': { status: 404, ja: '見つかりません。', en: 'There is no such record.' },
  'request-malformed': {
    status: 400,
    ja: '入力を確かめてください: {issues}',
    en: 'Please check what you entered: {issues}',
  },
  'idempotency-key-missing': {
    status: 400,
    ja: 'Idempotency-Key ヘッダーを付けてください。',
    en: 'Please send an Idempotency-Key header.',
  },
  'idempotency-key-reused': {
    status: 422,
    ja: 'この Idempotency-Key は別の内容で使われています。',
    en: 'This Idempotency-Key was used for another request.',
  },
  'request-from-elsewhere': {
    status: 403,
    ja: '別のサイトからの操作は受け付けません。このサイトの画面からやり直してください。',
    en: 'Requests from another site are refused. Please use the pages of this site.',
  },
  'record-changed-meanwhile': {
    status: 409,
    ja: 'ほかの人がこの記録を先に変えました。画面を読み直して、もう一度入力してください。',
    en: 'Somebody else changed this record first. Please reload the page and enter your change again.',
  },
  'file-too-large': {
    status: 413,
    ja: 'ファイルが大きすぎます。{megabytes} MB までにしてください。',
    en: 'The file is too large. The limit is {megabytes} MB.',
  },
  'files-unreachable': {
    status: 503,
    ja: 'いまファイルを保存・表示できません。{retryAfterSeconds}秒ほど待って、もう一度お試しください。',
    en: 'Files cannot be kept or shown just now. Please try again in about {retryAfterSeconds} seconds.',
  },
  'table-not-recognized': {
    status: 422,
    ja: 'このファイルは読み取れません。CSV（.csv）か Excel（.xlsx）の名簿を選んでください。',
    en: 'This file cannot be read. Please choose a CSV (.csv) or Excel (.xlsx) file.',
  },
  'table-is-old-excel': {
    status: 422,
    ja: '古い形式の Excel ファイル（.xls）です。Excel で開き、「.xlsx」か「CSV」で保存し直してください。',
    en: 'This is an old Excel file (.xls). Please open it in Excel and save it as .xlsx or CSV.',
  },
  'table-damaged': {
    status: 422,
    ja: 'Excel ファイルが壊れているか、計算されていない数式があります。Excel で開いて保存し直してください。',
    en: 'The Excel file is damaged or has a formula without a value. Please open it in Excel and save it again.',
  },
  'table-unpacks-too-large': {
    status: 422,
    ja: 'ファイルの中身が大きすぎます。名簿の表だけを新しいファイルに写して、送り直してください。',
    en: 'The file unpacks to too much. Please copy the list alone into a new file and send that.',
  },
  'table-encoding-unknown': {
    status: 422,
    ja: '文字コードが分かりません。Excel で開き、「CSV UTF-8」か「.xlsx」で保存し直してください。',
    en: 'The encoding is unknown. Please open the file in Excel and save it as “CSV UTF-8” or .xlsx.',
  },
  'table-quotes-broken': {
    status: 422,
    ja: '{line} 行目の引用符（"）が閉じていません。その行を直して、送り直してください。',
    en: 'A quotation mark (") in line {line} is not closed. Please correct that line and send the file again.',
  },
  'table-too-long': {
    status: 422,
    ja: '行が多すぎます。{rows} 行までに分けて、送り直してください。',
    en: 'There are too many rows. Please split the list into files of at most {rows} rows.',
  },
  'table-too-wide': {
    status: 422,
    ja: '列が多すぎます（{columns} 列まで）。名簿の列だけにして、送り直してください。',
    en: 'There are more than {columns} columns. Please keep the columns of the list alone.',
  },
  'table-empty': {
    status: 422,
    ja: 'ファイルに何も書かれていません。1 行目に見出し、2 行目から名簿を書いてください。',
    en: 'The file is empty. Please put headings in the first row and the list below.',
  },
  'tables-busy': {
    status: 503,
    ja: 'ほかのファイルを処理しています。{retryAfterSeconds}秒ほど待って、もう一度お試しください。ファイルに問題はありません。',
    en: 'Other files are being worked on. Please try again in about {retryAfterSeconds} seconds; your file is fine.',
  },
  'unexpected-failure': {
    status: 500,
    ja: '処理できませんでした。もう一度お試しください。続くときは番号 {id} をお知らせください。',
    en: 'Something went wrong. Please try again; if it persists, tell us the number {id}.',
  },
} as const;
