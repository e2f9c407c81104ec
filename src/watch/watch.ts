import type { WatchDoor } from './alert.ts';
import type { WatchDeps } from './deps.ts';
import { acknowledge, assign, close } from './handle.ts';
import { mute, unmute, viewOf as muteView } from './muting.ts';
import { cameFrom } from './mutes.ts';
import { createPass, type Pass } from './pass.ts';
import { fromRow, viewOf } from './record.ts';

export function createWatch(deps: WatchDeps): WatchDoor & { readonly pass: Pass } {
  return {
    pass: createPass(deps),
    alerts: async ({ userId, ip, open, from, to }) => {
      const rows = await deps.store.alerts.list({
        ...(open === undefined ? {} : { states: open ? ['open', 'acknowledged'] : ['closed'] }),
        ...(userId === undefined ? {} : { subjectId: userId.toLowerCase() }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      });
      return rows
        .map(fromRow)
        .filter(({ body }) => ip === undefined || Object.values(body.origins).some((origin) => cameFrom(origin, ip)))
        .map(viewOf);
    },
    get: async (id) => {
      const row = await deps.store.alerts.get(id);
      return row === undefined ? undefined : viewOf(fromRow(row));
    },
    acknowledge: (caller, id) => acknowledge(deps, caller, id),
    assign: (caller, id, whom) => assign(deps, caller, id, whom),
    close: (caller, id, verdict, note) => close(deps, caller, id, verdict, note),
    mute: (caller, wish) => mute(deps, caller, wish),
    unmute: (caller, which) => unmute(deps, caller, which),
    mutes: async () => (await deps.store.mutes.list(deps.clock())).map(muteView),
  };
}
