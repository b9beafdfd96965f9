import { screenWords } from '../../i18n/screen-words.ts';

export const seatsWorkWords = screenWords(
  {
    seatsWork: {
      title: '演習の席',
      nothing: '対応を待っている開催回はありません。',
      of: '/%{seats}席',
      toApprove: '承認待ち %{count}件',
      offered: '返事待ちの案内 %{count}件',
      waiting: 'キャンセル待ち %{count}席',
      unnamed: '氏名のない席 %{count}席',
      elsewhere: '同じ日に別の席がある人 %{count}人',
      minimum: '締切が近く、最少催行人数（%{count}人）に届いていません',
      byHand: '開催が近いため、空いた席は手で案内します',
      offer: '案内する人を選ぶ',
      approve: '承認する',
      look: '開催回を開く',
      approvals: '演習の申込みの承認',
      approvalsOf: '%{count}件の申込みが、あなたの承認を待っています。席は承認されるまで確定しません。',
    },
  },
  {
    seatsWork: {
      title: 'Seats of exercises',
      nothing: 'No offering waits for you.',
      of: '/%{seats} seats',
      toApprove: '%{count} to approve',
      offered: '%{count} offers without an answer',
      waiting: '%{count} seats waited for',
      unnamed: '%{count} seats without a name',
      elsewhere: '%{count} people are elsewhere that day',
      minimum: 'the deadline is near, and there are fewer than %{count}',
      byHand: 'close to the day: free seats are offered by hand',
      offer: 'Choose whom to offer',
      approve: 'Approve',
      look: 'Open the offering',
      approvals: 'Approval of applications for exercises',
      approvalsOf: '%{count} applications wait for your approval. Their seats are not confirmed before.',
    },
  },
);
