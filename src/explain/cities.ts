/** A city that people claim to be in: what it is called in English and at home, its country, and where it is. */
export interface City {
  readonly names: readonly string[];
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Large cities and places of business, one a line: names (logs spell them either way), country, degrees to a tenth, which is
 * finer than the place of an internet address. A city that is not here is compared by its name alone.
 */
const TABLE = `
Amsterdam|NL|52.4|4.9
Antwerp/Antwerpen/Anvers|BE|51.2|4.4
Athens/Athina|GR|38.0|23.7
Auckland|NZ|-36.8|174.8
Atlanta|US|33.7|-84.4
Austin|US|30.3|-97.7
Bangalore/Bengaluru|IN|13.0|77.6
Bangkok/Krung Thep|TH|13.8|100.5
Barcelona|ES|41.4|2.2
Basel/Basle/Bale|CH|47.6|7.6
Beijing/Peking|CN|39.9|116.4
Beirut|LB|33.9|35.5
Belfast|GB|54.6|-5.9
Belgrade/Beograd|RS|44.8|20.5
Bergen|NO|60.4|5.3
Berlin|DE|52.5|13.4
Bern/Berne|CH|46.9|7.4
Bilbao|ES|43.3|-2.9
Birmingham|GB|52.5|-1.9
Bogota|CO|4.7|-74.1
Bologna|IT|44.5|11.3
Bordeaux|FR|44.8|-0.6
Boston|US|42.4|-71.1
Bratislava|SK|48.1|17.1
Bremen|DE|53.1|8.8
Brisbane|AU|-27.5|153.0
Bristol|GB|51.5|-2.6
Brno|CZ|49.2|16.6
Brussels/Bruxelles/Brussel|BE|50.8|4.4
Bucharest/Bucuresti|RO|44.4|26.1
Budapest|HU|47.5|19.0
Buenos Aires|AR|-34.6|-58.4
Cairo/Al Qahirah|EG|30.0|31.2
Calgary|CA|51.0|-114.1
Cape Town/Kaapstad|ZA|-33.9|18.4
Cardiff|GB|51.5|-3.2
Casablanca|MA|33.6|-7.6
Chennai/Madras|IN|13.1|80.3
Chicago|US|41.9|-87.6
Cluj-Napoca/Cluj|RO|46.8|23.6
Cologne/Koln/Koeln|DE|50.9|7.0
Copenhagen/Kobenhavn/København|DK|55.7|12.6
Dallas|US|32.8|-96.8
Delhi/New Delhi|IN|28.6|77.2
Denver|US|39.7|-105.0
Detroit|US|42.3|-83.0
Doha|QA|25.3|51.5
Dresden|DE|51.1|13.7
Dubai|AE|25.2|55.3
Dublin|IE|53.3|-6.3
Dusseldorf/Duesseldorf|DE|51.2|6.8
Edinburgh|GB|55.9|-3.2
Eindhoven|NL|51.4|5.5
Florence/Firenze|IT|43.8|11.3
Frankfurt/Frankfurt am Main|DE|50.1|8.7
Gdansk/Danzig|PL|54.4|18.6
Geneva/Geneve/Genf|CH|46.2|6.1
Genoa/Genova|IT|44.4|8.9
Ghent/Gent|BE|51.1|3.7
Glasgow|GB|55.9|-4.3
Gothenburg/Goteborg|SE|57.7|12.0
Graz|AT|47.1|15.4
Guangzhou/Canton|CN|23.1|113.3
The Hague/Den Haag/s-Gravenhage|NL|52.1|4.3
Hamburg|DE|53.6|10.0
Hanoi/Ha Noi|VN|21.0|105.8
Hannover/Hanover|DE|52.4|9.7
Helsinki/Helsingfors|FI|60.2|24.9
Ho Chi Minh City/Saigon|VN|10.8|106.7
Hong Kong|HK|22.3|114.2
Houston|US|29.8|-95.4
Hyderabad|IN|17.4|78.5
Innsbruck|AT|47.3|11.4
Istanbul|TR|41.0|29.0
Jakarta|ID|-6.2|106.8
Johannesburg|ZA|-26.2|28.0
Karachi|PK|24.9|67.0
Kolkata/Calcutta|IN|22.6|88.4
Krakow/Cracow|PL|50.1|19.9
Kuala Lumpur|MY|3.1|101.7
Kyiv/Kiev|UA|50.5|30.5
Lagos|NG|6.5|3.4
Las Vegas|US|36.2|-115.1
Lausanne|CH|46.5|6.6
Leeds|GB|53.8|-1.5
Leipzig|DE|51.3|12.4
Lille|FR|50.6|3.1
Lima|PE|-12.0|-77.0
Lisbon/Lisboa/Lissabon|PT|38.7|-9.1
Liverpool|GB|53.4|-3.0
Ljubljana|SI|46.1|14.5
London/Londres|GB|51.5|-0.1
Los Angeles|US|34.1|-118.2
Luxembourg/Luxemburg|LU|49.6|6.1
Lyon/Lyons|FR|45.8|4.8
Madrid|ES|40.4|-3.7
Malaga|ES|36.7|-4.4
Malmo|SE|55.6|13.0
Manchester|GB|53.5|-2.2
Manila|PH|14.6|121.0
Marrakesh/Marrakech|MA|31.6|-8.0
Marseille/Marseilles|FR|43.3|5.4
Melbourne|AU|-37.8|145.0
Mexico City/Ciudad de Mexico|MX|19.4|-99.1
Miami|US|25.8|-80.2
Milan/Milano/Mailand|IT|45.5|9.2
Minneapolis|US|45.0|-93.3
Montreal|CA|45.5|-73.6
Moscow/Moskva/Moskau|RU|55.8|37.6
Mumbai/Bombay|IN|19.1|72.9
Munich/Munchen/Muenchen|DE|48.1|11.6
Nairobi|KE|-1.3|36.8
Nantes|FR|47.2|-1.6
Naples/Napoli/Neapel|IT|40.9|14.3
New York/New York City/NYC|US|40.7|-74.0
Nice/Nizza|FR|43.7|7.3
Nicosia/Lefkosia|CY|35.2|33.4
Nuremberg/Nurnberg/Nuernberg|DE|49.5|11.1
Osaka|JP|34.7|135.5
Oslo|NO|59.9|10.8
Ostrava|CZ|49.8|18.3
Ottawa|CA|45.4|-75.7
Palma/Palma de Mallorca|ES|39.6|2.7
Paris|FR|48.9|2.4
Perth|AU|-32.0|115.9
Philadelphia|US|40.0|-75.2
Phoenix|US|33.4|-112.1
Porto/Oporto|PT|41.2|-8.6
Prague/Praha/Prag|CZ|50.1|14.4
Pune|IN|18.5|73.9
Reykjavik|IS|64.1|-21.9
Riga|LV|56.9|24.1
Rio de Janeiro/Rio|BR|-22.9|-43.2
Riyadh/Ar Riyad|SA|24.7|46.7
Rome/Roma/Rom|IT|41.9|12.5
Rotterdam|NL|51.9|4.5
Saint Petersburg/Sankt-Peterburg|RU|59.9|30.3
Salzburg|AT|47.8|13.0
San Diego|US|32.7|-117.2
San Francisco|US|37.8|-122.4
Santiago/Santiago de Chile|CL|-33.5|-70.7
Sao Paulo|BR|-23.6|-46.6
Seattle|US|47.6|-122.3
Seoul/Soul|KR|37.6|127.0
Seville/Sevilla|ES|37.4|-6.0
Shanghai|CN|31.2|121.5
Shenzhen|CN|22.5|114.1
Singapore|SG|1.4|103.8
Sofia/Sofiya|BG|42.7|23.3
Stockholm|SE|59.3|18.1
Strasbourg/Strassburg|FR|48.6|7.8
Stuttgart|DE|48.8|9.2
Sydney|AU|-33.9|151.2
Taipei|TW|25.0|121.6
Tallinn|EE|59.4|24.8
Tel Aviv/Tel Aviv-Yafo|IL|32.1|34.8
Thessaloniki|GR|40.6|22.9
Tokyo/Tokio|JP|35.7|139.7
Toronto|CA|43.7|-79.4
Toulouse|FR|43.6|1.4
Turin/Torino|IT|45.1|7.7
Utrecht|NL|52.1|5.1
Valencia|ES|39.5|-0.4
Vancouver|CA|49.3|-123.1
Venice/Venezia/Venedig|IT|45.4|12.3
Vienna/Wien|AT|48.2|16.4
Vilnius|LT|54.7|25.3
Warsaw/Warszawa/Warschau|PL|52.2|21.0
Washington/Washington DC|US|38.9|-77.0
Wroclaw/Breslau|PL|51.1|17.0
Zagreb|HR|45.8|16.0
Zurich/Zuerich|CH|47.4|8.5
`;

export const CITIES: readonly City[] = TABLE.trim()
  .split('\n')
  .map((line): City => {
    const [names = '', country = '', latitude = '', longitude = ''] = line.split('|');
    return { names: names.split('/'), country, latitude: Number(latitude), longitude: Number(longitude) };
  });
