import { crc32, deflateSync } from 'node:zlib';

const [WIDTH, HEIGHT] = [960, 540];
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const [DEPTH, TRUE_COLOR] = [8, 2];
type Color = readonly [red: number, green: number, blue: number];

const NIGHT: Color = [18, 28, 54];
const FLOOR: Color = [40, 50, 78];
const GLOW: Color = [120, 235, 170];
const WHITE: Color = [250, 252, 250];
const HORIZON = 360;
const BLEND = 0.55;

/** A drawing made here: an arrow that glows over a dark corridor, as a PNG without any words about who made it. */
export function drawnSign(): Uint8Array<ArrayBuffer> {
  const rows = Array.from({ length: HEIGHT }, (_, y) => {
    const pixels = Array.from({ length: WIDTH }, (_unused, x) => colorAt(x, y));
    return Buffer.from([0, ...pixels.flat()]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([DEPTH, TRUE_COLOR, 0, 0, 0], 8);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([Buffer.from(SIGNATURE), ...parts]));
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'ascii'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function colorAt(x: number, y: number): Color {
  if (isArrow(x, y)) return WHITE;
  if (isPlate(x, y)) return GLOW;
  const light = Math.max(0, 1 - Math.hypot(x - WIDTH / 2, (y - 200) * 1.4) / 420) * BLEND;
  return mixed(y > HORIZON ? FLOOR : NIGHT, GLOW, light);
}

const isPlate = (x: number, y: number): boolean => Math.abs(x - WIDTH / 2) < 250 && Math.abs(y - 200) < 95;

/** A shaft, and a head that narrows to the right. */
const isArrow = (x: number, y: number): boolean =>
  (x > 290 && x < 560 && Math.abs(y - 200) < 18) || (x >= 540 && x < 660 && Math.abs(y - 200) < (660 - x) * 0.58);

const mixed = (from: Color, to: Color, share: number): Color => {
  const at = (nth: 0 | 1 | 2) => Math.round(from[nth] + (to[nth] - from[nth]) * share);
  return [at(0), at(1), at(2)];
};
