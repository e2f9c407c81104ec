// The baseline of start and memory: a bot of the same packages that does nothing yet.
import { Application, TeamsAdapter } from '@microsoft/teams-ai';
import { ConfigurationServiceClientCredentialFactory, MemoryStorage } from 'botbuilder';
import restify from 'restify';

const adapter = new TeamsAdapter(
  {},
  new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: '11111111-1111-4111-8111-111111111111',
    MicrosoftAppPassword: 'none',
    MicrosoftAppType: 'MultiTenant',
  }),
);
const app = new Application({ adapter, storage: new MemoryStorage() });
app.message(/.*/u, async (context) => {
  await context.sendActivity(context.activity.text);
});
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request as never, response as never, (context) => app.run(context).then(() => undefined));
});
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${server.address().port}` }));
