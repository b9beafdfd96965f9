/** Refusals about applying to a cohort. */
export const cohortApplicationsErrors = {
  'cohort-application-unknown': {
    status: 404,
    ja: 'この応募は見つかりません。応募の一覧から開き直してください。',
    en: 'There is no such application. Please open it from the list of applications.',
  },
  'applications-not-taken': {
    status: 409,
    ja: '今は受け付けていません。受付の終わりは{closesAt}（日本時間）です。保存済みの内容と、それまでに提出した応募はそのまま残っています。',
    en: 'Nothing is taken at this moment; the end is {closesAt} (Japan time). What was saved, and what was submitted before it, is kept.',
  },
  'applicant-profile-missing': {
    status: 409,
    ja: '先に、応募する人の情報（氏名・生年月日など）を登録してください。',
    en: 'Please give the details of the applicant (name, date of birth and so on) first.',
  },
  'born-in-the-future': {
    status: 422,
    ja: '生年月日は、今日より前の日付にしてください。',
    en: 'Please give a date of birth before today.',
  },
  'guardian-mail-is-yours': {
    status: 422,
    ja: '保護者のメールアドレスには、あなたのものではないアドレスを入れてください。メールを使わない保護者の方は、紙の同意書を事務局に送れます。',
    en: 'Please give a mail address of your guardian that is not your own. A guardian without mail can send a form on paper to the office.',
  },
  'applicant-too-old': {
    status: 409,
    ja: '応募できるのは、{bornFrom}以降に生まれた方です。生年月日が違うときは、応募する人の情報を直してください。',
    en: 'People born on {bornFrom} or later can apply. If your date of birth is wrong, please correct your details.',
  },
  'applicant-not-resident': {
    status: 409,
    ja: '応募できるのは、日本国内に住んでいる方です。住まいが変わったときは、応募する人の情報を直してください。',
    en: 'People who live in Japan can apply. If you do, please correct your details.',
  },
  'applicant-graduated': {
    status: 409,
    ja: 'このプログラムの修了生は応募できません。違うときは、応募する人の情報を直してください。',
    en: 'Graduates of this program cannot apply again. If you are none, please correct your details.',
  },
  'too-many-cohort-applications': {
    status: 409,
    ja: '応募できるコースは{mostApplications}つまでです。ほかのコースに変えるときは、先にどれかを取り下げてください。',
    en: 'You can apply to {mostApplications} tracks. To change, please withdraw another application first.',
  },
  'cohort-answers-missing': {
    status: 409,
    ja: '必須の設問「{question}」に答えていません。答えてから、もう一度提出してください。',
    en: 'The required question “{question}” has no answer. Please answer it, then submit again.',
  },
  'answer-changed-elsewhere': {
    status: 409,
    ja: 'この答えは、別の画面で書き換えられています。今の内容は消していません。両方を見比べて、残すほうを選んでください。',
    en: 'This answer was changed in another window. Nothing was erased: please compare both and choose which to keep.',
  },
  'answer-too-long': {
    status: 422,
    ja: '{atMost}文字までにしてください。書いた内容は画面に残っています。',
    en: 'Please use at most {atMost} characters. What you wrote is still on the screen.',
  },
  'too-many-links': {
    status: 422,
    ja: 'リンクは{atMost}件までです。1行に1件ずつ書いてください。',
    en: 'At most {atMost} links are taken, one a line.',
  },
  'link-malformed': {
    status: 422,
    ja: '「{link}」はリンクとして読めません。https:// から始まるアドレスを、1行に1件ずつ書いてください。',
    en: '“{link}” is no link. Please write addresses that begin with https://, one a line.',
  },
  'cohort-application-withdrawn': {
    status: 409,
    ja: 'この応募は取り下げられています。締切までなら、コースの一覧からもう一度始められます。',
    en: 'This application was withdrawn. Until the end you can start it again from the list of tracks.',
  },
  'cohort-application-kept': {
    status: 409,
    ja: '{program}に提出された応募は審査の対象になったため、選考の経過を確かめられるように{keptUntil}まで残し、その日に消します（結果の公開が遅れたときは、その分あとになります）。今は何も消していません。審査を受けないときは、取り下げることができます。',
    en: 'Your application to {program} came before reviewers, so it is kept until {keptUntil}, so that the selection can be accounted for, and is erased then (later, where the results are published late). Nothing was erased now. If you do not want it to be reviewed, you can withdraw it.',
  },
  'cohort-place-kept': {
    status: 409,
    ja: '{program}の参加の記録は、参加と修了を証明するために残します。消える日は決まっていません。何も消していません。記録についてのお問い合わせは、事務局にご連絡ください。',
    en: 'The record of your place in {program} is kept to prove that you took part and completed it; no day is set on which it goes. Nothing was erased. Please ask the program office about your record.',
  },
  'cohort-applications-remain': {
    status: 409,
    ja: '応募が残っている間は、応募する人の情報を消せません。先に応募を消してください。最後の応募を消すと、いっしょに消えます。',
    en: 'Your details cannot be erased while there is an application. Please erase the applications first; with the last one your details go too.',
  },
  'consent-link-refused': {
    status: 401,
    ja: 'このリンクは使用済みか、期限が切れています。まだ同意していないときは、応募した本人に、もう一度メールを送るよう頼んでください。',
    en: 'This link has been used or has expired. If you have not agreed yet, please ask the applicant to have another mail sent.',
  },
  'consent-not-needed': {
    status: 409,
    ja: '保護者の同意は要らないか、すでに受け取っています。',
    en: 'No consent of a guardian is needed, or it has been given.',
  },
  'guardian-mail-missing': {
    status: 409,
    ja: '保護者のメールアドレスを登録してから送ってください。紙の同意書は事務局が受け付けます。',
    en: 'Please give the mail address of your guardian first. The office takes a form on paper too.',
  },
  'consent-asked-just-now': {
    status: 409,
    ja: '同意のお願いは送ったばかりです。10分たっても届かないときに、もう一度送ってください。',
    en: 'The request was sent just now. Please send it again if it has not arrived after ten minutes.',
  },
} as const;
