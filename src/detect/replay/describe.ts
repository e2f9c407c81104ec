import { OS } from '../agents.ts';
import { countryName } from '../networks/address.ts';
import { networkName } from '../networks/kinds.ts';
import type { Leg } from './session.ts';
import type { WeightId } from './weights.ts';

/** One plain sentence for a piece of evidence. Only numbers, country codes and names from our own tables: no log text. */
export function describe(id: WeightId, leg: Leg, reference: Leg | undefined): string {
  const there = place(leg);
  const here = reference === undefined ? 'the usual network' : place(reference);
  const say: Record<WeightId, string> = {
    'session-other-system': `One session was used on ${systems(reference)} at ${here} and on ${systems(leg)} at ${there}.`,
    'session-other-device': `One session shows two registered devices, at ${here} and at ${there}.`,
    'session-into-tool': `A session of a browser at ${here} is used by a script at ${there}.`,
    'device-lost': `The session showed its device at ${here}; at ${there} it shows none.`,
    'device-left-out': `The session showed its device at ${here}; in a few rows at ${there} it shows none.`,
    'device-lost-by-hand': `Opened by hand, this browser always showed the person’s device; at ${there} it shows none.`,
    'device-left-out-by-hand': `Opened by hand, this browser always showed the person’s device; in a few sign-ins at ${there} it shows none.`,
    'binding-lost': `The token was bound to its device at ${here} and came unbound from ${there}.`,
    'session-other-browser': `The session changed browser between ${here} and ${there}.`,
    'session-older-browser': `The session continued in a browser months older at ${there} than at ${here}.`,
    'browser-version-flips': `The browser version differs between ${here} and ${there}.`,
    'session-other-country': `One session was used from ${here} and from ${there}.`,
    'session-other-network': `One session was used from ${here} and from ${there}.`,
    'session-other-block': `One session was used from two neighbourhoods of one provider, ${there}.`,
    'impossible-move': 'The person would have had to travel faster than an aircraft.',
    'two-live-streams-once': `Both ${here} and ${there} were live within minutes of each other, once.`,
    'two-live-streams': `Both ${here} and ${there} were live in turn within minutes.`,
    'two-live-streams-often': `Both ${here} and ${there} were live in turn, many times within minutes.`,
    'elsewhere-at-once': `Another session of the person was live elsewhere while this one was at ${there}.`,
    'desktop-elsewhere': `Another desktop of the person was live elsewhere while this one was at ${there}.`,
    'second-desktop': `Somebody signed in by hand at ${there}, where nothing else of the person is, while their desktop went on where it always is.`,
    'hosting-network': `${there} is a hosting network and new for this person.`,
    'vpn-network': `${there} is a hosting network known for VPN services and new for this person.`,
    'rented-azure': `${there} is Microsoft’s network, but this does not look like one of its services.`,
    'token-from-hosting': 'A refresh or primary refresh token was used from there.',
    'claim-on-new-network': 'MFA was satisfied by a claim on a network where the person never did MFA.',
    'background-without-sign-in': 'Tokens were used on a network where the person never signed in.',
    'unknown-client': 'Operating system and browser are new for this person.',
    'no-device': 'The person works from registered devices; this sign-in shows none.',
    'device-missing': 'With this software the person always showed a registered device; this sign-in shows none.',
    'new-country': `The person was never seen in ${countryName(leg.country) ?? 'this country'} before.`,
    'unusual-hour': 'The person was never seen at this hour.',
    'phone-stayed': 'The person’s phone was far away at that time.',
    'others-stayed': 'Only this session went there; a registered machine of the person stayed where they usually are.',
    'programs-stayed': `Only the browser of this session was at ${there}; its programs never were.`,
    'alone-on-vpn': 'Only this session went to the VPN; a registered machine of the person stayed where they usually are.',
    'born-strange': 'The session began on one network new for the person and moved to another, never with a registered device.',
    'portal-first': 'It began at the Office portal, where phishing kits begin.',
    'cloud-shell-first': `Azure’s command lines ran at ${there}, as in a cloud shell; this person never used them before.`,
    'cloud-script-first': `Command lines ran at ${there} with an agent that this person never used.`,
    'tool-agent': 'The software is a script or tool, which this person never used.',
    'first-command-line': `Command lines were used at ${there} in the name of this person, who never used any before.`,
    'kit-agent': 'The user agent is one that only offensive tools send.',
    'script-as-program': `A script at ${there} calls itself one of Microsoft’s programs, which do not come as scripts.`,
    'tool-walk': `A script at ${there} used many of Microsoft’s applications in this person’s name, as intruders try what a token opens.`,
    'kit-pattern': 'A script signed in to the Office portal or the authentication broker, as phishing kits do.',
    'device-code-elsewhere': `A device code joined ${here} and ${there} in one session.`,
    'device-code-tool': `A device code joined a browser at ${here} and a command line at ${there}.`,
    'remote-command-line': 'It is a command line in the same country, as developers run on servers.',
    'interrupted-elsewhere': 'The prompt was answered on another network minutes before.',
    'registers-device': `A device was being registered from ${there}.`,
    'security-info': `The page for sign-in methods was opened from ${there}.`,
    'risk-token': 'Identity Protection saw a stolen or replayed token.',
    'risk-other': 'Identity Protection saw something unusual.',
    'many-networks': 'One session appeared on at least four unrelated networks within a day.',
    'same-device': 'The managed device of this person is there too.',
    'device-claimed': 'The same device is named there, but nothing shows that it was present.',
    'device-in-two-places': 'The same device is named on both networks, which were live in turn.',
    'same-registered-device': 'The same registered device is on both networks.',
    'same-carrier': 'Both are mobile carriers, which change addresses by themselves.',
    'mobile-handover': 'A phone changing between wireless network and carrier looks like this.',
    'known-network': `The person was at ${there} on an earlier day.`,
    'known-provider': `The person used ${there} on an earlier day with the same kind of machine.`,
    'usual-network': `The person is often at ${there}, or was there with a managed device.`,
    'tenant-network': `${there} is the tenant’s own network, muted, or shared by colleagues.`,
    'microsoft-egress': 'A Microsoft service was acting for the person.',
    'own-application': `${there} is used by one application only, to which the person had signed in.`,
    'application-server': `${there} is used by one web application only, whose server keeps the token.`,
    'access-gateway': `${there} is a secure web gateway.`,
    'beside-gateway': `Beside ${here}, which is a gateway or relay, a part of the traffic goes out directly.`,
    'private-relay': `${there} is a relay that phones and browsers use by themselves.`,
    'plausible-journey': 'The other network had fallen silent, and there was time to get there.',
    'address-pool': 'The provider of this person changes addresses all the time.',
    'same-automation': 'The same script runs on both rented networks.',
    'own-phone-there': 'The person’s telephone was on the same network in the same hours.',
    'colleague-machine-there': `Machines of colleagues leave by ${there} as well: the way out of a company’s VPN.`,
    'own-machine-there': 'A machine of the person showed its own key on that network in the same hours.',
    'cloud-desktop': 'A managed machine is there, as cloud desktops are.',
    'other-protocol': 'One network speaks IPv4 and the other IPv6, as one line with two providers does.',
    'known-device': 'The device is another one that this person is known to use.',
    'fresh-mfa': 'MFA was done there, not only claimed.',
    'strong-method': 'A sign-in method that cannot be passed on was used there.',
  };
  return say[id];
}

export function place(leg: Leg): string {
  const country = countryName(leg.country);
  return country === undefined ? networkName(leg.asn) : `${networkName(leg.asn)} in ${country}`;
}

function systems(leg: Leg | undefined): string {
  if (leg === undefined) return 'another system';
  const names = OS.filter((name, i) => name !== '' && (leg.systems & (1 << i)) !== 0);
  return names.length === 0 ? 'an unknown system' : names.join(' and ');
}
