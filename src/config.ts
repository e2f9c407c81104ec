import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { isTimeZone } from './clock.ts';
import { SignpostError } from './errors.ts';

const guid = z.guid('must be a GUID such as 00000000-0000-0000-0000-000000000000');
const httpsUrl = z.url({ protocol: /^https$/, error: 'must be an https:// address' });
const list = z.string().transform((text) =>
  text
    .split(/[\s,]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);
const guids = list.pipe(z.array(guid));
const port = z.coerce.number('must be a port number').int().min(0).max(65_535);
const seconds = z.coerce.number('must be a number of seconds').int().positive();

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
  SIGNPOST_TIME_ZONE: z.string().default('UTC'),
  SIGNPOST_TENANT_ID: guid.optional(),
  SIGNPOST_APP_ID: guid.optional(),
  SIGNPOST_APP_SECRET: z.string().min(1).optional(),
  SIGNPOST_APP_CERTIFICATE: z.string().min(1).optional(),
  SIGNPOST_MANAGED_IDENTITY_ID: guid.optional(),
  SIGNPOST_OAUTH_CONNECTION: z.string().min(1).optional(),
  SIGNPOST_AUTHORITY: httpsUrl.default('https://login.microsoftonline.com'),
  SIGNPOST_GRAPH: httpsUrl.default('https://graph.microsoft.com'),
  SIGNPOST_APPROVERS: guids.default([]),
  SIGNPOST_APPROVER_GROUP: guid.optional(),
  SIGNPOST_PROTECTED: guids.default([]),
  SIGNPOST_KNOWN_NETWORKS: list.default([]),
  SIGNPOST_WATCH_SECONDS: seconds.default(60),
  SIGNPOST_RETENTION_DAYS: z.coerce.number('must be a number of days').int().min(1).max(730).default(30),
  SIGNPOST_LOG_ANALYTICS_WORKSPACE: guid.optional(),
  SIGNPOST_LOG_ANALYTICS_ENDPOINT: httpsUrl.default('https://api.loganalytics.io'),
  SIGNPOST_IP_DATABASE: z.string().min(1).optional(),
  SIGNPOST_MODEL_ENDPOINT: z.url('must be an address').optional(),
  SIGNPOST_MODEL_NAME: z.string().min(1).optional(),
  SIGNPOST_MODEL_KEY: z.string().min(1).optional(),
  SIGNPOST_SANDBOX_SEED: z.coerce.number('must be a number').int().default(1),
  SIGNPOST_CHAT_PORT: port.default(56_150),
} as const;

export const CONFIG_KEYS = Object.keys(shape) as readonly (keyof typeof shape)[];

/** Never printed, logged or shown by `doctor`. */
export const SECRET_KEYS = [
  'SIGNPOST_APP_SECRET',
  'SIGNPOST_MODEL_KEY',
  'SIGNPOST_STORE',
] as const satisfies readonly (keyof typeof shape)[];

const schema = z.object(shape).superRefine((config, context) => {
  const need = (key: keyof typeof shape, message: string): void => {
    context.addIssue({ code: 'custom', path: [key], message });
  };
  if (!isTimeZone(config.SIGNPOST_TIME_ZONE)) need('SIGNPOST_TIME_ZONE', 'must be an IANA time zone such as Europe/Berlin');
  if ((config.SIGNPOST_MODEL_ENDPOINT === undefined) !== (config.SIGNPOST_MODEL_NAME === undefined)) {
    need('SIGNPOST_MODEL_NAME', 'goes together with SIGNPOST_MODEL_ENDPOINT: set both or neither');
  }
  if (config.SIGNPOST_MODE === 'sandbox') return;
  // A bot adapter with an empty app id answers posts of anybody.
  if (config.SIGNPOST_APP_ID === undefined)
    need('SIGNPOST_APP_ID', 'is needed in production: without it anybody could post to the bot');
  if (config.SIGNPOST_TENANT_ID === undefined)
    need('SIGNPOST_TENANT_ID', 'is needed in production: the tenant whose sign-ins are read');
  if (config.SIGNPOST_OAUTH_CONNECTION === undefined)
    need('SIGNPOST_OAUTH_CONNECTION', "is needed in production: the bot's OAuth connection for single sign-on");
  const credentials = [config.SIGNPOST_APP_SECRET, config.SIGNPOST_APP_CERTIFICATE, config.SIGNPOST_MANAGED_IDENTITY_ID];
  if (credentials.every((value) => value === undefined)) {
    need('SIGNPOST_APP_SECRET', 'or SIGNPOST_APP_CERTIFICATE or SIGNPOST_MANAGED_IDENTITY_ID is needed in production');
  }
  if (config.SIGNPOST_APPROVERS.length === 0 && config.SIGNPOST_APPROVER_GROUP === undefined) {
    need('SIGNPOST_APPROVER_GROUP', 'or SIGNPOST_APPROVERS is needed in production: an empty set refuses every action');
  }
  if (config.SIGNPOST_APP_CERTIFICATE !== undefined && !existsSync(config.SIGNPOST_APP_CERTIFICATE)) {
    need('SIGNPOST_APP_CERTIFICATE', 'must be the path of a PEM file that exists');
  }
});

export type Config = Readonly<z.infer<typeof schema>>;

/**
 * Reads and checks the environment once; all problems are told together.
 * @param environment `process.env` or a test's own; empty values count as absent
 * @throws SignpostError `config.invalid` whose message lists every problem, one a line
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(
    Object.entries(environment).filter(
      ([key, value]) => key.startsWith('SIGNPOST_') && value !== undefined && value.trim() !== '',
    ),
  );
  const unknown = Object.keys(present).filter((key) => !CONFIG_KEYS.includes(key as keyof typeof shape));
  const result = schema.safeParse(present);
  const problems = [
    ...unknown.map((key) => `${key} is not a setting of Signpost; docs/configuration.md lists them`),
    ...(result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)),
  ];
  if (problems.length > 0 || !result.success) {
    throw new SignpostError(
      'config.invalid',
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  return Object.freeze(result.data);
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
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
