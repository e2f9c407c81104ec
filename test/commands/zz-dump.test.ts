import { writeFileSync } from 'node:fs';
import { ask, prose } from './ask.ts';
import { WHY_CASES } from './cases/why.ts';
import { LOCKOUT_CASES } from './cases/lockout.ts';
import * as P from './cases/person.ts';
import * as T from './cases/tenant.ts';
it('dumps', async () => {
  let out = '';
  for (const one of [...WHY_CASES, ...LOCKOUT_CASES, ...Object.values(P).flat(), ...Object.values(T).flat()]) { const a = await ask(one); out += `## ${one.name}\n${prose(a)}\nFACTS ${JSON.stringify(a.facts).slice(0,300)}\n`; }
  writeFileSync('/tmp/dump.txt', out);
});
