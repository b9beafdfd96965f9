/** Refusals about who is taken: decisions, publishing them, and the answers of those who are accepted. */
export const decisionsErrors = {
  'offering-does-not-fit-cohort': {
    status: 422,
    ja: 'この開催回は選べません。同じプログラムと年度の、席数のない、準備中か受付中の開催回から選んでください。',
    en: 'This offering cannot be chosen. Please take one of the same program and fiscal year, without seats, that is a draft or open.',
  },
  'offering-of-another-cohort': {
    status: 409,
    ja: 'この開催回は、別のコホートで使われています。ほかの開催回を選んでください。',
    en: 'This offering belongs to another cohort already. Please choose another one.',
  },
  'decisions-frozen': {
    status: 409,
    ja: '選考の結果は確定しています。変えるときは、理由を書いて確定を解いてください。',
    en: 'The decisions are frozen. To change one, unfreeze them first, with a reason.',
  },
  'decisions-not-frozen': {
    status: 409,
    ja: '選考の結果がまだ確定していません。先に確定してください。',
    en: 'The decisions are not frozen yet. Please freeze them first.',
  },
  'decisions-missing': {
    status: 409,
    ja: 'まだ決まっていない応募が{count}件あります（{tracks}）。すべて決めてから進んでください。',
    en: '{count} applications are still undecided ({tracks}). Please decide on all of them first.',
  },
  'accepted-in-two-tracks': {
    status: 409,
    ja: '2つ以上のコースで採択になっている人がいます（{people}）。1人が参加できるのは1つのコースです。どちらかを補欠か不採択にしてください。',
    en: 'Somebody is accepted in more than one track ({people}). A person gets one place: please change all but one of them.',
  },
  'cohort-without-offering': {
    status: 409,
    ja: '参加する人を登録する開催回が選ばれていません。事務局が、コホートの画面で今年度の開催回を選ぶ必要があります。',
    en: 'No offering is chosen in which participants are enrolled. The office chooses the offering of the year on the page of the cohort.',
  },
  'cohort-offering-not-open': {
    status: 409,
    ja: 'コホートの開催回が受付中ではありません。開催回の画面で受付を始めてください。',
    en: 'The offering of the cohort is not open. Please open it on its page.',
  },
  'accepted-without-consent': {
    status: 409,
    ja: '採択する未成年の人のうち、保護者の同意がまだない人がいます（{people}）。同意を確かめてから進んでください。',
    en: 'A guardian has not agreed yet for some minors who are to be accepted ({people}). Please get their consent first.',
  },
  'track-has-no-place-left': {
    status: 409,
    ja: 'このコースの定員は{places}人です。採択が{asked}人になるため、決められません。補欠にするか、ほかの採択を先に見直してください。',
    en: 'This track has {places} places, and this would make {asked} accepted. Put them in reserve, or change another decision first.',
  },
  'results-are-out': {
    status: 409,
    ja: '結果は公開されています（または、まもなく公開されます）。公開した結果は変えられません。',
    en: 'The results are out, or will be in a moment. What was published is not changed.',
  },
  'publication-in-the-past': {
    status: 422,
    ja: '公開の日時が過ぎています。これからの日時を入れるか、「今すぐ公開」を選んでください。',
    en: 'That time has passed. Please give one to come, or publish now.',
  },
  'publication-after-answers': {
    status: 409,
    ja: '参加の回答期限（{until}）より前に公開してください。間に合わないときは、先にコホートの回答期限を遅らせてください。',
    en: 'Please publish before answers close ({until}). If that is too early, extend the end of answers first.',
  },
  'places-still-offered': {
    status: 409,
    ja: 'まだ回答を待っている参加枠が{count}件あります。回答か期限を待ってから終了してください。',
    en: '{count} offered places still wait for an answer. Please wait for it, or for the deadline, before you close.',
  },
  'answers-are-closed': {
    status: 409,
    ja: '回答期限（{until}）が過ぎたため、受け付けられません。お困りのときは事務局に相談してください。',
    en: 'Answers were taken until {until}. Please ask the office if you need help.',
  },
  'result-already-answered': {
    status: 409,
    ja: 'この結果への回答は終わっています。画面を読み直して、今の状態を確かめてください。',
    en: 'This has been answered already. Please reload the page to see how it stands.',
  },
  'no-place-offered': {
    status: 409,
    ja: 'この応募には、回答する参加枠がありません。画面を読み直して、結果を確かめてください。',
    en: 'There is no place to answer for with this application. Please reload the page to see its result.',
  },
} as const;
