/**
 * The cohort of the demo world: the names of its five tracks are those of SecHack365; texts, places, questions,
 * criteria and people are invented.
 */
const said = (ja: string, en: string) => ({ ja, en });

export const tracks = [
  {
    code: 'expression',
    name: said('表現駆動', 'Expression'),
    summary: said(
      '作ったものを人に伝えるところから始めます。絵、音、物語、展示。伝わらない安全は使われません。',
      'We begin with telling others: pictures, sound, stories, exhibits. Security that nobody understands is not used.',
    ),
    places: 8,
    seminars: [said('伝えるゼミ', 'Telling'), said('見せるゼミ', 'Showing')],
    trainer: { staffNumber: '00201', name: '表 ひかり', mail: 'omote@kunren.demo.example' },
  },
  {
    code: 'learning',
    name: said('学習駆動', 'Learning'),
    summary: said(
      '知らないことを学びながら作ります。半年で身につける技術を自分で決め、毎月見せ合います。',
      'We make while learning. Everybody chooses what to master in half a year, and shows it every month.',
    ),
    places: 8,
    seminars: [],
    trainer: { staffNumber: '00202', name: '学 すすむ', mail: 'manabu@kunren.demo.example' },
  },
  {
    code: 'development',
    name: said('開発駆動', 'Development'),
    summary: said(
      '使ってもらえるものを作り、使った人の声で直します。公開してからが本番です。',
      'We make what people use, and mend it by what they say. The work begins with its release.',
    ),
    places: 10,
    seminars: [said('低いところのゼミ', 'Close to the machine'), said('つながるゼミ', 'Networks')],
    trainer: { staffNumber: '00203', name: '開 つくる', mail: 'hiraku@kunren.demo.example' },
  },
  {
    code: 'contemplation',
    name: said('思索駆動', 'Contemplation'),
    summary: said(
      '問いを立てることに時間をかけます。何を守るのか、誰が困っているのかを、手を動かしながら考えます。',
      'We take time for the question: what is protected, and for whom? We think with our hands.',
    ),
    places: 6,
    seminars: [],
    trainer: { staffNumber: '00204', name: '思 しずか', mail: 'omoi@kunren.demo.example' },
  },
  {
    code: 'research',
    name: said('研究駆動', 'Research'),
    summary: said(
      'まだ誰も確かめていないことを確かめます。測り、比べ、書き、発表します。',
      'We find out what nobody has. We measure, compare, write and present.',
    ),
    places: 8,
    seminars: [],
    trainer: { staffNumber: '00205', name: '究 きわむ', mail: 'kiwamu@kunren.demo.example' },
  },
] as const;

export const criteria = [
  { name: said('作りたいものの面白さ', 'How interesting the work is'), kind: 'weighted' as const, weight: 3 },
  { name: said('手を動かしてきたこと', 'What they have made so far'), kind: 'weighted' as const, weight: 2 },
  { name: said('課題への取り組み', 'The assignment'), kind: 'weighted' as const, weight: 2 },
  { name: said('1年続けられそうか', 'Whether they will last a year'), kind: 'independent' as const, weight: null },
];

const NO_FILE = { fileSorts: [], megabytes: null };

export const questions = [
  {
    stage: 'application' as const,
    kind: 'long-text' as const,
    label: said('1年で作りたいもの', 'What you want to make in this year'),
    hint: said(
      '決まっていなければ、気になっていることを書いてください。',
      'Where you do not know yet, say what is on your mind.',
    ),
    isRequired: true,
    atMost: 2000,
    ...NO_FILE,
  },
  {
    stage: 'application' as const,
    kind: 'links' as const,
    label: said('これまでに作ったものや書いたもの', 'What you have made or written'),
    hint: said('名前がわかるページは避けてください。', 'Please no pages that tell your name.'),
    isRequired: false,
    atMost: 3,
    ...NO_FILE,
  },
  {
    stage: 'assignment' as const,
    kind: 'long-text' as const,
    label: said(
      '身の回りの危うさを1つ選び、直し方を考えてください',
      'Choose one weakness around you and say how to mend it',
    ),
    hint: said('', ''),
    isRequired: true,
    atMost: 4000,
    ...NO_FILE,
  },
  {
    stage: 'assignment' as const,
    kind: 'file' as const,
    label: said('図や写真', 'Drawings or pictures'),
    hint: said('ファイルの作成者名は、審査する人には見えません。', 'Reviewers do not see who made a file.'),
    isRequired: false,
    atMost: 3,
    fileSorts: ['pdf', 'picture'] as ('pdf' | 'picture')[],
    megabytes: 20,
  },
];
