import { place } from '../networks/point.ts';
import type { Place, Provider } from '../networks/point.ts';
import type { Foreign } from './world.ts';

const PARIS = place('Paris|Ile-de-France|FR|48.86|2.35|2');
const MADRID = place('Madrid|Madrid|ES|40.42|-3.70|2');
const WARSAW = place('Warszawa|Mazowieckie|PL|52.23|21.01|2');
const BANGALORE = place('Bengaluru|Karnataka|IN|12.97|77.59|5.5');
const DUBAI = place('Dubai|Dubai|AE|25.20|55.27|4');
const CHICAGO = place('Chicago|Illinois|US|41.88|-87.63|-5');
const LAGOS = place('Lagos|Lagos|NG|6.52|3.38|1');
const BUCHAREST = place('Bucuresti|Bucuresti|RO|44.43|26.10|3');
const FRANKFURT = place('Frankfurt am Main|Hessen|DE|50.11|8.68|2');
const AMSTERDAM = place('Amsterdam|Noord-Holland|NL|52.37|4.90|2');
const ASHBURN = place('Ashburn|Virginia|US|39.04|-77.49|-4');
const NUREMBERG = place('Nuernberg|Bayern|DE|49.45|11.08|2');

/** Where people travel, contractors live and proxies are rented. */
export const TRAIN_ABROAD: readonly Foreign[] = [
  {
    place: PARIS,
    isps: [
      { asn: 3215, name: 'Orange' },
      { asn: 12322, name: 'Free' },
    ],
    carrier: { asn: 15557, name: 'SFR' },
  },
  {
    place: MADRID,
    isps: [
      { asn: 3352, name: 'Telefonica ES' },
      { asn: 12430, name: 'Vodafone ES' },
    ],
    carrier: { asn: 12479, name: 'Orange ES' },
  },
  {
    place: WARSAW,
    isps: [
      { asn: 5617, name: 'Orange PL' },
      { asn: 6830, name: 'UPC' },
    ],
    carrier: { asn: 12912, name: 'T-Mobile PL' },
  },
  {
    place: BANGALORE,
    isps: [
      { asn: 24560, name: 'Airtel' },
      { asn: 24309, name: 'ACT' },
    ],
    carrier: { asn: 55836, name: 'Jio' },
  },
  { place: DUBAI, isps: [{ asn: 5384, name: 'Etisalat' }], carrier: { asn: 15802, name: 'du' } },
  {
    place: CHICAGO,
    isps: [
      { asn: 7922, name: 'Comcast' },
      { asn: 7018, name: 'AT&T' },
    ],
    carrier: { asn: 21928, name: 'T-Mobile US' },
  },
  {
    place: LAGOS,
    isps: [
      { asn: 37148, name: 'Globacom' },
      { asn: 328309, name: 'FibreOne' },
    ],
    carrier: { asn: 29465, name: 'MTN NG' },
  },
  { place: BUCHAREST, isps: [{ asn: 8708, name: 'Digi' }], carrier: { asn: 8953, name: 'Orange RO' } },
];

type Site = Provider & { readonly places: readonly Place[] };

/** Clouds that honest people and scripts use. */
export const TRAIN_CLOUDS: readonly Site[] = [
  { asn: 8075, name: 'Azure', places: [AMSTERDAM, FRANKFURT] },
  { asn: 16509, name: 'AWS', places: [FRANKFURT, ASHBURN] },
  { asn: 24940, name: 'Hetzner', places: [NUREMBERG] },
];

/** Hosting that attackers rent; some of it is the same that honest people use. */
export const TRAIN_HOSTING: readonly Site[] = [
  { asn: 14061, name: 'DigitalOcean', places: [AMSTERDAM, FRANKFURT, ASHBURN] },
  { asn: 399629, name: 'BL Networks', places: [AMSTERDAM] },
  { asn: 215540, name: 'Global Connectivity Solutions', places: [FRANKFURT] },
  { asn: 9009, name: 'M247', places: [FRANKFURT, BUCHAREST] },
  { asn: 20473, name: 'Vultr', places: [AMSTERDAM, CHICAGO] },
  { asn: 16276, name: 'OVH', places: [PARIS, FRANKFURT] },
  { asn: 24940, name: 'Hetzner', places: [NUREMBERG] },
  { asn: 8075, name: 'Azure', places: [AMSTERDAM] },
  { asn: 44477, name: 'Stark Industries', places: [AMSTERDAM] },
  { asn: 401120, name: 'a young small host', places: [ASHBURN, FRANKFURT] },
];
