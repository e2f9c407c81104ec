import { approvals } from '../../src/commands/approvals/command.ts';
import type { CommandContext } from '../../src/commands/context.ts';
import type { ApprovalState } from '../../src/respond/approval.ts';
import { NOW } from '../builders.ts';
import { approval, respondDoor } from '../chat/doors.ts';

describe('what waits', () => {
  it.each<[ApprovalState[], string]>([
    [[], 'Nothing waits for an approval.'],
    [['requested'], '1 approval waits for a second person.'],
    [['performing'], 'Nothing waits for an approval. 1 approved action is not finished.'],
    [['requested', 'unknown', 'performing'], '1 approval waits for a second person. 2 approved actions are not finished.'],
  ])('of %j is told as "%s"', async (states, headline) => {
    const respond = { ...respondDoor().door, open: () => Promise.resolve(states.map((state) => approval({ state }))) };
    const context = { respond, timeZone: 'UTC', now: NOW } as unknown as CommandContext;

    const said = await approvals.answer({ intent: 'approvals' }, context);

    expect(said.headline).toBe(headline);
    expect(JSON.stringify(said.body).split('decided already')).toHaveLength(
      states.filter((state) => state !== 'requested').length + 1,
    );
  });
});
