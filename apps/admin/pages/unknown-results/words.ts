import { screenWords } from '../../i18n/screen-words.ts';
import { exerciseNoticeWords } from '../../parts/notice-words.ts';

export const unknownResultWords = screenWords(
  {
    menu: { unknownResults: '送信結果不明' },
    unknownResults: {
      title: '送信結果不明のメール',
      lead: '送っている途中で途切れ、届いたかどうか分からないメールです。自動では送り直しません。',
      none: '送信結果の分からないメールはありません。',
      again: '読み直す',
      sendAgain: 'もう一度送る（2通届くことがあります）',
      countAsSent: '送ったことにする',
      done: { 'send-again': 'もう一度送ります', 'count-as-sent': '送ったことにしました' },
      about: {
        ...exerciseNoticeWords.ja,
        invitation: '受講の案内',
        reminder: 'リマインド',
        'access-extended': '受講期間の延長',
        'results-released': '演習の結果が公開されたお知らせ',
        'certificate-ready': '証明書ができたお知らせ',
        'role-granted': '担当の任命',
        'password-reset-asked': 'パスワードの再設定',
        'arrival-asked': '移ってきた方への確認',
        'member-arrived': '移ってきた方が加わったお知らせ',
        'member-moved': '移った方のお知らせ',
      },
    },
  },
  {
    menu: { unknownResults: 'Unknown results' },
    unknownResults: {
      title: 'Mails of unknown result',
      lead: 'The line broke while these were being sent: nobody knows whether they arrived. Nothing is sent again by itself.',
      none: 'There are no such mails.',
      again: 'Look again',
      sendAgain: 'Send again (it may arrive twice)',
      countAsSent: 'Count as sent',
      done: { 'send-again': 'It is sent again', 'count-as-sent': 'Counted as sent' },
      about: {
        ...exerciseNoticeWords.en,
        invitation: 'Invitation',
        reminder: 'Reminder',
        'access-extended': 'Later end of access',
        'results-released': 'Results released',
        'certificate-ready': 'Certificate ready',
        'role-granted': 'Role granted',
        'password-reset-asked': 'Password reset',
        'arrival-asked': 'Asked to confirm a move',
        'member-arrived': 'A member came from elsewhere',
        'member-moved': 'A member went elsewhere',
      },
    },
  },
);
