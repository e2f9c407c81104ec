import { acceptAnswer, READ_INTENTS } from '../../src/understand/translator/answer.ts';
import type { Translator } from '../../src/understand/translator/port.ts';
import { translateUnsure } from '../../src/understand/translator/translate.ts';
import { NOW, read } from './read.ts';

const context = { now: NOW, timeZone: 'Europe/Berlin' };
const UNSURE = 'bob had a miserable time with Jira yesterday, no idea';

function answering(answer: unknown): Translator & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    translate: (request) => {
      asked.push(request.text);
      return Promise.resolve(answer);
    },
  };
}

describe('translation by a model', () => {
  it('is used when it can only read and every slot stands in the text', async () => {
    const reading = await translateUnsure(read(UNSURE), UNSURE, context, answering({ intent: 'why', user: 'BOB', app: 'Jira' }));
    expect(reading.command).toEqual({
      intent: 'why',
      user: 'bob',
      app: 'Jira',
      from: '2026-11-18T23:00:00.000Z',
      to: '2026-11-19T23:00:00.000Z',
    });
    expect(reading).toMatchObject({ translated: true, certain: false });
    expect(reading.notes.join(' ')).toMatch(/^I read this as: why, user bob/);
  });

  it.each([
    ['an action', { intent: 'revoke', user: 'bob' }],
    ['a change of the channel', { intent: 'mute', user: 'bob' }],
    ['an intent that does not exist', { intent: 'delete', user: 'bob' }],
    ['a person who was not named', { intent: 'why', user: 'alice' }],
    ['half of a word', { intent: 'why', user: 'bo' }],
    ['a code that was not given', { intent: 'explain', code: 50126 }],
    ['times of its own', { intent: 'why', user: 'bob', from: '2020-01-01T00:00:00Z' }],
    ['a list', [{ intent: 'why' }]],
    ['text that is no JSON', 'Sure! The user is bob.'],
    ['nothing', null],
    ['unknown', { intent: 'unknown' }],
    ['"me" when nobody said so', { intent: 'why', user: 'me' }],
  ])('refuses %s', (_what, answer) => {
    expect(acceptAnswer(answer, UNSURE, {})).toBeUndefined();
  });

  it('offers no intent that changes anything', () => {
    expect(READ_INTENTS).not.toEqual(expect.arrayContaining(['revoke']));
    expect(
      READ_INTENTS.filter((i) => ['revoke', 'disable', 'enable', 'mute', 'unmute', 'subscribe', 'unsubscribe'].includes(i)),
    ).toEqual([]);
  });

  it('keeps the deterministic reading when the model fails', async () => {
    const broken: Translator = { translate: () => Promise.reject(new Error('late')) };
    expect(await translateUnsure(read(UNSURE), UNSURE, context, broken)).toEqual(read(UNSURE));
  });

  it.each(['why did bob fail', 'revoke bob', "don't revoke bob", 'replay check bob and revoke him', 'thanks', ''])(
    'is not asked about "%s"',
    async (text) => {
      const model = answering({ intent: 'why' });
      expect(await translateUnsure(read(text), text, context, model)).toEqual(read(text));
      expect(model.asked).toEqual([]);
    },
  );
});
