import { createReadStream } from 'node:fs';
import { Readable, pipeline } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { SignpostError } from '../../errors.ts';

/** Small beside what is parsed between two collections: a larger chunk outlives them and is kept for long. */
const CHUNK = 128 * 1024;

/** The content of a file as UTF-8 bytes: decompressed when it is gzip, brought over from UTF-16, without a byte order mark. */
export async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  yield* asUtf8(decompressed(raw(path)));
}

async function* raw(path: string): AsyncGenerator<Buffer, undefined> {
  try {
    yield* createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>;
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason';
    throw new SignpostError('file.unreadable', `${path} cannot be read: ${reason}`, { cause: error, detail: { path } });
  }
}

async function* decompressed(source: AsyncGenerator<Buffer, undefined>): AsyncGenerator<Buffer, undefined> {
  const { head, rest } = await peek(source);
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* rest;
    return;
  }
  // Packed bytes wait unread by the dozen unless told not to, and are kept for as long as large chunks are.
  // Flushing early gives out everything that a file cut short still holds; its last row then shows the cut.
  const gunzip = createGunzip({ chunkSize: CHUNK / 2, finishFlush: constants.Z_SYNC_FLUSH });
  pipeline(Readable.from(rest, { highWaterMark: 1 }), gunzip, () => undefined);
  yield* gunzip as AsyncIterable<Buffer>;
}

async function* asUtf8(source: AsyncGenerator<Buffer, undefined>): AsyncGenerator<Buffer> {
  const { head, rest } = await peek(source);
  const encoding = utf16(head);
  if (encoding === undefined) {
    yield* withoutMark(rest);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const chunk of rest) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function* withoutMark(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of source) {
    yield first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
    first = false;
  }
}

// PowerShell's redirection writes UTF-16 with a mark; some tools leave the mark out, but a zero byte remains.
function utf16(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.length < 4) return undefined;
  if (head[0] !== 0 && head[1] === 0 && head[2] !== 0 && head[3] === 0) return 'utf-16le';
  return head[0] === 0 && head[1] !== 0 && head[2] === 0 && head[3] !== 0 ? 'utf-16be' : undefined;
}

/** The first bytes (at least four when there are as many) without taking them away. */
async function peek(source: AsyncGenerator<Buffer, undefined>): Promise<{ head: Buffer; rest: AsyncGenerator<Buffer> }> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < 4) {
    const next: IteratorResult<Buffer, undefined> = await source.next();
    if (next.done === true) break;
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  return { head, rest: prepended(head, source) };
}

async function* prepended(head: Buffer, source: AsyncGenerator<Buffer, undefined>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    yield* source;
  } finally {
    await source.return(undefined);
  }
}
