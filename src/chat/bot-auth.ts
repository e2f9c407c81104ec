import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { SignpostError } from '../errors.ts';

type Base = ConfigurationBotFrameworkAuthentication;
type Connector = Awaited<ReturnType<ReturnType<Base['createConnectorFactory']>['create']>>;
type ConnectorFactory = ReturnType<Base['createConnectorFactory']>;
type ClaimsIdentity = Parameters<Base['createConnectorFactory']>[0];
type AuthenticateResult = Awaited<ReturnType<Base['authenticateRequest']>>;
type CredentialsFactory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
type Credentials = Awaited<ReturnType<CredentialsFactory['createCredentials']>>;
type UserTokenClient = Awaited<ReturnType<Base['createUserTokenClient']>>;

/** Who may post to the bot, and how the bot proves itself to the channel. */
export interface BotIdentity {
  readonly appId: string;
  readonly tenantId: string;
  /** The bot's own access token for the channel; called for each request, so it must cache. Absent: a local channel that asks for none. */
  readonly token?: (() => Promise<string>) | undefined;
  /** A local channel's keys and issuer; left out for Teams. */
  readonly local?: LocalChannel | undefined;
}

export interface LocalChannel {
  /** OpenID metadata document that names the signing keys. */
  readonly metadataUrl: string;
  readonly issuer: string;
}

/** Service URLs that connectors are kept for: Teams has a handful of regions. */
const MOST_CONNECTORS = 32;
/** The channel sends one token with many posts. A verified one is believed for this long, and never beyond its own end. */
const BELIEVED_MS = 300_000;
const MOST_TOKENS = 256;

/**
 * Bot Framework authentication that checks every token, and keeps connector clients across turns: a fresh one, with its HTTP
 * pipeline, costs as much as the rest of a turn.
 * @throws SignpostError config.invalid when there is no app id: without one anybody could post
 */
export class ReusingAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #verified = new LRUCache<string, AuthenticateResult>({ max: MOST_TOKENS, ttl: BELIEVED_MS });
  readonly #connectors = new LRUCache<string, Promise<Connector>>({ max: MOST_CONNECTORS });
  #userTokens: Promise<UserTokenClient> | undefined;

  constructor(identity: BotIdentity) {
    if (identity.appId.trim() === '')
      throw new SignpostError(
        'config.invalid',
        'The bot has no app id: without one anybody could post to it. Set SIGNPOST_APP_ID.',
      );
    super(channelOptions(identity), credentialsOf(identity));
  }

  override async authenticateRequest(...args: Parameters<Base['authenticateRequest']>): Promise<AuthenticateResult> {
    const [activity, header] = args;
    // Everything that the check looks at is in the key: the token itself, the channel and the service that it must name.
    const key = hash('sha256', `${header}\n${activity.channelId}\n${activity.serviceUrl}`, 'base64');
    const known = this.#verified.get(key);
    if (known !== undefined) return known;
    const result = await super.authenticateRequest(...args);
    const verified = {
      ...result,
      ...(result.connectorFactory === undefined ? {} : { connectorFactory: this.#reusing(result.connectorFactory) }),
    };
    // The packages check a token's end by the machine's own time, so this does too.
    const now = performance.timeOrigin + performance.now();
    const ttl = Math.min(BELIEVED_MS, endOf(result.claimsIdentity) - now);
    if (ttl > 0) this.#verified.set(key, verified, { ttl });
    return verified;
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return this.#reusing(super.createConnectorFactory(claims));
  }

  override createUserTokenClient(claims: ClaimsIdentity): Promise<UserTokenClient> {
    // There is one app id, so there is one client.
    this.#userTokens ??= super.createUserTokenClient(claims);
    return this.#userTokens;
  }

  #reusing(factory: ConnectorFactory): ConnectorFactory {
    const create = factory.create.bind(factory);
    factory.create = (serviceUrl, audience) => {
      const key = `${serviceUrl}\n${audience ?? ''}`;
      const known = this.#connectors.get(key);
      if (known !== undefined) return known;
      const made = create(serviceUrl, audience).then(trimmed);
      this.#connectors.set(key, made);
      made.catch(() => this.#connectors.delete(key));
      return made;
    };
    return factory;
  }
}

/** When the token ends, in milliseconds by the wall clock; 0 when it does not say. */
function endOf({ claims }: ClaimsIdentity): number {
  const seconds = Number(claims.find(({ type }) => type === 'exp')?.value);
  return Number.isFinite(seconds) ? seconds * 1_000 : 0;
}

/** Steps that do nothing for a small JSON post, each a layer of promises around it. */
const IDLE_POLICIES = ['formDataPolicy', 'multipartPolicy', 'tracingPolicy', 'logPolicy', 'wrapAbortSignalLikePolicy'];

/**
 * Takes the pipeline's own retries out: it repeats posts after 5xx, which may double a message. Retrying is decided where it is
 * known whether a repetition is harmless. Redirects go too: a bot's token must not follow where a channel never points.
 */
function trimmed(connector: Connector): Connector {
  const { client } = connector as unknown as { client?: { pipeline?: { removePolicy(options: { name: string }): unknown } } };
  for (const name of ['defaultRetryPolicy', 'redirectPolicy', ...IDLE_POLICIES]) client?.pipeline?.removePolicy({ name });
  return connector;
}

function channelOptions({
  appId,
  tenantId,
  local,
}: BotIdentity): ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[0] {
  const app = { MicrosoftAppId: appId, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: tenantId };
  if (local === undefined) return app;
  // Given together or not at all: one alone leaves the others empty. The emulator's own issuer would be accepted too if its
  // metadata were not pointed at the same local keys.
  return {
    ...app,
    CallerId: 'urn:botframework:azure',
    OAuthUrl: new URL('/no-oauth', local.metadataUrl).href,
    ToBotFromChannelOpenIdMetadataUrl: local.metadataUrl,
    ToBotFromChannelTokenIssuer: local.issuer,
    ToBotFromEmulatorOpenIdMetadataUrl: local.metadataUrl,
    ToChannelFromBotLoginUrl: new URL('/no-login', local.metadataUrl).href,
    ToChannelFromBotOAuthScope: local.issuer,
    ValidateAuthority: false,
  };
}

function credentialsOf({ appId, token }: BotIdentity): CredentialsFactory {
  const credentials = {
    signRequest: async (request: Parameters<Credentials['signRequest']>[0]) => {
      if (token !== undefined) request.headers.set('authorization', `Bearer ${await token()}`);
      return request;
    },
  };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the class is abstract and holds nothing
  return {
    isValidAppId: (given) => Promise.resolve(given === appId),
    isAuthenticationDisabled: () => Promise.resolve(false),
    createCredentials: () => Promise.resolve(credentials),
  };
}
