import { gapWords } from '../../src/cards/coverage.ts';
import { NOTHING_READ } from '../../src/commands/reply.ts';
import { alertCard } from '../../src/cards/alert-card.ts';
import { answerCard } from '../../src/cards/answer-card.ts';
import { approvalCard } from '../../src/cards/approval-card.ts';
import type { Card } from '../../src/cards/card.ts';
import { colleagueCard } from '../../src/cards/colleague-card.ts';
import { evidenceCard } from '../../src/cards/evidence-card.ts';
import { DAY } from '../../src/clock.ts';
import { signIn } from '../builders.ts';
import { ALERT, ALERT_AT_WORK, ANSWERS, APPROVAL, PROVEN, QUESTION, ROWS, STYLE } from './samples.ts';

const TITLE = 'This person refused prompts of somebody else, then accepted one';

describe('an alert', () => {
  it('says whom it is about before anything else, also in a notification', () => {
    const card = alertCard({ ...ALERT, title: TITLE }, STYLE);
    expect(wordsOf(card)).toContain(`Bob Baker: ${TITLE}`);
    expect(card.fallbackText).toBe(`Alert (high): Bob Baker: ${TITLE}`);
    expect(wordsOf(alertCard({ ...ALERT, title: 'Bob Baker did it' }, STYLE))).not.toContain('Bob Baker: Bob Baker');
  });

  it('names no day as today: the card is still read tomorrow', () => {
    for (const now of [STYLE.now, STYLE.now + DAY, STYLE.now + 9 * DAY]) {
      const words = wordsOf(alertCard(ALERT_AT_WORK, { ...STYLE, now }));
      expect(words).toContain('Fri 20 Nov, 11:20 to 11:58 (Europe/London)');
      expect(words).not.toMatch(/yesterday|today/u);
    }
  });

  it('about the whole tenant offers no mute, which would need a name', () => {
    const subject = { kind: 'tenant', id: 'network-1', name: '192.0.2.66' } as const;
    expect(titles(alertCard({ ...ALERT, subject }, STYLE))).not.toContain('Mute…');
    expect(titles(alertCard(ALERT, STYLE))).toContain('Mute…');
  });

  it('muted without a reason ends with the time', () => {
    const muted = { muteId: 'm', by: 'Sam Silva', reason: '', until: STYLE.now };
    expect(wordsOf(alertCard({ ...ALERT, muted }, STYLE))).toMatch(/by Sam Silva until Fri 20 Nov, 12:00 \(Europe\/London\)$/mu);
  });

  it('tells where a request is decided that waits, and of no other', () => {
    const withApproval = (over: object) => wordsOf(alertCard({ ...ALERT, approvals: [{ ...APPROVAL, ...over }] }, STYLE));
    expect(withApproval({})).toContain('It is decided at its own card; "approvals" opens it.');
    expect(withApproval({ state: 'denied' })).not.toContain('at its own card');
  });

  it('that is closed does not wait for anybody', () => {
    expect(wordsOf(alertCard(ALERT, STYLE))).toContain('nobody yet');
    expect(wordsOf(alertCard({ ...ALERT, state: 'closed', verdict: 'benign' }, STYLE))).not.toContain('nobody yet');
  });

  it('tells each step with its person once', () => {
    const by = { id: 'sam', name: 'Sam Silva' };
    const history = [
      { at: STYLE.now, by, text: 'Sam Silva took it.' },
      { at: STYLE.now, by: null, text: 'Opened.' },
    ];
    const words = wordsOf(alertCard({ ...ALERT, history }, STYLE));
    expect(words).toContain('Europe/London Sam Silva took it.');
    expect(words).toContain('Europe/London Signpost: Opened.');
  });

  it('asks for a revocation with the name of whose sessions end', () => {
    expect(wordsOf(alertCard(ALERT, STYLE))).toContain('Revoke sessions: Bob Baker');
  });
});

describe('an approval', () => {
  it('names its target on the button and leads to its evidence, before and after', () => {
    expect(titles(approvalCard(APPROVAL, STYLE))).toEqual(expect.arrayContaining(['Approve: Bob Baker', 'Show the sign-ins']));
    expect(titles(approvalCard(PROVEN, STYLE))).toEqual(expect.arrayContaining(['Check again', 'Show the sign-ins']));
    expect(titles(approvalCard({ ...APPROVAL, evidence: [] }, STYLE))).not.toContain('Show the sign-ins');
  });

  it('tells the reason of a refusal once', () => {
    const denied = { ...PROVEN, state: 'denied', decisionReason: 'It was him.' } as const;
    expect(wordsOf(approvalCard({ ...denied, status: 'Olga said no. It was him.' }, STYLE)).split('It was him.')).toHaveLength(2);
    expect(wordsOf(approvalCard({ ...denied, status: 'Olga said no.' }, STYLE))).toContain('It was him.');
  });

  it('tells its times with date and zone', () => {
    const words = wordsOf(approvalCard(PROVEN, STYLE));
    expect(words).toContain('Sam Silva, Fri 20 Nov, 11:57 (Europe/London)');
    expect(words).toContain('Olga Orlova, Fri 20 Nov, 11:59 (Europe/London)');
  });
});

it('a late log and a right that is missing are not called unseen', () => {
  const gaps = [
    { id: 'late-rows', text: 'Sign-ins can take some minutes to appear.' },
    { id: 'role-too-low', text: 'Your Entra role does not allow reading this.' },
    { id: 'policies-hidden', text: 'Your role hides which policies applied.' },
  ] as const;
  expect(gapWords({ ...NOTHING_READ, gaps })).toEqual([
    'Still to come: Sign-ins can take some minutes to appear.',
    'Not allowed: Your Entra role does not allow reading this.',
    'Not seen: Your role hides which policies applied.',
  ]);
});

it('a question to colleagues stands once, with date and zone', () => {
  const words = wordsOf(colleagueCard(QUESTION, STYLE));
  expect(words.split(QUESTION.question)).toHaveLength(2);
  expect(words).toContain('Fri 20 Nov, 11:59 (Europe/London)');
});

describe('the evidence', () => {
  it('says whose sign-ins these are', () => {
    const words = wordsOf(evidenceCard(ROWS, 3, STYLE));
    expect(words).toContain('3 sign-ins of Alice Johnson (alice@contoso.com), newest first');
    expect(words.split('alice@contoso.com')).toHaveLength(2);
  });

  it('of several accounts names the account of each row', () => {
    const words = wordsOf(evidenceCard([...ROWS, signIn({ upn: 'tom@contoso.com', userName: 'Tom' })], 4, STYLE));
    expect(words).toContain('4 sign-ins of 2 accounts');
    expect(words).toContain('tom@contoso.com');
  });

  it('tells a code in words, and a normal step not as a failure', () => {
    const rows = [signIn({ code: 50126 }), signIn({ code: 50140 }), signIn({ type: 'servicePrincipal', code: 0 })];
    const words = wordsOf(evidenceCard(rows, 3, STYLE, ({ code }) => ({ title: `Words of ${code}`, interrupt: code === 50140 })));
    expect(words).toContain('✕ 50126 Words of 50126');
    expect(words).toContain('● 50140 Words of 50140 (a normal step)');
    expect(words).toContain('(service principal)');
  });
});

it('a word without end is pulled apart: what does not fit into a line is cut off unseen', () => {
  const words = wordsOf(approvalCard({ ...APPROVAL, reason: `${'x'.repeat(200)}!` }, STYLE));
  expect(words).toContain(`${'x'.repeat(32)} ${'x'.repeat(32)} `);
  expect(words).not.toMatch(/x{33}/u);
  expect(wordsOf(approvalCard({ ...APPROVAL, reason: 'y'.repeat(64) }, STYLE))).toContain('y'.repeat(64));
});

describe('an answer', () => {
  it('says in a sentence what a button needs', () => {
    const why = {
      ...ANSWERS.WHY,
      actions: [{ verb: 'ask-colleague', title: 'Ask', role: 'Security Reader' } as const],
    };
    expect(wordsOf(answerCard(why, STYLE))).toContain('“Ask”: goes to somebody with Security Reader.');
    expect(wordsOf(answerCard(ANSWERS.REPLAY, STYLE))).toContain("“Revoke Bob's sessions…”: needs a second person");
  });

  it('says what was understood in words that people use', () => {
    expect(wordsOf(answerCard(ANSWERS.WHY, STYLE))).toContain('· why it failed');
  });

  it('opens the steps of others below the button that was pressed', () => {
    const body = answerCard(ANSWERS.WHY, STYLE).body as readonly { readonly type: string; readonly isVisible?: boolean }[];
    const button = body.findIndex(({ type }) => type === 'ActionSet');
    expect(button).toBeGreaterThan(0);
    expect(body.slice(button + 1).some(({ isVisible }) => isVisible === false)).toBe(true);
    expect(body.slice(0, button).some(({ isVisible }) => isVisible === false)).toBe(false);
  });
});

function wordsOf(card: Card): string {
  return lines(JSON.parse(JSON.stringify(card)) as unknown).join('\n');
}

/** What is drawn, one paragraph a line. */
function lines(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(lines);
  if (typeof value !== 'object' || value === null) return [];
  if ('inlines' in value && Array.isArray(value.inlines))
    return [(value.inlines as { text: string }[]).map(({ text }) => text).join('')];
  const own = 'text' in value && typeof value.text === 'string' ? [value.text] : [];
  return [...own, ...Object.entries(value).flatMap(([key, part]) => (key === 'data' ? [] : lines(part)))];
}

function titles(card: Card): string[] {
  return ((card.actions ?? []) as { title?: string }[]).map(({ title = '' }) => title);
}
