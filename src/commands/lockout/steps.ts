import { explainCode } from '../../explain/catalogue.ts';
import { CODE } from '../../explain/codes.ts';
import { isForeignLock } from '../../explain/account-lock.ts';
import type { BadPasswordSource, LockoutStory } from '../../explain/lockout.ts';
import { capitalised, clean } from '../../text.ts';
import type { Steps } from '../answer.ts';
import { rowMeaning } from '../code-words.ts';
import { joinSteps, NO_STEPS } from '../reply.ts';
import { deviceAndApp } from './words.ts';

const LEAST_TRIES = 3;

/** What to do, by who does it: about the state, about the device that keeps trying, about a stranger's tries. */
export function lockoutSteps(story: LockoutStory, name: string): Steps {
  const state = stateSteps(story);
  const source = ownSource(story);
  const device = story.state === 'locked' && source !== undefined ? withServer(deviceSteps(source), story) : NO_STEPS;
  if (story.attack === undefined && story.state === 'locked' && source?.strange === true) return strangeSteps(source, name);
  if (story.attack !== undefined) {
    const known = story.state === 'disabled' || story.state === 'password-expired' ? state : NO_STEPS;
    return joinSteps(known, device, attackSteps(story, name));
  }
  return device === NO_STEPS ? state : device;
}

/** A drafted message; none when a stranger's tries are the only reason. */
export function lockoutMessage(story: LockoutStory, name: string): string | undefined {
  const source = ownSource(story);
  if (story.state === 'locked' && source !== undefined && !source.strange && source.tries >= LEAST_TRIES) {
    if (!isMachine(source))
      return `Hello ${name}, your account is locked for a short time because a wrong password was typed several times. Please wait some minutes and try again; if you do not know the password any more, reset it.`;
    return `${deviceMessage(source, name)} After that the lock ends by itself.`;
  }
  // The sign-in page cannot change what is kept in the organisation's own Active Directory.
  if (story.state === 'password-expired' && story.deciding?.code === CODE.passwordExpiredOnPremises)
    return `Hello ${name}, the password of your work computer and account has expired. ${explainCode(CODE.passwordExpiredOnPremises).steps.user.join(' ')} After that everything works again.`;
  if (story.state === 'password-expired')
    return `Hello ${name}, your password has expired. Please choose a new one on the sign-in page; after that everything works again.`;
  return undefined;
}

/** To the person whose device keeps sending an old password. */
export function deviceMessage(source: BadPasswordSource, name: string): string {
  if (isScript(source))
    return `Hello ${name}, a script or a task with ${deviceAndApp(source)} keeps sending a wrong password for your account. Please stop it, or give it the current password.`;
  return `Hello ${name}, ${deviceAndApp(source)} keeps sending a wrong password for your account. Please remove the saved password there and sign in again with the current one.`;
}

/** Tools that nobody sits before: the password stands in a script or a scheduled task. */
function isScript({ app, client }: BadPasswordSource): boolean {
  return client !== 'Browser' && /powershell|\bcli\b|python|curl/iu.test(app);
}

/** Something that holds a saved password; not where the tries may be a stranger's. */
export function isMachine(source: BadPasswordSource): boolean {
  return !source.strange && (source.everyMinutes !== undefined || source.client !== 'Browser');
}

export function ownSource({ sources, own }: Pick<LockoutStory, 'sources' | 'own'>): BadPasswordSource | undefined {
  return own > 0 ? sources[0] : undefined;
}

function stateSteps({ state, deciding }: LockoutStory): Steps {
  if (state === 'not-locked' || state === 'unknown') return NO_STEPS;
  if (state === 'disabled') return explainCode(deciding?.code ?? CODE.disabled).steps;
  if (state === 'password-expired') return explainCode(deciding?.code ?? CODE.passwordExpired).steps;
  return deciding === undefined ? explainCode(CODE.locked).steps : rowMeaning(deciding).steps;
}

export function deviceSteps(source: BadPasswordSource): Steps {
  const device = deviceAndApp(source);
  const legacy = /imap|pop|smtp|other client|activesync/iu.test(source.client);
  const self = isMachine(source);
  if (isScript(source)) {
    return {
      user: [`Stop the script or task with ${device}, or give it the current password.`],
      helpdesk: [
        `Find the script or scheduled task on the computer behind ${clean(source.ip, 60)}. The lock ends by itself once it stops.`,
      ],
      admin: ["Give the script an identity of its own (a managed identity or an application) in place of a person's password."],
      security: [],
    };
  }
  return {
    user: self
      ? [`${capitalised(device)}: remove the saved password or the account, and add it again with the current password.`]
      : ['Wait some minutes, then type the current password once. If you do not know it any more, reset it.'],
    helpdesk: [
      self
        ? `Find the device that sends the wrong password: ${device}, ${clean(source.ip, 60)}. The lock ends by itself once it stops.`
        : `Ask whether the tries from ${device}, ${clean(source.ip, 60)}, were the person's own; if so, offer a password reset.`,
    ],
    admin: legacy ? ['This client can only send a password: plan its replacement, it will keep locking people.'] : [],
    security: [],
  };
}

/** Too few for an attack, and from where the person was not: only they can say. */
function strangeSteps(source: BadPasswordSource, name: string): Steps {
  const ip = clean(source.ip, 60);
  return {
    user: ['Wait some minutes, then type the current password once.'],
    helpdesk: [
      `Call ${name} on a known number and ask whether the tries from ${ip} were theirs (a journey, a VPN). Do not ask in Teams.`,
      `If not, do not reset ${name}'s password just because of this: pass the address to security.`,
    ],
    admin: [],
    security: [`Look at what else came from ${ip}, and ask "password spray" to see who else was tried.`],
  };
}

/** Where the organisation's own servers check the password, they may hold a lock of their own. */
function withServer(steps: Steps, { deciding }: LockoutStory): Steps {
  if (deciding === undefined) return steps;
  const server = isForeignLock(deciding)
    ? "The lock is that of AD FS (extranet lockout), not Entra's: Get-AdfsAccountActivity shows it, Reset-AdfsAccountLockout ends it."
    : deciding.steps?.some((step) => /pass-?through/iu.test(step.methodDetail ?? '')) === true
      ? 'Your own Active Directory checks the password (pass-through authentication): see whether the account is locked there, too.'
      : undefined;
  return server === undefined ? steps : joinSteps({ ...NO_STEPS, admin: [server] }, steps);
}

function attackSteps(story: LockoutStory, name: string): Steps {
  const also = ownSource(story) === undefined ? '' : ' for the tries from abroad';
  return {
    user: [],
    helpdesk: [
      `Do not reset ${name}'s password${also === '' ? ' just because of this: the tries are not theirs' : also}. Pass it to security.`,
    ],
    admin: ['Check that smart lockout and a policy that blocks legacy authentication are on for this account.'],
    security: ['Look at the addresses for a password spray over other people, and check that none of the tries succeeded.'],
  };
}
