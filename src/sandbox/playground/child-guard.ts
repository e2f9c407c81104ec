import { Server } from 'node:net';
import process from 'node:process';

/**
 * Loaded into the Playground's process before the Playground. It listens on every network address and outlives whoever
 * started it; here it listens on loopback only, says on which port, and ends with its parent.
 */
const listen = Reflect.get(Server.prototype, 'listen') as (this: Server, ...rest: readonly unknown[]) => Server;

function listenOnLoopback(this: Server, ...given: readonly unknown[]): Server {
  const [port, ...rest] = given;
  this.once('listening', () => process.send?.({ listening: this.address() }));
  if (typeof port !== 'number') return listen.apply(this, [...given]);
  return listen.apply(this, [port, '127.0.0.1', ...rest.filter((item) => typeof item === 'function')]);
}

Object.assign(Server.prototype, { listen: listenOnLoopback });
process.on('disconnect', () => process.exit());
