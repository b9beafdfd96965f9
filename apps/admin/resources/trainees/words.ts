import { screenWords } from '../../i18n/screen-words.ts';

export const traineeScreenWords = screenWords(
  {
    menu: { trainees: 'トレーニー', groups: { guiding: '今年度の育成' } },
    resources: { trainees: { name: 'トレーニー' } },
    trainees: {
      title: 'トレーニー',
      lead: '採択されて、1年の活動に参加している人です。',
      search: '氏名・フリガナ',
      empty: 'トレーニーはいません',
      emptyWhy: '採択された人が参加を承諾すると、ここに並びます。担当するコースの人だけが見えます。',
      loading: '読み込んでいます',
      placing: 'コースとゼミ、メンター',
      place: 'ゼミとメンターを決める',
      placeOf: '%{name}さんのゼミとメンター',
      placed: 'ゼミとメンターを決めました',
      noSeminar: '決めない',
      noGuides:
        'このコースには、トレーナー・コースマスター・アシスタントがまだいません。コホートの画面で担当者を加えてください。',
      states: { active: '活動中', left: '離れた', over: '年度が終わった' },
      fields: {
        name: '氏名',
        cohort: 'プログラムと年度',
        track: 'コース',
        seminar: 'ゼミ',
        mentors: 'メンター',
        state: '状態',
      },
    },
  },
  {
    menu: { trainees: 'Trainees', groups: { guiding: 'The year' } },
    resources: { trainees: { name: 'Trainee' } },
    trainees: {
      title: 'Trainees',
      lead: 'Those who were taken in and take part in the year.',
      search: 'Name or kana',
      empty: 'No trainees',
      emptyWhy: 'Whoever accepts their place appears here. You see those of the tracks you serve.',
      loading: 'Loading',
      placing: 'Track, seminar and mentors',
      place: 'Set seminar and mentors',
      placeOf: 'Seminar and mentors of %{name}',
      placed: 'Seminar and mentors are set',
      noSeminar: 'None',
      noGuides: 'This track has no trainer, course master or assistant yet. Add them on the page of the cohort.',
      states: { active: 'taking part', left: 'has left', over: 'year is over' },
      fields: {
        name: 'Name',
        cohort: 'Program and year',
        track: 'Track',
        seminar: 'Seminar',
        mentors: 'Mentors',
        state: 'State',
      },
    },
  },
);
