import { wordAt } from '../text/items.ts';
import type { Item } from '../text/items.ts';
import type { Chunk } from './chunks.ts';
import { startsClause } from './neighbours.ts';

/** "Ops wants to know how many people …": who asks about everybody is not asked about. */
export function isMessenger(items: readonly Item[], { from, to, kind, possessive }: Chunk): boolean {
  if (kind !== 'name' || possessive || !startsClause(items, from)) return false;
  const verb = [0, 1, 2, 3].map((k) => wordAt(items, to + k)).join(' ');
  if (!/^(?:wants to know|would like to|needs to know|is asking|asks|wonders|wants (?:a|an|the) )/.test(verb)) return false;
  const rest = items.slice(to, to + 20).map((item) => item.shape);
  if (rest.includes('pronoun')) return false;
  return rest.some((shape) => /^(?:tenant|howmany|top)$/.test(shape)) || asksOfOthers(items, to, rest);
}

/** "Rui wonders which approvals are waiting", "Rui asks whom CA stopped": of others, or of no person's trouble. */
function asksOfOthers(items: readonly Item[], to: number, rest: readonly string[]): boolean {
  const said = items
    .slice(to, to + 10)
    .map(({ low }) => low)
    .join(' ');
  const asked =
    /^(?:(?:just|also|now|only) )*(?:asks|wonders|wants to know|needs to know|would like to know|is asking|is wondering)(?: (?:me|us|you))? (who|whom|which|what|how|(?:if|whether) (?:there|we|you|any))(?: |$)/.exec(
      said,
    )?.[1];
  if (asked === undefined) return false;
  return (
    /^who/.test(asked) ||
    !rest.some((shape) => /^(?:cannot|fail|error|prompt|locked|password|signin|account|wrong|me)$/.test(shape))
  );
}
