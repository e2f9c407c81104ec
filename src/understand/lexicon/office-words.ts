import { wordStems } from './stems.ts';

/**
 * Things, events and places in the life of an office that nobody signs in to, in their base form. What has an account of its own
 * (printers, meeting rooms, mailboxes), what a report or a device is called, and whatever can be somebody's name is left out.
 */
const THINGS = `
acronym acknowledgement agm air airport alarm-clock all-hands allergy apple appliance appreciation architect article aunt award
baby badge bag baggage ball balloon bank banner barbecue basket bathroom battery beach beer bell bench beverage bicycle bike bill bin bird birthday biscuit blanket blind blinds blog board-game bonus book boots bottle bowl bowling box bread breakfast brewery bridge broadcast brochure brunch buffet building builder bus button
cab cabinet cable cafe cafeteria cake calculator canteen cap car car-park carpenter carpet carnival cart cartoon cash caterer catering ceiling ceremony chair chairman championship charity cheese chef chess childcare chocolate choir christmas church cigarette cinema class cleaner cleaning clock clothing club coach coaching coat coffee coin commute competition concert conference congress construction contest contract contractor cook cookie-jar corridor cost costs council couch course court cow cream crisis cup cupboard currency curtain customs cutlery
dance daylight deadline debt deck decoration deliverables deployment desk dessert diet diesel dinner disco discussion dish dishwasher diversity doctor dog dollar door doughnut drain dress drink driver drought dryer
earthquake easter economy election electrician electricity elevator engine essay estimate estimating euro exam exhibition exhibitor expenses expo
factory fare fence ferry festival fever film fireplace fireworks fish fishing flat flight flood floor florist flower flu food football forecast forklift fridge fruit fuel fun funding furniture
game garage garden gardener gas gate gift glass glasses glove glue go-live golf government grass grill groceries gym
hall hallway handbook handrail hangover hardware-store headache headset heating hedge helmet highway hiking hockey hole holiday homework hotel hour-glass housing hygiene
iban ice inflation injury insect installation insurance intranet invoice
jacket jam janitor jeans juice
kettle keynote kindergarten kitchen kiosk
lab ladder lake lamp landlord laundry lawn lawyer leaflet legacy-car lemon letter letterbox library licence-plate lift light lights lobby locker lorry lottery lounge lunch luggage
magazine mall map marathon market marketing maternity match mattress meal meat medicine meeting memorial menu merger metal microphone mic milk minute-taker money motorway mouse-trap movie mug museum music
napkin neighbour newspaper nurse nut nuts
offsite oil orchestra org-chart oven overtime
packaging paint painter painting pantry paper paperclip parade parcel parking parliament party pasta pastry pavement payroll payslip pen pencil pension permit pet petrol photo photographer piano picnic picture pill pillow pitch pizza plane plant plate plumber podcast podium poem politician pollution pond pool porch poster postcard potato poverty pregnancy prize procurement promotion property pub pudding purchase puzzle
quiz qr
race radiator radio rain raffle railway receipt reception recipe recycling redundancy refund regatta release relocation rent repair restaurant revenue review-meeting rice road roadmap roadshow roof roses round-table rubbish rugby
safari sale sandwich sauna scaffold school scissors sea seat seminar shampoo sheet shelf ship shipment shipping shoe shop shopping shower sink skiing skirt sky smell smoke smoking snack snow soap soccer sofa song soup speaker speech spoon sport sprinkler stadium staffing stage stairs stamp standing-desk stapler station statue storm story student subtitles sugar suit suitcase sun sunscreen supermarket supplier survey sushi
table tap-water taxes taxi tea teacher telescope tennis tent theatre theater thunder tie timesheet tip tips tire toast toaster toilet tomato tool-box tooth towel tower town-hall toy traffic-light train trainer trainee tram tray tree trophy truck tv turnover tyre
umbrella uncle uniform university
vacation vaccine vase vegetable ventilation venue veranda vet village voucher
wall wallet wardrobe warehouse waste watcher water weather webinar wedding weekend-trip wellness wheel whiteboard wind wine winter wood workout workshop wrap-up
yoga yoghurt zebra zoo
captain ceo cfo founder visitor caterers volunteer participant attendee parental sickness smoker guard postman receptionist
assistant-manager paper-work wedding-cake video videos lecture lesson sermon
tickets-office pensions pricing brainstorming feedback summit banquet gala rehearsal
release building-site offsite move mover windowsill glassware cans paint fridge holidays hygiene leave-request product products building price-list tips nuts pension-scheme match keynotes deployment delay quarter quiz vote-count travel-desk goal goals desk-sharing
plug plugs adapter socket suitcase santa soda fax abroad visa deploy goals umbrella customers cats
`;

/** What stands before one of our words and makes it something of an office: "credit risk", "tax audit", "weather alert". */
const KINDS = `
disinfectant whiteboard deodorant agile soda allergy laundry drink gift cookie coffee birth 
academic annual asbestos avalanche bodyguard budget business cardboard carbon climate commercial competitive country credit cultural currency dental design dust energy environmental ergonomic external
federal financial fire fiscal flood hair health heat inventory investment iso legal marketing medical moral news nuclear operational order poster political price procurement product production purchase quality
reputational safety sales scheduling seasonal sports statutory stock storm strategic supply tax technical tornado traffic tsunami weather welfare
`;

const OFFICE: ReadonlySet<string> = new Set(THINGS.trim().split(/\s+/));
const OF_OFFICE: ReadonlySet<string> = new Set(KINDS.trim().split(/\s+/));

export function isOfficeWord(low: string): boolean {
  return OFFICE.has(low) || (low.endsWith('s') && wordStems(low).some((stem) => OFFICE.has(stem)));
}

export function isOfficeKind(low: string): boolean {
  return OF_OFFICE.has(low) || isOfficeWord(low);
}
