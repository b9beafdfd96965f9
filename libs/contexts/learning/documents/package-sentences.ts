import { LARGEST_PICTURE_KILOBYTES, type PackageProblem, type ProblemCode } from '../domain/content-package.ts';

interface Sentence {
  readonly ja: string;
  readonly en: string;
}

const sentences: Record<ProblemCode, Sentence> = {
  'file-missing': {
    ja: 'ファイルがありません。この名前で追加するか、{by} の記述を直してください。',
    en: 'This file is missing. Add it under this name, or correct {by}.',
  },
  'file-not-listed': {
    ja: 'package.yaml の lessons に書かれていません。追加するか、ファイルを取り除いてください。',
    en: 'This file is not listed under lessons in package.yaml. List it, or remove the file.',
  },
  'text-not-utf-8': {
    ja: '文字コードが UTF-8 ではありません。UTF-8 で保存し直してください。',
    en: 'This file is not UTF-8. Please save it again as UTF-8.',
  },
  'yaml-malformed': {
    ja: 'YAML として読めません。字下げと「:」の後の空白を確かめてください。',
    en: 'This is not valid YAML. Check the indentation and the space after “:”.',
  },
  'key-unknown': {
    ja: '「{key}」という項目はありません。使える項目: {known}',
    en: 'There is no key “{key}”. Known keys: {known}',
  },
  'key-missing': { ja: '「{key}」を書いてください（{expected}）。', en: '“{key}” is missing ({expected}).' },
  'value-wrong': {
    ja: '「{key}」の値を直してください（{expected}）。',
    en: 'Correct the value of “{key}” ({expected}).',
  },
  'front-matter-missing': {
    ja: '先頭に「---」で囲んだ見出し情報（title など）を書いてください。',
    en: 'Begin with a block between “---” lines that gives title and so on.',
  },
  'front-matter-in-english': {
    ja: '英語の教材は本文だけにしてください。見出し情報（「---」で囲んだ部分）は日本語の教材に書きます。',
    en: 'An English lesson is text alone: the block between “---” lines stands in the Japanese one.',
  },
  'slug-twice': { ja: '「{slug}」が2回あります。1つにしてください。', en: '“{slug}” appears twice. Keep one.' },
  'lesson-empty': { ja: '本文がありません。', en: 'This lesson has no text.' },
  'html-in-markdown': {
    ja: 'HTML（{html}）は使えません。Markdown の書き方に直してください。',
    en: 'HTML ({html}) is not allowed. Please write it in Markdown.',
  },
  'heading-too-high': {
    ja: '見出しは「##」から始めてください。「#」は教材の題名に使います。',
    en: 'Begin headings with “##”; “#” is the title of the lesson.',
  },
  'link-unsafe': {
    ja: 'リンク先「{target}」は使えません。https:// で始まる宛先にしてください。',
    en: 'The link to “{target}” is not allowed. Use an address that begins with https://.',
  },
  'picture-elsewhere': {
    ja: '画像「{picture}」は使えません。パッケージの pictures フォルダーに入れた png か jpg を指定してください。',
    en: 'The picture “{picture}” is not allowed. Use a png or jpg in the folder pictures of the package.',
  },
  'picture-missing': {
    ja: '画像 {picture} がありません。pictures フォルダーに入れるか、名前を直してください。',
    en: 'The picture {picture} is missing. Put it into the folder pictures, or correct its name.',
  },
  'picture-without-words': {
    ja: '画像 {picture} に説明がありません。![ここに説明]({picture}) のように書いてください。',
    en: 'The picture {picture} has no description. Write ![description]({picture}).',
  },
  'picture-too-large': {
    ja: `画像が大きすぎます（{kilobytes} KB）。${LARGEST_PICTURE_KILOBYTES} KB までにしてください。`,
    en: `This picture is too large ({kilobytes} KB). The limit is ${LARGEST_PICTURE_KILOBYTES} KB.`,
  },
  'picture-unreadable': {
    ja: '名前は画像ですが、中身が png でも jpg でもありません。保存し直してください。',
    en: 'The name says picture, but the content is neither png nor jpg. Please save it again.',
  },
  'question-key-twice': {
    ja: '設問の key「{key}」が2回あります。別の名前にしてください。',
    en: 'The question key “{key}” appears twice. Choose another.',
  },
  'question-without-fair-answer': {
    ja: '設問「{key}」の正解の数を直してください（単一選択と正誤は1つ、複数選択は1つ以上で、全部は正解にできません）。',
    en: 'Correct the right options of question “{key}”: one for single choice and true/false; at least one, and not all, for multiple choice.',
  },
  'question-of-unknown-lesson': {
    ja: '設問「{key}」の lesson「{slug}」は package.yaml にありません。',
    en: 'Question “{key}” names the lesson “{slug}”, which is not in package.yaml.',
  },
  'question-half-in-english': {
    ja: '設問「{key}」は一部だけが英語です。text、options、feedback のすべてに en を書くか、すべて日本語だけにしてください。',
    en: 'Question “{key}” is in English only in part. Give en to its text, its options and all feedback, or to none of them.',
  },
  'pass-mark-out-of-reach': {
    ja: '合格点（{passMark}点）が満点（{fullMarks}点）を超えています。',
    en: 'The pass mark ({passMark}) is above full marks ({fullMarks}).',
  },
};

/** A problem in words, in both languages. */
export function sentenceOf({ code, named }: PackageProblem): Sentence {
  const fill = (sentence: string, language: 'ja' | 'en') =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => named[`${name}.${language}`] ?? named[name] ?? '');
  return { ja: fill(sentences[code].ja, 'ja'), en: fill(sentences[code].en, 'en') };
}
