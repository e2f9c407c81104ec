import { GIVEN_NAMES } from './given-names.ts';
import { RARE_GIVEN_NAMES } from './rare-names.ts';

/** First names that an edit-distance check must never take for a mistyped command word (albert/alert, tracy/trace, rick/risk). */
const NAMES = `
aaron abby abdul abel abigail adam adele adrian agnes ahmed aida aiden akira alan alba albert alberto alec alejandro alena alessia alex alexa alexander alexandra alfred ali alice alicia alina alison allen alma alva alvin amanda amber amelia amir amit amy ana anders andre andrea andreas andrew andy angela anika anita anja ann anna anne annika anton antonio april ariel arjun arlo arnold arthur asha ashley astrid aubrey audrey aurora ava axel
barbara barry beate beatrice becky ben benedict benjamin bente bernard bert beth betty bianca bill billy birgit bjorn blake blanca bob bonnie boris brad brenda brent brett brian bridget britta bruce bruno bryan
caleb callum cameron camila carina carl carla carlo carlos carmen carol caroline carrie casey cathy cecilia celia chad charles charlie charlotte chase chen cheryl chloe chris christa christian christina christine christoph cindy claire clara clark claude claudia claus clement cleo cliff clive cody colin connor conrad cora corey corinne craig curt curtis cynthia
daisy dale damian dan dana daniel daniela danny daphne daria darren dave david dawn dean deborah debra deepak denis denise dennis derek diana diane diego dieter dirk dmitri dominic don donald donna doris dorothy doug drew duncan dustin dylan
eddie edgar edith edna eduardo edward edwin eileen elaine elena eleanor eli elias elisa elise elizabeth ella ellen elliot elsa emil emily emma enrique eric erica erik erika erin ernest esther ethan eugene eva evan eve evelyn ewan
fabian faith faisal fatima felix fernando fiona flora florian frances francis franco frank franz fred frida frieda fritz
gabriel gabriela gary gavin gemma george georgia gerald gerard gerd gina gloria gordon grace graham grant greg greta gregory guido gunther gus guy gwen
hamid hanna hannah hans harald harold harriet harry harvey hassan hazel heather hector heidi heike heinz helen helena helga henrik henry herbert hiro holger holly hope hugo hussein
ian ibrahim ida igor ilona ilse imran ina ingrid ira irene iris irma isaac isabel isabella ivan ivana ivy
jack jackie jacob jacques jade jake james jamie jan jana jane janet janine jared jasmine jason javier jay jean jeff jen jenna jennifer jenny jens jeremy jerry jesse jessica jill jim jimmy jin joan joanna joe joel joey johan johanna john johnny jon jonas jonathan jorge jose josef joseph josh joshua joy joyce juan judith judy julia julian julie juliet julio june jurgen justin
kai kamal kara karen karim karin karl kate katharina katherine kathy katie katja katrin kay keith kelly ken kenji kenneth kent kevin kim kira kirsten klaus kofi krista kristen kristin kumar kurt kyle
lance lara larry lars laura lauren laurie lea leah lee leila lena lennart leo leon leonard leona leroy lesley leslie levi lewis liam lidia lily lina linda lisa liz lloyd logan lois lola loren lorena lorenzo lori louis louise luca lucas lucia lucy luigi luis luke luna lydia lynn
mabel madison maggie magnus malik mandy manuel mara marc marcel marco marcus margaret margot maria mariam marie marina mario marion marisa mark marlene marta martha martin martina marty mary mason mateo mathias matt matthew maureen maurice mauro max maya megan mei mel melanie melissa mia michael michelle miguel mika mike mila milan miles milo mina mindy mira miriam mitch mohamed mohammed moira molly mona monica morgan moritz murat mustafa myra
nadia nadine nancy naomi natalia natalie natasha nathan neal ned neil nelson nick nicola nicole niels nigel nikita nikos nils nina noah noel noor nora norbert norma norman
olaf oleg olga oliver olivia omar oscar otto owen
pablo paige pam pamela paola paolo pascal pat patricia patrick paul paula pauline pavel pearl pedro penny percy perry pete peter petra phil philip phoebe pierre pia piotr polly priya
quentin quinn rachel rafael rahul raj ralf ralph ramon randy raoul raphael raquel raul ravi ray rebecca reed regina reiko reiner remy rene renate rhonda ricardo richard rick ricky rita rob robert roberto robin rodney roger roland rolf roman romeo ron ronald rory rosa rose rosie ross roy ruben ruby rudi rudolf rupert russell ruth ryan
sabine sally salma sam samantha samir samuel sandra sandy sanjay sara sarah sasha saul scott sean sebastian selma serena serge shane shannon sharon shaun shaw sheila shirley sid sidney silke silvia simon simone sofia sonia sonja sophia sophie stacy stan stefan stella stephan stephanie stephen steve steven stewart stuart sue sunil susan susanne suzanne sven sylvia
tamara tanja tania tara tarik tasha ted teresa terry tess tessa theo theodore theresa thomas tiffany tim timo tina tobias todd tom tomas tommy toni tony tracey tracy travis trevor tricia tristan troy tyler
ulf ulrich ulrike umar una ursula uwe vadim valentina valerie vanessa vera vernon veronica vicky victor victoria viktor vince vincent viola violet virginia vivian vlad volker
wade wally walter wanda warren wayne wendy werner wes wesley wilhelm will willem william willy winston wolf wolfgang
trent xander xandra xavier xenia yann yara yasmin yolanda yosef yuki yuri yvette yvonne zach zachary zara zeynep zoe zoltan
locke lockhart cooke hacker mutter blocker alarcon trask tracer keyes signe lister fisher risko ristic
`;

const LISTED: ReadonlySet<string> = new Set([...`${NAMES} ${GIVEN_NAMES}`.trim().split(/\s+/), ...RARE_GIVEN_NAMES]);

/** First names in small letters; one that is listed without its accents is one with them, too. */
export const FIRST_NAMES: Pick<ReadonlySet<string>, 'has'> = {
  has: (low) => LISTED.has(low) || (/[\u00c0-\u024f]/.test(low) && LISTED.has(low.normalize('NFD').replace(/\p{M}/gu, ''))),
};
