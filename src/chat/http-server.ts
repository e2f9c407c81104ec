import { ServerResponse } from 'node:http';
import restify, { type Server } from 'restify';

/** The largest post that is read; Teams sends far less. */
const MOST_BYTES = 1_048_576;

/** A restify server that reads JSON bodies. */
export function createHttpServer(): Server {
  mendWriteHead();
  const server = restify.createServer({ name: 'signpost' });
  server.use(restify.plugins.bodyParser({ maxBodySize: MOST_BYTES, mapParams: false }));
  return server;
}

type WriteHead = (this: ServerResponse, ...args: unknown[]) => ServerResponse;
const MENDED = Symbol.for('signpost.writeHead');

/**
 * Loading restify replaces `writeHead` of every response in the process by one that returns nothing, so that
 * `response.writeHead(404).end()` of any other server breaks. This gives the return value back.
 */
function mendWriteHead(): void {
  const prototype = ServerResponse.prototype as unknown as { writeHead: WriteHead; [MENDED]?: true };
  if (prototype[MENDED] === true) return;
  const { writeHead } = prototype;
  prototype[MENDED] = true;
  prototype.writeHead = function chainable(...args) {
    writeHead.apply(this, args);
    return this;
  };
}
