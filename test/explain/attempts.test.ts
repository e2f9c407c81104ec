import fc from 'fast-check';
import { attemptsOf } from '../../src/explain/attempts.ts';
import { ago, signIn } from '../builders.ts';

describe('attempts', () => {
  it('join the prompt and the success of one correlation id into one success', () => {
    const attempts = attemptsOf([
      signIn({ at: ago(10), code: 50074, correlationId: 'c1' }),
      signIn({ at: ago(9), code: 50140, correlationId: 'c1' }),
      signIn({ at: ago(9), code: 0, correlationId: 'c1' }),
    ]);
    expect(attempts.map(({ outcome, code }) => ({ outcome, code }))).toEqual([{ outcome: 'succeeded', code: 0 }]);
  });

  it('keep two tries with the same wrong password apart when Entra gives them different ids', () => {
    const attempts = attemptsOf([signIn({ at: ago(10), code: 50126 }), signIn({ at: ago(5), code: 50126 })]);
    expect(attempts.map((attempt) => attempt.outcome)).toEqual(['failed', 'failed']);
  });

  it('count a mistyped password before the right one as a stumble of a success', () => {
    const [attempt] = attemptsOf([
      signIn({ at: ago(10), code: 50126, correlationId: 'c1' }),
      signIn({ at: ago(9), code: 0, correlationId: 'c1' }),
    ]);
    expect(attempt).toMatchObject({ outcome: 'succeeded', stumbles: [{ code: 50126 }] });
  });

  it('call a prompt that nobody finished interrupted, not failed', () => {
    const [attempt] = attemptsOf([signIn({ code: 50074 })]);
    expect(attempt).toMatchObject({ outcome: 'interrupted', code: 50074 });
  });

  it('join a prompt and its completion that share only the session', () => {
    const attempts = attemptsOf([
      signIn({ at: ago(10), code: 50074, sessionId: 's1' }),
      signIn({ at: ago(8), code: 0, sessionId: 's1' }),
    ]);
    expect(attempts).toHaveLength(1);
  });

  it('do not join a refusal to the success before it', () => {
    const attempts = attemptsOf([
      signIn({ at: ago(10), code: 0, correlationId: 'c1' }),
      signIn({ at: ago(5), code: 53003, correlationId: 'c1' }),
    ]);
    expect(attempts.map((attempt) => attempt.outcome)).toEqual(['failed', 'succeeded']);
  });

  it('start anew when the same session comes back an hour later', () => {
    const attempts = attemptsOf([
      signIn({ at: ago(90), code: 50074, sessionId: 's1' }),
      signIn({ at: ago(10), code: 50126, sessionId: 's1' }),
    ]);
    expect(attempts.map((attempt) => attempt.outcome)).toEqual(['failed', 'interrupted']);
  });

  it('join a refusal and the same session trying again at once, and start anew a minute later', () => {
    const denied = { code: 500121, sessionId: 's1' };
    const attempts = attemptsOf([
      signIn({ ...denied, at: ago(10), correlationId: 'c1' }),
      signIn({ ...denied, at: ago(9.6), correlationId: 'c2' }),
      signIn({ ...denied, at: ago(5), correlationId: 'c3' }),
    ]);
    expect(attempts.map(({ rows }) => rows.length)).toEqual([1, 2]);
  });

  it('never join two people', () => {
    const attempts = attemptsOf([
      signIn({ correlationId: 'c1', code: 50126 }),
      signIn({ correlationId: 'c1', userId: 'other', upn: 'bob@contoso.com' }),
    ]);
    expect(attempts).toHaveLength(2);
  });

  it('are the same for any order and with every row doubled', () => {
    const rowOf = fc.record({
      minutes: fc.integer({ min: 0, max: 120 }),
      code: fc.constantFrom(0, 50126, 50074, 50053, 53003),
      c: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(rowOf, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (specs, shuffle) => {
        const rows = specs.map(({ minutes, code, c }, i) =>
          signIn({ id: `p${i}`, at: ago(minutes) + i, code, correlationId: `c${c}` }),
        );
        const shuffled = [...rows, ...rows]
          .map((row) => ({ row, key: shuffle.next().value as number }))
          .sort((a, b) => a.key - b.key);
        expect(attemptsOf(shuffled.map(({ row }) => row))).toEqual(attemptsOf(rows));
      }),
      { numRuns: 100 },
    );
  });
});
