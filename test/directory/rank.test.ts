import fc from 'fast-check';
import { choose, fitOf, nearest, rank } from '../../src/directory/rank.ts';
import type { Person } from '../../src/directory/person.ts';

function person(upn: string, name: string, change: Partial<Person> = {}): Person {
  const [givenName, surname] = name.split(' ');
  return { id: `id-${upn}`, upn, name, givenName, surname, mail: upn, guest: false, ...change };
}

const alice = person('alice@contoso.com', 'Alice Archer');
const zhang = person('alice.zhang@contoso.com', 'Alice Zhang');
const alicia = person('alicia@contoso.com', 'Alicia Moon');
const lukasz = person('lukasz.wojcik@contoso.com', 'Łukasz Wójcik');
const gina = person('gina.rossi_fabrikam.com#EXT#@contoso.com', 'Gina Rossi', { mail: 'gina.rossi@fabrikam.com', guest: true });
const everybody = [zhang, alicia, alice, lukasz, gina];

const chosen = (text: string, more = false) => {
  const found = choose(text, everybody, more);
  return found.kind === 'one' ? `${found.person.upn}${found.exact ? '' : ' ?'}` : found.kind;
};

describe('who a name means', () => {
  it.each([
    ['the account, though another has it as a first name', 'alice', 'alice@contoso.com'],
    ['an address in any case', 'ALICE.Zhang@contoso.com', 'alice.zhang@contoso.com'],
    ['a last name', 'zhang', 'alice.zhang@contoso.com'],
    ['a name without its accents', 'lukasz wojcik', 'lukasz.wojcik@contoso.com'],
    ['last name first', 'archer alice', 'alice@contoso.com'],
    ["a guest's own address", 'gina.rossi@fabrikam.com', gina.upn],
    ["a guest's name in another tenant", 'gina.rossi_fabrikam.com#EXT#@tailspin.onmicrosoft.com', gina.upn],
    ["a guest's account at home", 'gina.rossi', gina.upn],
    ['a beginning, but not for sure', 'alici', 'alicia@contoso.com ?'],
    ['nobody in particular when several begin so', 'ali', 'several'],
    ['nobody when it is a typing error', 'alcie', 'none'],
    ['nobody when nothing was typed', '  ', 'none'],
  ])('is %s', (_, text, expected) => {
    expect(chosen(text)).toBe(expected);
  });

  it('is never sure by a word of a name while there are people who were not read', () => {
    expect(chosen('zhang', true)).toBe('alice.zhang@contoso.com ?');
    expect(chosen('alici', true)).toBe('several');
  });

  it('offers the nearest names, nearest first', () => {
    expect(nearest('alicee', everybody).map((one) => one.upn)).toEqual([alice.upn, zhang.upn, alicia.upn]);
  });
});

describe('ranking', () => {
  const text = fc.constantFrom('alice', 'a', 'zhang', 'Ali Z', 'moon', 'ł', '@', 'contoso');

  it('does not depend on the order in which people come', () => {
    fc.assert(
      fc.property(text, fc.shuffledSubarray(everybody, { minLength: 5 }), (typed, shuffled) => {
        expect(rank(typed, shuffled)).toEqual(rank(typed, everybody));
      }),
    );
  });

  it('never takes somebody surely whom the text does not name in whole words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (typed) => {
        const found = choose(typed, everybody, false);
        if (found.kind === 'one' && found.exact) expect(fitOf(typed, found.person)).toBeGreaterThanOrEqual(80);
      }),
    );
  });
});
