import { inBoth } from '#web/ui';

export const words = inBoth(
  {
    title: 'アカウントの削除',
    open: 'アカウントを削除する',
    text: '登録した氏名とメールアドレス、パスワード、送ったファイルを消します。応募の下書き、取り下げた応募、締切前の応募も、いっしょに消えます。元には戻せません。',
    kept: '所属、受講、修了、参加の記録や、審査の対象になった応募が残っているときは、削除できず、何も消えません。何をいつまで残すかを、その場でお知らせします。発行済みの修了証やバッジの確認ページは、記録とともに残ります。',
    whenPossible: '記録が消えたら、アカウントも自動で削除します',
    asked: 'アカウントの削除を予約しています',
    askedText: (day: string) =>
      `${day}を過ぎ、残す記録がなくなると、夜のうちに削除します。それまでは、今までどおり使えます。`,
    takeBack: '予約をやめる',
    sure: 'アカウントを削除します。元に戻せないことが分かりました',
    tick: '削除してよければ、印を付けてください。',
    current: '今のパスワード',
    submit: '削除する',
    refused: '削除していません',
  },
  {
    title: 'Deleting your account',
    open: 'Delete my account',
    text: 'Your name and mail address, your password and the files you sent are erased, and with them drafts of applications, withdrawn ones and those before their end. That cannot be undone.',
    kept: 'Where records of a membership, of a course, its completion or a place in a program have to be kept, or an application that came before reviewers, the account cannot be deleted, and nothing is erased: you are told what is kept and until when. Certificates and badges you were given, and the pages that confirm them, stay with these records.',
    whenPossible: 'Delete my account by itself once the records have gone',
    asked: 'Your account is going to be deleted',
    askedText: (day) =>
      `After ${day}, once no record has to be kept, it is deleted by night. Until then you can use it as before.`,
    takeBack: 'Keep my account',
    sure: 'Delete my account. I know that it cannot be undone',
    tick: 'If you want your account to be deleted, please tick the box.',
    current: 'Current password',
    submit: 'Delete',
    refused: 'Nothing was deleted',
  },
);
