import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of milestones, and how they stand with somebody. */
export const milestonePartWords = screenWords(
  {
    events: {
      'milestone-defined': '節目を加えた',
      'milestone-corrected': '節目を直した',
      'milestone-removed': '節目を消した',
      'milestones-copied': '節目を翌年度へ写した',
      'milestone-submitted': '節目の提出があった',
      'feedback-given': 'フィードバックを返した',
      'revision-asked': '直しをお願いした',
      'submission-accepted': '提出を受け入れた',
      'progress-news-due': '提出やフィードバックのお知らせ',
    },
    standing: {
      'not-started': '未提出',
      draft: '下書き',
      submitted: '提出済み',
      late: '遅れて提出',
      'revision-asked': '直し待ち',
      accepted: '受け入れ済み',
    },
  },
  {
    events: {
      'milestone-defined': 'Defined a milestone',
      'milestone-corrected': 'Corrected a milestone',
      'milestone-removed': 'Removed a milestone',
      'milestones-copied': 'Milestones were copied to the next year',
      'milestone-submitted': 'Handed in for a milestone',
      'feedback-given': 'Gave feedback',
      'revision-asked': 'Asked for a revision',
      'submission-accepted': 'Accepted what was handed in',
      'progress-news-due': 'News of a milestone',
    },
    standing: {
      'not-started': 'Not handed in',
      draft: 'Draft',
      submitted: 'Handed in',
      late: 'Handed in late',
      'revision-asked': 'To be revised',
      accepted: 'Accepted',
    },
  },
);
