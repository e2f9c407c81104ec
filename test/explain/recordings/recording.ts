/** How a recording is written down: what people really have. */
export type Form = 'graph' | 'page' | 'monitor' | 'table' | 'portal';

export interface Recording {
  readonly title: string;
  readonly form?: Form;
  readonly rows: readonly RowSpec[];
  readonly asked: readonly Asked[];
}

/** Who, minutes after the beginning, result code, and whatever else matters. */
export type RowSpec = readonly [who: string, minute: number, code: number, more?: More];

export interface More {
  readonly id?: string;
  /** Correlation id, session id, original request id. */
  readonly c?: string;
  readonly s?: string;
  readonly o?: string;
  readonly app?: string;
  readonly silent?: boolean;
  readonly reason?: string;
  readonly details?: string;
  /** Name and result. */
  readonly policies?: readonly (readonly [name: string, result: string])[] | null;
  readonly client?: string;
  readonly os?: string;
  readonly ip?: string;
  readonly passthrough?: boolean;
  /** Entra does not know who this is. */
  readonly nobody?: boolean;
}

export interface Asked {
  readonly who: string;
  readonly app?: string;
  readonly outcome: string;
  /** Code, attempts, and the enforced policies that failed; the decisive one first. */
  readonly causes?: readonly (readonly [code: number, count: number, ...policies: string[]])[];
  readonly lockout?: string;
}

/** The same row at several times. */
export function each(who: string, minutes: readonly number[], code: number, more: More = {}): RowSpec[] {
  return minutes.map((minute) => [who, minute, code, more]);
}
