import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of judging; the words that a judge's and the office's screens show. */
export const judgingPartWords = screenWords(
  {
    menu: { judging: '成果発表会の審査' },
    events: {
      'judging-criteria-set': '審査の観点を決めた',
      'judgement-given': '発表を採点した',
      'judgement-corrected': '発表の採点を直した',
      'judge-conflict-noted': '審査員の利害関係を記録した',
      'scoring-closed': '採点を締め切った',
      'scoring-reopened': '採点を再開した',
      'judges-comments-released': '講評を発表者に公開した',
      'judge-reminded': '審査員に採点を頼んだ',
    },
    judge: {
      kind: { stage: '登壇', poster: 'ポスター', video: '動画' },
      untitled: '題名のない発表',
      booth: 'ブース%{booth}',
      scoring: { preparing: '準備中', open: '採点中', closed: '採点終了', released: '講評を公開済み' },
      state: { awaited: '未採点', drafted: '入力中', given: '提出済み', conflict: '利害関係あり' },
      unsent: '直した点はまだ提出していません',
      conflict: {
        mentor: '担当のメンター',
        oneself: '発表者本人',
        relative: '親族',
        'same-school': '同じ学校・職場',
        other: 'そのほか',
      },
      source: { declared: '本人の申告', found: '担当の記録から' },
    },
  },
  {
    menu: { judging: 'Judging presentations' },
    events: {
      'judging-criteria-set': 'Set the criteria of the judges',
      'judgement-given': 'Scored a presentation',
      'judgement-corrected': 'Corrected the scores of a presentation',
      'judge-conflict-noted': 'Noted a conflict of interest of a judge',
      'scoring-closed': 'Closed the scoring',
      'scoring-reopened': 'Reopened the scoring',
      'judges-comments-released': 'Released the comments of the judges',
      'judge-reminded': 'Reminded a judge',
    },
    judge: {
      kind: { stage: 'On stage', poster: 'Poster', video: 'Video' },
      untitled: 'A presentation without a title',
      booth: 'Booth %{booth}',
      scoring: { preparing: 'In preparation', open: 'Open', closed: 'Closed', released: 'Comments released' },
      state: { awaited: 'To score', drafted: 'Begun', given: 'Given', conflict: 'Conflict of interest' },
      unsent: 'What you corrected is not given yet',
      conflict: {
        mentor: 'their mentor',
        oneself: 'the presenter themselves',
        relative: 'a relative',
        'same-school': 'same school or workplace',
        other: 'other',
      },
      source: { declared: 'declared', found: 'found in the records' },
    },
  },
);
