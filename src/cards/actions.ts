import {
  AdaptiveCard,
  ExecuteAction,
  ShowCardAction,
  TextInput,
  type ActionStyle,
  type IExecuteAction,
  type IShowCardAction,
} from '@microsoft/teams.cards';
import type { ActionOffer, Answer, Verb } from '../commands/answer.ts';
import type { SignInType } from '../signins/sign-in.ts';
import { line } from './elements.ts';
import { plain } from './text.ts';
import type { Draft } from './verbs.ts';
import { ACTION_TITLES, REQUESTED_ACTIONS } from './words.ts';

export type Button = IExecuteAction | IShowCardAction;

/** A button that sends a verb with its ids. */
export function press<V extends Verb>(verb: V, title: string, data: Draft<V>, style?: ActionStyle): ExecuteAction {
  // Dropped keys keep the card small; the schema on the other side knows them as optional.
  const sent = JSON.parse(JSON.stringify(data)) as Record<string, unknown>;
  return new ExecuteAction({ verb, title: plain(title, 60), data: sent, ...(style === undefined ? {} : { style }) });
}

/** A small form below the card: what will be asked, why, and the button that asks. */
export function form(title: string, items: AdaptiveCard['body'], send: ExecuteAction, style?: ActionStyle): IShowCardAction {
  const card = new AdaptiveCard(...items).withActions(send);
  return new ShowCardAction({ title: plain(title, 60), card, ...(style === undefined ? {} : { style }) });
}

export function reasonInput(placeholder: string): TextInput {
  return new TextInput({ id: 'reason', label: 'Reason', placeholder, maxLength: 500, isMultiline: true });
}

type Containment = keyof typeof REQUESTED_ACTIONS;

/** @param name whom it is about, where one is known */
export function containmentForm(
  verb: Containment,
  title: string,
  name: string | undefined,
  data: Draft<Containment>,
): IShowCardAction {
  return form(
    title,
    [
      ...(name === undefined ? [] : [line(`${ACTION_TITLES[REQUESTED_ACTIONS[verb]]}: ${name}`, { weight: 'Bolder' })]),
      line('This asks for approval. Nothing changes until a second person approves.', { isSubtle: true }),
      reasonInput('What you saw, for the person who approves'),
    ],
    press(verb, 'Ask for approval', data, 'destructive'),
    'destructive',
  );
}

/** How many sign-in ids a button carries: a page of evidence. */
const MOST_IDS = 20;
/** Ids are GUIDs or little more; a longer one is none, and the schema of the verb would refuse it. */
const LONGEST_ID = 128;

export function idsForButton(ids: readonly string[]): string[] {
  return [...new Set(ids)].filter(isId).slice(0, MOST_IDS);
}

function isId(id: string): boolean {
  return id !== '' && id.length <= LONGEST_ID;
}

export function evidenceData(parts: {
  readonly ids: readonly string[];
  readonly types: readonly SignInType[];
  readonly from: string | null;
  readonly to: string | null;
  readonly userId?: string | undefined;
}): Draft<'show-evidence'> | undefined {
  const { from, to, ids, types, userId } = parts;
  const sent = idsForButton(ids);
  if (sent.length === 0 || types.length === 0 || from === null || to === null) return undefined;
  return { ids: sent, types: [...types], from, to, ...(userId === undefined || !isId(userId) ? {} : { userId }) };
}

/** The button of an offer; undefined when there is nothing behind it. */
export function buttonOf(offer: ActionOffer, answer: Answer): Button | undefined {
  const { verb, title, data = {} } = offer;
  const userId = data.userId ?? userOf(answer);
  switch (verb) {
    case 'ask':
      if (data.command !== undefined) return press('ask', title, { command: JSON.parse(data.command) as Record<string, string> });
      return data.text === undefined ? undefined : press('ask', title, { text: data.text.slice(0, 500) });
    case 'ask-colleague':
      return form(
        title,
        [
          line('This puts your question into the SOC channel. Whoever may see it can answer it there; the answer comes here.', {
            isSubtle: true,
          }),
          reasonInput('Why you need it'),
        ],
        // The person whom the answer is about, whatever the name would mean to somebody else.
        press(verb, 'Ask', { command: { ...answer.command, ...(userId === undefined ? {} : { user: userId }) } }),
      );
    case 'show-evidence': {
      const { types, from, to } = answer.coverage;
      const found = evidenceData({ ids: answer.evidence, types, from, to, userId });
      return found === undefined ? undefined : press(verb, title, found);
    }
    case 'request-revoke':
    case 'request-disable':
    case 'request-enable':
      return userId === undefined || !isId(userId)
        ? undefined
        : containmentForm(verb, title, nameOfUser(answer), { userId, evidence: idsForButton(answer.evidence) });
    default:
      return boundButton(verb, title, data);
  }
}

type Bound = Exclude<Verb, 'ask' | 'ask-colleague' | 'show-evidence' | Containment>;

/** Buttons that belong to one approval or alert. */
function boundButton(verb: Bound, title: string, { approvalId, alertId }: NonNullable<ActionOffer['data']>): Button | undefined {
  switch (verb) {
    case 'approve':
    case 'deny':
    case 'check-again':
      return approvalId === undefined ? undefined : press(verb, title, { approvalId });
    case 'acknowledge':
    case 'assign':
      return alertId === undefined ? undefined : press(verb, title, { alertId });
    case 'close':
    case 'mute-alert':
    case 'answer-colleague':
      // They live on cards of their own.
      return undefined;
  }
}

function nameOfUser(answer: Answer): string | undefined {
  const user = answer.facts.user;
  if (typeof user !== 'object' || user === null || !('upn' in user) || typeof user.upn !== 'string') return undefined;
  return 'name' in user && typeof user.name === 'string' ? `${user.name} (${user.upn})` : user.upn;
}

function userOf(answer: Answer): string | undefined {
  const user = answer.facts.user;
  if (typeof user !== 'object' || user === null || !('id' in user)) return undefined;
  return typeof user.id === 'string' ? user.id : undefined;
}
