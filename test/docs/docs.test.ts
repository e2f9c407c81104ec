import { readdirSync, readFileSync } from 'node:fs';
import { CONFIG_KEYS } from '../../src/config.ts';
import { ERROR_CODES } from '../../src/errors.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('the documentation', () => {
  it('says what to do for every error code, and for no other', () => {
    const documented = [...read('docs/errors.md').matchAll(/^\| `([\w.-]+)`\s*\|/gmu)].map((match) => match[1]);
    expect(documented).toEqual([...ERROR_CODES]);
  });

  it('lists every setting in the order of the code', () => {
    const documented = [...read('docs/configuration.md').matchAll(/^\| `(SIGNPOST_\w+)`\s*\|/gmu)].map((match) => match[1]);
    expect(documented).toEqual([...CONFIG_KEYS]);
  });

  it.each(['env/sandbox.env.sample', 'env/production.env.sample'])('%s lists the same settings', (path) => {
    const listed = [...read(path).matchAll(/^(?:# )?(SIGNPOST_\w+)=/gmu)].map((match) => match[1]);
    expect(listed).toEqual([...CONFIG_KEYS]);
  });

  it('has no dead link between its own pages', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync('docs', { recursive: true }).map((file) => `docs/${String(file)}`),
    ].filter((file) => file.endsWith('.md'));
    const dead = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/gu)].flatMap((match) => {
        const target = new URL(match[1] ?? '', `file:///${page}`).pathname.slice(1);
        try {
          readFileSync(target);
          return [];
        } catch {
          return [`${page} → ${match[1] ?? ''}`];
        }
      }),
    );
    expect(dead).toEqual([]);
  });
});
