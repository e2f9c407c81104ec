import { VALUABLE_RESOURCES } from '../../applications.ts';
import { has, keyOf, touch } from '../../baseline/items.ts';
import { clientKey, isCold, networkKey } from '../../baseline/person.ts';
import type { Observation } from '../../observation.ts';
import { KIND } from '../../networks/kinds.ts';
import { isDeveloper } from '../../replay/known.ts';
import { TRAIT } from '../../traits.ts';
import { eventOf, isFamiliar, personOf, userSubject, type Around, type Hit, type RowRule } from '../rule.ts';
import { firstOf, idsOf, isFirst, note, tally, type Window } from '../window.ts';

/** The victim enters a code that the intruder asked for; the tokens then appear somewhere else. */
export const deviceCodePhishing: RowRule = {
  id: 'device-code-phishing',
  title: 'Device code used for somebody else',
  severity: 'high',
  attack: ['T1528', 'T1566.002'],
  lookback: 24 * 60,
  needs: ['beta'],
  falsePositives: ['Meeting-room devices and televisions', 'Command lines on a remote machine'],
  blindSpots: [
    'Tokens used behind the same network as the victim',
    'A command line in the cloud in a person’s first three days, as long as it leaves mail and files alone: low',
    'Without beta fields only the confirmation page (50199) is seen',
  ],
  triage: ['Ask the person whether they typed in a code and who sent it', 'See what the session read'],
  suggestedActions: ['Revoke sessions', 'Block the device-code flow with Conditional Access'],
  over: 'rows',
  wants: [['deviceCode', 'success'], ['codeConfirm']],
  joins: [['success']],
  key: personOf,
  evaluate: (seen, window, around) => {
    const entered = seen.row.protocol === 'deviceCode' || (seen.traits & TRAIT.codeConfirm) !== 0;
    if (entered) {
      note(window, { ...eventOf(seen, 'code', exitOf(seen)), who: sessionOf(seen) });
      if (hasBrowser(seen)) note(window, { ...eventOf(seen, 'browser'), who: browserOf(seen) });
      if (seen.country !== 0) touch(window.marks, COUNTRY + seen.country, seen.day, 0, 8);
      return (seen.traits & TRAIT.success) !== 0 ? firstCode(seen, window, around) : undefined;
    }
    if (!isUsedElsewhere(seen, window, around)) return undefined;
    note(window, eventOf(seen, 'used', networkKey(seen)));
    // A command line in the same country is what developers do on servers.
    const tool = seen.app?.role === 'tool';
    const server = tool && isSameCountry(window, seen);
    const shell = tool && isRemoteShell(seen);
    // In their first days nobody can say that somebody is no developer.
    const early = shell && around.person !== undefined && isCold(around.person, seen.day);
    return {
      subject: userSubject(seen),
      severity: server || early ? 'low' : shell ? 'medium' : 'high',
      title: server
        ? 'This person entered a device code, and a command line elsewhere in the country uses it'
        : 'This person entered a device code, and somebody on another network uses it',
      reasons: [
        'The person entered a device code.',
        'The tokens that it gave are used from another provider.',
        'The device there is not managed.',
        ...(early
          ? ['A developer’s command line in the cloud looks like this, and the person is known for a few days only.']
          : []),
      ],
      evidence: idsOf(window, ['code', 'used']),
      first: firstOf(window, ['code']) ?? seen.at,
    };
  },
};

/** A gateway or relay leads out in one country and the next: it is one network. */
function exitOf(seen: Observation): number {
  return seen.kind === KIND.access || seen.kind === KIND.relay ? keyOf(seen.asn) : networkKey(seen);
}

function sessionOf({ row }: Observation): string {
  return row.sessionId === undefined || row.sessionId.length > 128 ? '' : row.sessionId;
}

function hasBrowser({ client }: Observation): boolean {
  return client.os > 0 && client.browser > 0 && !client.tool;
}

function browserOf(seen: Observation): string {
  return `${clientKey(seen.client.os, seen.client.browser)} ${sessionOf(seen)}`;
}

const EXCUSED = TRAIT.trustedDevice | TRAIT.confidential | TRAIT.egress;

/** Tokens of a code that was entered within the day, on a provider where none was entered. */
function isUsedElsewhere(seen: Observation, window: Window, around: Around): boolean {
  const codes = tally(window, 'code');
  if (codes.rows === 0 || seen.block === 0 || codes.where.has(exitOf(seen)) || (seen.traits & EXCUSED) !== 0) return false;
  // The browser in which the code was typed goes on with its session, wherever the person takes it.
  const sameBrowser = hasBrowser(seen) && tally(window, 'browser').who.has(browserOf(seen));
  const sameSession = seen.row.sessionId !== undefined && codes.who.has(sessionOf(seen)) && !sameBrowser;
  if ((seen.traits & TRAIT.deviceCode) === 0 && !sameSession) return false;
  // People who use command lines on other days join servers this way, wherever those are.
  const developer = around.person !== undefined && isDeveloper(around.person, seen.day);
  return !(developer && seen.app?.role === 'tool') && !around.isOwnNetwork(seen);
}

/**
 * A command line that says what it is, on a machine in the cloud and not at mail or files: a developer's shell, a build, or
 * somebody who got hold of one. Worth a call in the morning.
 */
function isRemoteShell(seen: Observation): boolean {
  const cloud = (seen.traits & TRAIT.rented) !== 0 || seen.kind === KIND.microsoft;
  return cloud && !isMailOrFiles(seen.row.resourceId ?? '');
}

function isMailOrFiles(resource: string): boolean {
  return VALUABLE_RESOURCES.has(resource) && !DIRECTORIES.has(VALUABLE_RESOURCES.get(resource) ?? '');
}

/** Command lines ask for these to sign in at all. */
const DIRECTORIES: ReadonlySet<string> = new Set(['Microsoft Graph', 'Azure AD Graph']);

/** Kept as a mark, because a window event has room for one place only. */
function isSameCountry(window: Window, seen: Observation): boolean {
  return seen.country !== 0 && has(window.marks, COUNTRY + seen.country);
}

const COUNTRY = 10_000;

/** A first device code towards mail, files or Graph from an unmanaged device: worth a look, not more. */
function firstCode(seen: Observation, window: Window, around: Around): Hit | undefined {
  if (!isFirst(window, 1, seen.day) || (seen.traits & TRAIT.trustedDevice) !== 0) return undefined;
  // A screen in a meeting room stands where it always stood; the use elsewhere is what tells.
  const wanted = seen.app?.role === 'broker' || VALUABLE_RESOURCES.has(seen.row.resourceId ?? '');
  if (!wanted || around.isOwnNetwork(seen)) return undefined;
  const broker = seen.app?.role === 'broker';
  return {
    subject: userSubject(seen),
    severity: broker && !isFamiliar(seen, around) ? 'medium' : 'low',
    title: broker
      ? 'This person entered a device code for the first time, and it can register a device'
      : 'This person entered a device code for the first time',
    reasons: [
      broker
        ? 'It was for the authentication broker, which can register a device.'
        : 'It was for mail, files or Microsoft Graph.',
      'The person had not used the device-code flow in thirty days.',
    ],
    evidence: idsOf(window, ['code']),
  };
}
