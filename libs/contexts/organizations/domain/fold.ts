/** Two spellings of one name are found by either: width, kana, ヶケが, small kana, old and new characters do not tell them apart. */

const VARIANTS = new Map(
  [
    ...'檮梼 鰺鯵 竈釜 龍竜 條条 惠恵 驒騨 曾曽 澤沢 濱浜 嶋島 廣広 國国 邊辺 櫻桜 瀧滝 縣県 冨富 﨑崎 髙高 黑黒 眞真 壽寿'.split(
      ' ',
    ),
    ...'德徳 圓円 讚讃 與与 來来 藝芸 礪砺 會会 榮栄 靜静 鹽塩 豐豊 彌弥 區区 應応 鐵鉄 賴頼 繩縄 關関 彥彦 槇槙 籠篭 舘館 穗穂'.split(
      ' ',
    ),
  ].map(([old, today]) => [old as string, today as string]),
);
const LARGE = new Map(
  [...'ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわ'].flatMap((small, at, all) =>
    at % 2 ? [] : [[small, all[at + 1] as string]],
  ),
);

const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** One word in the spelling that names are compared in. */
export const fold = (word: string): string =>
  toHiragana(word.normalize('NFKC').toLowerCase())
    .replace(/[けゖがゕ]/g, 'が')
    .replace(/./gu, (sign) => LARGE.get(sign) ?? VARIANTS.get(sign) ?? sign);

/** The words of a search, folded; a county before a town is left out, since the registry knows none. */
export const wordsOf = (typed: string): string[] =>
  typed
    .normalize('NFKC')
    .split(/[\s()、,・]+/)
    .map((word) => word.replace(/^(.{2,3}[都道府県])?[^市区町村]+郡(.+[町村])$/, '$1$2'))
    .filter(Boolean)
    .map(fold);

const otherReading = (kana: string): string =>
  kana
    .replace(/(まち|ちょう)$/, (end) => (end === 'まち' ? 'ちょう' : 'まち'))
    .replace(/(むら|そん)$/, (end) => (end === 'むら' ? 'そん' : 'むら'));

interface Named {
  readonly code: string;
  readonly name: string;
  readonly kana: string | null;
}

/** All by which an organization is found, in one text. */
export function searchKeyOf({ code, name, kana }: Named, prefecture: Pick<Named, 'name' | 'kana'> | null): string {
  const kanas = kana ? [kana, otherReading(kana)] : [];
  const within = prefecture ? [prefecture.name + name, ...kanas.map((reading) => prefecture.kana + reading)] : [];
  return [code, ...[name, ...kanas, ...within].map(fold)].join(' ');
}
