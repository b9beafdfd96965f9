export const reviewingErrors = {
  'track-without-reviewers': {
    status: 409,
    ja: 'このコースには審査担当者がいません。先にコースの担当者に「書類審査」の人を加えてから、割り当ててください。',
    en: 'This track has no reviewers. Please add people to it as reviewers first, and assign then.',
  },
  'track-without-applications': {
    status: 409,
    ja: 'このコースには、割り当てられる応募がありません。提出された応募があるコースを選んでください。',
    en: 'This track has no application to assign. Please choose a track with submitted applications.',
  },
  'application-not-of-track': {
    status: 409,
    ja: 'このコースに提出された応募ではないものがあります。画面を読み直して、選び直してください。',
    en: 'One of these is no application handed in to this track. Please reload the page and choose again.',
  },
  'no-reviewer-of-track': {
    status: 409,
    ja: 'このコースの審査担当者ではない人がいます。コースの担当者に「書類審査」として加えてから、割り当ててください。',
    en: 'Somebody here is no reviewer of this track. Please add them to it as a reviewer first, and assign then.',
  },
  'reviewer-has-conflict': {
    status: 409,
    ja: '利害関係のある組み合わせが{count}件あります。まだ何も割り当てていません。ほかの審査担当者を選んでください。',
    en: 'There are {count} pairs with a conflict of interest. Nothing is assigned yet. Please choose other reviewers.',
  },
  'already-assigned': {
    status: 409,
    ja: '割り当て済みか、取り下げられた組み合わせが{count}件あります。その組み合わせを除いて、もう一度割り当ててください。',
    en: 'There are {count} pairs that are assigned already or were withdrawn. Please leave them out and assign again.',
  },
  'review-is-withdrawn': {
    status: 409,
    ja: 'この審査は取り下げられています。採点は数えられません。一覧から次の応募を選んでください。',
    en: 'This review has been withdrawn, so its scores do not count. Please choose the next application from your list.',
  },
  'review-already-abstained': {
    status: 409,
    ja: 'この応募の審査は、もう辞退しています。採点するときは、点を入れて保存してください。',
    en: 'You have abstained from this review already. To score it after all, please enter scores and save.',
  },
  'scores-missing': {
    status: 422,
    ja: 'まだ点のない基準が{count}つあります。すべての基準に0から5の点を入れてください。判断できないときは「辞退」を選べます。',
    en: '{count} criteria have no score yet. Please score each of them from 0 to 5. Where you cannot judge, you may abstain.',
  },
  'criterion-of-another-track': {
    status: 422,
    ja: 'このコースの審査基準ではないものに点が入っています。画面を読み直して、もう一度採点してください。',
    en: 'A score is for a criterion that this track does not have. Please reload the page and score again.',
  },
  'own-reviews-first': {
    status: 409,
    ja: 'あなたの審査がまだ{count}件残っています。すべて採点するか辞退すると、コース全体の集計を見られます。',
    en: 'You still have {count} reviews of your own to give. Score or abstain from all of them to see the figures of the track.',
  },
  'assignment-table-empty': {
    status: 422,
    ja: '見出しの下に割り当てがありません。応募番号と審査担当者のサインインIDを1行ずつ書いて、もう一度選んでください。',
    en: 'There is nothing below the heading. Please write an application code and a reviewer’s sign-in id on each line.',
  },
  'assignment-heading-missing': {
    status: 422,
    ja: '見出し「{headings}」がありません。見出しの行を加えて、もう一度ファイルを選んでください。',
    en: 'The headings “{headings}” are missing. Please add the line of headings and choose the file again.',
  },
  'file-not-to-be-shown': {
    status: 409,
    ja: 'このファイルからは作成者の情報を取り除けないため、審査では見せられません。事務局に相談してください。',
    en: 'Its author cannot be taken out of this file, so it is not shown to reviewers. Please ask the office about it.',
  },
} as const;
