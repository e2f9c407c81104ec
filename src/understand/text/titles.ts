/** Titles are no part of a name; "MS Teams" and "Ms Teams" are no lady. */
const TITLE =
  /\b(?:(?:Mr|Mrs|Miss|Dr|Prof|Herr|Frau|Fräulein|Monsieur|Madame|Mme|Mlle|Señor(?:a|ita)?|Senhora?|Signor(?:a|ina)?|Mevrouw|Meneer|Capt|Sgt|Engr|Pani)(?!\p{L})\.?|Ms\b\.?(?! (?:Teams|Office|Word|Excel|Outlook|Graph|Entra|Access|Project)\b)|(?:Sra|Srta|Dra|Sig|Dott|Frl|Fr|Rev|Msgr|Lt)\.(?= \p{Lu}\p{Ll})|Sr\.(?<!\p{Lu}\S* Sr\.)(?! (?:Director|Engineer|Manager|Analyst|Architect|Developer|Administrator|Consultant|Associate|Vice)\b)(?= \p{Lu}\p{Ll})|Pan(?= \p{Lu}\p{Ll}+(?:[sc]ki|icz|czyk)(?!\p{L}))) (?=\p{Lu})/gu;

/** "against Dr X", "did Mr X": where a word that is in no list of names would be an application. */
const BEFORE_APP = /\b(?:against|on|at|did|does) $/i;
const ONE_NAME = /^[\p{L}'’-]+(?! \p{Lu})/u;
/** "Mr X got how many sign-ins". */
const GETS = /^\S+ (?:gets?|got|getting|receives?|received)\b/;

/** The text without the titles before names; one stays where it alone tells that somebody is meant. */
export function withoutTitles(text: string): string {
  return text.replace(TITLE, (title: string, at: number) => {
    const behind = text.slice(at + title.length);
    const tells = (BEFORE_APP.test(text.slice(Math.max(0, at - 10), at)) && ONE_NAME.test(behind)) || GETS.test(behind);
    return tells ? 'mr ' : '';
  });
}
