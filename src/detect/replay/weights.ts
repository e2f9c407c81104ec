/**
 * A score of 60 is "likely", 35 "possible". The scale: 40 and more is something one person cannot do by ordinary means, 20 to
 * 30 is something that needs an explanation, 10 is a hint. Explanations take away at least what they explain.
 */
export const LIKELY = 60;
export const POSSIBLE = 35;

/** `id: [weight, reason]`; data, so that it can be argued about. */
export const WEIGHTS = {
  'session-other-system': [45, 'A session id belongs to one browser or device; it does not change operating system.'],
  'session-other-device': [40, 'One session id cannot belong to two registered devices.'],
  'session-into-tool': [40, 'A browser session does not become a script.'],
  'device-lost': [30, 'A device proves itself with a key that a copied cookie or token does not carry.'],
  'binding-lost': [35, 'A bound token cannot be used unbound by its owner.'],
  'session-other-browser': [
    30,
    'A cookie stays in its browser; programs on one Windows machine may share a session, so not more.',
  ],
  'browser-version-flips': [10, 'One browser updates forwards; two versions in turn are two browsers.'],
  'session-other-country': [30, 'Two countries in one session: a VPN or a journey, if nothing else.'],
  'session-other-network': [20, 'Two providers in one session: every café and phone does this.'],
  'session-other-block': [10, 'Another neighbourhood of the same provider; lines keep theirs for weeks.'],
  'impossible-move': [20, 'Faster than an aircraft between two places that are not rented machines.'],
  'two-live-streams-once': [8, 'The old network was live again right after: a hand-over may look so once.'],
  'two-live-streams': [20, 'Both networks live in turn: one device has one way out.'],
  'two-live-streams-often': [30, 'Both networks live for many turns.'],
  'elsewhere-at-once': [8, 'Another session of the person was live elsewhere: often just the phone.'],
  'desktop-elsewhere': [18, 'Another desktop of the person was live on another network within minutes.'],
  'hosting-network': [25, 'People rarely browse from rented servers; intruders and VPNs do.'],
  'vpn-network': [15, 'A consumer VPN: chosen by people as well as by intruders.'],
  'rented-azure': [15, 'Microsoft’s network without being one of its services: a rented machine.'],
  'token-from-hosting': [10, 'A refresh or primary token arriving from a rented machine.'],
  'claim-on-new-network': [10, 'MFA was never done on this network; a copied token brings the claim along.'],
  'background-without-sign-in': [15, 'Tokens are used on a network where the person never signed in.'],
  'unknown-client': [15, 'Operating system and browser that this person never used.'],
  'no-device': [15, 'The person works from registered devices and this is none.'],
  'device-missing': [35, 'With this very software the person always showed a device.'],
  'new-country': [10, 'A country that this person was never seen in.'],
  'unusual-hour': [10, 'An hour at which this person never worked, nor two hours before or after.'],
  'phone-stayed': [25, 'The person’s phone was far away at that time; people take it with them.'],
  'others-stayed': [15, 'Who goes somewhere takes the machine along with all its sessions; here one went alone.'],
  'alone-on-vpn': [5, 'A VPN takes all programs of a machine along; one in a browser takes the browser only, so not more.'],
  'born-strange': [15, 'Somebody else signed in and handed the session on to a second strange network.'],
  'portal-first': [10, 'Phishing kits sign in to the Office portal first.'],
  'tool-agent': [30, 'A script where this person used none.'],
  'kit-agent': [50, 'A user agent that only offensive tools send.'],
  'kit-pattern': [35, 'A script signing in to the Office portal or the broker: how phishing kits pass the sign-in on.'],
  'device-code-elsewhere': [45, 'The code was entered on one network and its tokens are used on another.'],
  'device-code-tool': [15, 'A code joined a browser and a command line elsewhere, as developers do on servers.'],
  'interrupted-elsewhere': [10, 'A prompt on another network right before.'],
  'registers-device': [25, 'A new device is registered from the suspicious network: how intruders stay.'],
  'security-info': [20, 'Sign-in methods are opened from the suspicious network.'],
  'risk-token': [40, 'Identity Protection saw a stolen or replayed token.'],
  'risk-other': [10, 'Identity Protection saw something unusual.'],
  'many-networks': [15, 'One session on four unrelated networks within a day: a rotating proxy.'],

  'same-device': [-50, 'The same managed device on both networks: the person moved, or the device itself is lost.'],
  'device-claimed': [-20, 'The same device is named, but its own key was not used; a cookie takes the name along.'],
  'device-in-two-places': [-25, 'The same device on two lines in turn: two ways out, or a copy of its primary token.'],
  'same-registered-device': [-35, 'The same registered device on both networks.'],
  'same-carrier': [-25, 'Mobile carriers change addresses by themselves.'],
  'mobile-handover': [-25, 'A phone changes between wireless network and carrier all day.'],
  'known-network': [-25, 'The person was on this very line on an earlier day.'],
  'known-provider': [-20, 'The person used this pool of addresses with the same kind of machine on an earlier day.'],
  'usual-network': [-45, 'The person was on this network on three earlier days, or with a managed device.'],
  'tenant-network': [-60, 'The tenant’s own network: named, muted, Global Secure Access, or shared by colleagues.'],
  'microsoft-egress': [-60, 'A Microsoft service acting for the person.'],
  'access-gateway': [-30, 'A secure web gateway: one device leaves it from many places.'],
  'private-relay': [-25, 'A relay that phones and browsers use by themselves.'],
  'plausible-journey': [-25, 'The old network fell silent first, and there was time to get there.'],
  'address-pool': [-30, 'The provider gives this person another address all the time.'],
  'same-automation': [-40, 'The same script on rented machines, as service accounts run.'],
  'remote-command-line': [-50, 'A command line on a machine of the same country, joined by a code.'],
  'known-device': [-25, 'Another device that this person is known to use.'],
  'fresh-mfa': [-10, 'MFA was done here; a kit can pass it on, so not more.'],
  'strong-method': [-45, 'A method that cannot be passed on was used here.'],
} as const satisfies Record<string, readonly [number, string]>;

export type WeightId = keyof typeof WEIGHTS;

/** Evidence about software, devices and tokens: no journey explains it. */
export const HARD: ReadonlySet<string> = new Set<WeightId>([
  'session-other-system',
  'session-other-device',
  'session-into-tool',
  'device-lost',
  'device-missing',
  'binding-lost',
  'session-other-browser',
  'impossible-move',
  'device-code-elsewhere',
  'tool-agent',
  'kit-agent',
  'kit-pattern',
  'registers-device',
  'risk-token',
]);

/** Evidence that one person cannot produce by ordinary means: enough on its own to speak up without any history. */
export const IRRECONCILABLE: ReadonlySet<string> = new Set<WeightId>([
  'session-other-system',
  'session-other-device',
  'session-into-tool',
  'device-lost',
  'binding-lost',
  'two-live-streams',
  'two-live-streams-often',
  'device-code-elsewhere',
  'kit-agent',
  'kit-pattern',
  'risk-token',
]);
