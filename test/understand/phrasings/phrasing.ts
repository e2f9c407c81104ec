import type { Intent } from '../../../src/understand/command.ts';

/** What somebody might type, and the command that it means; slots that are not listed must be absent. */
export type Phrasing = readonly [intent: Intent, text: string, slots?: Readonly<Record<string, string | number>>];

// A Friday, 20 November 2026, 16:30 in Berlin: the clock of every phrasing.
const NOW = '2026-11-20T15:30:00.000Z';
export const CONTEXT = { now: Date.parse(NOW), timeZone: 'Europe/Berlin' };
const MIDNIGHT = '2026-11-19T23:00:00.000Z';

export const TODAY = { from: MIDNIGHT, to: NOW };
export const THIS_MORNING = { from: MIDNIGHT, to: '2026-11-20T11:00:00.000Z' };
export const YESTERDAY = { from: '2026-11-18T23:00:00.000Z', to: MIDNIGHT };
export const LAST_NIGHT = { from: '2026-11-19T17:00:00.000Z', to: '2026-11-20T05:00:00.000Z' };
export const OVERNIGHT = { from: '2026-11-19T17:00:00.000Z', to: '2026-11-20T07:00:00.000Z' };
export const LAST_HOUR = { from: '2026-11-20T14:30:00.000Z', to: NOW };
export const LAST_2_HOURS = { from: '2026-11-20T13:30:00.000Z', to: NOW };
export const LAST_24_HOURS = { from: '2026-11-19T15:30:00.000Z', to: NOW };
export const LAST_48_HOURS = { from: '2026-11-18T15:30:00.000Z', to: NOW };
export const THIS_WEEK = { from: '2026-11-15T23:00:00.000Z', to: NOW };
export const LAST_WEEK = { from: '2026-11-08T23:00:00.000Z', to: '2026-11-15T23:00:00.000Z' };
export const PAST_7_DAYS = { from: '2026-11-13T15:30:00.000Z', to: NOW };
export const PAST_30_DAYS = { from: '2026-10-21T15:30:00.000Z', to: NOW };
export const WEDNESDAY = { from: '2026-11-17T23:00:00.000Z', to: '2026-11-18T23:00:00.000Z' };
export const SINCE_WEDNESDAY = { from: '2026-11-17T23:00:00.000Z', to: NOW };
export const SINCE_YESTERDAY = { from: '2026-11-18T23:00:00.000Z', to: NOW };
