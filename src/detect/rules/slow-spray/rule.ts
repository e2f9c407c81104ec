import { isCold, placeKey } from '../../baseline/person.ts';
import { attemptOf, daysOfLog, isFamiliar, personOf, WHOLE_TENANT, type RowRule } from '../rule.ts';
import { firstOf, idsOf, note, tally } from '../window.ts';

const PEOPLE = 20;
const NETWORKS = 12;
/** A script that asks for passwords is nobody's typing error: fewer people, and no history, are enough. */
const SCRIPTED_PEOPLE = 8;
const SCRIPTED_NETWORKS = 6;

/** The same software tries many people from many networks, a few tries from each. */
export const slowSpray: RowRule = {
  id: 'slow-spray',
  title: 'Slow password spray over many networks',
  severity: 'medium',
  attack: ['T1110.003', 'T1090.003'],
  lookback: 24 * 60,
  needs: [],
  falsePositives: ['A travelling conference of staff with new phones'],
  blindSpots: [
    'A spray that changes its software with every try',
    'Fewer than twenty people a day, or eight by a script',
    'A browser in the first three days of a log',
  ],
  triage: ['See whether the tries share application and user agent', 'Look for successes with the same software'],
  suggestedActions: ['Block legacy and unused applications', 'Require MFA for everybody'],
  over: 'rows',
  wants: [['passwordWrong']],
  // Typing errors of staff are spread over all their software; a spray has one.
  key: ({ row, client }) =>
    row.appId === undefined || row.appId.length > 64
      ? undefined
      : `${row.appId} ${client.os} ${client.browser} ${client.version}`,
  evaluate: (seen, window, around) => {
    const scripted = seen.client.tool;
    if (seen.block === 0 || isFamiliar(seen, around)) return undefined;
    if (!scripted) {
      if (daysOfLog(seen, around) < 3) return undefined;
      // Somebody new to the log may be anywhere; a name that does not exist counts.
      if (around.person !== undefined && around.person.placed > 0 && isCold(around.person, seen.day)) return undefined;
    }
    note(window, {
      at: seen.at,
      id: seen.row.id,
      kind: 'wrong',
      who: personOf(seen),
      where: placeKey(seen),
      attempt: attemptOf(seen),
    });
    const { who, where, attempts } = tally(window, 'wrong');
    const enough = scripted
      ? who.size >= SCRIPTED_PEOPLE && where.size >= SCRIPTED_NETWORKS
      : who.size >= PEOPLE && where.size >= NETWORKS;
    if (!enough || attempts.size > who.size * 4) return undefined;
    return {
      subject: { kind: 'tenant', id: 'tenant', name: WHOLE_TENANT },
      title: `Somebody tried passwords on ${who.size} people from ${where.size} networks within a day`,
      reasons: [
        'All tries have the same application and software.',
        `${attempts.size} distinct tries, a few for each person and network.`,
        'None of the networks is one that the person is known on.',
      ],
      evidence: idsOf(window, ['wrong']),
      first: firstOf(window, ['wrong']) ?? seen.at,
    };
  },
};
