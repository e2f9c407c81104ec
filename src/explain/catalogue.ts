import { clean } from '../text.ts';
import { type CatalogueEntry, entrySchema } from './catalogue/schema.ts';
import { CATALOGUE_FILES } from './catalogue/files.ts';

export type { CatalogueEntry };

/** What a result code means; `known` is false when the catalogue has no entry and the row's own reason had to serve. */
export interface Explanation extends CatalogueEntry {
  readonly known: boolean;
}

const entries: ReadonlyMap<number, CatalogueEntry> = new Map(
  CATALOGUE_FILES.flat().map((entry) => [entry.code, entry as CatalogueEntry]),
);

/** Every entry, ascending by code. */
export function catalogue(): readonly CatalogueEntry[] {
  return [...entries.values()].sort((a, b) => a.code - b.code);
}

/**
 * Explains a result code.
 * @param reason the row's own `status.failureReason`: all there is for a code that the catalogue lacks
 */
export function explainCode(code: number, reason?: string): Explanation {
  const entry = entries.get(code);
  if (entry !== undefined) return { ...entry, known: true };
  return unknownCode(code, reason);
}

/** A normal step of a sign-in (a prompt, a redirect), not a failure. */
export function isInterrupt(code: number): boolean {
  return entries.get(code)?.interrupt ?? false;
}

/** Checks the data against the schema; the meta-suite and `doctor` call it, a start-up need not. */
export function checkCatalogue(): readonly string[] {
  return CATALOGUE_FILES.flat().flatMap((entry) => {
    const result = entrySchema.safeParse(entry);
    return result.success ? [] : result.error.issues.map((issue) => `${entry.code}: ${issue.path.join('.')}: ${issue.message}`);
  });
}

/** What the row says by itself, without the full stop; empty where Entra writes "Other." because it has no words for it. */
export function saidReason(reason: string | undefined, most: number): string {
  const said = clean(reason ?? '', most).replace(/[.\s]+$/u, '');
  return /^(?:other|none|null)$/iu.test(said) ? '' : said;
}

function unknownCode(code: number, reason: string | undefined): Explanation {
  const said = saidReason(reason, 200);
  return {
    code,
    name: 'NotInCatalogue',
    named: 'signpost',
    category: 'application-setup',
    title: 'A result code that is not in the catalogue',
    meaning:
      said === ''
        ? 'Signpost has no entry for this result code, and nothing else here says what it means.'
        : `Signpost has no entry for this result code. The log itself says: "${said}".`,
    causes: [],
    steps: {
      user: [],
      helpdesk: ['Note the time, the application and the request id, and pass them to the application or Entra administrator.'],
      admin: [
        'Open the sign-in in the Entra admin center by its request id and read the Basic info and Authentication details tabs.',
        `Microsoft's own text for the code stands at https://login.microsoftonline.com/error?code=${code}.`,
      ],
      security: [],
    },
    passwordRight: null,
    interrupt: false,
    links: ['https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes'],
    known: false,
  };
}
