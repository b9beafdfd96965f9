/** Refusals about the audience of a results presentation. */
export const audienceErrors = {
  'audience-not-open': {
    status: 409,
    ja: '参加の申込みは、{opensAt}から{closesAt}まで（日本時間）です。この時間に申し込んでください。',
    en: 'One can register from {opensAt} until {closesAt} (Japan time). Please register within that time.',
  },
  'audience-window-out-of-order': {
    status: 422,
    ja: '申込みの終わりを、始まりより後の日時にしてください。',
    en: 'Please let registration end after it begins.',
  },
  'audience-form-not-held': {
    status: 422,
    ja: 'この集まりには「{form}」の形がありません。その定員を「受け付けない」にするか、先に集まりの開き方を変えてください。',
    en: 'This gathering is not held {form}. Please take nobody there, or change how the gathering is held first.',
  },
  'audience-nowhere': {
    status: 422,
    ja: '会場とオンラインのどちらかは、受け付けるようにしてください。',
    en: 'Please take people in the room or online.',
  },
  'audience-form-not-offered': {
    status: 409,
    ja: '「{form}」での参加は受け付けていません。ほかの参加方法を選んでください。',
    en: 'Nobody is taken {form}. Please choose the other way to take part.',
  },
  'audience-full': {
    status: 409,
    ja: '「{form}」は満員です。ほかの参加方法を選ぶか、キャンセル待ちを選んで、もう一度送ってください。',
    en: 'There is no place left {form}. Please choose the other way to take part, or the waiting list, and send it again.',
  },
  'presentation-not-held': {
    status: 409,
    ja: 'この成果発表会は、中止になったか、終わっています。申込みの変更はできません。',
    en: 'This results presentation is canceled or over. Nothing about registrations can be changed any more.',
  },
  'audience-link-refused': {
    status: 404,
    ja: 'このリンクは使えません。使い終わったか、期限が過ぎています。届いている一番新しいメールのリンクを開くか、もう一度申し込んでください。',
    en: 'This link does not work: it was used, or its time is over. Please open the link of the latest mail, or register again.',
  },
  'audience-registration-canceled': {
    status: 409,
    ja: 'この申込みは取り消されています。参加するときは、もう一度申し込んでください。',
    en: 'This registration is canceled. To take part, please register again.',
  },
  'audience-without-place': {
    status: 409,
    ja: 'この人には席がありません（キャンセル待ちか、取り消し済みです）。入ってもらうときは、申込みのない人として数えてください。',
    en: 'This person has no place (waiting, or canceled). To let them in, please count them as somebody unregistered.',
  },
  'audience-code-unknown': {
    status: 404,
    ja: 'この受付番号の申込みは見つかりません。番号を確かめるか、名前で探してください。',
    en: 'There is no registration with this number. Please check it, or look for the name.',
  },
  'audience-already-in': {
    status: 409,
    ja: 'この人は、{cameAt}に受付が済んでいます。',
    en: 'This person has been checked in already, at {cameAt}.',
  },
  'audience-not-the-day': {
    status: 409,
    ja: '受付は、成果発表会の初日から、名簿が消えるまでの間にできます。日を確かめてください。',
    en: 'People are checked in from the first day of the results presentation until their names are erased. Please check the day.',
  },
  'audience-walk-ins-below-zero': {
    status: 409,
    ja: '申込みのない人は、いま{walkIns}人と数えられています。それより多くは減らせません。',
    en: 'There are {walkIns} people counted without registration. No more than these can be taken off.',
  },
  'audience-is-erased': {
    status: 409,
    ja: '参加者の個人情報は、もう消去されています。申込みを開き直すことはできません。',
    en: 'The people of this audience have been erased. Registration cannot be opened again.',
  },
  'presentation-has-audience': {
    status: 409,
    ja: '参加を申し込んだ人がいる成果発表会は、削除できません。開かないときは、集まりを中止してください。申し込んだ人にメールで知らせます。',
    en: 'People have registered for this results presentation. To call it off, please cancel the gathering: they are told by mail.',
  },
} as const;
