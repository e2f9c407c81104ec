import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod';
import { isTimeZone } from './clock.ts';
import { SignpostError } from './errors.ts';
import { clean } from './text.ts';

const guid = z.guid('must be a GUID such as 00000000-0000-0000-0000-000000000000');
const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https:// address' });
const list = z.string().transform(split);
const guids = list.pipe(z.array(z.guid('must hold object ids, which are GUIDs such as 00000000-0000-0000-0000-000000000000')));
const whole = (least: number, most: number, what: string) => {
  const message = `must be ${what}`;
  return z.coerce.number(message).int(message).min(least, message).max(most, message);
};
const port = whole(0, 65_535, 'a port number from 0 to 65535');
const network = z
  .string()
  .refine(
    (text) => /^AS[1-9]\d{0,9}$/iu.test(text) || isRange(text),
    'must hold ranges such as 192.0.2.0/24 or AS numbers such as AS64500',
  );

type Environment = Readonly<Record<string, string | undefined>>;
const MOST_QUOTED = 80;

export const DEFAULT_STORE = 'sqlite:.signpost/state.sqlite';

/** Every key of the environment, in the order of docs/configuration.md. */
const shape = {
  SIGNPOST_MODE: z.enum(['sandbox', 'production'], 'must be sandbox or production').default('sandbox'),
  SIGNPOST_PORT: port.default(3978),
  SIGNPOST_STORE: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)$/u, 'must be sqlite:PATH or postgres://…')
    .default(DEFAULT_STORE),
  SIGNPOST_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'must be debug, info, warn, error or silent')
    .default('info'),
  SIGNPOST_TIME_ZONE: z.string().refine(isTimeZone, 'must be an IANA time zone such as Europe/Berlin').default('UTC'),
  SIGNPOST_TENANT_ID: guid.optional(),
  SIGNPOST_APP_ID: guid.optional(),
  SIGNPOST_APP_SECRET: z.string().min(1).optional(),
  SIGNPOST_APP_CERTIFICATE: z.string().refine(existsSync, 'must be the path of a PEM file that exists').optional(),
  SIGNPOST_MANAGED_IDENTITY_ID: guid.optional(),
  SIGNPOST_OAUTH_CONNECTION: z.string().min(1).optional(),
  SIGNPOST_AUTHORITY: httpsUrl.default('https://login.microsoftonline.com'),
  SIGNPOST_GRAPH: httpsUrl.default('https://graph.microsoft.com'),
  SIGNPOST_APPROVERS: guids.default([]),
  SIGNPOST_APPROVER_GROUP: guid.optional(),
  SIGNPOST_PROTECTED: guids.default([]),
  SIGNPOST_KNOWN_NETWORKS: list.pipe(z.array(network)).default([]),
  SIGNPOST_WATCH_SECONDS: whole(1, 86_400, 'a whole number of seconds from 1 to 86400').default(60),
  SIGNPOST_RETENTION_DAYS: whole(1, 730, 'a whole number of days from 1 to 730').default(30),
  SIGNPOST_LOG_ANALYTICS_WORKSPACE: guid.optional(),
  SIGNPOST_LOG_ANALYTICS_ENDPOINT: httpsUrl.default('https://api.loganalytics.io'),
  SIGNPOST_IP_DATABASE: z.string().min(1).optional(),
  SIGNPOST_MODEL_ENDPOINT: z.url('must be an address').optional(),
  SIGNPOST_MODEL_NAME: z.string().min(1).optional(),
  SIGNPOST_MODEL_KEY: z.string().min(1).optional(),
  SIGNPOST_SANDBOX_SEED: whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'a whole number').default(1),
  SIGNPOST_CHAT_PORT: port.default(56_150),
} as const;

export const CONFIG_KEYS = Object.keys(shape) as readonly (keyof typeof shape)[];

/** Never printed, logged or shown by `doctor`. */
export const SECRET_KEYS = [
  'SIGNPOST_APP_SECRET',
  'SIGNPOST_MODEL_KEY',
  'SIGNPOST_STORE',
] as const satisfies readonly (keyof typeof shape)[];

const schema = z.object(shape);

export type Config = Readonly<z.infer<typeof schema>>;

/**
 * Reads and checks the environment once; all problems are told together.
 * @param environment `process.env` or a test's own; empty values count as absent
 * @throws SignpostError `config.invalid` whose message lists every problem, one a line
 */
export function readConfig(environment: Environment): Config {
  const present = Object.fromEntries(
    Object.entries(environment).filter(
      ([key, value]) => key.startsWith('SIGNPOST_') && value !== undefined && value.trim() !== '',
    ),
  );
  const unknown = Object.keys(present).filter((key) => !CONFIG_KEYS.includes(key as keyof typeof shape));
  const result = schema.safeParse(present);
  const problems = [
    ...unknown.map((key) => `${key} is not a setting of Signpost; docs/configuration.md lists them`),
    ...lacking(present),
    ...(result.success ? [] : result.error.issues.map((issue) => told(issue, present))),
  ];
  if (problems.length > 0 || !result.success) {
    throw new SignpostError(
      'config.invalid',
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  return Object.freeze(result.data);
}

/** What goes together, and what production needs; looked at even when a value is wrong, so that all is told at once. */
function lacking(present: Environment): string[] {
  const has = (key: keyof typeof shape): boolean => present[key] !== undefined;
  const problems: (readonly [boolean, string])[] = [
    [
      has('SIGNPOST_MODEL_ENDPOINT') !== has('SIGNPOST_MODEL_NAME'),
      'SIGNPOST_MODEL_NAME goes together with SIGNPOST_MODEL_ENDPOINT: set both or neither',
    ],
    ...(present.SIGNPOST_MODE === 'production' ? lackingInProduction(has) : []),
  ];
  return problems.flatMap(([wrong, text]) => (wrong ? [text] : []));
}

function lackingInProduction(has: (key: keyof typeof shape) => boolean): (readonly [boolean, string])[] {
  return [
    // A bot adapter with an empty app id answers posts of anybody.
    [!has('SIGNPOST_APP_ID'), 'SIGNPOST_APP_ID is needed in production: without it anybody could post to the bot'],
    [!has('SIGNPOST_TENANT_ID'), 'SIGNPOST_TENANT_ID is needed in production: the tenant whose sign-ins are read'],
    [
      !has('SIGNPOST_OAUTH_CONNECTION'),
      "SIGNPOST_OAUTH_CONNECTION is needed in production: the bot's OAuth connection for single sign-on",
    ],
    [
      !has('SIGNPOST_APP_SECRET') && !has('SIGNPOST_APP_CERTIFICATE') && !has('SIGNPOST_MANAGED_IDENTITY_ID'),
      'SIGNPOST_APP_SECRET or SIGNPOST_APP_CERTIFICATE or SIGNPOST_MANAGED_IDENTITY_ID is needed in production',
    ],
    [
      !has('SIGNPOST_APPROVERS') && !has('SIGNPOST_APPROVER_GROUP'),
      'SIGNPOST_APPROVER_GROUP or SIGNPOST_APPROVERS is needed in production: an empty set refuses every action',
    ],
  ];
}

/** One problem with the value that has it, unless that is secret: somebody looks for it in a file of many lines. */
function told(
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  present: Environment,
): string {
  const [key = '', entry] = path.map(String);
  const value = present[key];
  const secret = (SECRET_KEYS as readonly string[]).includes(key);
  if (value === undefined || secret) return `${key} ${message}`;
  const wrong = entry === undefined ? value : (split(value)[Number(entry)] ?? value);
  return `${key} ${message}, not ${JSON.stringify(clean(wrong, MOST_QUOTED))}`;
}

/** The configuration as `doctor` and the log may show it. */
export function redacted(config: Config): Record<string, unknown> {
  return Object.fromEntries(
    CONFIG_KEYS.map((key) => [
      key,
      (SECRET_KEYS as readonly string[]).includes(key) && config[key] !== undefined ? '(set)' : (config[key] ?? null),
    ]),
  );
}

/** Loads an env file if there is one; values of the real environment win. */
export function loadEnvFile(path: string): void {
  if (!existsSync(path)) return;
  try {
    process.loadEnvFile(path);
  } catch (cause) {
    const size = readFileSync(path).length;
    throw new SignpostError(
      'config.invalid',
      `The settings file ${path} (${size} bytes) could not be read: write one KEY=value a line.`,
      { cause },
    );
  }
}

/** The environment of this process; the only place that reads it. */
export function processEnvironment(): Environment {
  return process.env;
}

function split(text: string): string[] {
  return text.split(/[\s,]+/u).filter((part) => part !== '');
}

/** An address or a CIDR range. */
function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/u.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
