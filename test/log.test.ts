import { createLog, redact } from '../src/log.ts';

function lines(run: (log: ReturnType<typeof createLog>) => void): string {
  let written = '';
  run(createLog({ level: 'debug', destination: { write: (line) => (written += line) } }));
  return written;
}

describe('the log', () => {
  it('keeps codes and counts and drops people, addresses and tokens', () => {
    const written = lines((log) => {
      log.info({ upn: 'bob@contoso.com', code: 50126, note: 'from 192.0.2.7 by bob@contoso.com' }, 'answered');
    });
    expect(written).toContain('50126');
    expect(written).not.toMatch(/bob|192\.0\.2\.7/u);
  });

  it('drops them inside errors and their causes too', () => {
    const error = new Error('Bearer abc.def failed', {
      cause: new Error('eyJhbGciOiJ.eyJzdWIi.sig for alice@contoso.com at 2001:db8:1:2:3:4:5:6'),
    });
    const written = lines((log) => {
      log.error({ error }, 'failed');
    });
    expect(written).not.toMatch(/abc\.def|eyJ|alice|2001:db8/u);
  });

  it('leaves ordinary words alone', () => {
    expect(redact('Graph answered 429 at 10:42:07, version 1.2.3')).toBe('Graph answered 429 at 10:42:07, version 1.2.3');
  });
});
