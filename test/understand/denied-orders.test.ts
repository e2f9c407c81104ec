import { isAction } from '../../src/understand/intent/actions.ts';
import { isWish } from '../../src/understand/intent/unwanted.ts';
import { read } from './read.ts';

const DENIALS = [
  "don't",
  'do not ever',
  'please never',
  "whatever you do, don't",
  "for pity's sake, do not",
  "I'd rather you didn't",
  "you really shouldn't",
  'we must not',
  "let's not",
  'nobody is to',
  'no one must',
  'there is no need to',
  'I see no reason to',
  'under no circumstances',
  'in no case',
  'I forbid you to',
  'you are not to',
  'could you please not',
  "I don't want anybody to",
  'it would be a mistake to',
  'God forbid that you',
];
/** What may stand between the denial and the verb. */
const ATTEMPTS = [
  '',
  'just ',
  'even try to ',
  'go and ',
  'go ahead and ',
  'come along and ',
  'rush off and ',
  'up and ',
  'lose your head and ',
  'play the hero and ',
  'run and then ',
];
const VERBS = ['revoke', 'disable', 'enable', 're-enable', 'block', 'kick out', 'sign out', 'mute', 'unmute'];

/** Denied in other turns of phrase. */
const NO_ORDERS = [
  "don't you dare disable Noor",
  "don't you lot go logging Noor out",
  "don't even think of disabling Noor",
  "don't go, and revoke Noor's sessions",
  "don't go and:\nrevoke Noor's sessions",
  'please do not go and\ndisable Noor',
  'nobody go and kick Noor out',
  'do NOT – I repeat – do NOT go and block Noor',
  "don't take her word for it and enable Noor",
  'dinnae go an block Noor',
  'ye shouldnae go and block Noor',
  "do not take it upon yourself and revoke Noor's sessions",
  'far be it from me to say go and disable Noor',
  'mind you do not go and disable Noor',
  'I never said to go and disable Noor',
  "don't touch the mailbox and then go and disable Noor and block Vik",
  'tell the intern not to go and disable Noor',
  'make it so nobody can go and disable Noor',
  "I'd sooner you didn't disable Noor",
  "rather than go and disable Noor, show me Vik's sign-ins",
  // in other languages
  'geh bloß nicht hin und sperre das Konto von Lars',
  'komm ja nicht auf die Idee, Lars zu sperren',
  "ne va surtout pas bloquer le compte d'Anne",
  'que personne ne bloque le compte de Luc',
  'ni se te ocurra bloquear la cuenta de Pablo',
  'no vayas a bloquear la cuenta de Pablo',
  'nem pense em bloquear a conta de Rui',
  "non ti azzardare a bloccare l'account di Marco",
  'waag het niet om het account van Pieter te blokkeren',
  'nie waż się blokować konta Piotra',
  'gå inte och spärra kontot för Lars',
  'gå nu ikke hen og spær Lars',
  'ikke gå og sperr kontoen til Lars',
];

/** A denial beside an order, or one that presses for it. */
const ORDERS: readonly (readonly [string, string])[] = [
  ['revoke', "don't dawdle, revoke Noor's sessions"],
  ['revoke', "don't hesitate and revoke Noor's sessions"],
  ['revoke', "don't just stand there, revoke Noor's sessions"],
  ['revoke', "this is no test, revoke Noor's sessions"],
  ['revoke', "hurry up and revoke Noor's sessions"],
  ['revoke', "would you go and revoke Noor's sessions"],
  ['revoke', "the laptop is not coming back and please revoke Noor's sessions"],
  ['revoke', "we don't know by whom Noor was phished. Revoke her sessions."],
  ['disable', "don't argue, disable Noor"],
  ['disable', "don't bother asking HR, just disable Noor"],
  ['disable', "don't forget to disable Noor"],
  ['disable', "I'm not joking, disable Noor"],
  ['disable', 'Noor does not work here any more, please disable her account'],
  ['disable', 'stop what you are doing and disable Noor'],
  ['disable', 'please come over and disable Noor'],
  ['enable', 'enable Noor, she did nothing wrong'],
  ['enable', 'go ahead and enable Noor'],
  ['mute', 'go and mute Noor for an hour'],
];

function isQuiet(text: string): boolean {
  const { command, deferred, alternatives } = read(text);
  return ![command, ...(deferred ? [deferred] : []), ...alternatives].some(({ intent }) => isAction(intent) || isWish(intent));
}

describe('a denial', () => {
  it.each(DENIALS)('"%s" reaches the verb whatever stands between them', (denial) => {
    const texts = ATTEMPTS.flatMap((attempt) => VERBS.map((verb) => `${denial} ${attempt}${verb} Noor`));
    expect(texts.filter((text) => !isQuiet(text))).toEqual([]);
  });

  it.each(NO_ORDERS)('"%s" orders nothing', (text) => {
    expect(isQuiet(text)).toBe(true);
  });

  it.each(ORDERS)('%s is still ordered by "%s"', (intent, text) => {
    expect(read(text).command).toMatchObject({ intent, user: 'Noor' });
  });
});
