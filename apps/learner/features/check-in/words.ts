import { inBoth } from '#web/ui';

export const words = inBoth(
  {
    title: '受付',
    waiting: 'QRコードを確かめています',
    refused: '受付できませんでした',
    noCode: '会場の画面のQRコードを、スマートフォンのカメラで読み取ってください。',
    name: '氏名',
    organization: '所属',
    offering: '開催回',
    when: '日時',
    halves: { am: '午前', pm: '午後' },
    confirm: '出席を届ける',
    done: '受付が済みました',
    doneAt: (time: string) => `${time}に受け付けています。この画面は閉じてかまいません。`,
  },
  {
    title: 'Check-in',
    waiting: 'Checking the QR code',
    refused: 'You are not checked in',
    noCode: 'Please scan the QR code on the screen in the room with the camera of your phone.',
    name: 'Name',
    organization: 'Organization',
    offering: 'Offering',
    when: 'When',
    halves: { am: 'morning', pm: 'afternoon' },
    confirm: 'I am here',
    done: 'You are checked in',
    doneAt: (time: string) => `Checked in at ${time}. You may close this page.`,
  },
);
