/** One answered request; texts of queries and bodies are left out on purpose, but for the query of a read. */
export interface RequestRecord {
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly status: number;
  readonly appId: string | undefined;
  readonly userId: string | undefined;
}

export interface RequestLog {
  readonly all: readonly RequestRecord[];
  /** Requests whose method and path contain the text, for example `GET /beta/auditLogs/signIns`. */
  count(text: string): number;
  clear(): void;
}

const KEPT = 2000;

export function makeRequestLog(): RequestLog & { note(record: RequestRecord): void } {
  const all: RequestRecord[] = [];
  return {
    all,
    count: (text) => all.filter(({ method, path }) => `${method} ${path}`.includes(text)).length,
    clear: () => {
      all.length = 0;
    },
    note: (record) => {
      all.push(record);
      if (all.length > KEPT) all.shift();
    },
  };
}
