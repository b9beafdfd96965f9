export const assessmentsErrors = {
  'quiz-not-found': {
    status: 404,
    ja: 'この講座に確認テストはありません。教材をご覧ください。',
    en: 'This course has no quiz. Please read its lessons.',
  },
  'attempt-not-found': {
    status: 404,
    ja: 'この受験は見つかりません。受講中の講座から確認テストを開き直してください。',
    en: 'There is no such attempt of yours. Please open the quiz again from your course.',
  },
  'quiz-definition-wrong': {
    status: 422,
    ja: '確認テストの定義を直してください: {where}（{issue}）。',
    en: 'Please correct the definition of the quiz: {where} ({issue})',
  },
  'access-not-open-yet': {
    status: 409,
    ja: '受講期間は{startsOn}からです。その日以降に受けてください。',
    en: 'Your access period begins on {startsOn}. Please come back then.',
  },
  'access-over': {
    status: 409,
    ja: '受講期間は{endsOn}で終わりました。延長したいときは取りまとめ担当に相談してください。',
    en: 'Your access period ended on {endsOn}. Please ask your coordinator if you need more time.',
  },
  'post-test-not-open-yet': {
    status: 409,
    ja: '事後テストは、演習の最後の日（{opensOn}）から受けられます。',
    en: 'The post-test opens on the last day of the exercise, {opensOn}.',
  },
  'post-test-without-date': {
    status: 409,
    ja: '演習の日がまだ決まっていません。事後テストは、演習の最後の日から受けられます。',
    en: 'The exercise has no date yet. The post-test opens on its last day.',
  },
  'attempt-limit-reached': {
    status: 409,
    ja: '受験できる{limit}回をすべて使いました。結果と解説は「復習」で見られます。',
    en: 'You have used all {limit} attempts. Your results and the explanations are in the review.',
  },
  'quiz-already-passed': {
    status: 409,
    ja: 'すでに合格しています。もう一度解きたいときは「復習」をお使いください。',
    en: 'You have already passed. To practice again, please use the review.',
  },
  'attempt-already-submitted': {
    status: 409,
    ja: 'この受験は提出済みのため、解答を変えられません。結果をご覧ください。',
    en: 'This attempt is submitted and its answers are final. Please see the result.',
  },
  'attempt-still-open': {
    status: 409,
    ja: 'この受験はまだ提出されていません。解答を続けて提出してください。',
    en: 'This attempt is not submitted yet. Please continue and submit it.',
  },
  'attempt-time-over': {
    status: 409,
    ja: '時間になったため、この解答は保存されませんでした。それまでに保存した解答は残っていて、そのまま採点されます。',
    en: 'Time is up, so this answer was not saved. What was saved before is kept and will be marked.',
  },
  'question-not-in-attempt': {
    status: 404,
    ja: 'この設問は、この受験に含まれていません。画面を読み直してください。',
    en: 'This question is not part of this attempt. Please reload the page.',
  },
  'choice-not-offered': {
    status: 422,
    ja: 'この選択のしかたはできません。表示されている選択肢から、示された数だけ選んでください。',
    en: 'That choice is not possible. Please choose among the options shown, as many as the question says.',
  },
  'review-not-open-yet': {
    status: 409,
    ja: '正解と解説は、合格した後か、最後の受験の後に見られます。',
    en: 'The correct answers can be seen after you pass, or after your last attempt.',
  },
  'review-over': {
    status: 409,
    ja: '復習できる期間は{endedOn}で終わりました。得点の記録は残っています。',
    en: 'Review ended on {endedOn}. The record of your scores is kept.',
  },
} as const;
