import { FIRST_NAMES } from '../lexicon/first-names.ts';

/** "iManage", "eClinicalWorks", "myWizard": a small prefix before a capital. */
const PREFIXED = /^(?:i|e|my|go|x)\p{Lu}\p{Ll}{2,}/u;
/** "HiX", "ChipSoft", "PeopleXD": a capital inside a word. */
const INNER = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{L}*)$/u;
/** "T24", "M3", "Unit4": a letter or a word with a number that counts versions. */
const NUMBERED = /^(?:\p{Lu}\d{1,2}|\p{Lu}\p{Ll}{2,}\d)$/u;
/** "McKenzie", "DeShawn", "O'Neil": people are written so too. */
const PERSONAL =
  /^(?:Mc|Mac|De|Di|Da|Du|Del|La|Le|Lo|Van|Von|Vander|Fitz|St|San|Ten|Ter|Al|El|Ben|Bin|Abd|Abu|Ó|Mary|Mari|Jo|Ann|Anne|Lu|Ta|Sha|Ja|Ra)$/;

/** A word that is written as no person is: "iManage", "HiX", "T24". */
export function isBrand(raw: string): boolean {
  if (/(?:Desk|Team|Services?|Support|Office)$/.test(raw)) return false;
  if (PREFIXED.test(raw) || NUMBERED.test(raw)) return true;
  const [, head = '', tail = ''] = INNER.exec(raw) ?? [];
  return head !== '' && !PERSONAL.test(head) && !FIRST_NAMES.has(head.toLowerCase()) && !FIRST_NAMES.has(tail.toLowerCase());
}
