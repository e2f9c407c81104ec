import { ServerResponse } from 'node:http';
import restify, { type Server } from 'restify';

mendWriteHead();

/** The largest post that is read; Teams sends far less. */
const MOST_BYTES = 1_048_576;

/** A restify server that reads JSON bodies. */
export function createHttpServer(): Server {
  const server = restify.createServer({ name: 'signpost' });
  server.use(restify.plugins.bodyParser({ maxBodySize: MOST_BYTES, mapParams: false }));
  return server;
}

type WriteHead = ((this: ServerResponse, ...args: unknown[]) => ServerResponse) & { mended?: true };

/**
 * Loading restify replaces `writeHead` of every response in the process by one that returns nothing, so that
 * `response.writeHead(404).end()` of any other server breaks. This gives the return value back.
 */
function mendWriteHead(): void {
  const prototype = ServerResponse.prototype as unknown as { writeHead: WriteHead };
  const { writeHead } = prototype;
  if (writeHead.mended === true) return;
  const chainable: WriteHead = function (...args) {
    writeHead.apply(this, args);
    return this;
  };
  chainable.mended = true;
  prototype.writeHead = chainable;
}
