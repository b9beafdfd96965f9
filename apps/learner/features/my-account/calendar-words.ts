import { inBoth } from '#web/ui';

export const calendarWords = inBoth(
  {
    title: '予定表に取り込む',
    lead: 'お使いの予定表（Outlook、Google カレンダーなど）に、あなたの演習の予定を自動で載せるアドレスを作れます。日程が変わると、予定表も変わります。',
    none: 'アドレスはまだありません。',
    madeAt: 'アドレスを作った時刻',
    again:
      'アドレスは作ったときにだけ表示されます。分からなくなったら、作り直してください。前のアドレスは使えなくなります。',
    make: 'アドレスを作る',
    makeAnew: 'アドレスを作り直す',
    revoke: 'アドレスを無効にする',
    revoked: '無効にしました。前のアドレスからは、もう予定を読めません。',
    made: 'アドレスを作りました。今だけ表示されます。予定表の「URLで追加」「インターネットから購読」に貼ってください。知っている人は誰でもあなたの予定を読めるので、人に教えないでください。',
    copy: 'アドレスを写す',
    copied: '写しました',
    notCopied: '写せませんでした。上のアドレスを選んで写してください。',
  },
  {
    title: 'Add to your calendar',
    lead: 'You can make an address from which your calendar program (Outlook, Google Calendar and others) reads your exercises. When a date moves, your calendar follows.',
    none: 'There is no address yet.',
    madeAt: 'Address made at',
    again:
      'The address is shown only when it is made. If you no longer have it, make a new one; the old one stops working.',
    make: 'Make an address',
    makeAnew: 'Make a new address',
    revoke: 'Revoke the address',
    revoked: 'Revoked. The old address shows nothing any more.',
    made: 'Here is the address; it is shown only now. Paste it where your calendar program adds a calendar by URL. Whoever knows it can read your dates, so tell nobody.',
    copy: 'Copy the address',
    copied: 'Copied',
    notCopied: 'Could not copy. Please select the address above and copy it.',
  },
);
