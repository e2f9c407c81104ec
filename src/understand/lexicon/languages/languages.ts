import { DANISH } from './danish.ts';
import { DUTCH } from './dutch.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import type { Language } from './language.ts';
import { NORWEGIAN } from './norwegian.ts';
import { HINDI, TURKISH } from './others.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';
import { SWEDISH } from './swedish.ts';

/** By the codes of ISO 639-1. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  nl: DUTCH,
  pl: POLISH,
  sv: SWEDISH,
  da: DANISH,
  nb: NORWEGIAN,
  hi: HINDI,
  tr: TURKISH,
};
