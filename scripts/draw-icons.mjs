// Draws the two icons of the Teams app as PNG files, without an image library: a signpost with two arms.
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const BLUE = [31, 78, 121, 255];
const WHITE = [255, 255, 255, 255];
const CLEAR = [255, 255, 255, 0];

// Coordinates from 0 to 1. Post, arm to the right, arm to the left; each arm ends in a point.
const inPost = (x, y) => x > 0.46 && x < 0.54 && y > 0.14 && y < 0.88;
const inArm = (x, y, top, from, to, point) => {
  const half = 0.085;
  const off = Math.abs(y - top - half);
  if (off > half) return false;
  const tip = point > to ? point - off : point + off;
  return point > to ? x > from && x < tip : x > tip && x < to;
};
const inSign = (x, y) => inPost(x, y) || inArm(x, y, 0.22, 0.3, 0.7, 0.82) || inArm(x, y, 0.46, 0.3, 0.7, 0.18);
const inTile = (x, y) => {
  const [dx, dy] = [Math.max(0.18 - x, x - 0.82, 0), Math.max(0.18 - y, y - 0.82, 0)];
  return Math.hypot(dx, dy) <= 0.18;
};

/** Sixteen samples a pixel, so that edges are smooth. */
function drawn(size, colourAt) {
  const rows = [];
  for (let row = 0; row < size; row += 1) {
    const line = [0];
    for (let column = 0; column < size; column += 1) {
      const samples = [];
      for (let i = 0; i < 16; i += 1)
        samples.push(colourAt((column + ((i % 4) + 0.5) / 4) / size, (row + (Math.floor(i / 4) + 0.5) / 4) / size));
      const alpha = samples.reduce((sum, colour) => sum + colour[3], 0) / 16;
      for (let part = 0; part < 3; part += 1)
        line.push(
          alpha === 0 ? 255 : Math.round(samples.reduce((sum, colour) => sum + colour[part] * colour[3], 0) / (alpha * 16)),
        );
      line.push(Math.round(alpha));
    }
    rows.push(Buffer.from(line));
  }
  return png(size, Buffer.concat(rows));
}

function png(size, pixels) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

const target = new URL('../appPackage/', import.meta.url);
writeFileSync(
  new URL('color.png', target),
  drawn(192, (x, y) => (inTile(x, y) ? (inSign(x, y) ? WHITE : BLUE) : CLEAR)),
);
writeFileSync(
  new URL('outline.png', target),
  drawn(32, (x, y) => (inSign(x, y) ? WHITE : CLEAR)),
);
