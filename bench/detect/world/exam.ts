import { place } from '../networks/point.ts';
import { EXAM_ABROAD, EXAM_CLOUDS, EXAM_HOSTING } from './exam-networks.ts';
import type { World } from './world.ts';

const BOSTON = place('Boston|Massachusetts|US|42.36|-71.06|-4');
const NEW_YORK = place('New York|New York|US|40.71|-74.01|-4');
const ATLANTA = place('Atlanta|Georgia|US|33.75|-84.39|-4');
const DENVER = place('Denver|Colorado|US|39.74|-104.99|-6');
const SEATTLE = place('Seattle|Washington|US|47.61|-122.33|-7');
const DALLAS = place('Dallas|Texas|US|32.78|-96.80|-5');
const CHICAGO = place('Chicago|Illinois|US|41.88|-87.63|-5');
const ASHBURN = place('Ashburn|Virginia|US|39.04|-77.49|-4');
const LONDON = place('London|England|GB|51.51|-0.13|1');
const LEEDS = place('Leeds|England|GB|53.80|-1.55|1');
const SLOUGH = place('Slough|England|GB|51.51|-0.59|1');
const MONTREAL = place('Montreal|Quebec|CA|45.50|-73.57|-4');
const PANAMA = place('Panama|Panama|PA|8.98|-79.52|-5');
const DUBLIN = place('Dublin|Dublin|IE|53.35|-6.26|1');

/** An American and British firm: other people, networks and numbers than the training world. */
export const EXAM: World = {
  name: 'exam',
  company: 'Fabrikam',
  domain: 'fabrikam.com',
  firstNames: [
    ...'Alex Brooke Casey Dana Elliot Fay George Holly Ian Jade Kyle Leah Mark Nora Owen Priya Quinn Ruth Sam Tara Uma Vince'.split(
      ' ',
    ),
  ],
  lastNames: [
    ...'Archer Banks Cole Drake Ellis Flynn Grant Hayes Irving Jones Knox Lloyd Moss Nash Ortiz Price Reed Shaw'.split(' '),
  ],
  homes: [BOSTON, NEW_YORK, ATLANTA, DENVER, SEATTLE, DALLAS, LONDON, LEEDS],
  offices: [BOSTON, DENVER, LONDON],
  isps: [
    { asn: 7922, name: 'Comcast', country: 'US', leaseDays: 120, six: 0.6 },
    { asn: 7018, name: 'AT&T', country: 'US', leaseDays: 60, six: 0.5 },
    { asn: 20115, name: 'Charter', country: 'US', leaseDays: 50, six: 0.35 },
    { asn: 701, name: 'Verizon', country: 'US', leaseDays: 30, six: 0.1 },
    { asn: 22773, name: 'Cox', country: 'US', leaseDays: 80, six: 0.4 },
    { asn: 14593, name: 'Starlink', country: 'US', leaseDays: 0.4, six: 0.5 },
    { asn: 2856, name: 'BT', country: 'GB', leaseDays: 5, six: 0.5 },
    { asn: 5089, name: 'Virgin Media', country: 'GB', leaseDays: 90, six: 0 },
    { asn: 5607, name: 'Sky', country: 'GB', leaseDays: 10, six: 0.7 },
  ],
  carriers: [
    { asn: 21928, name: 'T-Mobile US', country: 'US', hubs: [CHICAGO, DALLAS, ASHBURN, SEATTLE], six: 0.85 },
    { asn: 6167, name: 'Verizon Wireless', country: 'US', hubs: [NEW_YORK, DENVER, ATLANTA], six: 0.6 },
    { asn: 20057, name: 'AT&T Mobility', country: 'US', hubs: [DALLAS, ATLANTA], six: 0.3 },
    { asn: 12576, name: 'EE', country: 'GB', hubs: [LONDON, SLOUGH], six: 0.5 },
    { asn: 206067, name: 'Three UK', country: 'GB', hubs: [SLOUGH], six: 0.1 },
  ],
  business: [
    { asn: 3356, name: 'Lumen' },
    { asn: 6461, name: 'Zayo' },
    { asn: 4589, name: 'Easynet' },
  ],
  abroad: EXAM_ABROAD,
  planes: [
    { asn: 22351, name: 'Intelsat' },
    { asn: 40306, name: 'Viasat' },
  ],
  vpnBrands: [
    {
      name: 'ExpressVPN',
      providers: [
        { asn: 212238, name: 'Datacamp' },
        { asn: 396356, name: 'Latitude.sh' },
      ],
      exits: [ASHBURN, LONDON, MONTREAL],
    },
    {
      name: 'Surfshark',
      providers: [
        { asn: 147049, name: 'PacketHub' },
        { asn: 9009, name: 'M247' },
      ],
      exits: [NEW_YORK, LONDON, DALLAS],
    },
    {
      name: 'Private Internet Access',
      providers: [
        { asn: 60068, name: 'CDN77' },
        { asn: 212238, name: 'Datacamp' },
      ],
      exits: [PANAMA, CHICAGO],
    },
  ],
  sase: [
    { asn: 55256, name: 'Netskope', pops: [NEW_YORK, DALLAS, LONDON, CHICAGO] },
    { asn: 22616, name: 'Zscaler', pops: [CHICAGO, ASHBURN, LONDON] },
  ],
  corporateVpn: [ASHBURN, LONDON],
  relays: [
    { asn: 36183, name: 'Akamai' },
    { asn: 54113, name: 'Fastly' },
  ],
  microsoft: [ASHBURN, place('Des Moines|Iowa|US|41.59|-93.62|-5'), place('San Antonio|Texas|US|29.42|-98.49|-5'), DUBLIN],
  clouds: EXAM_CLOUDS,
  hosting: EXAM_HOSTING,
  carrierHopMinutes: [6, 35],
  strayPop: [0.04, 0.12],
  sessionDays: [10, 60],
  browserSessionDays: [1, 14],
  deviceIdLost: [0.15, 0.4],
  rowsPerAppHour: [0.25, 1],
  shares: {
    homeWorkers: [0.25, 0.45],
    officeWorkers: [0.1, 0.25],
    shiftWorkers: [0.04, 0.12],
    kioskWorkers: [0.02, 0.08],
    contractorsAbroad: [0.05, 0.1],
    guests: [0.05, 0.12],
    commercialVpn: [0.08, 0.14],
    corporateVpn: [0.05, 0.35],
    cloudProxy: [0.15, 0.5],
    splitTunnel: [0.1, 0.2],
    privateRelay: [0.1, 0.2],
    secondBrowser: [0.35, 0.6],
    byodPhone: [0.7, 0.95],
    tablet: [0.05, 0.2],
    personalPc: [0.12, 0.25],
    cloudPc: [0.05, 0.12],
    developers: [0.08, 0.16],
    admins: [0.03, 0.06],
    webApps: [0.35, 0.6],
    serviceEgress: [0.4, 0.7],
    staleClients: [0.015, 0.04],
  },
  rates: {
    trip: [0.003, 0.008],
    domesticTrip: [0.01, 0.025],
    tether: [0.03, 0.06],
    cafe: [0.02, 0.05],
    wrongPassword: [0.04, 0.08],
    promptMissed: [0.015, 0.04],
    promptMistap: [0.003, 0.008],
    newPhone: [0.001, 0.003],
    newLaptop: [0.001, 0.002],
    ispChange: [0.0005, 0.0015],
    policyBlock: [0.005, 0.015],
    appRefused: [0.003, 0.006],
    remoteDeviceCode: [0.05, 0.2],
    freshOnVpn: [0.1, 0.4],
    riskNoise: [0.002, 0.006],
  },
};
