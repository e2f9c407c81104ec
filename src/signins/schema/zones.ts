/** From what a clock on the wall shows to UTC, both in milliseconds since the epoch. */
export type ToUtc = (wall: number) => number;

const OFFSET = /^(?:UTC|GMT)?\s*([+-\u2212])\s*(\d{1,2})(?::?([0-5]\d))?$/iu;
const MINUTE = 60_000;

/** What "UTC", "UTC+2", "-05:30" or "Europe/Berlin" means; `undefined` when it names no zone that is known, such as "Local Time". */
export function zoneCalled(name: string): ToUtc | undefined {
  if (/^(?:UTC|GMT|Z)$/iu.test(name)) return (wall) => wall;
  const [, sign, hours, minutes = '0'] = OFFSET.exec(name) ?? [];
  if (sign !== undefined) {
    const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '+' ? 1 : -1);
    return (wall) => wall - offset;
  }
  // Only a place tells its offset for sure: "EST" and "IST" are several.
  return name.includes('/') ? placeCalled(name) : undefined;
}

function placeCalled(name: string): ToUtc | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: name, timeZoneName: 'longOffset' });
    const offsetAt = (at: number) => {
      const said = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const [, sign, hours = '0', minutes = '0'] = OFFSET.exec(said) ?? [];
      return (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '+' ? 1 : -1);
    };
    // The offset depends on the time that is looked for: around a change of the clocks the first guess may be an hour off.
    return (wall) => wall - offsetAt(wall - offsetAt(wall));
  } catch {
    return undefined;
  }
}
