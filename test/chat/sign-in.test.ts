import { teamsSignIn } from '../../src/chat/sign-in/teams.ts';
import { createTimeZones } from '../../src/chat/time-zones.ts';
import { turnOf } from '../../src/chat/turn.ts';
import { SignJWT } from 'jose';
import { TurnContext, type Activity, type BotAdapter } from 'botbuilder';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/ports.ts';
import { HELEN, SAM, TENANT } from './harness.ts';

let store: Store;
beforeEach(async () => {
  store = await openStore({ url: 'sqlite::memory:' });
});
afterEach(() => store.close());

describe('Teams single sign-on', () => {
  it('makes a caller of the token that the channel keeps for this person', async () => {
    const token = await tokenFor(HELEN.id);
    const { context, turn } = turnWith({ kept: token });
    expect(await door().callerFor(context, turn)).toEqual({
      tenantId: TENANT,
      userId: HELEN.id,
      upn: HELEN.upn,
      name: HELEN.name,
      assertion: token,
    });
  });

  it("never takes somebody else's token", async () => {
    const { context, turn } = turnWith({ kept: await tokenFor(SAM.id) });
    expect(await door().callerFor(context, turn)).toMatchObject({ signIn: 'impossible' });
  });

  it.each(['not-a-token', 'a.b.c'])('never takes %s for a token', async (kept) => {
    const { context, turn } = turnWith({ kept });
    expect(await door().callerFor(context, turn)).toMatchObject({ signIn: 'impossible' });
  });

  it('offers a silent exchange in a personal chat, and only the button in a channel', async () => {
    const personal = turnWith({});
    const channel = turnWith({ conversation: { id: '19:soc', conversationType: 'channel' } });
    const offered = await door().callerFor(personal.context, personal.turn);
    const button = await door().callerFor(channel.context, channel.turn);
    expect(offered).toMatchObject({ signIn: 'needed', attachment: { content: { tokenExchangeResource: { id: 'exchange' } } } });
    expect(JSON.stringify(button)).not.toContain('tokenExchangeResource');
    expect(JSON.stringify(button)).toContain('https://token.example/sign-in');
  });

  it('answers 412 when the exchange fails, so that Teams asks for consent', async () => {
    const { context, turn } = turnWith({ invoke: 'signin/tokenExchange', value: { id: 'x1', token: 'sso' } });
    expect(await door().invoke?.(context, turn)).toMatchObject({ status: 412, signedIn: false, body: { id: 'x1' } });
  });

  it('counts one exchange of several devices', async () => {
    const results = [];
    for (const device of ['phone', 'laptop']) {
      const { context, turn } = turnWith({
        invoke: 'signin/tokenExchange',
        value: { id: 'x1', token: device },
        exchanged: 'token',
      });
      results.push(await door().invoke?.(context, turn));
    }
    expect(results).toEqual([
      expect.objectContaining({ status: 200, signedIn: true }),
      expect.objectContaining({ status: 200, signedIn: false }),
    ]);
  });

  it('takes the code that a person typed', async () => {
    const good = turnWith({ invoke: 'signin/verifyState', value: { state: '123456' }, kept: 'token' });
    const bad = turnWith({ invoke: 'signin/verifyState', value: { state: '000000' } });
    expect(await door().invoke?.(good.context, good.turn)).toMatchObject({ status: 200, signedIn: true });
    expect(await door().invoke?.(bad.context, bad.turn)).toMatchObject({ status: 412, signedIn: false });
  });

  it('is quiet about a failure that Teams reports, and leaves other invokes alone', async () => {
    const failure = turnWith({ invoke: 'signin/failure', value: {} });
    const other = turnWith({ invoke: 'adaptiveCard/action', value: {} });
    expect(await door().invoke?.(failure.context, failure.turn)).toMatchObject({ status: 200, signedIn: false });
    expect(await door().invoke?.(other.context, other.turn)).toBeUndefined();
  });
});

function door() {
  return teamsSignIn({ connection: 'graph', marks: store.marks });
}

interface Situation {
  readonly kept?: string;
  readonly exchanged?: string;
  readonly invoke?: string;
  readonly value?: unknown;
  readonly conversation?: object;
}

function turnWith({ kept, exchanged, invoke, value, conversation }: Situation) {
  const activity = {
    type: invoke === undefined ? 'message' : 'invoke',
    ...(invoke === undefined ? {} : { name: invoke, value }),
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/',
    from: { id: `29:${HELEN.id}`, name: HELEN.name, aadObjectId: HELEN.id },
    recipient: { id: '28:bot' },
    conversation: { id: 'personal', conversationType: 'personal', tenantId: TENANT, ...conversation },
  } as unknown as Activity;
  const key = Symbol('user tokens');
  const adapter = { UserTokenClientKey: key } as unknown as BotAdapter;
  const context = new TurnContext(adapter, activity);
  context.turnState.set(key, {
    getUserToken: () => Promise.resolve(kept === undefined ? undefined : { token: kept }),
    getSignInResource: () =>
      Promise.resolve({ signInLink: 'https://token.example/sign-in', tokenExchangeResource: { id: 'exchange' } }),
    exchangeToken: () => (exchanged === undefined ? Promise.reject(new Error('consent')) : Promise.resolve({ token: exchanged })),
  });
  return { context, turn: turnOf(activity, createTimeZones('UTC')) };
}

function tokenFor(oid: string): Promise<string> {
  return new SignJWT({ oid, tid: TENANT, preferred_username: HELEN.upn, name: HELEN.name })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode('0123456789abcdef0123456789abcdef'));
}
