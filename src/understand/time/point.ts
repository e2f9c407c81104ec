import type { DateTime } from 'luxon';

/** A time of day as said; `meridiem` decides the half of the day when it was said. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly meridiem?: 'am' | 'pm' | undefined;
  /** "09:00 UTC", "14:05 CET": the zone whose clock it is, where it is not the asker's. */
  readonly zone?: string;
  /** Minutes either side that "at" (30) or "around" (60) includes. */
  readonly spread: number;
}

/** A stretch of time, half open. */
export interface Block {
  readonly from: DateTime;
  readonly to: DateTime;
}

/** One point in time as it was said, before it is known whether "since" or "between" stands before it. */
export interface Point {
  /** A day, week or month. */
  readonly day?: Block;
  /** True when the day is a weekday or a date without a year, which may move to the past. */
  readonly weekday?: number;
  readonly clock?: Clock;
  /** Hours of a part of the day. */
  readonly part?: readonly [number, number];
  /** An exact time. */
  readonly instant?: DateTime;
  /** "3 days ago": the exact time, where "since" stands before it. */
  readonly ago?: DateTime;
  /** "now" and what means it. */
  readonly isNow?: boolean;
}

export type Found<T> = { readonly value: T; readonly end: number } | undefined;
