import { APPROVAL_STATES } from '../../src/respond/approval.ts';
import { APPROVAL_EVENTS, TRANSITIONS, transition } from '../../src/respond/transitions.ts';

describe('the transition table of approvals', () => {
  it('says where each event leads only once, in one English sentence', () => {
    const keys = TRANSITIONS.map((row) => `${row.from} ${row.event}`);

    expect(new Set(keys).size).toBe(keys.length);
    for (const row of TRANSITIONS) expect(row.means).toMatch(/^[A-Z].*\.$/u);
  });

  it('uses every state and every event', () => {
    expect(new Set(TRANSITIONS.flatMap((row) => [row.from, row.to]))).toEqual(new Set(APPROVAL_STATES));
    expect(new Set(TRANSITIONS.map((row) => row.event))).toEqual(new Set(APPROVAL_EVENTS));
  });

  it('lets the call to Entra begin from one state only', () => {
    expect(TRANSITIONS.filter((row) => row.event === 'begin').map((row) => row.from)).toEqual(['approved']);
    expect(TRANSITIONS.filter((row) => row.to === 'performing').map((row) => row.event)).toEqual(['begin']);
  });

  it('never leads back to the call once it may have had an effect', () => {
    const reachable = new Set(['unknown', 'done']);
    for (let grown = true; grown;) {
      const next = TRANSITIONS.filter((row) => reachable.has(row.from) && !reachable.has(row.to));
      for (const row of next) reachable.add(row.to);
      grown = next.length > 0;
    }

    expect([...reachable].sort()).toEqual(['done', 'failed', 'not-held', 'proven', 'unknown']);
  });

  it.each(['denied', 'expired', 'cancelled', 'failed'] as const)('ends at %s', (state) => {
    expect(APPROVAL_EVENTS.filter((event) => transition(state, event) !== undefined)).toEqual([]);
  });
});
