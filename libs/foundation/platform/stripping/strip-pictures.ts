/** The pixels of a picture as they were, and which way up; whoever made it, when, where and with what is left out. */
export type Strip = (bytes: Buffer) => Buffer | null;

const ADOBE = 0xee;
const EXIF = 0xe1;
const SCAN = 0xda;
const END = 0xd9;
const hasNoLength = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
/** APP0 (JFIF), APP2 (color profile), APP14 (color model), tables, frames and scans. */
const isOfThePixels = (marker: number) =>
  marker === 0xe0 || marker === 0xe2 || marker === ADOBE || (marker < 0xe0 && marker >= 0xc0) || marker < 0xc0;

export const stripJpeg: Strip = (bytes) => {
  if (bytes.readUInt16BE(0) !== 0xffd8) return null;
  const kept = [...segmentsOf(bytes)].flatMap(({ marker, segment }) => {
    if (marker === EXIF) return uprightOf(segment);
    return isOfThePixels(marker) && !isMultiPicture(segment) ? [segment] : [];
  });
  return Buffer.concat([bytes.subarray(0, 2), ...kept, Buffer.of(0xff, END)]);
};

/** A scan goes with what follows it up to the next segment; what stands behind the end is no part of the picture. */
function* segmentsOf(bytes: Buffer): Generator<{ marker: number; segment: Buffer }> {
  for (let at = 2; at + 4 <= bytes.length && bytes.readUInt8(at + 1) !== END; ) {
    if (bytes.readUInt8(at) !== 0xff) throw new Error('This is no JPEG');
    const marker = bytes.readUInt8(at + 1);
    const next = endOfSegment(bytes, at, marker);
    if (next > at + 2) yield { marker, segment: bytes.subarray(at, next) };
    at = next;
  }
}

function endOfSegment(bytes: Buffer, at: number, marker: number): number {
  if (marker === 0xff) return at + 1;
  if (hasNoLength(marker)) return at + 2;
  const end = at + 2 + bytes.readUInt16BE(at + 2);
  return marker === SCAN ? endOfScan(bytes, end) : end;
}

const isMultiPicture = (segment: Buffer) => segment.subarray(4, 7).equals(Buffer.from('MPF'));

/** Where the next marker is, other than those a scan itself has. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? END;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const ORIENTATION = 0x0112;

/** Of an Exif segment the one entry without which a photograph lies on its side. */
function uprightOf(segment: Buffer): Buffer[] {
  if (segment.subarray(4, 8).toString('latin1') !== 'Exif') return [];
  const tiff = segment.subarray(10);
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II';
  const number = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let entry = 0; entry < number(start); entry++) {
    const at = start + 2 + entry * 12;
    if (number(at) === ORIENTATION) return [exifWith(number(at + 8))];
  }
  return [];
}

/** Exif of one entry: big-endian, one directory, ORIENTATION as a short. */
function exifWith(orientation: number): Buffer {
  const exif = Buffer.from('ffe100224578696600004d4d002a00000008000101120003000000010000000000000000', 'hex');
  exif.writeUInt16BE(orientation, 28);
  return exif;
}

const PNG_SIGNATURE = '89504e470d0a1a0a';
/** What decides how the pixels look; text, time, Exif and what nobody knows is none of it. */
const PNG_KEPT = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|cICP|bKGD|pHYs|sBIT|acTL|fcTL|fdAT)$/;

export const stripPng: Strip = (bytes) => {
  if (bytes.subarray(0, 8).toString('hex') !== PNG_SIGNATURE) return null;
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const kind = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (PNG_KEPT.test(kind)) kept.push(bytes.subarray(at, end));
    if (kind === 'IEND') return Buffer.concat(kept);
    at = end;
  }
  return null;
};

const WEBP_KEPT = /^(VP8 |VP8L|ALPH|ANIM|ANMF|ICCP)$/;
/** Of the flags of an extended WebP: Exif and XMP. */
const WEBP_METADATA = 0x08 | 0x04;

export const stripWebp: Strip = (bytes) => {
  const kept: Buffer[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const end = at + 8 + bytes.readUInt32LE(at + 4);
    const kind = bytes.subarray(at, at + 4).toString('latin1');
    const chunk = Buffer.from(bytes.subarray(at, end + (end % 2)));
    if (kind === 'VP8X') chunk.writeUInt8(chunk.readUInt8(8) & ~WEBP_METADATA, 8);
    if (kind === 'VP8X' || WEBP_KEPT.test(kind)) kept.push(chunk);
    at = end + (end % 2);
  }
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
};
