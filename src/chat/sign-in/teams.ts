import { CardFactory, type TurnContext } from 'botbuilder';
import { decodeJwt } from 'jose/jwt/decode';
import { z } from 'zod';
import type { Caller } from '../../entra/caller.ts';
import type { MarkTable } from '../../store/ports.ts';
import { isInvoke } from '../activity.ts';
import type { Turn } from '../turn.ts';
import type { SignInDoor, SignInNeeded, SignInResult } from './door.ts';

export interface TeamsSignInOptions {
  /** The bot's OAuth connection; its token must be for Signpost's own API, which is then exchanged for Graph. */
  readonly connection: string;
  readonly marks: MarkTable;
}

/** The channel's token service, as the adapter hands it to each turn. */
interface TokenService {
  getUserToken(userId: string, connection: string, channelId: string, code: string): Promise<{ token?: string } | undefined>;
  getSignInResource(
    connection: string,
    activity: TurnContext['activity'],
    redirect: string,
  ): Promise<{ signInLink?: string; tokenExchangeResource?: unknown; tokenPostResource?: unknown }>;
  exchangeToken(
    userId: string,
    connection: string,
    channelId: string,
    request: { token: string },
  ): Promise<{ token?: string } | undefined>;
}

/** Teams single sign-on: silent in personal and group chats, a button in channels, where Teams offers nothing else. */
export function teamsSignIn(options: TeamsSignInOptions): SignInDoor {
  return {
    callerFor: async (context, turn) => {
      const token = await tokenOf(context, options.connection);
      return token === undefined ? await signInCard(context, turn, options.connection) : callerOf(token, turn);
    },
    invoke: (context, turn) => invoke(context, turn, options),
  };
}

function serviceOf(context: TurnContext): TokenService {
  const { adapter } = context as unknown as { adapter: { UserTokenClientKey: symbol } };
  return context.turnState.get<TokenService>(adapter.UserTokenClientKey);
}

async function tokenOf(context: TurnContext, connection: string, code = ''): Promise<string | undefined> {
  const { from, channelId } = context.activity;
  const response = await serviceOf(context).getUserToken(from.id, connection, channelId, code);
  return response?.token;
}

const claims = z.object({
  oid: z.guid(),
  tid: z.guid(),
  preferred_username: z.string().optional(),
  upn: z.string().optional(),
  name: z.string().optional(),
});

/** Reads who a token is about; its signature is checked where it is used, before it is exchanged. */
function callerOf(token: string, turn: Turn): Caller | SignInNeeded {
  const read = claims.safeParse(decoded(token));
  const mine = read.success && read.data.oid.toLowerCase() === turn.person.id;
  if (!mine)
    return {
      signIn: 'impossible',
      text: 'You are signed in to Signpost as somebody else. Sign out of it in Teams, then ask again.',
    };
  const { oid, tid, upn, preferred_username, name } = read.data;
  return {
    tenantId: tid,
    userId: oid.toLowerCase(),
    upn: upn ?? preferred_username ?? oid,
    name: name ?? turn.person.name,
    assertion: token,
  };
}

function decoded(token: string): unknown {
  try {
    return decodeJwt(token);
  } catch {
    return undefined;
  }
}

async function signInCard(context: TurnContext, turn: Turn, connection: string): Promise<SignInNeeded> {
  const resource = await serviceOf(context).getSignInResource(connection, context.activity, '');
  // Single sign-on in a channel ends in "resource match failed": only the button works there.
  const exchange = turn.conversation.kind === 'channel' ? undefined : resource.tokenExchangeResource;
  const text = 'Sign in once, so that I read the logs with your own rights.';
  const card = CardFactory.oauthCard(
    connection,
    'Sign in',
    text,
    resource.signInLink,
    exchange as Parameters<typeof CardFactory.oauthCard>[4],
    resource.tokenPostResource as Parameters<typeof CardFactory.oauthCard>[5],
  );
  return { signIn: 'needed', text, attachment: { contentType: card.contentType, content: card.content as unknown } };
}

const exchangeValue = z.object({
  id: z.string().min(1).max(500),
  token: z.string().min(1),
  connectionName: z.string().optional(),
});
const verifyValue = z.object({ state: z.string().max(100).optional() });

async function invoke(context: TurnContext, turn: Turn, options: TeamsSignInOptions): Promise<SignInResult | undefined> {
  const { activity } = context;
  if (!isInvoke(activity)) return undefined;
  switch (activity.name) {
    case 'signin/tokenExchange':
      return exchange(context, turn, options);
    case 'signin/verifyState': {
      const value = verifyValue.safeParse(activity.value);
      const token = value.success ? await tokenOf(context, options.connection, value.data.state ?? '') : undefined;
      return token === undefined ? { status: 412, signedIn: false } : { status: 200, signedIn: true };
    }
    case 'signin/failure':
      return { status: 200, signedIn: false };
    default:
      return undefined;
  }
}

/** Every device of a person sends the same exchange: the first one counts, in whichever replica it arrives. */
async function exchange(context: TurnContext, _turn: Turn, { connection, marks }: TeamsSignInOptions): Promise<SignInResult> {
  const value = exchangeValue.safeParse(context.activity.value);
  if (!value.success) return { status: 400, signedIn: false };
  const { id, token } = value.data;
  const { from, channelId } = context.activity;
  const exchanged = await serviceOf(context)
    .exchangeToken(from.id, connection, channelId, { token })
    .catch(() => undefined);
  if (exchanged?.token === undefined) {
    return {
      // Anything else than 412 and Teams would not show the button that asks for consent.
      status: 412,
      body: { id, connectionName: connection, failureDetail: 'The token could not be exchanged; consent is needed.' },
      signedIn: false,
    };
  }
  const first = await marks.put(`sign-in:${id}`, 0, true);
  return { status: 200, body: { id, connectionName: connection }, signedIn: first };
}
