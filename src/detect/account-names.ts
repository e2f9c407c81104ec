import { createMemo } from './memo.ts';
import type { Observation } from './observation.ts';
import type { EngineOptions } from './options.ts';
import { TRAIT } from './traits.ts';

/**
 * What the name of an account suggests when nobody said which accounts are special. Whole words of the part before the @ are
 * compared, never parts of words: people are called Nod, Adam or Secor.
 */

/** Names of emergency accounts in several languages, without accents. */
const EMERGENCY = new Set([
  ...['breakglass', 'glassbreak', 'breaktheglass', 'firecall', 'lastresort', 'emergency', 'emergencyaccess', 'emergencyadmin'],
  ...['emergencyaccount', 'emerg', 'bgadmin', 'bgaccount', 'bgadm', 'bguser', 'bgaccess'],
  ...['notfall', 'notfalladmin', 'notfallkonto', 'notfallzugang', 'notfallzugriff', 'notzugang', 'notadmin', 'notkonto'],
  ...['urgence', 'urgences', 'secours', 'brisglace', 'emergencia', 'urgencia', 'contingencia', 'emergenza', 'vetrorotto'],
  ...['noodtoegang', 'noodaccount', 'noodadmin', 'noodgeval', 'noodprocedure'],
  ...['nodkonto', 'nodatkomst', 'nodadmin', 'nodadgang', 'nodtilgang', 'nodbrugerkonto', 'krisekonto', 'hatatili', 'hatatunnus'],
  ...['awaryjne', 'awaryjny', 'nouzovy', 'nouzove', 'havarijni', 'veszhelyzet', 'acildurum', 'kinkyu', 'darurat', 'avariinyi'],
]);

/** Two words that mean it together, in this order. */
const EMERGENCY_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['break', new Set(['glass'])],
  ['fire', new Set(['call'])],
  ['last', new Set(['resort'])],
]);

/** Short words that are names or initials too: only beside a word for an account or an administrator. */
const EMERGENCY_HINTS = new Set(['bg', 'ea', 'nod', 'nood', 'not', 'hata', 'acil', 'sos', 'panic']);
const ACCOUNT_WORDS = new Set([
  ...['admin', 'adm', 'administrator', 'ga', 'globaladmin', 'account', 'acct', 'acc', 'access', 'user', 'konto', 'compte'],
  ...['cuenta', 'conta', 'toegang', 'zugang', 'tili', 'adgang', 'tilgang', 'atkomst', 'hesap'],
]);

const ADMIN = new Set([
  ...['admin', 'admins', 'adm', 'administrator', 'administrateur', 'administrador', 'amministratore', 'beheerder', 'beheer'],
  ...['gadmin', 'globaladmin', 'sysadmin', 'domainadmin', 'superadmin', 'cloudadmin', 'tenantadmin', 'azadmin', 'o365admin'],
  ...['m365admin', 'itadmin', 'secadmin', 'exadmin', 'tier0'],
]);

/** Domain and global administrator: as a prefix or suffix set off by a hyphen or underscore, where no first name stands. */
const ADMIN_PREFIX = /^(?:da|ga|sa|t0|t1)[-_]|[-_](?:da|ga|t0|t1)$/u;

export interface AccountName {
  readonly emergency: boolean;
  readonly administrator: boolean;
}

const NEITHER: AccountName = { emergency: false, administrator: false };
const LONGEST = 128;

export function readAccountName(upn: string): AccountName {
  const local = upn.slice(0, LONGEST).split('@', 1)[0] ?? '';
  const plain = local.toLowerCase().replaceAll('ø', 'o').normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.split(/[^\p{L}\p{N}]+/u).map((word) => word.replace(/(?<=\p{L})\d+$/u, ''));
  const emergency = isEmergency(words);
  const administrator = words.some((word) => ADMIN.has(word)) || ADMIN_PREFIX.test(plain);
  return emergency || administrator ? { emergency, administrator } : NEITHER;
}

function isEmergency(words: readonly string[]): boolean {
  if (words.some((word, i) => EMERGENCY.has(word) || EMERGENCY_PAIRS.get(word)?.has(words[i + 1] ?? '') === true)) return true;
  return words.some((word) => EMERGENCY_HINTS.has(word)) && words.some((word) => ACCOUNT_WORDS.has(word));
}

const QUIET = TRAIT.background | TRAIT.success;
const REMEMBERED = 16_384;

/**
 * Trait bits of accounts that the operator named; without a list, of those whose name suggests it. Names are read for rows of
 * sign-ins and failures, not for the many background successes.
 */
export function createAccountTraits(options: EngineOptions): (seen: Observation) => number {
  const breakGlass = new Set(options.breakGlass);
  const privileged = new Set(options.privileged);
  const isOn = (list: ReadonlySet<string>, { row }: Observation) => list.has(row.userId ?? '') || list.has(row.upn ?? '');
  const read = createMemo((upn) => {
    const { emergency, administrator } = readAccountName(upn);
    const found = emergency && breakGlass.size === 0 ? TRAIT.emergencyName : 0;
    return administrator && privileged.size === 0 ? found | TRAIT.adminName : found;
  }, REMEMBERED);
  const named = ({ row, traits }: Observation) =>
    row.upn === undefined || (traits & QUIET) === QUIET || row.upn.length > LONGEST ? 0 : read(row.upn);
  if (breakGlass.size + privileged.size === 0) return named;
  return (seen) =>
    named(seen) | (isOn(breakGlass, seen) ? TRAIT.breakGlass : 0) | (isOn(privileged, seen) ? TRAIT.privileged : 0);
}
