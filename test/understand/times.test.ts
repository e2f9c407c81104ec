import { range, read } from './read.ts';

// NOW is Friday 20 November 2026, 16:30 in Berlin.
const RANGES: readonly (readonly [string, string])[] = [
  ['in the last 2 hours', '2026-11-20T13:30 2026-11-20T15:30'],
  ['for the past 3 days', '2026-11-17T15:30 2026-11-20T15:30'],
  ['last week or so', '2026-11-13T15:30 2026-11-20T15:30'],
  ['over the last week', '2026-11-13T15:30 2026-11-20T15:30'],
  ['last week', '2026-11-08T23:00 2026-11-15T23:00'],
  ['this week', '2026-11-15T23:00 2026-11-20T15:30'],
  ['past month', '2026-10-21T15:30 2026-11-20T15:30'],
  ['last month', '2026-09-30T22:00 2026-10-31T23:00'],
  ['in March', '2026-02-28T23:00 2026-03-31T22:00'],
  ['today', '2026-11-19T23:00 2026-11-20T15:30'],
  ['yesterday', '2026-11-18T23:00 2026-11-19T23:00'],
  ['this morning', '2026-11-19T23:00 2026-11-20T11:00'],
  ['yesterday evening', '2026-11-19T17:00 2026-11-19T23:00'],
  ['last night', '2026-11-19T17:00 2026-11-20T05:00'],
  ['overnight', '2026-11-19T17:00 2026-11-20T07:00'],
  ['on Friday', '2026-11-19T23:00 2026-11-20T15:30'],
  ['last Friday', '2026-11-12T23:00 2026-11-13T23:00'],
  ['since Monday', '2026-11-15T23:00 2026-11-20T15:30'],
  ['since this morning', '2026-11-19T23:00 2026-11-20T15:30'],
  ['since 9', '2026-11-20T08:00 2026-11-20T15:30'],
  ['since 20:00', '2026-11-19T19:00 2026-11-20T15:30'],
  ['3 days ago', '2026-11-16T23:00 2026-11-17T23:00'],
  ['2 hours ago', '2026-11-20T13:00 2026-11-20T14:00'],
  ['since 3 days ago', '2026-11-17T15:30 2026-11-20T15:30'],
  ['at 3pm', '2026-11-20T13:30 2026-11-20T14:30'],
  ['yesterday around 3pm', '2026-11-19T13:00 2026-11-19T15:00'],
  ['around 3pm yesterday', '2026-11-19T13:00 2026-11-19T15:00'],
  ['between 2 and 4pm yesterday', '2026-11-19T13:00 2026-11-19T15:00'],
  ['between 11 and 1pm', '2026-11-20T10:00 2026-11-20T12:00'],
  ['from 9 to 11', '2026-11-20T08:00 2026-11-20T10:00'],
  ['before 9am', '2026-11-19T23:00 2026-11-20T08:00'],
  ['after 5pm yesterday', '2026-11-19T16:00 2026-11-19T23:00'],
  ['until noon', '2026-11-19T23:00 2026-11-20T11:00'],
  ['on 18 Nov', '2026-11-17T23:00 2026-11-18T23:00'],
  ['on November 18th, 2025', '2025-11-17T23:00 2025-11-18T23:00'],
  ['2026-11-18', '2026-11-17T23:00 2026-11-18T23:00'],
  ['18.11.', '2026-11-17T23:00 2026-11-18T23:00'],
  ['11/18', '2026-11-17T23:00 2026-11-18T23:00'],
  ['2026-11-18T10:00Z', '2026-11-18T09:30 2026-11-18T10:30'],
  ['since 2026-11-18 10:00', '2026-11-18T09:00 2026-11-20T15:30'],
  ['from 2026-11-18T10:00Z to 2026-11-18T12:00Z', '2026-11-18T10:00 2026-11-18T12:00'],
  ['from Monday to Wednesday', '2026-11-15T23:00 2026-11-18T23:00'],
  ['1-5 Nov', '2026-10-31T23:00 2026-11-05T23:00'],
  ['over the weekend', '2026-11-13T23:00 2026-11-15T23:00'],
  ['24h', '2026-11-19T15:30 2026-11-20T15:30'],
  ['between 09:00 and 10:00 UTC on 18 Nov', '2026-11-18T09:00 2026-11-18T10:00'],
  ['since 9 UTC', '2026-11-20T09:00 2026-11-20T15:30'],
  ['since 16:00 UTC', '2026-11-19T16:00 2026-11-20T15:30'],
  ['at 3pm GMT yesterday', '2026-11-19T14:30 2026-11-19T15:30'],
  ['yesterday from 22:00 to 02:00 UTC', '2026-11-19T22:00 2026-11-20T02:00'],
  ['before 6:00 UTC', '2026-11-19T23:00 2026-11-20T06:00'],
  ['today, times in UTC please', '2026-11-19T23:00 2026-11-20T15:30'],
];

describe('times', () => {
  it.each(RANGES)('reads "%s"', (said, expected) => {
    expect(range(said)).toBe(expected);
  });

  it('reads 10/11 by locale', () => {
    expect(range('10/11', { locale: 'en-US' })).toBe('2026-10-10T22:00 2026-10-11T22:00');
    expect(range('10/11', { locale: 'en-GB' })).toBe('2026-11-09T23:00 2026-11-10T23:00');
  });

  it('keeps the local day over a change of the clocks', () => {
    const now = Date.parse('2026-10-26T12:00:00Z');
    expect(range('yesterday', { now })).toBe('2026-10-24T22:00 2026-10-25T23:00');
    expect(range('on Sunday between 1 and 4am', { now })).toBe('2026-10-24T23:00 2026-10-25T03:00');
    expect(range('yesterday', { now: Date.parse('2026-03-09T12:00:00Z'), timeZone: 'America/New_York' })).toBe(
      '2026-03-08T05:00 2026-03-09T04:00',
    );
  });

  it('uses no time that lies in the future, and says so', () => {
    const reading = read('sign-ins of alice tonight');
    expect(reading.command).toEqual({ intent: 'signins', user: 'alice' });
    expect(reading.notes.join(' ')).toMatch(/future/);
  });

  it('reads times as UTC when the time zone is unknown, and says so', () => {
    const reading = read('sign-ins of alice today', { timeZone: 'Mars/Olympus' });
    expect(reading.command).toMatchObject({ from: '2026-11-20T00:00:00.000Z' });
    expect(reading.notes.join(' ')).toMatch(/Mars\/Olympus/);
  });

  it('takes May for a person after "of", and for a month after "in"', () => {
    expect(read('sign-ins of May').command).toEqual({ intent: 'signins', user: 'May' });
    expect(read('sign-ins of bob in May').command).toMatchObject({ user: 'bob', from: '2026-04-30T22:00:00.000Z' });
  });

  it.each([
    ['mute bob for 4 hours', 'PT4H'],
    ['mute bob for a day', 'P1D'],
    ['mute bob 30m', 'PT30M'],
    ['mute bob for a week', 'P7D'],
    ['mute bob until Monday', 'PT55H30M'],
    ['mute bob till tomorrow 9am', 'PT16H30M'],
  ])('reads the duration of "%s"', (text, duration) => {
    expect(read(text).command).toEqual({ intent: 'mute', user: 'bob', duration });
  });
});
