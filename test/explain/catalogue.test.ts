import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, type CatalogueEntry, checkCatalogue, explainCode } from '../../src/explain/catalogue.ts';
import { CATALOGUE_FILES } from '../../src/explain/catalogue/files.ts';
import { CATEGORIES } from '../../src/explain/catalogue/schema.ts';
import { CODE } from '../../src/explain/codes.ts';
import { readingEase, sentencesOf } from './reading-ease.ts';

const folder = join(__dirname, '../../src/explain/catalogue');
const entries = catalogue();
const stepsOf = ({ steps }: CatalogueEntry): readonly string[] => Object.values(steps).flat();

/** Codes that mean the very same to a reader, so that one sentence serves them; everything else is told apart. */
function shared(texts: readonly (readonly [code: number, text: string])[]): readonly string[] {
  return [...Map.groupBy(texts, ([, text]) => text.toLowerCase())]
    .filter(([, uses]) => uses.length > 1)
    .map(([text, uses]) => `${uses.map(([code]) => code).join(', ')}: ${text}`);
}

describe('the catalogue', () => {
  it('fits its schema', () => {
    expect(checkCatalogue()).toEqual([]);
  });

  it('has one file a category, and all of them are listed', () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
    expect(files).toEqual(CATEGORIES.map((category) => `${category}.json`).sort());
    const listed = readFileSync(join(folder, 'files.ts'), 'utf8').matchAll(/'\.\/([a-z-]+\.json)'/gu);
    expect([...listed].map((match) => match[1]).sort()).toEqual(files);
    expect(CATALOGUE_FILES).toHaveLength(files.length);
  });

  it('keeps each entry in the file of its category', () => {
    const strays = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) =>
        (JSON.parse(readFileSync(join(folder, name), 'utf8')) as CatalogueEntry[])
          .filter((entry) => `${entry.category}.json` !== name)
          .map((entry) => entry.code),
      );
    expect(strays).toEqual([]);
  });

  it('has each code once', () => {
    expect(entries).toHaveLength(CATALOGUE_FILES.flat().length);
  });

  it('knows the codes that are seen in sign-in logs most', () => {
    const common = [
      0, 16000, 50011, 50020, 50034, 50053, 50055, 50056, 50057, 50058, 50059, 50072, 50074, 50076, 50079, 50097, 50105, 50125,
      50126, 50129, 50132, 50133, 50140, 50144, 50155, 50158, 50173, 50199, 53000, 53001, 53002, 53003, 53004, 53009, 65001,
      65004, 70008, 70043, 70044, 81010, 90072, 90094, 90095, 500121, 530032, 700016, 700027, 700082, 7000112, 7000215, 7000218,
      7000222,
    ];
    expect(common.filter((code) => !explainCode(code).known)).toEqual([]);
    expect(entries.length).toBeGreaterThanOrEqual(907);
  });

  it('knows every code that the explanations themselves branch on', () => {
    expect(Object.values(CODE).filter((code) => !explainCode(code).known)).toEqual([]);
  });
});

describe('every entry', () => {
  it('tells somebody what to do, but for success', () => {
    expect(entries.filter((entry) => entry.code !== 0 && stepsOf(entry).length === 0).map((entry) => entry.code)).toEqual([]);
  });

  it('has something for the helpdesk or the administrator unless it is a normal step', () => {
    const without = entries.filter(
      ({ code, interrupt, steps }) => code !== 0 && !interrupt && steps.helpdesk.length + steps.admin.length === 0,
    );
    expect(without.map((entry) => entry.code)).toEqual([]);
  });

  it('means what it means in at most two sentences', () => {
    expect(entries.filter((entry) => sentencesOf(entry.meaning).length > 2).map((entry) => entry.code)).toEqual([]);
  });

  it('has no code names or numbers in its words', () => {
    const jargon = /AADSTS|\b\d{5,7}\b|[a-z][A-Z][a-z]+[A-Z]/u;
    expect(
      entries
        .filter((entry) => jargon.test(`${entry.title} ${entry.meaning}`))
        .map((entry) => `${entry.code}: ${entry.title} ${entry.meaning}`),
    ).toEqual([]);
  });

  it('ends its sentences', () => {
    const open = entries.filter((entry) => [entry.meaning, ...stepsOf(entry)].some((text) => !/[.?!")]$/u.test(text)));
    expect(open.map((entry) => entry.code)).toEqual([]);
  });
});

describe('the words', () => {
  it('do not explain two codes with the same meaning', () => {
    expect(shared(entries.map((entry) => [entry.code, entry.meaning]))).toEqual([]);
  });

  it('can be read by somebody who is tired', () => {
    const eases = entries.map((entry) => readingEase(entry.meaning)).sort((a, b) => a - b);
    const median = eases[Math.floor(eases.length / 2)] ?? 0;
    expect(median).toBeGreaterThanOrEqual(60);
    const hard = entries.filter((entry) => readingEase(entry.meaning) < 10).map((entry) => `${entry.code}: ${entry.meaning}`);
    expect(hard).toEqual([]);
  });

  it('fall back to the reason of the row, cleaned, for a code that is not there', () => {
    const unknown = explainCode(987_654, 'Odd\u202E <b>thing</b>\nhappened');
    expect(unknown).toMatchObject({ known: false, interrupt: false });
    expect(unknown.meaning).toContain('Odd <b>thing</b> happened');
  });
});
