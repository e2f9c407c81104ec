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

  it('never shows a secret', () => {
    expect(JSON.stringify(redacted(readConfig(PRODUCTION)))).not.toContain('hush');
  });
});
