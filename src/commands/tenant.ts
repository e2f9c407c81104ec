import ipaddr from 'ipaddr.js';
import type { Gap, SignInPage, SignInQuery } from '../signins/log.ts';
import type { SignInType } from '../signins/sign-in.ts';
import type { CommandContext } from './context.ts';
import { type Meant, whoIsMeant } from './person.ts';
import type { Period } from './period.ts';
import { narrowed as narrow } from './which.ts';
import type { Command } from '../understand/command.ts';

/** A tenant-wide question reads at most this many rows of Graph: five requests, the whole budget of ten seconds. */
const TENANT_LIMIT = 5_000;

export type Narrowed = Partial<
  Pick<SignInQuery, 'code' | 'ip' | 'conditionalAccess' | 'clients' | 'userId' | 'servicePrincipalId'>
> & {
  readonly app?: string | undefined;
};

export type TenantPage = SignInPage & { readonly query: { types: readonly SignInType[]; from: number; to: number } };

/** Everybody's rows of a period, narrowed by what the source can filter and then by the typed application and address. */
export async function readTenant(
  context: CommandContext,
  period: Pick<Period, 'from' | 'to'>,
  types: readonly SignInType[],
  narrowed: Narrowed = {},
  limit = TENANT_LIMIT,
): Promise<TenantPage> {
  const { app, ip, ...filters } = narrowed;
  const query = { types, from: period.from, to: period.to };
  const page = await context.signIns.read(context.caller, {
    ...query,
    ...filters,
    ...addressFilter(context, ip),
    limit: context.signIns.span === undefined ? limit : Number.MAX_SAFE_INTEGER,
  });
  return { ...page, rows: narrow(page.rows, { app, ip }), query };
}

/** A file is narrowed here alone, because one IPv6 address has many spellings; Graph writes the usual one. */
export function addressFilter({ signIns }: CommandContext, ip: string | undefined): Pick<SignInQuery, 'ip' | 'range'> {
  if (ip === undefined || signIns.span !== undefined) return {};
  if (ip.includes('/')) return { range: ip };
  return { ip: ipaddr.isValid(ip) ? ipaddr.parse(ip).toString() : ip };
}

/** The person when one was named, nobody when the question is about everybody, or the answer that asks who. */
export async function perhapsPerson(
  command: Command & { readonly user?: string },
  context: CommandContext,
): Promise<Meant | { readonly kind: 'everybody'; readonly requests: 0 }> {
  return command.user === undefined ? { kind: 'everybody', requests: 0 } : whoIsMeant(command, context);
}

/** Said when a tenant-wide answer leaves the background log out, because one page of it would be minutes of a tenant. */
export const BACKGROUND_NOT_ASKED: Gap = {
  id: 'not-asked',
  text: 'Background sign-ins of the whole tenant were not read; ask about one person to include them.',
};

/** Over a file everything is at hand; over Graph the background log of a whole tenant is too large for one answer. */
export function tenantTypes(context: CommandContext): { readonly types: readonly SignInType[]; readonly gaps: readonly Gap[] } {
  if (context.signIns.span !== undefined) return { types: ['interactiveUser', 'nonInteractiveUser'], gaps: [] };
  return { types: ['interactiveUser'], gaps: [BACKGROUND_NOT_ASKED] };
}

/** Values by how often they occur, most frequent first, ties by name. */
export function tally<T>(values: Iterable<T | undefined>): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (String(a[0]) < String(b[0]) ? -1 : 1));
}
