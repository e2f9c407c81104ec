import type { TeamsAdapter, TurnState } from '@microsoft/teams-ai';
// Not the package's index: that would load its tokenizers, planners and OpenAI client, a fifth of the whole start.
import { Application } from '@microsoft/teams-ai/lib/Application.js';
import { ActivityTypes, INVOKE_RESPONSE_KEY, type Activity, type CloudAdapter, type TurnContext } from 'botbuilder';
import { LRUCache } from 'lru-cache';
import { noticeCard } from '../cards/notice-card.ts';
import { VERBS, type Verb } from '../commands/answer.ts';
import { asSent, isInvoke } from './activity.ts';
import type { ChatAdapter } from './adapter.ts';
import type { Chat } from './chat.ts';
import { callerOf, converse } from './conversation.ts';
import { within } from './deadline.ts';
import { mentionsOf } from './mentions.ts';
import { cardMessage } from './message.ts';
import { openOutlet, type Outlet } from './outlet.ts';
import { runPress } from './press.ts';
import type { Pressed } from './presses/press.ts';
import { needsSignIn } from './sign-in/door.ts';
import { createTimeZones } from './time-zones.ts';
import { turnOf, type Turn } from './turn.ts';
import { errorCard, GREETING } from './words.ts';

/** Posts that were answered already: Teams sends one again when it heard nothing in time. */
const MOST_SEEN = 5_000;
/** Teams shows "something went wrong" when an invoke is not answered in about 10 s. */
const INVOKE_ENDS = 7_000;

/** The bot as a teams-ai application: what each kind of activity leads to. */
export function createApplication(adapter: ChatAdapter, chat: Chat): Application {
  const { deps } = chat;
  // The application uses of its adapter only what every cloud adapter has; its own class would bring its own authentication.
  const app = new Application<TurnState>({
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- see above
    adapter: adapter as CloudAdapter as TeamsAdapter,
    botAppId: deps.identity.appId,
    startTypingTimer: false,
  });
  const seen = new LRUCache<string, true>({ max: MOST_SEEN });
  const zones = createTimeZones(deps.timeZone);
  const turn = (context: TurnContext): Turn => turnOf(context.activity, zones);
  const typed = async (context: TurnContext): Promise<void> => {
    const here = turn(context);
    const id = `${here.conversation.id}\n${here.activityId ?? ''}`;
    if (here.activityId !== undefined && seen.has(id)) return;
    seen.set(id, true);
    await chat.memory.remember(here);
    await converse({ kind: 'text', text: context.activity.text, mentions: await mentionsOf(context) }, context, here, chat);
  };

  // Before the presses: routes are tried in this order, and most posts are typed.
  app.addRoute(hasText, typed);
  for (const verb of VERBS) {
    app.adaptiveCards.actionExecute(verb, async (context, _state, data) => {
      const pressed = await press(verb, data, context, turn(context), chat);
      return 'card' in pressed ? pressed.card : pressed.toast;
    });
    app.adaptiveCards.actionSubmit(verb, async (context, _state, data) => {
      const pressed = await press(verb, data, context, turn(context), chat);
      await context.sendActivity('card' in pressed ? cardMessage(pressed.card) : pressed.toast);
    });
  }

  app.addRoute(isSignInInvoke, (context) => signIn(context, turn(context), chat), true);
  app.activity(ActivityTypes.Message, typed);
  app.activity(ActivityTypes.InstallationUpdate, (context) => installed(context, turn(context), chat));
  app.activity(ActivityTypes.ConversationUpdate, async (context) => {
    await chat.memory.remember(turn(context));
  });
  app.error(async (context, error) => {
    deps.log.error({ error, type: context.activity.type }, 'A turn failed.');
    await tellFailure(context, error);
  });
  return app;
}

/** A press arrives as a message too, but without text. */
function hasText({ activity }: TurnContext): Promise<boolean> {
  const { type, text = '' } = asSent(activity);
  return Promise.resolve(type === 'message' && text !== '');
}

function isSignInInvoke({ activity }: TurnContext): Promise<boolean> {
  return Promise.resolve(isInvoke(activity) && (activity.name ?? '').startsWith('signin/'));
}

async function press(verb: Verb, data: unknown, context: TurnContext, turn: Turn, chat: Chat): Promise<Pressed> {
  const { deps } = chat;
  try {
    const caller = await callerOf(context, turn, chat);
    if (needsSignIn(caller)) {
      if (caller.attachment !== undefined)
        await context.sendActivity({ type: ActivityTypes.Message, attachments: [caller.attachment] });
      return { toast: caller.attachment === undefined ? caller.text : 'Sign in first: the button is below. Then press again.' };
    }
    const outlet = openOutlet(context, turn, chat);
    const work = runPress(verb, data, { outlet, turn, caller, chat });
    try {
      const inTime = await within(work, INVOKE_ENDS, deps.timers);
      if (inTime !== undefined) return inTime.result;
    } finally {
      outlet.end();
    }
    tellLate(work, verb, outlet, chat);
    return { toast: 'Still at work: the result comes by itself.' };
  } catch (error) {
    deps.log.error({ error, verb }, 'A press failed.');
    return { toast: errorCard(error).fallbackText ?? 'That did not work. Try again.' };
  }
}

/** What a press came to after its invoke had to be answered; cards follow through the outbox, words would be lost. */
function tellLate(work: Promise<Pressed>, verb: Verb, outlet: Outlet, { deps }: Chat): void {
  const saidAlready = verb === 'ask' || verb === 'show-evidence';
  work
    .then(async (pressed) => {
      if (saidAlready || !('toast' in pressed)) return;
      await outlet.send(cardMessage(noticeCard({ tone: 'neutral', word: 'Your press', headline: pressed.toast })));
    })
    .catch(async (error: unknown) => {
      deps.log.error({ error, verb }, 'A press failed after its answer.');
      await outlet.send(cardMessage(errorCard(error)));
    })
    .catch(() => undefined);
}

async function signIn(context: TurnContext, turn: Turn, chat: Chat): Promise<void> {
  const result = (await chat.deps.signIn.invoke?.(context, turn)) ?? { status: 501, signedIn: false };
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: result.status, body: result.body } });
  const question = result.signedIn ? chat.waiting.take(turn) : undefined;
  if (question !== undefined) await converse(question, context, turn, chat);
}

async function installed(context: TurnContext, turn: Turn, chat: Chat): Promise<void> {
  if (context.activity.action?.startsWith('remove') === true) {
    await chat.memory.forget(turn);
    return;
  }
  await chat.memory.remember(turn);
  // In the sandbox nobody has typed "subscribe" yet, and a SOC channel without its alerts would show nothing.
  const sandbox = chat.deps.identity.local !== undefined;
  if (sandbox && turn.conversation.kind === 'channel') await chat.memory.subscription(turn).subscribe();
  if (turn.conversation.kind === 'personal') await context.sendActivity(cardMessage(noticeCard(GREETING)));
}

async function tellFailure(context: TurnContext, error: unknown): Promise<void> {
  const answer: Partial<Activity> = isInvoke(context.activity)
    ? {
        type: ActivityTypes.InvokeResponse,
        value: {
          status: 200,
          body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: errorCard(error).fallbackText },
        },
      }
    : cardMessage(errorCard(error));
  if (context.turnState.get(INVOKE_RESPONSE_KEY) !== undefined) return;
  await context.sendActivity(answer).catch(() => undefined);
}
