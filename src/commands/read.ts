import type { Person } from '../directory/person.ts';
import type { SignInPage, SignInQuery } from '../signins/log.ts';
import type { SignInType } from '../signins/sign-in.ts';
import type { CommandContext } from './context.ts';
import type { Period } from './period.ts';

export const USER_TYPES: readonly SignInType[] = ['interactiveUser', 'nonInteractiveUser'];

/** One request to Graph: its largest page. */
export const ONE_PAGE = 1_000;

/** A person's rows in a period; rows of anybody else are dropped, whatever the source sent. */
export async function readPerson(
  context: CommandContext,
  person: Person,
  period: Period,
  more: Partial<Pick<SignInQuery, 'types' | 'limit' | 'appId' | 'ip' | 'code'>> = {},
): Promise<SignInPage & { readonly query: { types: readonly SignInType[]; from: number; to: number } }> {
  // A file is in memory already: reading all of it costs nothing.
  const query = {
    types: USER_TYPES,
    from: period.from,
    to: period.to,
    ...more,
    ...(context.signIns.span === undefined ? {} : { limit: Number.MAX_SAFE_INTEGER }),
  };
  const page = await context.signIns.read(context.caller, { ...query, userId: person.id });
  return {
    ...page,
    rows: page.rows.filter((row) => (row.userId ?? row.upn ?? person.id).toLowerCase() === person.id.toLowerCase()),
    query,
  };
}
