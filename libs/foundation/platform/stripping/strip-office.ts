import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { openZip } from '../files/open-zip.ts';
import { type Strip, stripJpeg, stripPng } from './strip-pictures.ts';

const LIMITS = { files: 10_000, bytes: 512 * 1024 * 1024, leftOut: /^$/ };
/** A zip says no earlier day; the days of the parts are nobody's business. */
const EARLIEST = '1980-01-01';
/** A document in a document in a document is enough. */
const DEEPEST = 3;

/** What a part is by its name's end; of any other kind nobody knows what it tells. */
const pictures: Readonly<Record<string, Strip>> = { jpeg: stripJpeg, jpg: stripJpeg, png: stripPng };
const XML = /^(xml|rels|vml|psmdcp)$/;
const NESTED = /^(docx|pptx|xlsx)$/;
/** Drawings of the system and fonts have no author; a printer's settings name the printer. */
const AS_IT_IS = /(\.(emf|wmf|odttf|fntdata)|printerSettings\d*\.bin)$/i;

/** Parts of which nothing is left, by their first element. */
const BLANK: readonly (readonly [RegExp, string])[] = [
  [
    /<(\w+:)?coreProperties[\s>/]/,
    '<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>',
  ],
  [
    /<(\w+:)?Properties\s[^>]*extended-properties/,
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
  ],
  [
    /<(\w+:)?Properties\s[^>]*custom-properties/,
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  ],
];
const PEOPLE = /(persons|people|authors)[^/]*(\/[^/]*)?\.xml$/i;

/** A Word, PowerPoint or Excel file without who made, changed or commented on it; null where a part is of no known kind. */
export function stripOffice(bytes: Uint8Array, depth = 1): Uint8Array | null {
  const parts = openZip(bytes, LIMITS);
  if (typeof parts === 'string' || depth > DEEPEST) return null;
  const stripped: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    const left = stripPart(name, part, depth);
    if (!left) return null;
    stripped[name] = left;
  }
  return zipSync(stripped, { mtime: EARLIEST });
}

function stripPart(name: string, part: Uint8Array, depth: number): Uint8Array | null {
  const kind = /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const picture = pictures[kind];
  if (picture) return picture(Buffer.from(part));
  if (XML.test(kind)) return stripXml(name, part);
  if (NESTED.test(kind)) return stripOffice(part, depth + 1);
  return AS_IT_IS.test(name) ? part : null;
}

function stripXml(name: string, part: Uint8Array): Uint8Array | null {
  // Office writes UTF-8; what is written otherwise would be searched in vain.
  if (part[0] === 0xff || part[0] === 0xfe || part.includes(0)) return null;
  const xml = strFromU8(part);
  if (/^customXml\/item\d+\.xml$/.test(name)) return strToU8('<none/>');
  const blank = BLANK.find(([first]) => first.test(xml.slice(0, 4096)));
  if (blank) return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${blank[1]}`);
  return strToU8(anonymous(name, xml));
}

const attributes = (names: string) => new RegExp(`(\\s(?:\\w+:)?(?:${names})\\s*=\\s*)("[^"]*"|'[^']*')`, 'g');
const OF_CHANGES = attributes('author|initials|lastModifiedBy|userName');
const OF_PEOPLE = attributes('name|displayName|userId|providerId|initials|author');
const PATH = /(<(?:\w+:)?absPath\s[^>]*url\s*=\s*)("[^"]*"|'[^']*')/g;
/** A template or a workbook on somebody's own disk, which names them. */
const OWN_DISK = /(\sTarget\s*=\s*)("(?:file:|\\\\|\w:)[^"]*"|'(?:file:|\\\\|\w:)[^']*')/gi;
const COMMENT_AUTHOR = /<((?:\w+:)?author)>[^<]*<\//g;

const anonymous = (name: string, xml: string): string =>
  (PEOPLE.test(name) ? xml.replace(OF_PEOPLE, '$1""') : xml)
    .replace(OF_CHANGES, '$1""')
    .replace(PATH, '$1""')
    .replace(OWN_DISK, '$1"about:blank"')
    .replace(COMMENT_AUTHOR, '<$1></');
