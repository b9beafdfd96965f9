import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const KEYWORD = 'openbadges';
const OUTSIDE = 12;

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error('This is no PNG');
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + OUTSIDE <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    if (crc32(named) !== bytes.readUInt32BE(at + 8 + length)) throw new Error('This PNG was damaged on its way');
    chunks.push({ type: named.toString('latin1', 0, 4), content: named.subarray(4) });
    at += OUTSIDE + length;
  }
  return chunks;
}

function written({ type, content }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

const isBaked = ({ type, content }: Chunk): boolean =>
  type === 'iTXt' && content.toString('latin1', 0, KEYWORD.length + 1) === `${KEYWORD}\0`;

/** The picture with a text in it (Open Badges baking): one uncompressed iTXt chunk right after the header. */
export function bakedPng(png: Uint8Array, text: string): Uint8Array {
  const [header, ...rest] = chunksOf(png);
  if (!header) throw new Error('This PNG is empty');
  const content = Buffer.concat([Buffer.from(`${KEYWORD}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]);
  const chunks = [header, { type: 'iTXt', content }, ...rest.filter((chunk) => !isBaked(chunk))];
  return Buffer.concat([SIGNATURE, ...chunks.map(written)]);
}

/** The text in a baked picture; null where there is none. */
export function textBakedInto(png: Uint8Array): string | null {
  const baked = chunksOf(png).find(isBaked);
  return baked ? baked.content.toString('utf8', KEYWORD.length + 5) : null;
}
