import { keyOf } from '../../baseline/items.ts';
import { networkKey } from '../../baseline/person.ts';
import { daysOfLog, userSubject, type RowRule } from '../rule.ts';
import { isFirst } from '../window.ts';

/** A service provider or Microsoft support enters the tenant from somewhere new. */
export const providerAccess: RowRule = {
  id: 'provider-access',
  title: 'Service provider or Microsoft support from a new network',
  severity: 'medium',
  attack: ['T1199'],
  lookback: 0,
  needs: ['beta'],
  falsePositives: ['New staff of the provider', 'A support case that is really open'],
  blindSpots: ['A provider whose own accounts are stolen and used from its own network'],
  triage: ['Ask the provider who worked then', 'For Microsoft support: is a case open?'],
  suggestedActions: ['End the delegated relationship until it is clear'],
  over: 'rows',
  wants: [['crossTenant', 'success']],
  key: ({ row }) => {
    if (row.crossTenant !== 'serviceProvider' && row.crossTenant !== 'microsoftSupport') return undefined;
    const home = row.homeTenantId ?? 'unknown';
    return home.length > 64 ? undefined : `${row.crossTenant} ${home}`;
  },
  evaluate: (seen, window, around) => {
    if (seen.block === 0) return undefined;
    const support = seen.row.crossTenant === 'microsoftSupport';
    const first = isFirst(window, support ? keyOf(seen.day) : networkKey(seen), seen.day);
    if (!first || (!support && (daysOfLog(seen, around) < 3 || window.born === seen.at))) return undefined;
    return {
      subject: userSubject(seen),
      severity: support ? 'low' : 'medium',
      title: support
        ? 'Microsoft support signed in to the tenant'
        : 'A service provider came from a network it had not used before',
      reasons: [
        support ? 'It is worth knowing whether a case is open.' : 'Provider and country or provider network are new together.',
      ],
      evidence: [seen.row.id],
    };
  },
};
