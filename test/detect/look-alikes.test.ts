import { judgeReplay } from '../../src/detect/replay/judge.ts';
import { day, times, type CaseRow } from '../../src/detect/rules/case.ts';
import { MINUTE, START, toRow } from './rows.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36';
const AZURE_CLI = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const home = { latitude: 51.5, longitude: -0.1 } as const;
const web = { ...home, type: 'nonInteractiveUser', incomingToken: 'refreshToken', sessionId: 'web', userAgent: WINDOWS } as const;
const desk = {
  ...web,
  sessionId: 'desk',
  userAgent: 'Windows-AzureAD-Authentication-Provider/1.0',
  device: { id: 'laptop', os: 'Windows10' },
} as const;
const phone = {
  ...web,
  sessionId: 'phone',
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) Outlook-iOS',
} as const;
const cloud = {
  latitude: undefined,
  longitude: undefined,
  ip: '20.42.115.76',
  asn: 8075,
  country: 'GB',
  appId: AZURE_CLI,
} as const;
const vpn = { latitude: undefined, longitude: undefined, ip: '198.51.100.9', asn: 9009, country: 'GB' } as const;

/** Five days of one browser, one registered laptop and one telephone at home. */
const hours = (i: number) => day(Math.floor(i / 8), 8) + (i % 8) * 60;
const history: CaseRow[] = [
  ...times(40, (i) => ({ minute: hours(i), ...web, type: i % 8 === 0 ? ('interactiveUser' as const) : web.type })),
  ...times(40, (i) => ({ minute: hours(i) + 7, ...desk })),
  ...times(40, (i) => ({ minute: hours(i) + 9, ...phone })),
];

function judge(rows: readonly CaseRow[]) {
  return judgeReplay([...history, ...rows].map(toRow), { from: START + day(5, 0) * MINUTE, to: START + day(60) * MINUTE });
}

/** Without the five days. */
function byHand(rows: readonly CaseRow[]) {
  return judgeReplay(rows.map(toRow), { from: START, to: START + day(60) * MINUTE });
}
const ids = (verdict: ReturnType<typeof judge>) => verdict.indicators.map(({ id }) => id);

describe('a shell in the cloud', () => {
  const atHome: CaseRow[] = [{ minute: day(5, 9), ...web, type: 'interactiveUser' }];
  const shell = (more: Partial<CaseRow>): CaseRow[] =>
    times(5, (i) => ({ minute: day(5, 9) + 10 + i * 5, ...web, ...cloud, userAgent: 'python/3.12 AZURECLI/2.66', ...more }));

  it('is no theft while the person is at home', () => {
    const verdict = judge([...atHome, ...shell({})]);
    expect(verdict.verdict).toBe('none');
    expect(ids(verdict)).toContain('cloud-shell-first');
  });

  it('is asked about when its agent is one that intruders share', () => {
    expect(judge([...atHome, ...shell({ userAgent: 'python-requests/2.32.3' })]).verdict).toBe('possible');
  });

  const portal = { appId: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c', userAgent: undefined } as const;

  it('may be opened by the servers of the portal, which show no browser', () => {
    const byPortal = times(2, (i) => ({ minute: day(5, 9) + 2 + i * 4, ...web, ...cloud, ...portal }));
    const verdict = judge([...atHome, ...byPortal, ...shell({ userAgent: 'python-requests/2.32.3' })]);
    expect(ids(verdict)).toEqual(['cloud-script-first']);
    expect(verdict.verdict).toBe('possible');
  });

  it('excuses nobody who sits at a browser of the portal there', () => {
    expect(judge([...atHome, ...shell({ ...portal, userAgent: WINDOWS.replace('131', '118') })]).verdict).not.toBe('none');
  });

  it('excuses no other application', () => {
    expect(judge([...atHome, ...shell({ appId: 'd3590ed6-52b3-4102-aeff-aad2292ab01c' })]).verdict).toBe('likely');
  });

  it('excuses nothing that Identity Protection calls a stolen token', () => {
    expect(judge([...atHome, ...shell({ riskTypes: ['anomalousToken'] })]).verdict).toBe('likely');
  });

  it('excuses nothing while the person is nowhere', () => {
    expect(judge(shell({})).verdict).not.toBe('none');
  });
});

describe('a VPN', () => {
  const away: CaseRow[] = times(3, (i) => ({ minute: day(5, 10) + 30 + i * 5, ...web, ...vpn, type: 'interactiveUser' }));

  it('that one session went to alone, while the laptop stays at home, is asked about', () => {
    const verdict = judge([
      { minute: day(5, 10), ...web },
      ...away,
      ...times(3, (i) => ({ minute: day(5, 10) + 32 + i * 5, ...desk })),
    ]);
    expect(verdict.verdict).toBe('possible');
    expect(ids(verdict)).toContain('alone-on-vpn');
  });

  it('that the laptop goes to as well is none', () => {
    const verdict = judge([
      { minute: day(5, 10), ...web },
      ...away,
      ...times(3, (i) => ({ minute: day(5, 10) + 32 + i * 5, ...desk, ...vpn })),
    ]);
    expect(ids(verdict)).not.toContain('alone-on-vpn');
    expect(verdict.verdict).toBe('none');
  });
});

describe('a travel SIM', () => {
  const exit = { ip: '203.0.113.200', asn: 64702, country: 'SG', latitude: 1.3, longitude: 103.8 } as const;
  const trip = (also: CaseRow[]): CaseRow[] => [
    { minute: day(6, 9), ...web },
    ...also,
    ...times(5, (i) => ({ minute: day(6, 10) + i * 5, ...web, ...exit })),
  ];

  it('explains a laptop that leads out where the telephone does', () => {
    const verdict = judge(trip(times(5, (i) => ({ minute: day(6, 9) + 30 + i * 9, ...phone, ...exit }))));
    expect(ids(verdict)).toContain('own-phone-there');
    expect(verdict.verdict).toBe('none');
  });

  it('explains nothing without the telephone', () => {
    expect(judge(trip([])).verdict).not.toBe('none');
  });
});

describe('a machine that shows its own key', () => {
  const line = { ip: '203.0.113.60', asn: 64_720 } as const;
  const proven = { ...desk, incomingToken: 'primaryRefreshToken' } as const;
  const way = (i: number) => (i % 2 === 0 ? line : {});
  const twoWays = (machine: Partial<CaseRow>): CaseRow[] => [
    ...times(12, (i) => ({ minute: day(5, 9) + i * 10, ...web, ...way(i) })),
    ...times(6, (i) => ({ minute: day(5, 9) + i * 20 + 3, ...proven, type: 'interactiveUser' as const, ...line, ...machine })),
    ...times(6, (i) => ({ minute: day(5, 9) + i * 20 + 13, ...proven })),
  ];

  it('explains a browser that goes out through a second provider with it', () => {
    const verdict = judge(twoWays({}));
    expect(ids(verdict)).toContain('own-machine-there');
    expect(verdict.verdict).toBe('none');
  });

  it('explains nothing from its own line', () => {
    const verdict = judge(twoWays({ ip: undefined, asn: undefined }));
    expect(ids(verdict)).not.toContain('own-machine-there');
    expect(verdict.verdict).not.toBe('none');
  });
});

describe('a gateway', () => {
  const exit = { asn: 8075, latitude: undefined, longitude: undefined } as const;
  const alternating = (here: Partial<CaseRow>, there: Partial<CaseRow>): CaseRow[] => [
    ...history.map((row) => ({ ...row, ...exit, ...here })),
    ...times(10, (i) => ({ minute: day(5, 9) + i * 12, ...web, ...exit, ...(i % 2 === 0 ? here : there) })),
  ];

  it('of Microsoft’s leads out in two countries at once', () => {
    const rows = alternating({ ip: '151.206.74.16', country: 'SE' }, { ip: '151.206.137.195', country: 'DK' });
    expect(byHand(rows).verdict).toBe('none');
  });

  it('is no machine that anybody rents at Microsoft', () => {
    const rows = alternating({ ip: '20.42.115.76', country: 'SE' }, { ip: '20.50.137.19', country: 'DK' });
    expect(byHand(rows).verdict).not.toBe('none');
  });
});

describe('a carrier', () => {
  const carrier = (i: number) => ({ ip: `198.18.${i}.7`, asn: 64_710 });
  const city = { latitude: 57.1, longitude: -2.1 } as const;
  // The laptop of this person names no device, and the table of carriers does not know the number.
  const plain = { ...desk, device: { os: 'Windows10' } };
  const onTheWay = times(6, (i) => ({ minute: day(i % 5, 18), ...phone, ...carrier(i) }));
  const tethered: CaseRow[] = [
    { minute: day(5, 8), ...plain },
    { minute: day(5, 8) + 20, ...phone },
    ...times(6, (i) => ({ minute: day(5, 8) + 30 + i * 20, ...plain, ...carrier(20), ...city })),
  ];

  it('is learned from the telephone, and its cities are no journey', () => {
    const verdict = judge([...onTheWay, ...tethered]);
    expect(ids(verdict)).not.toContain('phone-stayed');
    expect(ids(verdict)).not.toContain('impossible-move');
    expect(verdict.verdict).toBe('none');
  });

  it('gives one address after the other of one neighbourhood, which is no place of the telephone', () => {
    const through = (i: number) => ({ ip: `198.18.5.${20 + i * 13}`, asn: 64_711, country: 'GB' });
    const stayed = (next: (i: number) => number): CaseRow[] => [
      ...times(3, (i) => ({ minute: day(3, 17) + i * 9, ...plain, ...through(0) })),
      ...times(6, (i) => ({ minute: day(5, 8) + i * 30, ...phone, ...through(next(i)) })),
      ...times(6, (i) => ({ minute: day(5, 10) + 40 + i * 20, ...plain, ...carrier(20), ...city })),
    ];
    expect(ids(judge(stayed(() => 0)))).toContain('phone-stayed');
    expect(ids(judge(stayed((i) => i)))).not.toContain('phone-stayed');
  });

  it('is any other line where the telephone never was', () => {
    expect(ids(judge(tethered))).toContain('phone-stayed');
    expect(judge(tethered).verdict).not.toBe('none');
  });

  it('of the telephone explains no script', () => {
    const script = times(6, (i) => ({
      minute: day(5, 9) + i * 20,
      ...web,
      ...carrier(21),
      sessionId: undefined,
      userAgent: 'axios/1.7.9',
    }));
    expect(judge([...onTheWay, ...script]).verdict).not.toBe('none');
  });
});

describe('rows that leave fields out', () => {
  const strange = { ip: '203.0.113.77', asn: 65_010, latitude: undefined, longitude: undefined } as const;
  const there = (more: Partial<CaseRow>, n = 6): CaseRow[] =>
    times(n, (i) => ({ minute: day(5, 9) + i * 20, ...desk, ...strange, ...more }));
  const here = times(6, (i) => ({ minute: day(5, 9) + 10 + i * 20, ...desk }));

  it('are on the network that other rows of the same line name', () => {
    const verdict = judge([
      { minute: day(5, 8), ...desk },
      ...times(6, (i) => ({ minute: day(5, 9) + i * 20, ...desk, asn: undefined })),
    ]);
    expect(ids(verdict)).toEqual([]);
  });

  it('come from Microsoft where only its own services run, whatever the row says of the network', () => {
    const service = {
      ip: '52.97.203.166',
      asn: undefined,
      country: 'IE',
      latitude: 53.3,
      longitude: -6.2,
      device: undefined,
      userAgent: '',
    };
    expect(judge([...here, ...there(service)]).verdict).toBe('none');
    expect(judge([...here, ...there({ ...service, ip: '20.42.115.76' })]).verdict).not.toBe('none');
  });

  it('have lost no device where it comes and goes at home, too', () => {
    const sometimes = times(12, (i) => ({
      minute: day(4, 9) + i * 15,
      ...desk,
      ...(i % 3 === 0 ? {} : { device: { os: 'Windows10' } }),
    }));
    const bare = { device: { os: 'Windows10' } };
    expect(ids(judge([...sometimes, ...here, ...there(bare, 2)]))).not.toContain('device-lost');
    expect(ids(judge([...here, ...there(bare)]))).toContain('device-lost');
  });

  it('tell of no journey where nobody knows the network', () => {
    const far = {
      latitude: 48.1,
      longitude: 11.6,
      country: 'DE',
      device: undefined,
      userAgent: phone.userAgent,
      sessionId: 'phone',
    };
    const verdict = judge([...here, ...there({ ...far, asn: undefined })]);
    expect(verdict.verdict).not.toBe('likely');
  });
});

describe('one session of Windows', () => {
  it('is shared by its sign-in window and a browser', () => {
    const wam =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; WebView/3.0) AppleWebKit/537.36 Chrome/70.0.3538.102 Safari/537.36 Edge/18.26100';
    const office = { ip: '203.0.113.88', asn: 65_011 } as const;
    const rows = times(6, (i) => ({
      minute: day(5, 9) + i * 20,
      ...web,
      ...(i < 3 ? {} : office),
      userAgent: i < 3 ? WINDOWS : wam,
    }));
    expect(ids(judge(rows))).not.toContain('session-other-browser');
  });
});

describe('a log that gives all machines of a person one session id', () => {
  const carrier = { ip: '31.94.200.162', asn: 12_576, country: 'GB' } as const;
  const registered = { device: { id: 'telephone', os: 'iOS' } } as const;
  // Each day one id; the telephone is at home in the morning and on its carrier while the laptop is live.
  const shared = (telephone: Partial<CaseRow>, atHome: boolean): CaseRow[] =>
    times(60, (i) => {
      const when = { minute: day(Math.floor(i / 12), 7) + (i % 12) * 40 };
      const under = { sessionId: `day-${Math.floor(i / 12)}` };
      if (i % 3 !== 1) return { ...when, ...desk, ...under };
      return { ...when, ...phone, ...telephone, ...under, ...(atHome && i % 12 === 1 ? {} : carrier) };
    });
  const stolen = times(6, (i) => ({
    minute: day(4, 14) + 5 + i * 15,
    ...web,
    sessionId: 'day-4',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36',
    ip: '88.99.10.4',
    asn: 24_940,
    country: 'DE',
    latitude: 49.4,
    longitude: 11.1,
    details: 'MFA requirement satisfied by claim in the token',
  }));

  it.each([
    ['both come from the line at home', shared({}, true)],
    ['the telephone is registered, too', shared(registered, false)],
  ])('makes no thief of the telephone: %s', (_says, rows) => {
    expect(['none', 'unknown']).toContain(byHand(rows).verdict);
    expect(byHand([...rows, ...stolen]).verdict).toBe('likely');
  });
});

describe('a log of what people do by hand', () => {
  const manual = {
    ...home,
    type: 'interactiveUser',
    asn: undefined,
    details: 'MFA requirement satisfied by claim in the token',
  } as const;
  const office = { ...manual, device: { id: 'laptop', os: 'Windows10', browser: 'Chrome 131' } };
  const week = times(20, (i) => ({ minute: hours(i * 2), ...office }));
  const first = (device: CaseRow['device'], more: Partial<CaseRow> = {}): CaseRow => ({
    minute: day(5, 20),
    ...manual,
    ip: '203.0.113.140',
    device,
    ...more,
  });
  const verdictOf = (row: CaseRow) => byHand([...week, row]).verdict;

  it('shows a telephone late, which is nobody else while it is in the country', () => {
    // Without background rows nothing is ruled out.
    expect(verdictOf(first({ os: 'Ios 18.7', browser: 'Mobile Safari' }))).toBe('unknown');
    expect(verdictOf(first({ os: 'Linux', browser: 'Firefox 148' }))).toBe('possible');
    expect(verdictOf(first({ os: 'Ios 18.7', browser: 'Mobile Safari' }, { country: 'BR' }))).toBe('possible');
  });
});

describe('the first days of a log', () => {
  const start = (more: Partial<CaseRow>): CaseRow[] => [
    ...times(12, (i) => ({ minute: day(0, 8) + i * 30, ...office, ...(i % 4 === 0 && { type: 'interactiveUser' as const }) })),
    { minute: day(1, 8), ...office, type: 'interactiveUser' },
    ...times(8, (i) => ({ minute: day(1, 8) + 10 + i * 10, ...office })),
    { minute: day(1, 9), ...office, ...abroad, type: 'interactiveUser', ...more },
    ...times(3, (i) => ({ minute: day(1, 9) + 5 + i * 20, ...office })),
  ];
  const office = { ...web, sessionId: 'office', device: { id: 'laptop', os: 'Windows10', browser: 'Chrome 131' } };
  const abroad = {
    sessionId: 'other',
    ip: '203.0.113.150',
    asn: undefined,
    country: 'US',
    latitude: 40.7,
    longitude: -74,
    device: { os: 'Windows10', browser: 'Chrome 131' },
  } as const;

  it('show somebody without the device in another country while its owner works', () => {
    const verdict = byHand(start({}));
    expect(ids(verdict)).toEqual(expect.arrayContaining(['device-missing', 'desktop-elsewhere']));
    expect(verdict.verdict).not.toBe('none');
  });

  it('say nothing of the same in the country', () => {
    expect(byHand(start({ country: 'GB', latitude: 53.5, longitude: -2.2 })).verdict).toBe('none');
  });

  it('say nothing of the device itself', () => {
    expect(byHand(start({ device: office.device })).verdict).toBe('none');
  });

  it('show a script that calls itself a program on a rented machine', () => {
    const script = (more: Partial<CaseRow>) =>
      byHand([
        ...times(12, (i) => ({
          minute: day(0, 8) + i * 30,
          ...office,
          ...(i % 4 === 0 && { type: 'interactiveUser' as const }),
        })),
        ...times(6, (i) => ({ minute: day(1, 2) + i * 10, ...web, ...rented, sessionId: 'script', ...more })),
      ]);
    const rented = {
      ip: '203.0.113.160',
      asn: 24_940,
      country: 'FI',
      latitude: undefined,
      longitude: undefined,
      appId: 'd3590ed6-52b3-4102-aeff-aad2292ab01c',
      userAgent: 'python-requests/2.32.3',
    } as const;
    expect(ids(script({}))).toContain('script-as-program');
    expect(script({}).verdict).toBe('possible');
    expect(ids(script({ asn: 64_720 }))).not.toContain('script-as-program');
    expect(ids(script({ userAgent: WINDOWS }))).not.toContain('script-as-program');
  });
});

describe('the server of an application', () => {
  const app = { ...web, sessionId: undefined, appId: 'asana-id', appName: 'Asana', userAgent: undefined, country: 'US' } as const;
  const server = (i: number) => ({ ip: `3.${80 + i}.1.9`, asn: 14_618, latitude: undefined, longitude: undefined });
  const before = times(5, (i) => ({ minute: day(i, 11), ...app, ...server(i % 2) }));
  const later = times(4, (i) => ({ minute: day(5, 9) + i * 30, ...app, ...server(7) }));
  const atWork = times(4, (i) => ({ minute: day(5, 9) + 5 + i * 30, ...desk }));

  it('may get another address of its provider', () => {
    expect(judge([...before, ...atWork, ...later]).verdict).toBe('none');
  });

  it('is unknown where nobody saw it before, or at another provider, or as a script', () => {
    expect(judge([...atWork, ...later]).verdict).not.toBe('none');
    expect(judge([...before, ...atWork, ...later.map((row) => ({ ...row, asn: 24_940 }))]).verdict).not.toBe('none');
    const script = later.map((row) => ({ ...row, userAgent: 'python-requests/2.32.3' }));
    expect(judge([...before, ...atWork, ...script]).verdict).not.toBe('none');
  });
});
