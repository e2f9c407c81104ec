import { judgeReplay } from '../../src/detect/replay/judge.ts';
import { day, times, type CaseRow } from '../../src/detect/rules/case.ts';
import { MINUTE, START, toRow } from './rows.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36';
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36';
const background = { type: 'nonInteractiveUser', incomingToken: 'refreshToken', sessionId: 's1', userAgent: WINDOWS } as const;
const strange = { ip: '198.51.100.9', asn: 64666 } as const;

/** Verdict on everything from `fromMinute` on. */
function judge(rows: readonly CaseRow[], fromMinute = 0, more: Partial<Parameters<typeof judgeReplay>[1]> = {}) {
  return judgeReplay(rows.map(toRow), { from: START + fromMinute * MINUTE, to: START + day(60) * MINUTE, ...more });
}

/** Five ordinary days of work at home, one interactive sign-in a morning. */
const history: CaseRow[] = times(40, (i) => ({
  minute: day(Math.floor(i / 8), 8) + (i % 8) * 60,
  ...background,
  type: i % 8 === 0 ? 'interactiveUser' : 'nonInteractiveUser',
}));

const ids = (verdict: ReturnType<typeof judge>) => verdict.indicators.map(({ id }) => id);

describe('a verdict of unknown', () => {
  it('says that there are no rows', () => {
    const verdict = judge([]);
    expect(verdict.verdict).toBe('unknown');
    expect(verdict.reason).toContain('no sign-ins');
  });

  it('comes from rows without any address', () => {
    expect(judge(times(5, (i) => ({ minute: i, ...background, ip: undefined, asn: undefined }))).verdict).toBe('unknown');
  });

  it('comes from background rows of confidential clients alone, however their addresses differ', () => {
    const rows: CaseRow[] = [
      { minute: day(5) },
      ...times(12, (i) => ({
        minute: day(5) + i * 5,
        ...background,
        credentialType: 'clientSecret',
        ...(i % 2 === 0 ? strange : {}),
      })),
    ];
    const verdict = judge([...history, ...rows], day(5, 0));
    expect(verdict.verdict).toBe('unknown');
    expect(verdict.gaps.map(({ id }) => id)).toContain('confidential-client');
  });

  it('comes from a new VPN when there is no history, and says so', () => {
    const verdict = judge([
      { minute: 0, sessionId: 's1', userAgent: WINDOWS },
      ...times(4, (i) => ({ minute: 30 + i, ...background, ...strange, asn: 24940 })),
    ]);
    expect(['none', 'unknown']).toContain(verdict.verdict);
    expect(verdict.gaps.map(({ id }) => id)).toContain('cold-start');
  });
});

describe('a verdict of none', () => {
  it('comes from ordinary rows', () => {
    expect(judge(history, day(4, 0)).verdict).toBe('none');
  });

  it('comes from failures only, because nothing could be stolen', () => {
    expect(judge(times(5, (i) => ({ minute: i, code: 50126 }))).verdict).toBe('none');
  });

  it('leaves other people’s rows out', () => {
    const rows = [
      ...history,
      ...times(6, (i) => ({ minute: day(5) + i, ...background, ...strange, userAgent: LINUX, userId: 'mallory-id' })),
    ];
    expect(judge(rows, day(4, 0), { userId: 'alice-id' }).verdict).toBe('none');
  });
});

describe('theft', () => {
  it('is likely when one session shows two operating systems on two providers', () => {
    const verdict = judge(
      [
        ...history,
        { minute: day(5, 9), ...background },
        ...times(4, (i) => ({ minute: day(5, 9) + 3 + i * 5, ...background, ...strange, userAgent: LINUX, asn: 14061 })),
      ],
      day(5, 0),
    );
    expect(verdict.verdict).toBe('likely');
    expect(ids(verdict)).toEqual(expect.arrayContaining(['session-other-system', 'hosting-network']));
    expect(verdict.sessions[0]?.legs.filter(({ suspicious }) => suspicious)).toHaveLength(1);
    for (const indicator of verdict.indicators) expect(indicator.evidence.length).toBeGreaterThan(0);
  });

  it('is found in a file without any history when it is blatant', () => {
    const verdict = judge([
      { minute: 0, ...background, type: 'interactiveUser' },
      { minute: 4, ...background, ...strange, userAgent: LINUX },
      { minute: 8, ...background },
    ]);
    expect(['likely', 'possible']).toContain(verdict.verdict);
  });

  it('is at least possible through a proxy in the same town with the same user agent, when both networks are live in turn', () => {
    const turns = times(16, (i) => ({ minute: day(5, 9) + i * 4, ...background, ...(i % 2 === 0 ? {} : strange) }));
    expect(['likely', 'possible']).toContain(judge([...history, ...turns], day(5, 0)).verdict);
    expect(['likely', 'possible']).toContain(
      judge([
        { minute: 0, ...background, type: 'interactiveUser' },
        ...turns.map((row) => ({ ...row, minute: row.minute - day(5, 9) + 1 })),
      ]).verdict,
    );
  });

  it('is seen when the device is missing on the other side', () => {
    const device = { id: 'd1', managed: true, os: 'Windows' };
    const managed = history.map((row) => ({ ...row, device, incomingToken: 'primaryRefreshToken' }));
    const thief = times(4, (i) => ({ minute: day(5, 9) + 5 + i * 6, ...background, ...strange, device: { os: 'Windows' } }));
    const verdict = judge([...managed, { minute: day(5, 9), ...background, device }, ...thief], day(5, 0));
    expect(['likely', 'possible']).toContain(verdict.verdict);
    expect(ids(verdict)).toContain('device-lost');
  });

  it('counts Identity Protection’s own word', () => {
    const verdict = judge(
      [
        ...history,
        { minute: day(5, 9), ...background, riskTypes: ['anomalousToken'] },
        { minute: day(5, 9) + 9, ...background, ...strange, riskTypes: ['anomalousToken'] },
      ],
      day(5, 0),
    );
    expect(ids(verdict)).toContain('risk-token');
  });
});

describe('innocent look-alikes', () => {
  const innocent = (name: string, rows: readonly CaseRow[], more = {}) => {
    it(`${name} is no theft`, () => {
      expect(judge([...history, ...rows], day(5, 0), more).verdict).toBe('none');
    });
  };
  innocent(
    'an IPv6 line that changes its lower half',
    times(30, (i) => ({ minute: day(5, 9) + i * 5, ...background, ip: `2001:db8:7:7:${(i + 1).toString(16)}::9` })),
  );
  innocent('a café and the way back', [
    { minute: day(5, 9), ...background },
    ...times(5, (i) => ({ minute: day(5, 11) + i * 9, ...background, ...strange })),
    { minute: day(5, 15), ...background },
  ]);
  innocent(
    'a network that the tenant calls its own',
    times(12, (i) => ({ minute: day(5, 9) + i * 5, ...background, ...(i % 2 === 0 ? {} : strange) })),
    {
      knownNetworks: [{ cidr: '198.51.100.0/24' }],
    },
  );
  innocent(
    'a muted network',
    times(12, (i) => ({ minute: day(5, 9) + i * 5, ...background, ...(i % 2 === 0 ? {} : strange) })),
    {
      mutes: [{ ip: '198.51.100.0/24' }],
    },
  );
  innocent(
    'Global Secure Access',
    times(12, (i) => ({
      minute: day(5, 9) + i * 5,
      ...background,
      ...(i % 2 === 0 ? {} : { ...strange, asn: 8075, globalSecureAccess: true }),
    })),
  );
  innocent(
    'a Microsoft service acting for the person',
    times(12, (i) => ({
      minute: day(5, 9) + i * 5,
      ...background,
      ...(i % 2 === 0 ? {} : { ...strange, asn: 8075, userAgent: undefined, appId: 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe' }),
    })),
  );
  innocent(
    'a bound device on a VPN',
    times(12, (i) => ({
      minute: day(5, 9) + i * 5,
      ...background,
      binding: 'bound' as const,
      incomingToken: 'primaryRefreshToken',
      device: { id: 'd1', managed: true, os: 'Windows' },
      ...(i % 2 === 0 ? {} : { ...strange, asn: 9009 }),
    })),
  );
});

describe('the classic query', () => {
  const other = { ...background, ...strange };

  it('matches more than five background sign-ins within an hour of an interactive one elsewhere', () => {
    expect(judge([{ minute: 0 }, ...times(6, (i) => ({ minute: 5 + i, ...other }))]).classic).toEqual({
      matches: true,
      ips: [{ ip: '198.51.100.9', events: 6 }],
    });
  });

  it('does not match five', () => {
    expect(judge([{ minute: 0 }, ...times(5, (i) => ({ minute: 5 + i, ...other }))]).classic).toEqual({
      matches: false,
      ips: [],
    });
  });

  it('counts a sign-in once, though its row comes twice', () => {
    const rows = times(6, (i) => ({ minute: 5 + i, ...other, id: `same-${i % 3}` }));
    expect(judge([{ minute: 0 }, ...rows]).classic.matches).toBe(false);
  });

  it('looks an hour forward as well as back, and no further', () => {
    expect(judge([...times(6, (i) => ({ minute: i, ...other })), { minute: 55 }]).classic.matches).toBe(true);
    expect(judge([...times(6, (i) => ({ minute: i, ...other })), { minute: 90 }]).classic.matches).toBe(false);
  });

  it('matches a person with two honest lines, which is why it is only shown for comparison', () => {
    const rows = [
      { minute: day(5) },
      { minute: day(5) + 1, ...strange },
      ...times(7, (i) => ({ minute: day(5) + 3 + i, ...background })),
    ];
    expect(judge([...history, ...rows], day(5, 0)).classic.matches).toBe(true);
  });
});
