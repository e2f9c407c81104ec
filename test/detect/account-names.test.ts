import { readAccountName } from '../../src/detect/account-names.ts';
import { createEngine } from '../../src/detect/engine.ts';
import { createTenantHours } from '../../src/detect/tenant.ts';
import { toRow } from './rows.ts';

describe('the name of an account', () => {
  it.each([
    'breakglass01',
    'break-glass',
    'break.glass.2',
    'bg-admin',
    'bgadmin2',
    'ga-emergency-2',
    'emergency_access',
    'notfall-admin',
    'notfallkonto',
    'urgence',
    'compte.secours',
    'emergencia',
    'noodtoegang01',
    'nöd-konto',
    'ea-konto1',
    'nødadgang',
  ])('%s suggests an emergency account', (local) => {
    expect(readAccountName(`${local}@contoso.com`).emergency).toBe(true);
  });

  it.each(['nod', 'nod.kim', 'bg', 'b.glass', 'ea', 'secourt', 'anna.nood', 'emergencyroom', 'ea.smith', 'break', 'not.a.name'])(
    '%s does not',
    (local) => {
      expect(readAccountName(`${local}@contoso.com`).emergency).toBe(false);
    },
  );

  it.each(['adm-henrik.lund', 'henrik.lund-adm', 'admin', 'da-mthompson', 'ga_bob', 'svc-migration.admin', 'bob-da', 'Admin2'])(
    '%s suggests an administrator',
    (local) => {
      expect(readAccountName(`${local}@contoso.com`).administrator).toBe(true);
    },
  );

  it.each(['adam', 'admir', 'da.silva', 'badmin', 'joao.da-silva', 'damian', 'ga'])('%s does not suggest one', (local) => {
    expect(readAccountName(`${local}@contoso.com`).administrator).toBe(false);
  });

  it('is the part before the @ alone', () => {
    expect(readAccountName('alice@emergency.admin')).toEqual({ emergency: false, administrator: false });
  });
});

describe('the hours of a tenant', () => {
  const HOUR = 3_600_000;
  const DAY = 24 * HOUR;
  const nineToFive = (days: number) => {
    const hours = createTenantHours();
    for (let day = 0; day < days; day += 1) for (let hour = 9; hour < 17; hour += 1) hours.note((1000 + day) * DAY + hour * HOUR);
    return hours;
  };

  it('are usual when people came then, an hour more or less', () => {
    const hours = nineToFive(10);
    expect([8, 12, 17].map((hour) => hours.isUsual(1010 * DAY + hour * HOUR))).toEqual([true, true, true]);
    expect([2, 6, 20].map((hour) => hours.isUsual(1010 * DAY + hour * HOUR))).toEqual([false, false, false]);
  });

  it('are all usual while the log is short', () => {
    expect(nineToFive(4).isUsual(1004 * DAY + 2 * HOUR)).toBe(true);
  });

  it('are not made usual by the night itself', () => {
    const hours = nineToFive(10);
    hours.note(1010 * DAY + 2 * HOUR);
    expect(hours.isUsual(1010 * DAY + 2 * HOUR + 60_000)).toBe(false);
  });

  it('survive a snapshot', () => {
    const rows = Array.from({ length: 40 }, (_, i) => toRow({ minute: Math.floor(i / 4) * 24 * 60 + 9 * 60 + (i % 4) * 60 }, i));
    const night = toRow(
      { minute: 12 * 24 * 60 + 120, userId: 'named-id', upn: 'adm-bob@contoso.com', ip: '198.51.100.9', asn: 64666 },
      99,
    );
    const first = createEngine({ rules: ['dormant-privileged'] });
    for (const row of rows) first.add(row);
    first.flush();
    const second = createEngine({ rules: ['dormant-privileged'] }, JSON.parse(JSON.stringify(first.snapshot())));
    second.add(night);
    expect(second.end().map(({ reasons }) => reasons)).toEqual([
      expect.arrayContaining(['At this hour hardly anybody of the tenant signs in.']),
    ]);
  });
});
