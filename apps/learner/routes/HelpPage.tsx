import { inBoth, Page, useWords } from '#web/ui';
import { HelpContact } from './HelpContact.tsx';

const words = inBoth(
  {
    title: '使い方とよくある質問',
    contact: '問い合わせ先',
    questions: 'よくある質問',
    entries: [
      [
        '用紙の確認コードが使えません',
        '確認コードは1回だけ使えます。期限が過ぎたか、すでに使われたときは、取りまとめ担当が新しい用紙を印刷できます。',
      ],
      [
        'パスワードを忘れました',
        'サインインのページの「パスワードを忘れたとき」から再設定できます。メールアドレスを登録していない方は、取りまとめ担当に新しい用紙をもらってください。',
      ],
      [
        '途中でやめても大丈夫ですか',
        '読み終えた章と、「保存しました」と出た解答は残ります。次に開いたときは続きから始められます。',
      ],
      ['点数はだれに見えますか', '点数が見えるのはあなただけです。取りまとめ担当に伝わるのは、修了したかどうかです。'],
      ['共用の端末で使えますか', '使えます。終わったら必ずサインアウトしてください。'],
    ],
    accessibility: 'アクセシビリティ',
    accessibilityText:
      'このサイトは、JIS X 8341-3:2016 のレベルAAと WCAG 2.2 のレベルAAに沿うように作っています。キーボードだけで操作でき、400%まで拡大しても横にスクロールせずに読めます。使いにくいところがあれば、上の問い合わせ先に知らせてください。',
  },
  {
    title: 'How to use, questions',
    contact: 'Contact',
    questions: 'Questions',
    entries: [
      [
        'The code on my slip does not work',
        'A code works once. If it has expired or was used, your coordinator can print a new slip.',
      ],
      [
        'I forgot my password',
        'Use “Forgotten password” on the sign-in page. Without a mail address, ask your coordinator for a new slip.',
      ],
      [
        'May I stop in the middle?',
        'Lessons you have read and answers marked as saved are kept; next time you go on from there.',
      ],
      ['Who sees my score?', 'Only you. Your coordinator sees whether you completed the course.'],
      ['May I use a shared computer?', 'Yes. Always sign out when you are done.'],
    ],
    accessibility: 'Accessibility',
    accessibilityText:
      'This site follows JIS X 8341-3:2016 level AA and WCAG 2.2 level AA. It works by keyboard alone and at 400 % zoom. Please tell the contact above what is hard to use.',
  },
);

export default function HelpPage() {
  const say = useWords(words);
  return (
    <Page title={say.title} isNarrow>
      <section className="stack-1">
        <h2>{say.contact}</h2>
        <HelpContact />
      </section>
      <section className="section">
        <h2>{say.questions}</h2>
        <ul className="rows">
          {say.entries.map(([question, answer]) => (
            <li key={question} className="stack-1" style={{ paddingBlock: '1rem' }}>
              <h3>{question}</h3>
              <p>{answer}</p>
            </li>
          ))}
        </ul>
      </section>
      <section className="section" id="accessibility">
        <h2>{say.accessibility}</h2>
        <p>{say.accessibilityText}</p>
      </section>
    </Page>
  );
}
