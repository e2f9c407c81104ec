import { readConfig, redacted } from '../src/config.ts';
import { connect } from '../src/connect.ts';
import { productionHost } from '../src/host/production.ts';

const GUID = '11111111-1111-4111-8111-111111111111';
const PRODUCTION = {
  SIGNPOST_MODE: 'production',
  SIGNPOST_TENANT_ID: GUID,
  SIGNPOST_APP_ID: GUID,
  SIGNPOST_APP_SECRET: 'hush',
  SIGNPOST_OAUTH_CONNECTION: 'graph',
  SIGNPOST_APPROVER_GROUP: GUID,
};

describe('the configuration', () => {
  it('needs nothing for the sandbox', () => {
    expect(readConfig({ PATH: '/bin' })).toMatchObject({ SIGNPOST_MODE: 'sandbox', SIGNPOST_PORT: 3978 });
  });

  it('starts production with what it needs', () => {
    expect(readConfig(PRODUCTION).SIGNPOST_APP_ID).toBe(GUID);
  });

  it('refuses production without or with an empty app id', () => {
    expect(() => readConfig({ ...PRODUCTION, SIGNPOST_APP_ID: '' })).toThrow(/SIGNPOST_APP_ID is needed in production/u);
  });

  it('tells all problems at once, by key', () => {
    const broken = {
      SIGNPOST_MODE: 'production',
      SIGNPOST_PORT: 'many',
      SIGNPOST_TIME_ZONE: 'Mars/Olympus',
      SIGNPOST_APROVERS: GUID,
    };
    expect(() => readConfig(broken)).toThrow(/SIGNPOST_APROVERS is not a setting[\s\S]*SIGNPOST_PORT must be a port number/u);
  });

  it('lists what production lacks in one message', () => {
    try {
      readConfig({ SIGNPOST_MODE: 'production' });
      throw new Error('it was accepted');
    } catch (error) {
      const { message } = error as Error;
      for (const key of ['APP_ID', 'TENANT_ID', 'OAUTH_CONNECTION', 'APP_SECRET', 'APPROVER_GROUP'])
        expect(message).toContain(`SIGNPOST_${key}`);
    }
  });

  it('takes a workspace by its id only, and its service over https only', () => {
    const named = (workspace: string, endpoint = '') => ({
      SIGNPOST_LOG_ANALYTICS_WORKSPACE: workspace,
      SIGNPOST_LOG_ANALYTICS_ENDPOINT: endpoint,
    });
    expect(readConfig(named(GUID)).SIGNPOST_LOG_ANALYTICS_ENDPOINT).toBe('https://api.loganalytics.io');
    expect(() => readConfig(named('log-contoso'))).toThrow(/SIGNPOST_LOG_ANALYTICS_WORKSPACE must be a GUID/u);
    expect(() => readConfig(named(GUID, 'http://api.loganalytics.io'))).toThrow(/ENDPOINT must be an https/u);
  });

  it('reads sign-ins from a workspace in production when one is named, and from Graph otherwise', () => {
    const source = (more: Record<string, string>) =>
      connect(productionHost(readConfig({ ...PRODUCTION, SIGNPOST_RETENTION_DAYS: '90', ...more })).address, Date.now).signIns;

    expect(source({ SIGNPOST_LOG_ANALYTICS_WORKSPACE: GUID })).toMatchObject({ source: 'log-analytics', retentionDays: 90 });
    expect(source({})).toMatchObject({ source: 'graph', retentionDays: 90 });
  });

  it('says what is wrong with each value, quotes it, and tells what production lacks along with it', () => {
    const wrong = {
      SIGNPOST_MODE: 'production',
      SIGNPOST_PORT: '70000',
      SIGNPOST_TIME_ZONE: 'Mars/Olympus',
      SIGNPOST_APPROVERS: `${GUID}, olga@contoso.com`,
      SIGNPOST_KNOWN_NETWORKS: 'AS64500, 192.0.2.0/24, 2001:db8::/32, 198.51.100.7, office, 10.0.0.0/40',
      SIGNPOST_WATCH_SECONDS: '0',
      SIGNPOST_RETENTION_DAYS: '9999',
      SIGNPOST_SANDBOX_SEED: '1.5',
    };
    expect(problems(wrong)).toEqual([
      'SIGNPOST_APP_ID is needed in production: without it anybody could post to the bot',
      'SIGNPOST_TENANT_ID is needed in production: the tenant whose sign-ins are read',
      "SIGNPOST_OAUTH_CONNECTION is needed in production: the bot's OAuth connection for single sign-on",
      'SIGNPOST_APP_SECRET or SIGNPOST_APP_CERTIFICATE or SIGNPOST_MANAGED_IDENTITY_ID is needed in production',
      'SIGNPOST_PORT must be a port number from 0 to 65535, not "70000"',
      'SIGNPOST_TIME_ZONE must be an IANA time zone such as Europe/Berlin, not "Mars/Olympus"',
      'SIGNPOST_APPROVERS must hold object ids, which are GUIDs such as 00000000-0000-0000-0000-000000000000, not "olga@contoso.com"',
      'SIGNPOST_KNOWN_NETWORKS must hold ranges such as 192.0.2.0/24 or AS numbers such as AS64500, not "office"',
      'SIGNPOST_KNOWN_NETWORKS must hold ranges such as 192.0.2.0/24 or AS numbers such as AS64500, not "10.0.0.0/40"',
      'SIGNPOST_WATCH_SECONDS must be a whole number of seconds from 1 to 86400, not "0"',
      'SIGNPOST_RETENTION_DAYS must be a whole number of days from 1 to 730, not "9999"',
      'SIGNPOST_SANDBOX_SEED must be a whole number, not "1.5"',
    ]);
  });

  it('does not quote a secret that is wrong', () => {
    expect(problems({ SIGNPOST_STORE: 'mysql://signpost:hush@db/state' })).toEqual([
      'SIGNPOST_STORE must be sqlite:PATH or postgres://…',
    ]);
  });

  it('never shows a secret', () => {
    expect(JSON.stringify(redacted(readConfig(PRODUCTION)))).not.toContain('hush');
  });
});

function problems(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
  return [];
}
