import type { Case } from '../case.ts';
import { LISBON, TOKYO, LAGOS, LAPTOP, PHONE, line, silent, step, every } from './rows.ts';

const NOON = '2026-11-19T12:00:00Z';
const atHome = [10, 12, 13].map((day) => line(`${day} 09:00`, 0, LAPTOP));
const STRANGE = { deviceDetail: { deviceId: '', operatingSystem: 'Linux', browser: 'Chrome 120' } };
const DALLAS = {
  location: { city: 'Dallas', state: 'Texas', countryOrRegion: 'US', geoCoordinates: { latitude: 32.8, longitude: -96.8 } },
};

/** Where somebody says they are, against what the rows show. */
export const TRAVEL: readonly Case[] = [
  {
    name: 'her own laptop in Lisbon, after a flight',
    ask: 'marta says she is in Lisbon',
    rows: [
      ...[10, 12, 13].map((day) => line(`${day} 09:00`, 0, LAPTOP)),
      line('18 09:00', 0, LAPTOP),
      line('19 10:00', 0, {
        ...LAPTOP,
        ...LISBON,
        authenticationRequirement: 'multiFactorAuthentication',
        authenticationDetails: [
          step('Password', true, 'Correct password'),
          step('Mobile app notification', true, 'MFA successfully completed'),
        ],
      }),
    ],
    now: '2026-11-19T12:00:00Z',
    facts: { verdict: 'holds' },
  },
  {
    name: 'Tokyo and Hamburg within the hour, on an unknown machine',
    ask: 'is marta really in Tokyo?',
    rows: [
      ...[10, 12, 16].map((day) => line(`${day} 09:00`, 0, LAPTOP)),
      line('19 09:00', 0, LAPTOP),
      line('19 09:40', 0, {
        ...TOKYO,
        deviceDetail: { deviceId: 'ffff0000-0000-4000-8000-00000000beef', operatingSystem: 'Linux', browser: 'Chrome 120' },
      }),
    ],
    now: '2026-11-19T12:00:00Z',
    facts: { verdict: 'contradicted' },
  },
  {
    name: 'nothing since she left: one cannot tell',
    ask: 'marta says she is in Lisbon',
    rows: [...[10, 12, 16].map((day) => line(`${day} 09:00`, 0, LAPTOP)), line('17 17:00', 0, LAPTOP)],
    now: '2026-11-19T12:00:00Z',
    facts: { verdict: 'unknown' },
  },
  {
    name: 'rows without a place: one cannot tell',
    ask: 'is marta in Lisbon?',
    rows: [
      line('18 08:00', 0, { location: null }),
      silent('18 09:00', 0, { location: { city: '', state: '', countryOrRegion: '' } }),
    ],
    facts: { verdict: 'unknown' },
  },
  {
    name: 'still at her desk an hour ago',
    ask: 'marta claims to be in Japan',
    rows: [...[10, 12, 16].map((day) => line(`${day} 09:00`, 0, LAPTOP)), line('19 11:00', 0, LAPTOP)],
    now: '2026-11-19T12:00:00Z',
    facts: { verdict: 'contradicted' },
  },
  {
    name: 'her laptop in Lisbon, now and then through the company VPN at home',
    ask: 'marta says she is in Lisbon',
    now: NOON,
    rows: [
      ...atHome,
      line('18 12:00', 0, { ...LAPTOP, ...LISBON }),
      line('19 09:00', 0, { ...LAPTOP, ...LISBON }),
      line('19 09:40', 0, LAPTOP),
      line('19 11:00', 0, { ...LAPTOP, ...LISBON }),
    ],
    facts: { verdict: 'holds' },
    says: [/VPN/],
  },
  {
    name: 'Tokyo and Hamburg within the hour, in a table without coordinates',
    ask: 'is marta really in Tokyo?',
    format: 'csv',
    now: NOON,
    rows: [...atHome, line('19 09:00', 0, LAPTOP), line('19 09:40', 0, { ...TOKYO, ...STRANGE })],
    facts: { verdict: 'contradicted' },
    says: [/km\/h/],
  },
  {
    name: 'a suburb of Lisbon',
    ask: 'is marta in Lisbon?',
    now: NOON,
    rows: [
      ...atHome,
      line('19 09:00', 0, { ...LAPTOP, ...LISBON, location: { city: 'Amadora', state: 'Lisboa', countryOrRegion: 'PT' } }),
    ],
    facts: { verdict: 'holds' },
  },
  {
    name: 'claims Lisbon, the phone shows Porto',
    ask: 'is marta in Lisbon?',
    now: NOON,
    rows: [
      ...atHome,
      line('19 09:00', 0, { ...LAPTOP, ...LISBON, location: { city: 'Porto', state: 'Porto', countryOrRegion: 'PT' } }),
    ],
    facts: { verdict: 'holds' },
    says: [/Porto, PT/],
  },
  {
    name: 'a village that nobody knows, from another country than usual',
    ask: 'is marta in Vilarinho?',
    now: NOON,
    rows: [...atHome, line('19 09:00', 0, { ...LAPTOP, ...LISBON })],
    facts: { verdict: 'unknown' },
    says: [/Lisboa, PT/],
  },
  {
    name: 'only the computer at the office goes on refreshing',
    ask: 'is marta in Japan?',
    now: NOON,
    rows: [...atHome, ...every(60, 20, '18 13:00').map((when) => silent(when, 0, LAPTOP))],
    facts: { verdict: 'unknown' },
  },
  {
    name: 'worn down by prompts abroad',
    ask: 'marta says she is in Lagos',
    now: NOON,
    rows: [
      ...atHome,
      line('19 08:00', 0, LAPTOP),
      ...['09:00', '09:02', '09:04', '09:06'].map((time) =>
        line(`19 ${time}`, 500121, { ...LAGOS, ...STRANGE, details: 'MFA denied; user declined the authentication' }),
      ),
      line('19 09:08', 0, {
        ...LAGOS,
        ...STRANGE,
        authenticationRequirement: 'multiFactorAuthentication',
        authenticationDetails: [step('Mobile app notification', true, 'MFA successfully completed')],
      }),
    ],
    facts: { verdict: 'contradicted' },
  },
  {
    name: 'another city of her own country',
    ask: 'is marta in Munich?',
    now: NOON,
    rows: [
      ...atHome,
      line('19 09:00', 0, {
        ...LAPTOP,
        location: {
          city: 'München',
          state: 'Bayern',
          countryOrRegion: 'DE',
          geoCoordinates: { latitude: 48.14, longitude: 11.58 },
        },
      }),
    ],
    facts: { verdict: 'holds' },
  },
  {
    name: 'a far part of a large country is not the place, and she was at her desk',
    ask: 'is marta in New York?',
    now: NOON,
    rows: [...atHome, silent('19 09:00', 0, { ...STRANGE, ...DALLAS }), line('19 11:00', 0, LAPTOP)],
    facts: { verdict: 'contradicted' },
  },
  {
    name: 'a telephone whose carrier has its gateway in another city',
    ask: 'marta says she is in Berlin',
    now: NOON,
    rows: [
      ...atHome,
      line('19 09:00', 0, {
        ...PHONE,
        location: {
          city: 'Frankfurt am Main',
          state: 'Hessen',
          countryOrRegion: 'DE',
          geoCoordinates: { latitude: 50.1, longitude: 8.7 },
        },
      }),
    ],
    facts: { verdict: 'unknown' },
    says: [/where its network meets the internet/],
    never: [/stolen session/],
  },
  {
    name: 'tries abroad that did not know the password are not her',
    ask: 'marta says she is in Lagos',
    now: NOON,
    rows: [
      ...atHome,
      line('19 08:00', 0, LAPTOP),
      ...every(2, 4, '19 09:00').map((when) => line(when, 50126, { ...LAGOS, ...STRANGE })),
    ],
    facts: { verdict: 'contradicted' },
    says: [/4 failed tries, which show nobody who knows the password/],
    never: [/sign-ins come from Lagos/, /stolen session/],
  },
  {
    name: 'an address that is located wrongly, and the same laptop at home',
    ask: 'impossible travel for marta?',
    now: NOON,
    rows: [...atHome, line('19 08:00', 0, { ...LAPTOP, ...DALLAS }), line('19 08:05', 0, LAPTOP)],
    facts: { verdict: 'unknown' },
    headline: /one device shows Dallas, US and Hamburg, DE within two hours/,
    never: [/seems to be/, /treat it as a stolen session/, /possible by plane/],
  },
  {
    name: "Microsoft's own services in another country are no journey",
    ask: 'is marta really in Lisbon?',
    now: NOON,
    rows: [
      ...atHome,
      line('19 09:00', 0, LAPTOP),
      silent('19 10:00', 0, {
        ipAddress: '20.190.1.1',
        autonomousSystemNumber: 8075,
        location: { city: 'Amsterdam', state: 'Noord-Holland', countryOrRegion: 'NL' },
      }),
    ],
    facts: { verdict: 'contradicted' },
    never: [/Amsterdam/, /stolen session/],
  },
];
