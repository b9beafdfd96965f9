import { inBoth } from '#web/ui';

export const words = inBoth(
  {
    title: 'アカウントの削除',
    open: 'アカウントを削除する',
    text: '登録した氏名とメールアドレス、パスワード、送ったファイルを消します。元には戻せません。所属、受講、応募などの記録が残っているときは削除できず、何も消えません。',
    sure: 'アカウントを削除します。元に戻せないことが分かりました',
    tick: '削除してよければ、印を付けてください。',
    current: '今のパスワード',
    submit: '削除する',
    refused: '削除していません',
  },
  {
    title: 'Deleting your account',
    open: 'Delete my account',
    text: 'Your name and mail address, your password and the files you sent are erased. That cannot be undone. Where records of a membership, course or application have to be kept, the account cannot be deleted, and nothing is erased.',
    sure: 'Delete my account. I know that it cannot be undone',
    tick: 'If you want your account to be deleted, please tick the box.',
    current: 'Current password',
    submit: 'Delete',
    refused: 'Nothing was deleted',
  },
);
