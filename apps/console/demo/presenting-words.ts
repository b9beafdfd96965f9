const said = (ja: string, en: string) => ({ ja, en });

/** What is said at the results presentations of the demo world; halls and comments are invented. */
export const openingTitle = {
  title: said('開会とあいさつ', 'Opening'),
  notice: said(
    'どなたでもご覧いただけます。席は先着順です。（架空の催しです）',
    'Anybody is welcome; seats go to whoever comes first. (An invented event.)',
  ),
};

/** What whoever registers reads. */
export const audienceWords = {
  words: said('受付は開会の30分前からです。', 'The doors open half an hour before.'),
  forWhom: said('', ''),
};

export const stages = {
  main: said('大ホール', 'Main hall'),
  posters: said('展示室', 'Exhibition room'),
};

export const judgingCriteria = [
  { name: said('守りたいものへの届き方', 'How well it protects'), weight: 3 },
  { name: said('作り込み', 'Workmanship'), weight: 2 },
  { name: said('伝え方', 'How it is told'), weight: 1 },
];

export const drawnComments = [
  '使う人の姿が見える発表でした。街で試した続きを、ぜひ聞かせてください。',
  '鍵の配り方を図で説明したところが、とても分かりやすかったです。',
  '次は、うまくいかなかった日の記録も見せてください。',
];
