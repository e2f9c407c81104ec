import { openStore } from '../../src/store/open.ts';

const store = await openStore({ url: process.argv[2] ?? '' });
for (let n = 1; ; n += 1) {
  await store.transaction(async (tables) => {
    await tables.audit.append({
      at: n,
      actorId: 'child',
      actorName: 'Child',
      kind: 'crash.test',
      subjectId: null,
      approvalId: null,
      alertId: null,
      text: `Commit ${n}.`,
      detail: {},
    });
    await tables.marks.put('crash', n - 1, { n });
  });
  process.send?.(n);
}
