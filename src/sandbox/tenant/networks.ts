/** A network that sign-ins come from. Addresses are reserved ones (RFC 2544, 3849, 5737); carriers and places are real. */
export interface Network {
  readonly asn: number;
  readonly city: string;
  readonly state: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The named locations that contain it. */
  readonly named?: readonly string[];
}

export interface Place extends Network {
  readonly ip: string;
}

const at = (place: readonly [string, string, string, number, number], asn: number): Network => {
  const [city, state, country, latitude, longitude] = place;
  return { asn, city, state, country, latitude, longitude };
};

const london = ['London', 'London', 'GB', 51.5072, -0.1276] as const;
const reading = ['Reading', 'Berkshire', 'GB', 51.4543, -0.9781] as const;
const berlin = ['Berlin', 'Berlin', 'DE', 52.52, 13.405] as const;
const potsdam = ['Potsdam', 'Brandenburg', 'DE', 52.3906, 13.0645] as const;
const newYork = ['New York', 'New York', 'US', 40.7128, -74.006] as const;
const hoboken = ['Hoboken', 'New Jersey', 'US', 40.7439, -74.0324] as const;
const bengaluru = ['Bengaluru', 'Karnataka', 'IN', 12.9716, 77.5946] as const;
const mysuru = ['Mysuru', 'Karnataka', 'IN', 12.2958, 76.6394] as const;
const tallinn = ['Tallinn', 'Harjumaa', 'EE', 59.437, 24.7536] as const;
const tartu = ['Tartu', 'Tartumaa', 'EE', 58.378, 26.729] as const;

/** An office: its zone, what people there use at home and on the move. */
export interface Office {
  readonly key: string;
  readonly zone: string;
  readonly lan: Place;
  readonly homes: readonly Network[];
  readonly mobiles: readonly Network[];
}

const office = (key: string, zone: string, lan: Network, homes: readonly Network[], mobiles: readonly Network[]): Office => ({
  key,
  zone,
  lan: { ...lan, ip: officeAddress[key] ?? '198.18.0.10', named: [`${key} office`] },
  homes,
  mobiles,
});

const officeAddress: Readonly<Record<string, string>> = {
  London: '198.18.1.10',
  Berlin: '198.18.2.10',
  'New York': '198.18.3.10',
  Bengaluru: '198.18.4.10',
  Tallinn: '198.18.5.10',
};

export const OFFICES = {
  London: office(
    'London',
    'Europe/London',
    at(london, 2856),
    [at(london, 5089), at(reading, 2856), at(london, 5607)],
    [at(london, 12576), at(reading, 12576)],
  ),
  Berlin: office(
    'Berlin',
    'Europe/Berlin',
    at(berlin, 3320),
    [at(berlin, 3209), at(potsdam, 3320), at(berlin, 8881)],
    [at(berlin, 6805), at(potsdam, 6805)],
  ),
  'New York': office(
    'New York',
    'America/New_York',
    at(newYork, 701),
    [at(newYork, 7922), at(hoboken, 701), at(newYork, 12271)],
    [at(newYork, 21928), at(hoboken, 21928)],
  ),
  Bengaluru: office(
    'Bengaluru',
    'Asia/Kolkata',
    at(bengaluru, 9498),
    [at(bengaluru, 24309), at(mysuru, 9498)],
    [at(bengaluru, 55836), at(mysuru, 55836)],
  ),
  Tallinn: office(
    'Tallinn',
    'Europe/Tallinn',
    at(tallinn, 3249),
    [at(tallinn, 39823), at(tartu, 3249)],
    [at(tallinn, 3249), at(tartu, 3249)],
  ),
} as const satisfies Readonly<Record<string, Office>>;

export type OfficeName = keyof typeof OFFICES;

const amsterdam = ['Amsterdam', 'Noord-Holland', 'NL', 52.3676, 4.9041] as const;
const dallas = ['Dallas', 'Texas', 'US', 32.7767, -96.797] as const;
const frankfurt = ['Frankfurt am Main', 'Hessen', 'DE', 50.1109, 8.6821] as const;
const dublin = ['Dublin', 'Dublin', 'IE', 53.3498, -6.2603] as const;
const zurich = ['Zurich', 'Zurich', 'CH', 47.3769, 8.5417] as const;
const singapore = ['Singapore', 'Singapore', 'SG', 1.3521, 103.8198] as const;
const hanoi = ['Hanoi', 'Ha Noi', 'VN', 21.0278, 105.8342] as const;
const ashburn = ['Ashburn', 'Virginia', 'US', 39.0438, -77.4874] as const;
const milan = ['Milan', 'Lombardia', 'IT', 45.4642, 9.19] as const;
const warsaw = ['Warsaw', 'Mazowieckie', 'PL', 52.2297, 21.0122] as const;

/** Fixed places of the stories. */
export const PLACES = {
  bobRelay: { ...at(amsterdam, 14061), ip: '198.51.100.23' },
  bobReplay: { ...at(dallas, 9009), ip: '203.0.113.77' },
  bobSecondReplay: { ...at(dallas, 9009), ip: '203.0.113.81' },
  daveAttacker: { ...at(frankfurt, 62240), ip: '198.51.100.142' },
  deviceCodePhisher: { ...at(frankfurt, 45102), ip: '203.0.113.190' },
  sprayer: { ...at(hanoi, 45899), ip: '192.0.2.66' },
  microsoftDublin: { ...at(dublin, 8075), ip: '198.18.240.12' },
  microsoftAmsterdam: { ...at(amsterdam, 8075), ip: '198.18.241.40' },
  microsoftAshburn: { ...at(ashburn, 8075), ip: '198.18.242.7' },
  azureApp: { ...at(dublin, 8075), ip: '198.18.244.21' },
  vpnZurich: { ...at(zurich, 212238), ip: '203.0.113.33' },
  vpnAmsterdam: { ...at(amsterdam, 212238), ip: '203.0.113.41' },
  hotelSingapore: { ...at(singapore, 3758), ip: '198.18.9.84' },
  officeOfPartnerSingapore: { ...at(singapore, 9506), ip: '198.18.9.140' },
  fabrikam: { ...at(milan, 3269), ip: '198.18.10.30' },
  adatum: { ...at(warsaw, 5617), ip: '198.18.10.61' },
  dataCentre: { ...at(dublin, 8075), ip: '198.18.6.25', named: ['Contoso data centre'] },
  ciRunner: { ...at(ashburn, 36459), ip: '198.18.11.90' },
  awokenFrom: { ...at(warsaw, 29802), ip: '198.51.100.201' },
} as const satisfies Readonly<Record<string, Place>>;

/** Countries where contoso works; sign-ins from others are blocked. */
export const OPERATING_COUNTRIES: readonly string[] = ['GB', 'DE', 'US', 'IN', 'EE', 'NL', 'IE', 'SG', 'CH', 'IT', 'PL'];
export const OPERATING_NAME = 'Operating countries';
