/** What a person accepts before the first lesson, newest version only; a new version is asked for at the next sign-in. */
export const documents = [
  {
    document: 'terms',
    version: '2026-04-01',
    title: { ja: '利用規約', en: 'Terms of use' },
    text: {
      ja: `この規約は、研修システム「Kunren 訓練」（以下「本システム」）を利用する方に守っていただくことを定めます。

1. アカウントは一人に一つです。ほかの人に使わせたり、前任者のものを引き継いだりしないでください。
2. パスワードは本人だけが知るものとし、共用の端末では使い終わったらサインアウトしてください。
3. 教材と設問は研修のためのものです。組織の外へ転載しないでください。組織の中での研修の振り返りには使えます。
4. 確認テストは自分で解答してください。結果は修了の判定に使います。
5. 本システムの動作を妨げること、ほかの人の情報を得ようとすることを禁じます。
6. 保守のため、予告のうえ利用を止めることがあります。
7. 規約を改めるときは、次のサインインのときに新しい内容を示し、同意をお願いします。

困ったときは、所属の取りまとめ担当か、画面の下に示す問い合わせ先にご連絡ください。`,
      en: `These terms say what people who use the training system “Kunren” agree to.

1. An account is for one person. Do not lend it, and do not take over a predecessor’s.
2. Keep the password to yourself, and sign out when you leave a shared terminal.
3. Lessons and questions are for training. Do not publish them outside your organization; using them to look back on the training inside it is welcome.
4. Take the quiz yourself. Its result decides on completion.
5. Do not disturb the system, and do not try to get at other people’s information.
6. The system may pause for maintenance, which is announced.
7. When the terms change, the new text is shown at your next sign-in and you are asked to accept it.

If something is wrong, ask the coordinator of your organization or the contact shown at the foot of the page.`,
    },
  },
  {
    document: 'personal-data-notice',
    version: '2026-04-01',
    title: { ja: '個人情報の取扱い', en: 'How personal data is handled' },
    text: {
      ja: `1. 取り扱う情報　氏名、カナ、職員番号、所属、部署、メールアドレス（登録があるとき）、受講の状況、確認テストの解答と得点、修了証、サインインの記録。
2. 使う目的　研修の実施、修了の証明、受講状況の集計、問い合わせへの対応、不正な利用の防止。ほかの目的には使いません。
3. 見ることができる人　得点は本人だけが見ます。所属の取りまとめ担当は、受講の状況（未開始・受講中・修了など）を見ます。研修の事務局は、運営に必要な範囲で見ます。総合通信局と都道府県の担当は、人数だけを見て、個人の記録は見ません。
4. 外部への提供　法令に基づく場合を除き、本人の同意なく提供しません。
5. 変更の記録　氏名などを直したときは、だれが、いつ、なぜ直したかを記録します。
6. 保存　研修の記録は、修了の証明に必要な期間保存します。期間を過ぎた個人情報は消去し、個人を特定できない集計だけを残します。
7. 開示と訂正　自分の情報は画面で確かめられます。直すところがあれば、所属の取りまとめ担当か事務局に申し出てください。`,
      en: `1. What is kept: name, kana, staff number, organization, department, mail address (where registered), progress, quiz answers and scores, certificates, records of sign-in.
2. What for: holding the training, proving completion, counting coverage, answering questions and preventing misuse; nothing else.
3. Who sees it: you alone see your scores. The coordinator of your organization sees your status (not started, in progress, completed and so on). The program office sees what running the program needs. Bureau and prefecture officers see counts only, never a person’s record.
4. Others: nothing is passed on without your consent, except as the law requires.
5. Changes: when a name or another field is corrected, it is recorded who did so, when and why.
6. How long: training records are kept as long as completion has to be proved. After that personal data is erased and only figures remain that identify nobody.
7. Your rights: you see your own data on the screen. If something has to be corrected, tell your coordinator or the program office.`,
    },
  },
] as const;
