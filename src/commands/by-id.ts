import type { SignInPage, SignInQuery } from '../signins/log.ts';
import { SIGN_IN_TYPES } from '../signins/sign-in.ts';
import type { CommandContext } from './context.ts';
import type { Period } from './period.ts';

/** The ids that Entra prints on an error page. */
export interface AttemptIds {
  readonly requestId?: string | undefined;
  readonly correlationId?: string | undefined;
}

/** Back to when a row with an id is looked for. */
export const DAYS_FOR_AN_ID = 30;
const MOST_ROWS = 100;

/**
 * The rows of the attempt with an id, of whomever: by correlation id first, because it finds the whole attempt; by request id when
 * that has nothing. An id alone may have been called by the other's name.
 */
export async function readById(
  { requestId, correlationId }: AttemptIds,
  { from, to }: Period,
  { signIns, caller }: CommandContext,
): Promise<{
  readonly page: SignInPage;
  readonly query: Pick<SignInQuery, 'from' | 'to'> & { readonly types: typeof SIGN_IN_TYPES };
  readonly requests: number;
}> {
  const query = { types: SIGN_IN_TYPES, from, to };
  const byCorrelation = (id: string) => signIns.read(caller, { ...query, correlationId: id, limit: MOST_ROWS });
  const byRequest = (id: string) => signIns.read(caller, { ...query, id, limit: 1 });
  const [likely, other] =
    correlationId === undefined
      ? [() => byRequest(requestId ?? ''), () => byCorrelation(requestId ?? '')]
      : [() => byCorrelation(correlationId), () => byRequest(requestId ?? correlationId)];
  const page = await likely();
  if (page.rows.length === 0) return { page: await other(), query, requests: page.requests };
  // One row is a step of a try: what came of it stands in the rows beside it.
  const [only] = page.rows;
  if (correlationId !== undefined || only?.correlationId === undefined) return { page, query, requests: 0 };
  const whole = await byCorrelation(only.correlationId);
  return { page: whole.rows.some(({ id }) => id === only.id) ? whole : page, query, requests: page.requests };
}
