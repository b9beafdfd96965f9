const LONGEST = 150;
/** What ends a line, turns the writing direction or is not to be seen: it makes `exe.pdf` of `fdp.exe`. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}]/gu;
const RESERVED = /[<>:"/\\|?*]/g;

/** A name that every system can save: no path, nothing unseen, at most 150 characters, kanji and kana as they were. */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replace(UNSEEN, '')
    .replace(RESERVED, '_')
    .replace(/^[. ]+|[. ]+$/g, '');
  const [, stem = clean, extension = ''] = /^(.+)(\.[^.]{1,10})$/u.exec(clean) ?? [];
  return [...(stem || 'file')].slice(0, LONGEST - extension.length).join('') + extension;
}
