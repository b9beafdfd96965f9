import { screenWords } from '../../i18n/screen-words.ts';

export const programWords = screenWords(
  {
    menu: { programs: 'プログラム' },
    resources: { programs: { name: 'プログラム' } },
    programs: {
      title: 'プログラム',
      search: 'プログラムの名前・コード',
      create: 'プログラムを作る',
      empty: 'プログラムはまだありません',
      loading: '読み込んでいます',
      fields: {
        name: 'プログラムの名前',
        nameJa: 'プログラムの名前（日本語）',
        nameEn: 'プログラムの名前（英語）',
        code: 'コード',
        organization: '実施する組織',
        courses: 'コース',
      },
      hints: {
        nameJa: 'コースの一覧と受講者の画面に出ます。',
        code: '半角の小文字・数字・ハイフン。後から変えられません。',
      },
      runBy: '実施する組織：%{name}',
      saved: 'プログラムを作りました。次にコースを作ってください',
    },
  },
  {
    menu: { programs: 'Programs' },
    resources: { programs: { name: 'Program' } },
    programs: {
      title: 'Programs',
      search: 'Name or code',
      create: 'New program',
      empty: 'No program yet',
      loading: 'Loading',
      fields: {
        name: 'Name',
        nameJa: 'Name (Japanese)',
        nameEn: 'Name (English)',
        code: 'Code',
        organization: 'Run by',
        courses: 'Courses',
      },
      hints: {
        nameJa: 'Stands in the list of courses and on learners’ screens.',
        code: 'Lower-case letters, digits, hyphens; cannot be changed later.',
      },
      runBy: 'Run by %{name}',
      saved: 'The program is there. Make its courses next',
    },
  },
);
