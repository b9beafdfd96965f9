import type { InBoth } from '../domain/languages.ts';
import type { PageKind } from '../domain/public-page.ts';

const said = (ja: string, en: string): InBoth => ({ ja, en });

/** What the menu calls a page, whatever its title is. */
export const menuWords: Readonly<Record<PageKind, InBoth>> = {
  about: said('概要', 'About'),
  tracks: said('コースと講師', 'Tracks and trainers'),
  timetable: said('年間の予定', 'Timetable'),
  apply: said('応募のしかた', 'How to apply'),
  questions: said('よくある質問', 'Questions'),
};

/** Every sentence of the public pages of a program that the office does not write. */
export const copy = {
  site: said('Kunren 訓練', 'Kunren'),
  skip: said('本文へ進む', 'Skip to the content'),
  menu: said('プログラムのページ', 'Pages of the program'),
  otherLanguage: said('English', '日本語'),
  signIn: said('サインイン', 'Sign in'),
  signUp: said('登録', 'Register'),
  runBy: said('実施', 'Run by'),
  help: said('お問い合わせ', 'Contact'),
  feed: said('更新情報（Atom）', 'News (Atom feed)'),
  published: said('公開', 'Published'),
  changed: said('更新', 'Last changed'),
  notFound: said('ページが見つかりません', 'There is no such page'),
  notFoundWhy: said(
    'アドレスが間違っているか、まだ公開されていないか、公開が終わったページです。',
    'The address may be wrong, or the page is not public yet, or not public any more.',
  ),
  toSite: said('このプログラムのはじめのページへ', 'To the first page of the program'),
  toStart: said('Kunren 訓練のはじめのページへ', 'To the first page of Kunren'),
  preview: said(
    'これは下書きです。公開するまで、事務局のほかは誰も見られません。',
    'This is a draft. Until it is published, nobody but the office sees it.',
  ),
} as const;
