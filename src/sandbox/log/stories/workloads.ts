import { APPS } from '../../tenant/apps.ts';
import { PLACES } from '../../tenant/networks.ts';
import { DAY, HOUR, MINUTE, dayOf } from '../../time.ts';
import type { SignInEvent } from '../event.ts';
import { workloadSignIn } from '../workload-day.ts';
import type { Story, World } from '../world.ts';
import { workloadNamed } from './telling.ts';

/** The invoice robot was redeployed with a wrong secret and asks every ten minutes. */
export function wrongSecret(world: World): Story {
  const robot = workloadNamed(world, APPS.invoices.id);
  const since = world.anchor - 5 * HOUR;
  const on = (day: number): readonly SignInEvent[] =>
    Array.from({ length: 144 }, (_, i) => day * DAY + i * 10 * MINUTE + 3 * MINUTE)
      .filter((at) => at >= since)
      .map((at) =>
        workloadSignIn(robot, day, `wrong-secret${at}`, at, {
          resource: APPS.graph,
          place: PLACES.azureApp,
          credential: 'clientSecret',
          code: 7000215,
        }),
      );
  return { ongoing: [{ source: robot.index, on }] };
}

/** The secret of CRM Sync ran out yesterday; from then on its usual rounds fail. */
export function expiredSecretSince(world: World): number {
  return dayOf(world.anchor) * DAY - 14 * HOUR;
}

/** Survey Export, silent for longer than the log remembers, woke up on a network nobody knows. */
export function dormantAwake(world: World): Story {
  const survey = workloadNamed(world, APPS.surveyExport.id);
  const events = Array.from({ length: 6 }, (_, i) => {
    const at = world.anchor - 50 * MINUTE + i * 6 * MINUTE;
    const resource = i < 2 ? APPS.graph : APPS.sharePoint;
    return workloadSignIn(survey, dayOf(at), `awake${i}@${world.anchor}`, at, {
      resource,
      place: PLACES.awokenFrom,
      credential: 'clientSecret',
    });
  });
  return { events };
}

/** The web jobs' managed identity asked for Graph, which it never did before. */
export function newResource(world: World): Story {
  const jobs = workloadNamed(world, APPS.webJobs.id);
  const events = Array.from({ length: 3 }, (_, i) => {
    const at = world.anchor - 125 * MINUTE + i * 20 * MINUTE;
    return workloadSignIn(jobs, dayOf(at), `graph${i}@${world.anchor}`, at, {
      resource: APPS.graph,
      credential: 'managedIdentity',
    });
  });
  return { events };
}

/** An ordinary round of an application, as the stories leave it: failing, or gone. */
export function bentRound(world: World, event: SignInEvent): SignInEvent | undefined {
  if (event.app === APPS.crmSync && event.at >= expiredSecretSince(world)) return { ...event, code: 7000222 };
  if (event.app === APPS.invoices && event.at >= world.anchor - 5 * HOUR) return undefined;
  return event;
}
