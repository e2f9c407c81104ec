/** Cities that stand without "in" often enough: "travel check bob berlin". One region a line; any other place is found by its preposition. */
const CITIES = `
london paris berlin madrid barcelona lisbon porto rome milan naples vienna zurich geneva bern munich hamburg frankfurt cologne stuttgart düsseldorf dusseldorf amsterdam rotterdam brussels antwerp copenhagen stockholm oslo helsinki dublin belfast edinburgh glasgow manchester birmingham leeds liverpool bristol warsaw krakow prague budapest bucharest sofia athens belgrade zagreb istanbul ankara kyiv kiev moscow minsk riga vilnius tallinn luxembourg valencia seville lyon marseille nice turin reykjavik gdansk gdańsk wroclaw wrocław poznan lodz łódź kraków köln münchen zürich genève nürnberg nuremberg dresden leipzig hannover hanover bremen dortmund essen bonn mannheim basel lausanne lugano salzburg graz linz innsbruck bratislava ljubljana sarajevo skopje tirana podgorica pristina chisinau tbilisi yerevan baku malmö malmo gothenburg göteborg uppsala bergen trondheim aarhus odense tampere turku tartu kaunas ghent gent bruges leuven utrecht eindhoven groningen haarlem lille toulouse bordeaux nantes strasbourg rennes grenoble montpellier bilbao malaga málaga zaragoza granada bologna florence venice verona palermo genoa bari catania cardiff swansea newcastle sheffield nottingham leicester southampton cork galway limerick crete cyprus corfu rhodes mallorca ibiza tenerife madeira sicily sardinia thessaloniki
tokyo nagoya sapporo fukuoka hiroshima incheon daegu chengdu wuhan tianjin nanjing hangzhou chongqing phuket bali surabaya bandung cebu davao saigon yangon ahmedabad jaipur lucknow kochi goa islamabad tashkent almaty astana sharjah jeddah mecca medina haifa osaka kyoto seoul busan beijing shanghai shenzhen guangzhou taipei manila jakarta bangkok hanoi singapore delhi mumbai bangalore bengaluru chennai hyderabad kolkata pune karachi lahore dhaka colombo kathmandu dubai riyadh doha tehran baghdad jerusalem beirut amman muscat kuwait
cairo alexandria marrakesh marrakech rabat abuja kano ibadan kumasi luanda maputo harare lusaka kigali bamako abidjan lome cotonou mombasa windhoek gaborone zanzibar lagos nairobi johannesburg accra casablanca tunis algiers addis kampala dakar pretoria durban
toronto winnipeg edmonton halifax quebec cleveland pittsburgh cincinnati columbus milwaukee sacramento tampa raleigh tucson omaha memphis honolulu anchorage cancun guadalajara monterrey tijuana managua tegucigalpa montreal vancouver ottawa calgary boston chicago houston dallas austin seattle denver atlanta miami philadelphia phoenix detroit washington portland orlando nashville minneapolis
havana kingston nassau guayaquil arequipa cusco valparaiso cordoba rosario mendoza asuncion curitiba fortaleza manaus florianopolis bogota bogotá lima santiago quito caracas montevideo brasilia recife salvador medellin
sydney melbourne brisbane perth adelaide auckland wellington canberra hobart`;

/** Places of several words; countries come from the platform's tables. */
const LONG_NAMES = `
new york|new york city|new delhi|new orleans|new jersey|new mexico|new england|new hampshire|los angeles|san francisco|san diego|san jose|san antonio|san juan|san salvador|santa fe|santa cruz|santa barbara|las vegas|salt lake city|kansas city|oklahoma city|jersey city|atlantic city|st. louis|saint louis|st louis|st. petersburg|saint petersburg|st. gallen|fort worth|el paso|long beach|long island|palm springs|baton rouge|little rock|silicon valley|bay area|washington dc|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|puerto rico|niagara falls|british columbia|nova scotia|quebec city
mexico city|guatemala city|panama city|buenos aires|rio de janeiro|sao paulo|são paulo|belo horizonte|porto alegre|costa rica|la paz|santo domingo|punta cana|el salvador|cape verde|montego bay
cape town|port elizabeth|addis ababa|dar es salaam|south africa|ivory coast|sierra leone|burkina faso|el aaiun|sharm el sheikh|port said|saudi arabia|abu dhabi|tel aviv|kuwait city|ras al khaimah
hong kong|kuala lumpur|ho chi minh city|ho chi minh|phnom penh|da nang|sri lanka|quezon city|george town|south korea|north korea|chiang mai|tsim sha tsui|taipei city|new territories|navi mumbai|middle east|south east asia|southeast asia|far east
new zealand|new caledonia|papua new guinea|gold coast|alice springs|byron bay
den haag|the hague|czech republic|san marino|san sebastian|la rochelle|le havre|le mans|aix en provence|milton keynes|newcastle upon tyne|isle of man|northern ireland|united kingdom|united states|united arab emirates|great britain|palma de mallorca|santiago de compostela|las palmas|frankfurt am main|bad homburg|monte carlo|north macedonia|bosnia and herzegovina|faroe islands|canary islands|channel islands|eastern europe|western europe|latin america|south america|north america|central america`;

const LONG: ReadonlySet<string> = new Set(LONG_NAMES.trim().split(/[|\n]/));

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
  return (
    CITY_SET.has(low) || LONG.has(low) || (COUNTRIES.has(low) && !/^(?:jordan|chad|georgia|guinea|niue|mali|oman)$/.test(low))
  );
}

/** Words of the longest known place of several words that begins with these words; 0 when there is none. */
export function longPlace(words: readonly string[]): number {
  for (let size = Math.min(5, words.length); size > 1; size -= 1) {
    const name = words.slice(0, size).join(' ').toLowerCase();
    if (LONG.has(name) || (COUNTRIES.has(name) && name.includes(' '))) return size;
  }
  return 0;
}
