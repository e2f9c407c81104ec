import { whyStory } from '../../src/explain/cause.ts';
import { ago, signIn } from '../builders.ts';

describe('the story of a person who cannot sign in', () => {
  it('is failing when the newest finished attempt failed', () => {
    const story = whyStory([signIn({ at: ago(60) }), signIn({ at: ago(10), code: 50126 }), signIn({ at: ago(5), code: 50126 })]);
    expect(story.outcome).toBe('failing');
    expect(story.causes).toMatchObject([{ code: 50126, count: 2 }]);
  });

  it('is recovered when a sign-in by hand succeeded after the failure', () => {
    const story = whyStory([signIn({ at: ago(10), code: 50126 }), signIn({ at: ago(5) })]);
    expect(story).toMatchObject({ outcome: 'recovered', causes: [{ code: 50126, count: 1 }] });
  });

  it('stays failing when only an old session refreshes itself in the background', () => {
    const old = { sessionId: 'old', type: 'nonInteractiveUser' as const };
    const story = whyStory([
      signIn({ ...old, at: ago(120) }),
      signIn({ at: ago(10), code: 50053 }),
      signIn({ ...old, at: ago(5) }),
    ]);
    expect(story.outcome).toBe('failing');
  });

  it('counts attempts that failed, not a slip inside one that succeeded', () => {
    const slip = { code: 50126, correlationId: 'c', at: ago(60) };
    const success = { correlationId: 'c', at: ago(59) };
    const failing = whyStory([signIn(slip), signIn(success), signIn({ at: ago(10), code: 50126 })]);
    expect(failing).toMatchObject({ outcome: 'failing', causes: [{ code: 50126, count: 1 }] });
    expect(whyStory([signIn(slip), signIn(success)])).toMatchObject({
      outcome: 'recovered',
      causes: [{ code: 50126, count: 1 }],
    });
  });

  it('is interrupted when there are only unfinished prompts', () => {
    expect(whyStory([signIn({ code: 50074 }), signIn({ code: 50140 })]).outcome).toBe('interrupted');
  });

  it('has no failures when prompts only led to successes', () => {
    const story = whyStory([signIn({ code: 50074, correlationId: 'c' }), signIn({ code: 0, correlationId: 'c', at: ago(9) })]);
    expect(story).toMatchObject({ outcome: 'no-failures', causes: [] });
  });

  it('has no sign-ins when nothing was logged, or only passing through', () => {
    expect(whyStory([]).outcome).toBe('no-sign-ins');
    const passing = whyStory([signIn({ code: 50126, crossTenant: 'passthrough' })]);
    expect(passing).toMatchObject({ outcome: 'no-sign-ins', causes: [] });
    expect(passing.passthrough).toHaveLength(1);
  });

  it('puts the lockout before the wrong passwords that caused it, in whatever order they come', () => {
    const story = whyStory([
      signIn({ at: ago(30), code: 50126 }),
      signIn({ at: ago(20), code: 50053 }),
      signIn({ at: ago(10), code: 50126 }),
    ]);
    expect(story.causes.map((cause) => cause.code)).toEqual([50053, 50126]);
  });

  it('names enforced policies that failed and never report-only ones', () => {
    const policy = (name: string, result: string) => ({ name, result, grantControls: ['Mfa'], sessionControls: [] });
    const story = whyStory([
      signIn({
        code: 53003,
        policies: [policy('Block', 'failure'), policy('Try', 'reportOnlyFailure'), policy('Ok', 'success')],
      }),
    ]);
    expect(story.causes).toMatchObject([{ code: 53003, policies: ['Block'] }]);
  });

  it('counts a row that the log gives twice once', () => {
    const row = signIn({ code: 50126 });
    expect(whyStory([row, { ...row }]).causes).toMatchObject([{ count: 1 }]);
  });

  it('sees the rhythm of a machine', () => {
    const rows = Array.from({ length: 12 }, (_, i) => signIn({ at: ago(15 * i + 3), code: 50126 }));
    expect(whyStory(rows).causes[0]?.everyMinutes).toBe(15);
  });
});
