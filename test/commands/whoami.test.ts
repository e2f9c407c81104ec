import { abilities, type Press } from '../../src/commands/whoami/abilities.ts';

const ADMIN = ['User Administrator'];
const STRANGER = { refused: 'not-an-approver', text: 'You are not an approver.' } as const;

describe('what whoami says of approving', () => {
  it.each<[readonly string[] | undefined, Press, string]>([
    [ADMIN, undefined, 'yes, when somebody else asked for it and it is not about you'],
    [ADMIN, STRANGER, 'no. You are not an approver.'],
    [[], undefined, 'no, needs User Administrator'],
    [undefined, undefined, "can't tell: your roles could not be read"],
    [ADMIN, { refused: 'approvers-unknown', text: '' }, "can't tell: Entra did not say whether you are an approver"],
    [ADMIN, 'elsewhere', 'not here: approvals are decided in the chat'],
  ])('with the roles %j and the press %j is "%s"', (roles, press, words) => {
    const approving = abilities(roles, press).filter(({ what }) => what.startsWith('Approve'));
    expect(approving.map((ability) => ability.words)).toEqual([words, words]);
  });
});
