import { EventEmitter } from 'node:events';
import { endsOnSignal } from '../../src/host/shutdown.ts';

function process() {
  const exits: number[] = [];
  const signals = new EventEmitter();
  const ended = Promise.withResolvers<undefined>();
  const exit = (code: number): void => {
    exits.push(code);
    ended.resolve(undefined);
  };
  return {
    exits,
    ended: ended.promise,
    send: (signal: string) => signals.emit(signal),
    shutdown: endsOnSignal({ on: (signal, run) => signals.on(signal, run), exit }),
  };
}

describe('the end of the process', () => {
  it('closes what was opened last first, once, however often Ctrl-C arrives, and exits with 0', async () => {
    const { shutdown, send, exits, ended } = process();
    const closed: string[] = [];
    for (const name of ['sandbox', 'store', 'chat'])
      shutdown.before(() => {
        closed.push(name);
        return Promise.resolve();
      });

    send('SIGINT');
    send('SIGINT');
    send('SIGTERM');
    await ended;

    expect(shutdown.signal.aborted).toBe(true);
    expect(closed).toEqual(['chat', 'store', 'sandbox']);
    expect(exits).toEqual([0]);
  });

  it('goes on when something cannot be closed', async () => {
    const { shutdown, send, exits, ended } = process();
    let closed = false;
    shutdown.before(() => {
      closed = true;
      return Promise.resolve();
    });
    shutdown.before(() => Promise.reject(new Error('gone already')));

    send('SIGTERM');
    await ended;

    expect(closed).toBe(true);
    expect(exits).toEqual([0]);
  });

  it('does not wait for ever for something that never closes', async () => {
    jest.useFakeTimers();
    const { shutdown, send, exits, ended } = process();
    shutdown.before(() => new Promise(() => undefined));

    send('SIGINT');
    jest.advanceTimersByTime(3_000);
    await ended;
    jest.useRealTimers();

    expect(exits).toEqual([0]);
  });
});
