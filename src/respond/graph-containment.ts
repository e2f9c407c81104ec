import { z } from 'zod';
import type { Graph } from '../entra/graph.ts';
import { SignpostError } from '../errors.ts';
import type { Containment } from './containment.ts';

const FIELDS = 'id,accountEnabled,signInSessionsValidFromDateTime';

const account = z.object({
  id: z.string(),
  accountEnabled: z.boolean().nullish(),
  signInSessionsValidFromDateTime: z.iso.datetime({ offset: true }).nullish(),
});

/**
 * Containment through Microsoft Graph. Writes carry the approver's own token; they need User.RevokeSessions.All, and
 * User.EnableDisableAccount.All with User.Read.All, besides the approver's Entra role.
 */
export function createGraphContainment(graph: Graph): Containment {
  return {
    revoke: async (approver, userId) => {
      // Graph answers 200 with `true` whatever happened, so the answer is not looked at.
      await graph.post(approver, `${path(userId)}/revokeSignInSessions`, undefined);
    },
    setEnabled: async (approver, userId, enabled) => {
      await graph.patch(approver, path(userId), { accountEnabled: enabled });
    },
    readBack: async (reader, userId) => {
      // A person waits for this, whoever's token it runs with.
      const answer = await graph.get(reader, path(userId), { query: { $select: FIELDS }, priority: 'person' });
      const read = account.safeParse(answer.body);
      if (!read.success || read.data.id.toLowerCase() !== userId.toLowerCase())
        throw new SignpostError('graph.broken-answer', 'Microsoft Graph sent an account that cannot be read.', {
          cause: read.error,
        });
      const { accountEnabled, signInSessionsValidFromDateTime: validFrom } = read.data;
      return {
        accountEnabled: accountEnabled ?? undefined,
        sessionsValidFrom: validFrom === null || validFrom === undefined ? undefined : Date.parse(validFrom),
      };
    },
  };
}

function path(userId: string): string {
  return `/v1.0/users/${encodeURIComponent(userId)}`;
}
