import { DomainError } from '#kernel';
import type { Encoding } from './table.ts';

interface Decoded {
  readonly encoding: Encoding;
  readonly text: string;
}

const BOMS: readonly (readonly [string, Encoding, string])[] = [
  ['efbbbf', 'utf-8-bom', 'utf-8'],
  ['fffe', 'utf-16', 'utf-16le'],
  ['feff', 'utf-16', 'utf-16be'],
];
const NOT_TEXT = /[^\P{Cc}\t\r\n]|\ufffd/u;
const HALF_WIDTH_KANA_ONLY = /^[\p{ASCII}\uff61-\uff9f]*$/u;

/** Text from bytes: by its mark, else UTF-8, else what Japanese Excel writes (Shift_JIS as Windows has it, CP932). */
export function decode(bytes: Uint8Array): Decoded {
  const decoded = byMark(bytes) ?? byTrying(bytes);
  if (!decoded || NOT_TEXT.test(decoded.text)) throw new DomainError('table-encoding-unknown');
  return decoded;
}

function byMark(bytes: Uint8Array): Decoded | null {
  const start = Buffer.from(bytes.subarray(0, 3)).toString('hex');
  const marked = BOMS.find(([mark]) => start.startsWith(mark));
  if (!marked) return null;
  const text = textOf(bytes, marked[2]);
  return text === null ? null : { encoding: marked[1], text };
}

function byTrying(bytes: Uint8Array): Decoded | null {
  const utf8 = textOf(bytes, 'utf-8');
  if (utf8 !== null) return { encoding: 'utf-8', text: utf8 };
  const cp932 = textOf(bytes, 'shift_jis');
  const eucJp = textOf(bytes, 'euc-jp');
  // The bytes of EUC-JP often pass for half-width kana among kanji; those of CP932 hardly ever pass for EUC-JP.
  if (eucJp !== null && !(cp932 !== null && HALF_WIDTH_KANA_ONLY.test(cp932))) {
    return { encoding: 'euc-jp', text: eucJp };
  }
  return cp932 === null ? null : { encoding: 'cp932', text: cp932 };
}

function textOf(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
