// The baseline of a turn: restify, botbuilder's own adapter with the same token check, and an echo. Nothing of Signpost.
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  TeamsActivityHandler,
} from 'botbuilder';
import restify from 'restify';

const [appId = '', metadataUrl = '', issuer = ''] = process.argv.slice(2);
const authentication = new ConfigurationBotFrameworkAuthentication(
  {
    MicrosoftAppId: appId,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: 'common',
    CallerId: 'urn:botframework:azure',
    OAuthUrl: new URL('/no-oauth', metadataUrl).href,
    ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
    ToBotFromChannelTokenIssuer: issuer,
    ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
    ToChannelFromBotLoginUrl: new URL('/no-login', metadataUrl).href,
    ToChannelFromBotOAuthScope: issuer,
    ValidateAuthority: false,
  },
  Object.assign(new ConfigurationServiceClientCredentialFactory({ MicrosoftAppId: appId }), {
    isValidAppId: (given: string) => Promise.resolve(given === appId),
    isAuthenticationDisabled: () => Promise.resolve(false),
    createCredentials: () => Promise.resolve({ signRequest: (request: unknown) => Promise.resolve(request) }),
  }),
);

class Echo extends TeamsActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`You said: ${context.activity.text}`);
      await next();
    });
  }
}

const adapter = new CloudAdapter(authentication);
const bot = new Echo();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request as never, response as never, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${server.address().port}` }));
