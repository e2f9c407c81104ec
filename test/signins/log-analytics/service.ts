import { createServer } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { makeCertificates } from '../../../src/sandbox/http/certificate.ts';

/** What the query API answers, for once. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly delayMs?: number;
}

export interface Request {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly prefer: string | undefined;
  readonly query: string;
  readonly timespan: string;
}

export interface Service {
  readonly endpoint: string;
  readonly caPem: string;
  readonly requests: Request[];
  /** Answers in order; the last one stays. */
  replies: Reply[];
  close(): Promise<void>;
}

/** The query API on this machine, over HTTPS: it runs no KQL, and answers what a test puts there. */
export async function startService(): Promise<Service> {
  const { caPem, certPem, keyPem } = await makeCertificates();
  const requests: Request[] = [];
  const server = createServer({ cert: certPem, key: keyPem }, (message, response) => {
    const answer = async () => {
      requests.push(await read(message));
      const reply = (service.replies.length > 1 ? service.replies.shift() : service.replies[0]) ?? { body: answerOf([]) };
      await wait(reply.delayMs ?? 0, undefined, { ref: false });
      const body = typeof reply.body === 'string' ? reply.body : reply.body === undefined ? '' : JSON.stringify(reply.body);
      const type = typeof reply.body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
      response.writeHead(reply.status ?? 200, { 'content-type': type, ...reply.headers }).end(body);
    };
    answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const service: Service = {
    endpoint: `https://localhost:${(server.address() as AddressInfo).port}`,
    caPem,
    requests,
    replies: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return service;
}

async function read(message: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  const { query, timespan } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { query: string; timespan: string };
  const { authorization, prefer } = message.headers;
  return { path: message.url ?? '', authorization, prefer: typeof prefer === 'string' ? prefer : undefined, query, timespan };
}

export const ALL_TABLES = [
  'SigninLogs',
  'AADNonInteractiveUserSignInLogs',
  'AADServicePrincipalSignInLogs',
  'AADManagedIdentitySignInLogs',
];

type Columns = Readonly<Record<string, unknown>>;

/** The service's table format: columns with their types, rows as lists of cells; dynamic cells are JSON text. */
export function answerOf(rows: readonly Columns[], tables: readonly string[] = ALL_TABLES, error?: unknown): unknown {
  const found = tables.map((FoundTable) => ({ FoundTable }));
  const all: readonly Columns[] = [...rows, ...found];
  const names = [...new Set(all.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name) => ({ name, type: typeOf(name) }));
  const cells = all.map((row) => names.map((name) => cellOf(row[name], typeOf(name))));
  return { tables: [{ name: 'PrimaryResult', columns, rows: cells }], ...(error === undefined ? {} : { error }) };
}

const DYNAMIC = ['Status', 'LocationDetails', 'DeviceDetail', 'ConditionalAccessPolicies', 'TokenProtectionStatusDetails'];

function typeOf(name: string): string {
  if (name === 'CreatedDateTime') return 'datetime';
  return DYNAMIC.includes(name) ? 'dynamic' : 'string';
}

function cellOf(value: unknown, type: string): unknown {
  if (value === undefined) return type === 'string' ? '' : null;
  return type === 'dynamic' ? JSON.stringify(value) : value;
}

/** A row as the query's own projection gives it, with safe defaults. */
export function logRow(change: Columns = {}): Columns {
  return {
    Type: 'SigninLogs',
    CreatedDateTime: '2026-11-17T10:42:00.1234567Z',
    Id: '11111111-0000-4000-8000-000000000001',
    ResultType: '50126',
    ResultDescription: 'Invalid username or password.',
    AADTenantId: 'eeeeeeee-0000-4000-8000-000000000001',
    CorrelationId: 'dddddddd-0000-4000-8000-000000000001',
    UserId: 'aaaaaaaa-0000-4000-8000-000000000001',
    UserPrincipalName: 'alice@contoso.com',
    UserDisplayName: 'Alice Archer',
    AppId: 'cccccccc-0000-4000-8000-000000000001',
    AppDisplayName: 'Office 365 Exchange Online',
    IPAddress: '192.0.2.10',
    AutonomousSystemNumber: '64496',
    ClientAppUsed: 'Browser',
    SessionId: '00000000-1111-4000-8000-000000000001',
    Status: { errorCode: 50126, failureReason: 'Invalid username or password.', additionalDetails: '' },
    LocationDetails: { city: 'Leeds', state: 'West Yorkshire', countryOrRegion: 'GB', geoCoordinates: { latitude: 53.8 } },
    DeviceDetail: { deviceId: '', operatingSystem: 'Windows10', browser: 'Chrome 141', isCompliant: false },
    ConditionalAccessPolicies: [{ id: 'p1', displayName: 'Require MFA', result: 'failure', enforcedGrantControls: ['Mfa'] }],
    RiskEventTypes_V2: '[]',
    AuthenticationDetails: '[{"authenticationMethod":"Password","succeeded":false}]',
    IsThroughGlobalSecureAccess: 'False',
    ...change,
  };
}
