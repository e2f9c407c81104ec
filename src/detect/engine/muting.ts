import { BlockList } from 'node:net';
import { addRange, contains } from '../networks/known.ts';
import type { Observation } from '../observation.ts';
import type { Mute } from '../options.ts';
import type { Hit } from '../rules/rule.ts';

/** True when a mute covers this finding at this row: every field the mute names must match. */
export type IsMuted = (rule: string, hit: Hit, seen: Observation) => boolean;

export function createMuting(mutes: readonly Mute[]): IsMuted {
  const checks = mutes
    .filter(({ user, app, ip, rule }) => user !== undefined || app !== undefined || ip !== undefined || rule !== undefined)
    .map((mute) => {
      const range = new BlockList();
      if (mute.ip !== undefined) addRange(range, mute.ip);
      return { mute, range };
    });
  if (checks.length === 0) return () => false;
  return (rule, hit, seen) => checks.some(({ mute, range }) => matches(mute, range, { rule, hit, seen }));
}

function matches(mute: Mute, range: BlockList, at: { rule: string; hit: Hit; seen: Observation }): boolean {
  const { rule, hit, seen } = at;
  if (mute.until !== undefined && seen.at >= mute.until) return false;
  if (mute.rule !== undefined && mute.rule !== rule) return false;
  if (mute.user !== undefined && mute.user !== hit.subject.id && mute.user !== hit.subject.upn) return false;
  if (mute.app !== undefined && mute.app !== seen.row.appId) return false;
  return mute.ip === undefined || contains(range, seen.row.ip);
}
