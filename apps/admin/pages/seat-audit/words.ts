import { screenWords } from '../../i18n/screen-words.ts';

export const seatAuditWords = screenWords(
  {
    menu: { seatAudit: '席の点検' },
    seatAudit: {
      title: '席の点検',
      lead: '毎日午前4時に、席について必ず守られるべきことを点検します。見つけるだけで、何も直しません。',
      again: '読み直す',
      never: 'まだ一度も点検していません。',
      whole: '%{at}の点検では、%{rules}個の決まりがすべて守られていました。することはありません。',
      broken:
        '%{at}の点検で、%{rules}個のうち%{broken}個の決まりが守られていないところが%{cases}件見つかりました。直したところは、次の点検で消えます。',
      overdue: '最後の点検から36時間以上たっています。夜の処理が動いているかを運用担当に確かめてください。',
      holding: '守られている決まり（%{count}個）',
      holds: '守られています',
      cases: '守られていません：%{count}件',
      todo: 'すること',
      person: '%{name}さん',
      offering: '開催回を開く',
      application: '申込みを開く',
      record: '記録：%{found}',
      todayTitle: '席の点検',
      todayBroken: '席の決まりが守られていないところが%{count}件あります。',
      todayOverdue: '席の点検が36時間以上行われていません。',
      look: '点検の結果を開く',
    },
    help: {
      'seat-audit': {
        title: '席の点検',
        first: '守られていない決まりが上に出ます。「すること」を読み、開催回か申込みを開いて直します。',
        second: '「記録」は運用担当に伝えるための文です。運用担当は kunren audit seats で同じ結果を見られます。',
      },
    },
  },
  {
    menu: { seatAudit: 'Audit of seats' },
    seatAudit: {
      title: 'Audit of seats',
      lead: 'Every day at 4:00 all seats are held against what must always be true of them. It finds, and changes nothing.',
      again: 'Look again',
      never: 'It has not run yet.',
      whole: 'At %{at} all %{rules} rules held. There is nothing to do.',
      broken:
        'At %{at}, %{broken} of %{rules} rules were broken, in %{cases} cases. What you mend is gone after the next audit.',
      overdue: 'The latest audit is more than 36 hours old. Ask the operator whether the nightly work runs.',
      holding: 'Rules that hold (%{count})',
      holds: 'Holds',
      cases: 'Broken: %{count}',
      todo: 'What to do',
      person: '%{name}',
      offering: 'Open the offering',
      application: 'Open the application',
      record: 'Record: %{found}',
      todayTitle: 'Audit of seats',
      todayBroken: 'Rules of seats are broken in %{count} cases.',
      todayOverdue: 'There has been no audit of seats for more than 36 hours.',
      look: 'Open the result',
    },
    help: {
      'seat-audit': {
        title: 'Audit of seats',
        first: 'Broken rules come first. Read what to do, open the offering or the application, and mend it there.',
        second: 'The record is for the operator, who sees the same with kunren audit seats.',
      },
    },
  },
);
