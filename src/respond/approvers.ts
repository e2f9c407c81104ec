import type { Caller } from '../entra/caller.ts';

/** Who may approve, asked anew at every press. */
export interface Approvers {
  check(presser: Caller): Promise<ApproverCheck>;
}

/** `nobody`: no approver is configured at all. `unknown`: the groups could not be read; the press is refused too. */
type ApproverCheck = 'yes' | 'no' | 'nobody' | 'unknown';

export interface ApproverSet {
  /** Entra object ids of people. */
  readonly userIds: readonly string[];
  /** Entra object ids of groups. */
  readonly groupIds: readonly string[];
}

/** Says which groups a person is in, nested ones included; undefined when it could not be found out. */
export type GroupsOf = (person: Caller) => Promise<readonly string[] | undefined>;

/** Only object ids count: names and UPNs can be given to somebody else. An empty set lets nobody approve. */
export function createApprovers(set: ApproverSet, groupsOf: GroupsOf): Approvers {
  const users = new Set(set.userIds.map(normal).filter((id) => id !== ''));
  const groups = new Set(set.groupIds.map(normal).filter((id) => id !== ''));
  return {
    check: async (presser) => {
      if (users.size === 0 && groups.size === 0) return 'nobody';
      if (users.has(normal(presser.userId))) return 'yes';
      if (groups.size === 0) return 'no';
      const theirs = await groupsOf(presser);
      if (theirs === undefined) return 'unknown';
      return theirs.some((id) => groups.has(normal(id))) ? 'yes' : 'no';
    },
  };
}

function normal(id: string): string {
  return id.trim().toLowerCase();
}
