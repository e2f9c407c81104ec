import { createApprovers } from '../../src/respond/approvers.ts';
import { oskar } from './world.ts';

const GROUP = 'aaaaaaaa-0000-4000-8000-000000000001';
const none = () => Promise.resolve<string[] | undefined>([]);

describe('who may approve', () => {
  it('is nobody when the set is empty, without asking for groups', async () => {
    const asked = jest.fn(none);
    expect(await createApprovers({ userIds: [' '], groupIds: [''] }, asked).check(oskar)).toBe('nobody');
    expect(asked).not.toHaveBeenCalled();
  });

  it('counts object ids in either case, and no names', async () => {
    expect(await createApprovers({ userIds: [oskar.userId.toUpperCase()], groupIds: [] }, none).check(oskar)).toBe('yes');
    expect(await createApprovers({ userIds: [oskar.upn, oskar.name], groupIds: [] }, none).check(oskar)).toBe('no');
  });

  it.each([
    [[GROUP.toUpperCase()], 'yes'],
    [['bbbbbbbb-0000-4000-8000-000000000002'], 'no'],
    [undefined, 'unknown'],
  ] as const)('by group, when the groups are %j, is %s', async (groups, verdict) => {
    const approvers = createApprovers({ userIds: [], groupIds: [GROUP] }, () => Promise.resolve(groups));
    expect(await approvers.check(oskar)).toBe(verdict);
  });
});
