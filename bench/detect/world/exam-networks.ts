import { place } from '../networks/point.ts';
import type { Place, Provider } from '../networks/point.ts';
import type { Foreign } from './world.ts';

const TORONTO = place('Toronto|Ontario|CA|43.65|-79.38|-4');
const MEXICO = place('Ciudad de Mexico|Ciudad de Mexico|MX|19.43|-99.13|-6');
const TOKYO = place('Tokyo|Tokyo|JP|35.68|139.69|9');
const SYDNEY = place('Sydney|New South Wales|AU|-33.87|151.21|10');
const MANILA = place('Manila|Metro Manila|PH|14.60|120.98|8');
const SAO_PAULO = place('Sao Paulo|Sao Paulo|BR|-23.55|-46.63|-3');
const KYIV = place('Kyiv|Kyiv City|UA|50.45|30.52|3');
const JAKARTA = place('Jakarta|Jakarta|ID|-6.21|106.85|7');
const LISBON = place('Lisboa|Lisboa|PT|38.72|-9.14|1');
const ASHBURN = place('Ashburn|Virginia|US|39.04|-77.49|-4');
const DALLAS = place('Dallas|Texas|US|32.78|-96.80|-5');
const LOS_ANGELES = place('Los Angeles|California|US|34.05|-118.24|-7');
const LONDON = place('London|England|GB|51.51|-0.13|1');
const SINGAPORE = place('Singapore||SG|1.35|103.82|8');

/** Where people travel, contractors live and proxies are rented. */
export const EXAM_ABROAD: readonly Foreign[] = [
  {
    place: TORONTO,
    isps: [
      { asn: 577, name: 'Bell' },
      { asn: 812, name: 'Rogers' },
    ],
    carrier: { asn: 852, name: 'Telus' },
  },
  {
    place: MEXICO,
    isps: [
      { asn: 8151, name: 'Telmex' },
      { asn: 13999, name: 'Megacable' },
    ],
    carrier: { asn: 28403, name: 'Telcel' },
  },
  { place: TOKYO, isps: [{ asn: 4713, name: 'NTT' }], carrier: { asn: 9605, name: 'Docomo' } },
  {
    place: SYDNEY,
    isps: [
      { asn: 1221, name: 'Telstra' },
      { asn: 7545, name: 'TPG' },
    ],
    carrier: { asn: 4804, name: 'Optus' },
  },
  {
    place: MANILA,
    isps: [
      { asn: 9299, name: 'PLDT' },
      { asn: 17639, name: 'Converge' },
    ],
    carrier: { asn: 4775, name: 'Globe' },
  },
  {
    place: SAO_PAULO,
    isps: [
      { asn: 27699, name: 'Vivo' },
      { asn: 28573, name: 'Claro' },
    ],
    carrier: { asn: 26599, name: 'Vivo mobile' },
  },
  { place: KYIV, isps: [{ asn: 13188, name: 'Triolan' }], carrier: { asn: 15895, name: 'Kyivstar' } },
  { place: JAKARTA, isps: [{ asn: 7713, name: 'Telkom' }], carrier: { asn: 23693, name: 'Telkomsel' } },
  { place: LISBON, isps: [{ asn: 3243, name: 'MEO' }], carrier: { asn: 2860, name: 'NOS' } },
];

type Site = Provider & { readonly places: readonly Place[] };

/** Clouds that honest people and scripts use. */
export const EXAM_CLOUDS: readonly Site[] = [
  { asn: 8075, name: 'Azure', places: [ASHBURN, LONDON] },
  { asn: 396982, name: 'Google Cloud', places: [ASHBURN, DALLAS] },
  { asn: 63949, name: 'Linode', places: [DALLAS, LONDON] },
];

/** Hosting that attackers rent; some of it is the same that honest people use. */
export const EXAM_HOSTING: readonly Site[] = [
  { asn: 62240, name: 'Clouvider', places: [LONDON, LOS_ANGELES] },
  { asn: 36352, name: 'ColoCrossing', places: [DALLAS, LOS_ANGELES] },
  { asn: 45102, name: 'Alibaba Cloud', places: [SINGAPORE, ASHBURN] },
  { asn: 132203, name: 'Tencent Cloud', places: [SINGAPORE] },
  { asn: 51167, name: 'Contabo', places: [LONDON] },
  { asn: 210644, name: 'Aeza', places: [LONDON] },
  { asn: 47583, name: 'Hostinger', places: [ASHBURN] },
  { asn: 29802, name: 'HIVELOCITY', places: [DALLAS] },
  { asn: 8075, name: 'Azure', places: [ASHBURN] },
  { asn: 402200, name: 'a young small host', places: [DALLAS, LONDON] },
];
