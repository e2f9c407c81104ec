import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { needFreePort } from '../../src/host/free-port.ts';

let server: Server | undefined;
afterEach(async () => {
  if (server?.listening === true) await new Promise((resolve) => server?.close(resolve));
});

function listening(answer: string): Promise<number> {
  const made = createServer((_request, response) => response.end(answer));
  server = made;
  return new Promise((resolve) => {
    made.listen(0, '127.0.0.1', () => {
      resolve((made.address() as AddressInfo).port);
    });
  });
}

describe('the port that Signpost listens on', () => {
  it('is fine when it is free, and when any will do', async () => {
    const port = await listening('');
    await new Promise((resolve) => server?.close(resolve));
    server = undefined;

    await expect(needFreePort('127.0.0.1', port)).resolves.toBeUndefined();
    await expect(needFreePort('127.0.0.1', 0)).resolves.toBeUndefined();
  });

  it('is told to be Signpost’s own when Signpost runs already, with both ways out', async () => {
    const port = await listening('{"status":"ok","waiting":0}');

    const start = needFreePort('127.0.0.1', port);

    await expect(start).rejects.toMatchObject({ code: 'config.invalid' });
    await expect(start).rejects.toThrow(
      new RegExp(`runs already on this machine, on port ${port}.*Ctrl-C[\\s\\S]*SIGNPOST_CHAT_PORT`, 'u'),
    );
  });

  it('is told to be another program’s otherwise, with a setting to copy', async () => {
    const port = await listening('<html>something else</html>');

    await expect(needFreePort('127.0.0.1', port)).rejects.toThrow(`SIGNPOST_PORT=${port + 1}`);
  });
});
