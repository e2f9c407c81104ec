import type { FarAway } from '../../explain/far-away.ts';
import { countryInSentence } from '../../explain/place.ts';
import { clean } from '../../text.ts';
import type { Steps } from '../answer.ts';

/** A success or a report that may mean an intruder. */
export function dangerSteps(name: string, upn: string): Steps {
  return {
    user: [],
    helpdesk: [`Call ${name} on a known number and ask whether they started these sign-ins. Do not ask in Teams.`],
    admin: [],
    security: [
      `If they did not: ask "replay check ${clean(upn, 80)}", revoke the sessions and reset the password, which somebody knows.`,
    ],
  };
}

/** Tries from where the person was not: caps lock and device are not the matter. */
export function farSteps({ country, knew }: FarAway, name: string, upn: string): Steps {
  return {
    user: [],
    helpdesk: [
      `Call ${name} on a known number and ask whether they use a VPN that leaves in ${countryInSentence(country)}. Do not ask in Teams.`,
      ...(knew ? [] : [`If not, do not reset ${name}'s password just because of this: pass the address to security.`]),
    ],
    admin: [],
    security: [
      knew
        ? `If they do not: somebody knows the password. Reset it, revoke the sessions and ask "replay check ${clean(upn, 80)}".`
        : 'Look at what else came from the address, and ask "password spray today" to see who else was tried.',
    ],
  };
}
