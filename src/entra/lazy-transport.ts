import type { Transport, TransportOptions } from './transport.ts';

/** A transport that loads Graph's client with its first request: a bot that nobody has asked anything needs none. */
export function lazyTransport(options: TransportOptions): Transport {
  let made: Promise<Transport> | undefined;
  return {
    send: async (request, claims, signal) => {
      made ??= import('./transport.ts').then(({ createTransport }) => createTransport(options));
      return (await made).send(request, claims, signal);
    },
  };
}
