import { screenWords } from '../../i18n/screen-words.ts';

/** The log of a trainee, and the notes on them. */
export const journalWords = screenWords(
  {
    journal: {
      log: '記録',
      noEntries: 'まだ記録はありません。',
      entryOf: '%{at}の記録',
      awaits: '返事待ち',
      corrected: '（%{at}に直しました）',
      correct: '直す',
      correctOf: '%{at}に書いたものを直す',
      words: '本文',
      answer: '返事を書く',
      send: '返事を送る',
      answered: '返事を送りました。本人に、返事があったことをメールで知らせます',
      answerTitle: '書きかけの返事',
      notes: '担当者のメモ',
      notesLead:
        'コースを担当する人と事務局だけが読みます。本人には、画面でもメールでも見せません。直せるのは書いた人だけです。',
      note: 'メモを書く',
      keepNote: 'メモを残す',
      noted: 'メモを残しました',
      noteTitle: '書きかけのメモ',
    },
  },
  {
    journal: {
      log: 'Log',
      noEntries: 'There is no entry yet.',
      entryOf: 'Entry of %{at}',
      awaits: 'awaits an answer',
      corrected: '(corrected %{at})',
      correct: 'Correct',
      correctOf: 'Correct what was written at %{at}',
      words: 'Text',
      answer: 'Answer',
      send: 'Send the answer',
      answered: 'Sent. The trainee is told by mail that there is an answer',
      answerTitle: 'An answer you are writing',
      notes: 'Notes of the staff',
      notesLead:
        'Read by those who guide the track and the office alone. The trainee sees them on no page and in no mail. Only whoever wrote a note can correct it.',
      note: 'Note something',
      keepNote: 'Keep the note',
      noted: 'The note is kept',
      noteTitle: 'A note you are writing',
    },
  },
);
