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
  'unexpected-failure': {
    status: 500,
    ja: '処理できませんでした。もう一度お試しください。続くときは番号 {id} をお知らせください。',
    en: 'Something went wrong. Please try again; if it persists, tell us the number {id}.',
  },
} as const;
