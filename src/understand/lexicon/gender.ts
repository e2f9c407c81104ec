import { FIRST_NAMES } from './first-names.ts';
import { RARE_GIVEN_NAMES } from './rare-names.ts';

export type Gender = 'she' | 'he';

/** First names of women that do not end in -a. */
const WOMEN = new Set(
  `abby abigail agnes alice alison amy ann anne april ashley astrid audrey beate beatrice becky bente beth betty birgit bonnie bridget
  carmen carol caroline carrie cathy charlotte cheryl chloe christine cindy claire corinne daisy daphne dawn deborah denise dorothy doris
  edith eileen elaine eleanor elise elizabeth ellen emily erin esther eve evelyn faith frances grace gwen hannah harriet hazel heather heidi
  heike helen holly hope ilse ingrid irene iris isabel ivy jane janet janine jasmine jen jennifer jenny jill joan joanne joy joyce judith judy julie
  juliet june karen karin kate katherine kathy katie katrin kay kirsten kristen kristin lauren laurie leah lesley lily liz lois lori louise lucy
  lynn mabel maggie mandy margaret margot mariam marie marion marlene mary maureen megan mel melanie michelle mindy miriam molly nadine nancy naomi natalie
  nicole noor paige pam pauline pearl penny phoebe polly rachel raquel renate rose rosie ruby ruth sabine sally sarah shannon sharon shirley silke simone
  sophie stacy stephanie sue susan susanne suzanne tess tiffany tracey tracy ulrike valerie vicky violet vivian wendy yasmin yvette yvonne zeynep zoe
  ingeborg ines inês aoife siobhán niamh sinéad freya maren solveig wiebke marisol larissa chiamaka adaeze saoirse mei ximena maite amélie léa chloé
  zoë élodie margaux camille camile delphine sylvie monique dominique béatrice hélène elif ayşe fatma nour mariame`
    .trim()
    .split(/\s+/),
);
/** First names of men that end in -a, or that the list of names leaves out. */
const MEN = new Set(
  `akira joshua luca mika mustafa nikita ezra isa tariq wouter pieter tomasz piotr krzysztof thabo kwame kwabena kofi rajesh vikram sanjit mateusz
  jürgen björn søren lars sébastien benoît thierry françois gonzalo álvaro óscar iván andrés josé jesús joão luís rui miguel hiroshi takeshi kenta
  dmitry sergei oleksandr mehmet yusuf hakan emre thulani sipho bongani tendai ahmad mahmoud khaled youssef rashid bilal koen joost maarten sjoerd`
    .trim()
    .split(/\s+/),
);
/** Both. */
const EITHER = new Set(
  `alex sam chris robin kim jamie casey charlie blake cameron jackie jan jean jesse lee leslie logan madison mason morgan noah quinn
  reed sandy sasha shane shaun sidney taylor terry toni tony andrea nicola kai dana ariel adrian alan alva bente billy bobby corey dale dominic drew elliot francis
  gene jordan joey kelly kumar loren marion mei micah nikita pat percy ray remy rene rory shaw simon stevie val yuki yuri akira mika luca aida noel jade
  locke lockhart cooke hacker mutter blocker alarcon trask tracer keyes signe lister fisher risko ristic`
    .trim()
    .split(/\s+/),
);

/** Of a first name, where it tells; the list of rare ones says nothing. */
export function genderOf(low: string): Gender | undefined {
  if (EITHER.has(low)) return undefined;
  if (WOMEN.has(low)) return 'she';
  if (MEN.has(low)) return 'he';
  if (/[ae]a$|[^aeiou]a$|ia$/.test(low) && low.length > 2) return 'she';
  return FIRST_NAMES.has(low) && !RARE_GIVEN_NAMES.has(low) ? 'he' : undefined;
}

export function pronounGender(low: string): Gender | undefined {
  if (/^(?:she|her|hers|herself|she['’](?:s|d|ll))$/.test(low)) return 'she';
  return /^(?:he|him|his|himself|he['’](?:s|d|ll))$/.test(low) ? 'he' : undefined;
}
