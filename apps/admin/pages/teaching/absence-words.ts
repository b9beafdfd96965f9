import { screenWords } from '../../i18n/screen-words.ts';

export const absenceWords = screenWords(
  {
    absences: {
      whole: '欠席の連絡',
      partial: '一部欠席の連絡',
      sort: '理由',
      sorts: { illness: '体調', school: '試験・学校', work: '仕事', transport: '交通', other: 'そのほか' },
      words: 'くわしく（なくてもよい）',
      isPartial: '遅れて来る、または早く帰る',
      byThemselves: '本人',
      byStaff: '担当者',
      note: '欠席の理由を記す',
      noteOf: '%{name}さんの欠席の理由',
      correct: '直す',
      keep: '記す',
      remove: 'この記録を消す',
      seenBy: '本人と、この開催回の担当者、事務局だけが見ます。',
      link: 'オンラインの参加先',
    },
  },
  {
    absences: {
      whole: 'Will be absent',
      partial: 'Absent for a part',
      sort: 'Reason',
      sorts: { illness: 'Illness', school: 'Exam or school', work: 'Work', transport: 'Transport', other: 'Other' },
      words: 'In words (may stay empty)',
      isPartial: 'Comes late or leaves early',
      byThemselves: 'themselves',
      byStaff: 'staff',
      note: 'Note a reason',
      noteOf: 'Why %{name} is absent',
      correct: 'Correct',
      keep: 'Note',
      remove: 'Remove this note',
      seenBy: 'Seen by themselves, the staff of this offering and the office alone.',
      link: 'Where to join online',
    },
  },
);
