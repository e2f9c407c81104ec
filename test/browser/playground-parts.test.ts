import { makeHub } from '../../src/sandbox/playground/hub.ts';
import { makeMarks } from '../../src/sandbox/playground/marks.ts';
import { castFrom } from '../../src/sandbox/playground/members.ts';
import type { Member } from '../../src/sandbox/playground/members.ts';
import { makeVisits } from '../../src/sandbox/playground/visits.ts';

const people = ['helen', 'sam', 'olga', 'oscar', 'alice', 'bob', 'carol'].map((key) => ({
  id: `id-${key}`,
  upn: `${key}@contoso.com`,
  name: key,
}));
const cast = castFrom(people, ['helen@contoso.com', 'sam@contoso.com']);
const [helen, sam] = cast as readonly [Member, Member];

const create = (messageId: string, actionConversationId: string, more: object = {}): string =>
  JSON.stringify({ action: 'createMessage', actionConversationId, message: { messageId, text: messageId, ...more } });

function open() {
  const visits = makeVisits();
  const hub = makeHub(visits);
  const view = (member: Member) => {
    const seen: string[] = [];
    const leave = hub.join(member, (text) => seen.push((JSON.parse(text) as { message: { text: string } }).message.text));
    return { seen, leave };
  };
  const load = (member: Member) => {
    visits.loads(member);
    const page = view(member);
    visits.isUp(member);
    return page;
  };
  return { visits, hub, view, load };
}

describe('the cast', () => {
  it('is six people, the named ones first', () => {
    expect(cast.map(({ key }) => key)).toEqual(['helen', 'sam', 'olga', 'oscar', 'alice', 'bob']);
  });

  it('says who is missing', () => {
    expect(() => castFrom(people, ['nobody@contoso.com'])).toThrow('nobody@contoso.com');
    expect(() => castFrom(people.slice(0, 5), [])).toThrow('needs 6 people and was given 5');
  });
});

describe('what a page is shown', () => {
  it('is nothing until it says that it is up, and then everything, once', () => {
    const { visits, hub, view } = open();
    hub.pushed(create('early', 'channel;messageid=1'));
    visits.loads(helen);
    const page = view(helen);
    hub.pushed(create('meanwhile', 'channel;messageid=1'));
    expect(page.seen).toEqual([]);

    visits.isUp(helen);
    visits.isUp(helen);
    hub.pushed(create('later', 'channel;messageid=1'));

    expect(page.seen).toEqual(['early', 'meanwhile', 'later']);
  });

  it('is only what is new when a page that lost its stream opens another one', () => {
    const { hub, view, load } = open();
    hub.pushed(create('early', 'group-helpdesk'));
    load(helen).leave();
    const again = view(helen);
    hub.pushed(create('later', 'group-helpdesk'));

    expect(again.seen).toEqual(['later']);
  });

  it('survives a load that was broken off and a page closed before it was up', () => {
    const { visits, hub, view, load } = open();
    hub.pushed(create('early', 'group-helpdesk'));
    visits.loads(helen);
    visits.loads(helen);
    view(helen).leave();

    expect(load(helen).seen).toEqual(['early']);
  });

  it('is the own personal chat and nobody else’s', () => {
    const { hub, load } = open();
    const [hers, his] = [load(helen), load(sam)];
    hub.pushed(create('for her', 'personal', { directLineConversationId: 'personal-helen' }));
    hub.pushed(create('for nobody', 'personal'));

    expect([hers.seen, his.seen, load(sam).seen]).toEqual([['for her'], [], []]);
  });

  it('names the author of what others typed, and leaves out what the own page shows by itself', () => {
    const { hub, load } = open();
    const [hers, his] = [load(helen), load(sam)];
    const message = { messageId: 'm', text: '<at>Signpost</at>help' };
    hub.typed(helen, { action: 'createMessage', actionConversationId: 'group-helpdesk', message });

    expect([hers.seen, his.seen, load(helen).seen]).toEqual([[], ['helen: @Signpost help'], ['@Signpost help']]);
  });

  it('has no update of a message that it never had, and no typing in a thread', () => {
    const { hub, load } = open();
    const page = load(helen);
    hub.pushed(JSON.stringify({ action: 'updateMessage', actionConversationId: 'x', message: { messageId: 'unknown' } }));
    hub.pushed(JSON.stringify({ action: 'typing', actionConversationId: 'channel-soc-alerts;messageid=1' }));
    hub.pushed('not JSON');

    expect(page.seen).toEqual([]);
  });

  it('is a message as it is now, with its place in the channel', () => {
    const { hub, visits } = open();
    hub.pushed(create('m', 'channel-soc-alerts', { postConversationId: 'channel-soc-alerts;messageid=m' }));
    hub.pushed(
      JSON.stringify({ action: 'updateMessage', actionConversationId: 'c', message: { messageId: 'm', text: 'closed' } }),
    );
    const seen: unknown[] = [];
    visits.loads(sam);
    hub.join(sam, (text) => seen.push(JSON.parse(text)));
    visits.isUp(sam);

    expect(seen).toEqual([
      {
        action: 'createMessage',
        actionConversationId: 'channel-soc-alerts',
        message: { messageId: 'm', text: 'closed', postConversationId: 'channel-soc-alerts;messageid=m' },
      },
    ]);
  });
});

describe('marks', () => {
  const counting = () => {
    let next = 0;
    return () => `0000-${String((next += 1))}`;
  };

  it('are worth one message of the person they were issued to, once the page has its answer', async () => {
    const marks = makeMarks(counting());
    const order: string[] = [];
    const { promise: sent, resolve } = Promise.withResolvers<undefined>();
    const mark = marks.issue(helen, sent);
    const redeemed = marks.redeem(mark).then((member) => {
      order.push('redeemed');
      return member;
    });
    order.push('answered');
    resolve(undefined);

    expect((await redeemed)?.key).toBe('helen');
    expect(order).toEqual(['answered', 'redeemed']);
    expect(await marks.redeem(mark)).toBeUndefined();
  });

  it('cannot be guessed from another run, and disappear from text', async () => {
    const [ours, theirs] = [makeMarks(() => 'a1'), makeMarks(() => 'b2')];
    const mark = theirs.issue(helen, Promise.resolve());

    expect(await ours.redeem(mark)).toBeUndefined();
    expect(theirs.without(`x${mark}y`)).toBe('xy');
    expect(theirs.within(`x${mark}y`)).toBe('helen');
  });
});
