import { answerUnknown } from '../../src/commands/answer-command.ts';
import { parse } from '../../src/understand/parse.ts';

const CONTEXT = { now: Date.parse('2026-11-20T15:30:00.000Z'), timeZone: 'Europe/Berlin' };

function asked(text: string): { status: string; text: string; explains: unknown } {
  const { status, headline, body, facts } = answerUnknown(parse(text, CONTEXT));
  return { status, text: `${headline} ${JSON.stringify(body)}`, explains: facts.explains };
}

describe('a question about what an action does', () => {
  it.each([
    ['What does revoke do exactly?', ['revoke']],
    ["what happens if I disable Mark's account?", ['disable']],
    ['what does enable do', ['enable']],
    ['what does "kick out" do?', ['revoke']],
    ['what is the effect of "revoke"?', ['revoke']],
  ])('says what it changes and that a second person approves: %s', (text, explains) => {
    const said = asked(text);
    expect(said).toMatchObject({ status: 'answered', explains });
    expect(said.text).toContain('a second person decides');
  });

  it.each([
    ['what does mute mean', ['mute'], '4 hours'],
    ["what's the difference between mute and unsubscribe", ['mute', 'unsubscribe'], 'stops Signpost from posting'],
    ['what is the difference between revoke and disable', ['revoke', 'disable'], 'cannot sign in anywhere'],
    ["what does 'unsubscribe' do?", ['unsubscribe'], 'stops Signpost from posting'],
  ])('explains each of them: %s', (text, explains, part) => {
    const said = asked(text);
    expect(said).toMatchObject({ status: 'answered', explains });
    expect(said.text).toContain(part);
  });

  it('leaves what nobody understands not understood', () => {
    expect(asked('the kettle is on').status).toBe('not-understood');
  });

  it.each([
    ['good morning', /Hello/],
    ['thank you so much', /welcome/],
  ])('says a kind word to %j', (text, words) => {
    const said = asked(text);
    expect(said.status).toBe('answered');
    expect(said.text).toMatch(words);
  });
});
