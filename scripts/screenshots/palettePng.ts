import { deflateSync } from 'node:zlib';

/** A picture as a browser's canvas gives it: four bytes for each point. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of each colour so many bits are kept for comparing. */
const KEPT_BITS = 5;
const COLOURS = 16;
/** What fewer points than these have is no colour of the interface. */
const FEWEST = 60;

/** A PNG of sixteen colours: pictures of an interface need no more, and weigh a fifth of what a browser writes. */
export function palettePng({ width, height, rgba }: Pixels): Buffer {
  const palette = commonColours(rgba);
  const nearest = new Map<number, number>();
  const rowLength = Math.ceil(width / 2);
  const rows = Buffer.alloc((rowLength + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const key = keyAt(rgba, (y * width + x) * 4);
      let index = nearest.get(key);
      if (index === undefined) nearest.set(key, (index = nearestOf(palette, key)));
      const at = y * (rowLength + 1) + 1 + (x >> 1);
      rows[at] = rows[at]! | (x % 2 === 0 ? index << 4 : index);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a point, each the number of a colour of the palette.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(coloursOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The colours that many points have and no other says well: a small green dot counts for more than another shade of the
 * grey between a letter and its paper.
 */
function commonColours(rgba: Uint8Array): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const key = keyAt(rgba, at);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const open = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([key, count]) => ({ key, weight: count ** 0.25, away: Infinity }));
  const chosen: number[] = [];
  while (chosen.length < COLOURS && open.some(({ away }) => away > 0)) {
    const worth = open.map(({ weight, away }) => (away === Infinity ? weight : weight * away));
    const { key } = open[worth.indexOf(Math.max(...worth))]!;
    chosen.push(key);
    for (const one of open) one.away = Math.min(one.away, distance(one.key, key));
  }
  return chosen;
}

function nearestOf(palette: number[], key: number): number {
  const distances = palette.map((one) => distance(one, key));
  return distances.indexOf(Math.min(...distances));
}

function keyAt(rgba: Uint8Array, at: number): number {
  const mask = 256 - 2 ** (8 - KEPT_BITS);
  return ((rgba[at]! & mask) << 16) | ((rgba[at + 1]! & mask) << 8) | (rgba[at + 2]! & mask);
}

function coloursOf(key: number): number[] {
  // White stays white although its lowest bits are not kept.
  return [key >> 16, (key >> 8) & 255, key & 255].map((part) => part | (part >> KEPT_BITS));
}

function distance(a: number, b: number): number {
  const [one, other] = [coloursOf(a), coloursOf(b)];
  return Math.hypot(...one.map((part, index) => part - other[index]!));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The check sum that ends each part of a PNG; Node's own came after Node 20. */
function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
