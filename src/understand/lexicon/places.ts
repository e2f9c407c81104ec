/** Cities that stand without "in" often enough: "travel check bob berlin". One region a line; any other place is found by its preposition. */
const CITIES = `
london paris berlin madrid barcelona lisbon porto rome milan naples vienna zurich geneva bern munich hamburg frankfurt cologne stuttgart düsseldorf dusseldorf amsterdam rotterdam brussels antwerp copenhagen stockholm oslo helsinki dublin belfast edinburgh glasgow manchester birmingham leeds liverpool bristol warsaw krakow prague budapest bucharest sofia athens belgrade zagreb istanbul ankara kyiv kiev moscow minsk riga vilnius tallinn luxembourg valencia seville lyon marseille nice turin
tokyo osaka kyoto seoul busan beijing shanghai shenzhen guangzhou taipei manila jakarta bangkok hanoi singapore delhi mumbai bangalore bengaluru chennai hyderabad kolkata pune karachi lahore dhaka colombo kathmandu dubai riyadh doha tehran baghdad jerusalem beirut amman muscat kuwait
cairo lagos nairobi johannesburg accra casablanca tunis algiers addis kampala dakar pretoria durban
toronto montreal vancouver ottawa calgary boston chicago houston dallas austin seattle denver atlanta miami philadelphia phoenix detroit washington portland orlando nashville minneapolis
havana bogota bogotá lima santiago quito caracas montevideo brasilia recife salvador medellin
sydney melbourne brisbane perth adelaide auckland wellington canberra hobart`;

/** First words of places that are also words: "New York", "South Africa". */
export const PLACE_FIRST: ReadonlySet<string> = new Set(
  'new san santa south north east west united hong cape great los las saint st st. são sao rio costa sri saudi ivory tel kuala buenos el abu mexico puerto sierra czech papua little long salt key le la the'.split(
    ' ',
  ),
);

const COUNTRIES = countryNames();
const CITY_SET: ReadonlySet<string> = new Set(CITIES.trim().split(/\s+/));

/** The English names that the platform's own tables give to ISO 3166 codes. */
function countryNames(): ReadonlySet<string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const all = letters
    .flatMap((a) => letters.map((b) => names.of(`${a}${b}`)?.toLowerCase()))
    .filter((name) => name !== undefined);
  return new Set([
    ...all,
    'usa',
    'uk',
    'uae',
    'england',
    'scotland',
    'wales',
    'turkey',
    'russia',
    'south korea',
    'holland',
    'america',
    'europe',
    'asia',
    'africa',
    'czech republic',
    'bavaria',
    'california',
    'texas',
    'florida',
  ]);
}

export function isPlace(text: string): boolean {
  const low = text.toLowerCase();
  return CITY_SET.has(low) || (COUNTRIES.has(low) && !/^(?:jordan|chad|georgia|guinea|niue|mali|oman)$/.test(low));
}
