import type { Person } from '../baseline/person.ts';
import { KIND } from '../networks/kinds.ts';
import { isStrange, LEG, type Leg } from './session.ts';
import type { WeightId } from './weights.ts';

const HOUR = 60 * 60_000;
/** Who opens a shell in the cloud sits at their own machine within this time. */
const AROUND = 2 * HOUR;
/** The same session was theirs before: the browser with the shell may lie open for longer. */
const AROUND_IN_SESSION = 4 * HOUR;
/** What no shell explains. */
const SPEAKS = LEG.notTool | LEG.kit | LEG.registersDevice | LEG.riskToken | LEG.riskOther;

/**
 * True when nothing but command lines ran here, on Microsoft's network, while the person was at a place of theirs:
 * a shell or a development machine in the cloud, opened from a browser. It shows no device, no sign-in and other software than
 * the browser, none of which then speaks against it.
 */
export function isCloudShell(person: Person, leg: Leg): boolean {
  if (leg.kind !== KIND.microsoft || leg.interactive > 0 || (leg.flags & SPEAKS) !== 0) return false;
  return person.sessions.some(({ legs, pseudo }) => {
    const since = leg.first - (!pseudo && legs.includes(leg) ? AROUND_IN_SESSION : AROUND);
    return legs.some((other) => other !== leg && other.kind !== KIND.microsoft && other.last >= since && !isStrange(other));
  });
}

/** What a cloud shell says: nothing where the person is used to it. Other agents than Azure's own are more to ask about. */
export function weighCloudShell(leg: Leg): WeightId | undefined {
  const { known, flags } = leg;
  if ((flags & LEG.notAzure) === 0) return known.developer ? undefined : 'cloud-shell-first';
  return known.developer && known.clientKnown ? undefined : 'cloud-script-first';
}
