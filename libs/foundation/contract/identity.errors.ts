export const identityErrors = {
  'sign-in-refused': {
    status: 401,
    ja: 'サインインIDかパスワードが違います。大文字と小文字、数字の全角と半角を確かめてください。パスワードを忘れたときは、下の「パスワードを忘れた」から設定し直せます。',
    en: 'The sign-in id or the password is not right. Please check upper and lower case. If you forgot the password, use “Forgot your password?” below.',
  },
  'code-refused': {
    status: 401,
    ja: 'サインインIDか確認コードが違うか、用紙の期限が切れています。5回間違えると用紙は使えなくなります。新しい用紙は、所属の取りまとめ担当が印刷できます。',
    en: 'The sign-in id or the code is not right, or the slip has expired. After five wrong codes a slip is dead; your coordinator can print a new one.',
  },
  'link-refused': {
    status: 401,
    ja: 'このリンクは使用済みか、期限が切れています。サインインの画面の「パスワードを忘れた」から、新しいリンクを受け取れます。',
    en: 'This link has been used or has expired. You can get a new one by “Forgot your password?” on the sign-in page.',
  },
  'sign-up-link-refused': {
    status: 401,
    ja: 'このリンクは使用済みか、期限が切れています。登録が済んでいればサインインできます。まだのときは、もう一度登録を申し込んでください。',
    en: 'This link has been used or has expired. If you have your account, please sign in; if not, please sign up once more.',
  },
  'too-many-sign-ups': {
    status: 429,
    ja: 'この場所からの登録が続いたため、少し待っていただきます。{retryAfterSeconds}秒たってからもう一度お試しください。',
    en: 'There were many sign-ups from where you are. Please wait {retryAfterSeconds} seconds, then try again.',
  },
  'account-in-use': {
    status: 409,
    ja: '所属、受講、修了、審査や指導の記録は、修了を証明し、研修の経過を確かめられるように残します（個人情報の取扱いの6）。消える日は決まっていないため、このアカウントは自分では削除できません。何も消していません。削除を希望するときは、所属の取りまとめ担当か事務局にご連絡ください。',
    en: 'Records of a membership, of courses and their completion, of reviewing and guiding others are kept to prove completion and to account for the training (6 of how personal data is handled). No day is set on which they go, so this account cannot be deleted here. Nothing was erased. Please contact your coordinator or the program office.',
  },
  'too-many-tries': {
    status: 429,
    ja: '間違いが続いたため、少し待っていただきます。{retryAfterSeconds}秒たってからもう一度お試しください。',
    en: 'There were several wrong tries. Please wait {retryAfterSeconds} seconds, then try again.',
  },
  'server-busy': {
    status: 503,
    ja: 'サインインが混み合っています。{retryAfterSeconds}秒ほど待って、もう一度お試しください。入力した内容に問題はありません。',
    en: 'Many people are signing in. Please try again in about {retryAfterSeconds} seconds; what you entered is fine.',
  },
  'current-password-wrong': {
    status: 409,
    ja: '今のパスワードが違います。',
    en: 'The current password is not right.',
  },
  'password-too-short': {
    status: 409,
    ja: 'パスワードは{characters}文字以上にしてください。短い言葉をいくつか並べると、長くて覚えやすくなります。',
    en: 'Please use {characters} characters or more. A few short words in a row are long and easy to remember.',
  },
  'password-too-long': {
    status: 409,
    ja: 'パスワードは{characters}文字までにしてください。',
    en: 'Please use at most {characters} characters.',
  },
  'password-too-common': {
    status: 409,
    ja: 'このパスワードは推測されやすいため使えません。よく使われる言葉や並び、くり返しを避けてください。「おまかせで作る」も使えます。',
    en: 'This password is too easy to guess. Please avoid common words, sequences and repetition, or let us make one.',
  },
  'password-names-you': {
    status: 409,
    ja: 'サインインIDや名前を含むパスワードは使えません。',
    en: 'The password must not contain your sign-in id or your name.',
  },
  'password-not-set': {
    status: 409,
    ja: 'サインインIDを変える前に、パスワードを決めてください。',
    en: 'Please set a password before you choose a sign-in id.',
  },
  'sign-in-id-malformed': {
    status: 409,
    ja: 'サインインIDは4〜40文字で、半角の英字・数字と . _ - @ だけを使い、英字か数字で始めて終えてください。',
    en: 'A sign-in id has 4 to 40 letters, digits or . _ - @, and begins and ends with a letter or a digit.',
  },
  'sign-in-id-reserved': {
    status: 409,
    ja: '団体コードとハイフンで始まるIDと、登録してある自分のメールアドレスでない「@」入りのIDは選べません。ほかのIDにしてください。',
    en: 'An id that begins with an organization’s code and a hyphen, or that has an @ and is not your own registered mail address, cannot be chosen. Please choose another.',
  },
  'sign-in-id-in-password': {
    status: 409,
    ja: '今のパスワードに含まれる言葉は、サインインIDにできません。ほかのIDにするか、先にパスワードを変えてください。',
    en: 'Your password contains this id. Please choose another, or change the password first.',
  },
  'sign-in-id-taken': {
    status: 409,
    ja: 'このサインインIDはすでに使われています。ほかのIDにしてください。',
    en: 'This sign-in id is already in use. Please choose another.',
  },
  'document-version-unknown': {
    status: 409,
    ja: '利用規約か個人情報の取扱いが新しくなりました。画面を読み直して、もう一度お読みください。',
    en: 'The terms or the notice have changed. Please reload the page and read them again.',
  },
  'slips-already-printed': {
    status: 409,
    ja: 'この用紙は一度印刷されています。確認コードは保存していないため、もう一度「用紙を印刷」を押して新しい用紙を作ってください。前の用紙は使えなくなります。',
    en: 'These slips were printed already and their codes are not kept. Please print again; the earlier slips stop working.',
  },
  'role-does-not-fit': {
    status: 409,
    ja: 'この役割は、{organizationName}には任命できません。役割と組織の組み合わせを確かめてください。',
    en: 'This role cannot be held in {organizationName}. Please check the role and the organization.',
  },
  'role-already-held': {
    status: 409,
    ja: 'この人はすでに同じ組織でこの役割を持っています（{endsOn}まで）。',
    en: 'This person already holds the role in this organization (until {endsOn}).',
  },
  'role-already-ended': {
    status: 409,
    ja: 'この役割はすでに終わっています。',
    en: 'This role has already ended.',
  },
  'role-period-over': {
    status: 409,
    ja: '任期の終わりは、始まりの日と今日（{today}）以降の日付にしてください。',
    en: 'The period must end on its first day or later, and today ({today}) or later.',
  },
  'own-role-stays': {
    status: 409,
    ja: '自分の役割は自分で終えられません。ほかの事務局の担当に依頼してください。',
    en: 'You cannot end your own role. Please ask another member of the office.',
  },
  'person-needs-mail': {
    status: 409,
    ja: 'この人にはメールアドレスが登録されていません。先にメールアドレスを登録してください。',
    en: 'No mail address is known for this person. Please add one first.',
  },
  'rows-have-errors': {
    status: 409,
    ja: '{rows}行に直すところがあるため、何も登録していません。確認画面の説明に沿って直し、もう一度取り込んでください。',
    en: '{rows} rows need to be corrected, so nothing was registered. Please correct them as the preview says, then send the file again.',
  },
  'table-headings-missing': {
    status: 409,
    ja: '1行目に見出し（{headings}）が見つかりません。見本のファイルに合わせてください。',
    en: 'The first row lacks the headings {headings}. Please follow the sample file.',
  },
  'too-many-rows': {
    status: 413,
    ja: '一度に取り込めるのは{rows}行までです。分けて取り込んでください。',
    en: 'At most {rows} rows can be taken at once. Please split the file.',
  },
  'staff-number-taken': {
    status: 409,
    ja: '職員番号{staffNumber}は、この組織のほかの職員が使っています。番号を確かめてください。',
    en: 'Staff number {staffNumber} belongs to another member of this organization. Please check the number.',
  },
  'person-belongs-elsewhere': {
    status: 409,
    ja: 'この人はほかの組織にも所属しているため、メールアドレスの変更と用紙の発行は事務局が行います。事務局にご連絡ください。',
    en: 'This person also belongs to another organization; the program office changes the mail address or prints a slip. Please contact the office.',
  },
  'nothing-changed': {
    status: 409,
    ja: '変わったところがありません。直したい欄を書き換えてから保存してください。',
    en: 'Nothing was changed. Please edit a field, then save.',
  },
  'name-kept-by-organization': {
    status: 409,
    ja: '氏名は所属の組織が登録しています。違うときは、所属の取りまとめ担当に知らせてください。',
    en: 'Your name is kept by your organization. If it is wrong, please tell its coordinator.',
  },
  'already-member': {
    status: 409,
    ja: 'すでにこの組織に所属しています。職員の一覧で確かめてください。',
    en: 'This person is a member of this organization already. Please look at the list of staff.',
  },
  'arrival-is-answered': {
    status: 409,
    ja: 'この確認には、もう答えています。画面を開き直してください。',
    en: 'This was answered already. Please open the page again.',
  },
  'arrival-over': {
    status: 409,
    ja: '確認の期限（{expiresAt}）を過ぎています。新しい所属の取りまとめ担当に、もう一度頼んでください。',
    en: 'The time to answer ended at {expiresAt}. Please ask the coordinator of your new organization to ask again.',
  },
  'too-many-arrivals': {
    status: 429,
    ja: '続けて大勢に確認を頼んだため、少し待っていただきます。{retryAfterSeconds}秒たってから続けてください。',
    en: 'You have asked for many people in a row. Please wait {retryAfterSeconds} seconds, then go on.',
  },
  'membership-already-ended': {
    status: 409,
    ja: 'この所属は{endsOn}に終わっています。',
    en: 'This membership ended on {endsOn}.',
  },
  'membership-ends-in-the-future': {
    status: 409,
    ja: '所属の最終日は、今日（{today}）以前の日付にしてください。',
    en: 'The last day of a membership is today ({today}) or earlier.',
  },
  'membership-ends-before-it-starts': {
    status: 409,
    ja: '所属は{startsOn}に始まっています。それ以降の日付を選んでください。',
    en: 'The membership started on {startsOn}. Please choose that day or a later one.',
  },
  'first-officer-appointed': {
    status: 409,
    ja: '事務局の担当はもういます。ほかの担当は、事務局の画面から任命してください。',
    en: 'The program office has its first officer. Others are appointed from the staff site.',
  },
  'office-missing': {
    status: 409,
    ja: '事務局がまだ登録されていません。先に console registry を実行してください。',
    en: 'The program office is not registered yet. Please run the console command registry first.',
  },
} as const;
