import { place } from '../networks/point.ts';
import type { World } from './world.ts';
import { TRAIN_ABROAD, TRAIN_CLOUDS, TRAIN_HOSTING } from './train-networks.ts';

const BERLIN = place('Berlin|Berlin|DE|52.52|13.40|2');
const HAMBURG = place('Hamburg|Hamburg|DE|53.55|9.99|2');
const MUNICH = place('Muenchen|Bayern|DE|48.14|11.58|2');
const FRANKFURT = place('Frankfurt am Main|Hessen|DE|50.11|8.68|2');
const COLOGNE = place('Koeln|Nordrhein-Westfalen|DE|50.94|6.96|2');
const LEIPZIG = place('Leipzig|Sachsen|DE|51.34|12.37|2');
const DUSSELDORF = place('Duesseldorf|Nordrhein-Westfalen|DE|51.23|6.78|2');
const AMSTERDAM = place('Amsterdam|Noord-Holland|NL|52.37|4.90|2');
const UTRECHT = place('Utrecht|Utrecht|NL|52.09|5.12|2');
const LONDON = place('London|England|GB|51.51|-0.13|1');
const ZURICH = place('Zuerich|Zuerich|CH|47.38|8.54|2');
const DUBLIN = place('Dublin|Dublin|IE|53.35|-6.26|1');
const STOCKHOLM = place('Stockholm|Stockholms Lan|SE|59.33|18.07|2');
const NEW_YORK = place('New York|New York|US|40.71|-74.01|-4');

/** A German and Dutch firm. */
export const TRAIN: World = {
  name: 'train',
  company: 'Contoso',
  domain: 'contoso.com',
  firstNames: [
    ...'Anna Ben Clara David Emma Felix Greta Hannes Ida Jonas Katrin Lars Mia Nils Olga Paul Rosa Sven Tim Ute Willem Yara'.split(
      ' ',
    ),
  ],
  lastNames: [
    ...'Bauer Vogt Kern Lang Peters Roth Seidel Weber Jansen Visser Bakker Kuhn Adler Brandt Ebert Franke Graf Horn'.split(' '),
  ],
  homes: [BERLIN, HAMBURG, MUNICH, FRANKFURT, COLOGNE, LEIPZIG, AMSTERDAM, UTRECHT],
  offices: [BERLIN, MUNICH, AMSTERDAM],
  isps: [
    { asn: 3320, name: 'Deutsche Telekom', country: 'DE', leaseDays: 60, six: 0.45 },
    { asn: 3209, name: 'Vodafone DE', country: 'DE', leaseDays: 20, six: 0.3 },
    { asn: 6805, name: 'Telefonica DE', country: 'DE', leaseDays: 1, six: 0.2 },
    { asn: 8881, name: '1&1 Versatel', country: 'DE', leaseDays: 1, six: 0.4 },
    { asn: 60294, name: 'Deutsche Glasfaser', country: 'DE', leaseDays: 30, six: 0.6 },
    { asn: 1136, name: 'KPN', country: 'NL', leaseDays: 90, six: 0.4 },
    { asn: 33915, name: 'Ziggo', country: 'NL', leaseDays: 40, six: 0.15 },
  ],
  carriers: [
    { asn: 3320, name: 'Telekom mobile', country: 'DE', hubs: [FRANKFURT, HAMBURG], six: 0.4 },
    { asn: 3209, name: 'Vodafone mobile', country: 'DE', hubs: [DUSSELDORF, FRANKFURT, BERLIN], six: 0.1 },
    { asn: 6805, name: 'o2 mobile', country: 'DE', hubs: [MUNICH, DUSSELDORF], six: 0.2 },
    { asn: 1136, name: 'KPN mobile', country: 'NL', hubs: [AMSTERDAM], six: 0.3 },
    { asn: 13127, name: 'Odido', country: 'NL', hubs: [UTRECHT, AMSTERDAM], six: 0.05 },
  ],
  business: [
    { asn: 8220, name: 'Colt' },
    { asn: 3320, name: 'Deutsche Telekom Business' },
    { asn: 12312, name: 'ecotel' },
  ],
  abroad: TRAIN_ABROAD,
  planes: [
    { asn: 64294, name: 'Panasonic Avionics' },
    { asn: 31515, name: 'Inmarsat' },
  ],
  vpnBrands: [
    {
      name: 'NordVPN',
      providers: [
        { asn: 136787, name: 'PacketHub' },
        { asn: 212238, name: 'Datacamp' },
      ],
      exits: [FRANKFURT, AMSTERDAM, ZURICH, LONDON],
    },
    {
      name: 'Mullvad',
      providers: [
        { asn: 39351, name: '31173 Services' },
        { asn: 9009, name: 'M247' },
      ],
      exits: [STOCKHOLM, FRANKFURT, ZURICH],
    },
    {
      name: 'Proton VPN',
      providers: [
        { asn: 209103, name: 'Proton' },
        { asn: 60068, name: 'CDN77' },
      ],
      exits: [ZURICH, AMSTERDAM, NEW_YORK],
    },
  ],
  sase: [
    { asn: 62044, name: 'Zscaler', pops: [FRANKFURT, AMSTERDAM, ZURICH, LONDON] },
    { asn: 13335, name: 'Cloudflare WARP', pops: [BERLIN, FRANKFURT, AMSTERDAM] },
  ],
  corporateVpn: [FRANKFURT, LONDON],
  relays: [
    { asn: 36183, name: 'Akamai' },
    { asn: 13335, name: 'Cloudflare' },
  ],
  microsoft: [AMSTERDAM, DUBLIN, place('Boydton|Virginia|US|36.67|-78.39|-4')],
  clouds: TRAIN_CLOUDS,
  hosting: TRAIN_HOSTING,
  carrierHopMinutes: [12, 50],
  strayPop: [0.02, 0.08],
  sessionDays: [20, 80],
  browserSessionDays: [2, 10],
  deviceIdLost: [0.1, 0.3],
  rowsPerAppHour: [0.35, 0.8],
  shares: {
    homeWorkers: [0.15, 0.25],
    officeWorkers: [0.2, 0.35],
    shiftWorkers: [0.05, 0.1],
    kioskWorkers: [0.04, 0.1],
    contractorsAbroad: [0.03, 0.07],
    guests: [0.04, 0.08],
    commercialVpn: [0.05, 0.1],
    corporateVpn: [0.1, 0.25],
    cloudProxy: [0.1, 0.4],
    splitTunnel: [0.05, 0.15],
    privateRelay: [0.05, 0.12],
    secondBrowser: [0.3, 0.5],
    byodPhone: [0.6, 0.85],
    tablet: [0.08, 0.15],
    personalPc: [0.1, 0.2],
    cloudPc: [0.03, 0.08],
    developers: [0.06, 0.12],
    admins: [0.03, 0.05],
    webApps: [0.3, 0.5],
    serviceEgress: [0.3, 0.6],
    staleClients: [0.01, 0.03],
  },
  rates: {
    trip: [0.004, 0.01],
    domesticTrip: [0.008, 0.015],
    tether: [0.02, 0.05],
    cafe: [0.01, 0.04],
    wrongPassword: [0.03, 0.06],
    promptMissed: [0.01, 0.03],
    promptMistap: [0.002, 0.006],
    newPhone: [0.001, 0.002],
    newLaptop: [0.0007, 0.0015],
    ispChange: [0.0005, 0.001],
    policyBlock: [0.004, 0.01],
    appRefused: [0.002, 0.005],
    remoteDeviceCode: [0.06, 0.15],
    freshOnVpn: [0.15, 0.35],
    riskNoise: [0.001, 0.004],
  },
};
