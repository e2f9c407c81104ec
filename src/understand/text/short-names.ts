import { startsSentence } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Family and given names of East Asia and Vietnam in one short syllable that are English words too. */
const SYLLABLE = /^(?:Ma|Ha|An|Do|So|Ho|Le|Ho|He|No|My|In|On|To|Go|Oh|Man|Yet|You|Sun|Song|Long|Sang|Ban|Bin|Pan|Fan|Van|Ai|Ye)$/;
/** What stands behind a syllable at the beginning of a sentence only in a name: "Ha Na", not "So Bob". */
const GIVEN =
  /^(?:Na|Li|Le|An|Anh|Hoa|Lan|Mei|Min|Ni|Yu|Xi|Wei|Fei|Jun|Lin|Yan|Ying|Ting|Ling|Ra|Ri|Rin|Eun|Jin|Won|Hoon|Thi|Van|Linh|Mai|Minh|Nga|Trang|Tu|Duc|Long|Ming|Hua|Chen|Chao|Tao|Bo|Qi|Rui|Kai|Hui|Hong|Xin|Xia|Yang|Yi|Young|Hee|Soo|Hyun|Ji|Seo|Su|Ah|Thuy|Thao|Huong|Phuong|Quan|Tuan|Hung|Dung|Binh|Ha|Do|So|Yeon)$/;

/** "Ma Li", "Do An", "Ha Na": one of two short words in capitals that are a name together. */
export function isShortName(tokens: readonly Token[], i: number, shouting: boolean): boolean {
  return !shouting && (isPair(tokens, i) || isPair(tokens, i - 1) || isBeforeSurname(tokens, i));
}

/** "Ato Quansah": a first name, and in small letters or in capitals the taking over of an account. */
export function isBeforeSurname(tokens: readonly Token[], i: number): boolean {
  const [first, next] = [tokens[i], tokens[i + 1]];
  return first?.raw === 'Ato' && next?.kind === 'word' && next.start - first.end === 1 && /^\p{Lu}\p{Ll}{2}/u.test(next.raw);
}

function isPair(tokens: readonly Token[], i: number): boolean {
  const [family, given] = [tokens[i], tokens[i + 1]];
  if (family?.kind !== 'word' || given?.kind !== 'word' || given.start - family.end !== 1 || family.possessive) return false;
  if (startsSentence(tokens, i) || tokens[i - 1]?.capital === true) return SYLLABLE.test(family.raw) && GIVEN.test(given.raw);
  return (
    (SYLLABLE.test(family.raw) || SYLLABLE.test(given.raw)) && GIVEN.test(given.raw) && /^\p{Lu}\p{Ll}{0,4}$/u.test(family.raw)
  );
}
