import { screenWords } from '../i18n/screen-words.ts';

/** What the history says of reviews; the words that several screens of the selection show. */
export const reviewWords = screenWords(
  {
    menu: { groups: { selection: '選考' }, reviewing: '自分の審査', reviewTracks: '審査の割当と集計' },
    events: {
      'reviewers-assigned': '審査担当者を割り当てた',
      'reviewer-asked': '審査を頼んだ',
      'review-given': '審査を提出した',
      'review-corrected': '審査を直した',
      'review-abstained': '審査を辞退した',
      'review-withdrawn': '審査を取り下げた',
      'review-conflict-noted': '利害関係を記録した',
    },
    review: {
      application: '応募 %{code}',
      state: { awaited: '未審査', given: '採点済み', abstained: '辞退', withdrawn: '取り下げ' },
      conflict: {
        'same-school': '同じ学校',
        'former-trainee': '指導した修了生',
        oneself: '本人',
        relative: '親族',
        other: 'そのほか',
      },
      phase: {
        draft: '準備中',
        applying: '応募受付',
        assignment: '課題受付',
        reviewing: '審査中',
        deciding: '選考中',
        published: '結果公開',
        closed: '終了',
      },
    },
  },
  {
    menu: { groups: { selection: 'Selection' }, reviewing: 'My reviews', reviewTracks: 'Assigning and figures' },
    events: {
      'reviewers-assigned': 'Assigned reviewers',
      'reviewer-asked': 'Asked somebody to review',
      'review-given': 'Gave a review',
      'review-corrected': 'Corrected a review',
      'review-abstained': 'Abstained from a review',
      'review-withdrawn': 'Withdrew a review',
      'review-conflict-noted': 'Noted a conflict of interest',
    },
    review: {
      application: 'Application %{code}',
      state: { awaited: 'To review', given: 'Scored', abstained: 'Abstained', withdrawn: 'Withdrawn' },
      conflict: {
        'same-school': 'same school',
        'former-trainee': 'former trainee',
        oneself: 'the applicant themselves',
        relative: 'relative',
        other: 'other',
      },
      phase: {
        draft: 'in preparation',
        applying: 'taking applications',
        assignment: 'taking assignments',
        reviewing: 'under review',
        deciding: 'being decided',
        published: 'published',
        closed: 'closed',
      },
    },
  },
);
