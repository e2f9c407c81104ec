import { readLine } from '../../src/understand/text/line.ts';
import { meaning, read } from './read.ts';

const REQUEST = '03433832-8d87-4418-a171-5d079341eb0f';
const CORRELATION = '2c116d2c-7292-483b-a311-f32e99308a78';
const APP_ID = 'db8e22cb-b9d6-4e72-af56-4eb0584d25a2';

const PAGES: readonly (readonly [string, string, string, string])[] = [
  ['English', 'Request Id', 'Correlation Id', 'App name'],
  ['German', 'Anforderungs-ID', 'Korrelations-ID', 'App-Name'],
  ['French', 'ID de la demande', 'ID de corrélation', "Nom de l'application"],
  ['Spanish', 'Id. de solicitud', 'Id. de correlación', 'Nombre de la aplicación'],
  ['Portuguese', 'ID da solicitação', 'ID de correlação', 'Nome do aplicativo'],
  ['Dutch', 'Aanvraag-id', 'Correlatie-id', 'Naam van app'],
  ['Japanese', '要求 ID', '関連付け ID', 'アプリ名'],
];

describe('pasted errors', () => {
  it.each(PAGES)('reads the labels of a %s page in any order', (_language, request, correlation, app) => {
    const lines = [`${request}: ${REQUEST.toUpperCase()}`, `${correlation}: ${CORRELATION}`, `${app}: Power BI`, 'AADSTS53003'];
    const expected = { intent: 'lookup', requestId: REQUEST, correlationId: CORRELATION, app: 'Power BI', code: 53003 };
    expect(meaning(lines.join('\n'))).toEqual(expected);
    expect(meaning(lines.toReversed().join('\n'))).toEqual(expected);
  });

  it('reads the JSON of a token response', () => {
    const text = JSON.stringify({
      error: 'invalid_grant',
      error_description: `AADSTS50076: Due to a configuration change you must use multi-factor authentication. Trace ID: ${REQUEST} Correlation ID: ${CORRELATION}`,
      error_codes: [50076],
      trace_id: REQUEST,
      correlation_id: CORRELATION,
    });
    expect(meaning(text)).toEqual({ intent: 'lookup', requestId: REQUEST, correlationId: CORRELATION, code: 50076 });
  });

  it('does not take the tenant, the session or the application for the request', () => {
    const text = `Tenant ID: ${CORRELATION}\nApp ID: ${APP_ID}\nRequest Id: ${REQUEST}`;
    expect(meaning(text)).toEqual({ intent: 'lookup', requestId: REQUEST, app: APP_ID });
    expect(meaning(`session id ${REQUEST}`)).toEqual({ intent: 'unknown' });
    expect(meaning(`what happened with ${REQUEST}?`)).toEqual({ intent: 'lookup', requestId: REQUEST });
    expect(meaning(`why is ${REQUEST} failing`)).toEqual({ intent: 'why', user: REQUEST });
  });

  it('reads an id alone, and a message without an id as a question about its code', () => {
    expect(meaning(REQUEST)).toEqual({ intent: 'lookup', requestId: REQUEST });
    expect(meaning('AADSTS50058: A silent sign-in request was sent but no user is signed in.')).toEqual({
      intent: 'explain',
      code: 50058,
    });
  });

  it('keeps the person who got the error', () => {
    const text = `alice@contoso.com got AADSTS50126 Trace ID: ${REQUEST}`;
    expect(meaning(text)).toEqual({ intent: 'lookup', requestId: REQUEST, code: 50126, user: 'alice@contoso.com' });
  });

  it('ignores quoted mail, headers and signatures around the question', () => {
    const text =
      'From: tom@contoso.com Sent: 2026-11-19\nSubject: RE: login\n\nbob is locked out again\n\n> revoke alice\n\nRegards\nTom\nrevoke carol';
    expect(meaning(text)).toEqual({ intent: 'lockout', user: 'bob' });
    expect(read(text).deferred).toBeUndefined();
  });

  it('reads a line as a JSON string or as it is', () => {
    expect(readLine('"why did\\nbob fail"')).toBe('why did\nbob fail');
    expect(readLine('"unpaired')).toBe('"unpaired');
    expect(readLine('"why" did "bob" fail"')).toBe('"why" did "bob" fail"');
    expect(readLine('plain text')).toBe('plain text');
  });

  describe('longer than anybody reads', () => {
    const prose =
      'Our work on the third floor went well and the report of the quarter had to be read twice by everybody. '.repeat(80);
    const question = 'Why did Karin Berg fail yesterday?';
    const cut = 'This text is long: I read its beginning and its end, and only codes, addresses and ids between them.';

    it.each([
      ['before', `${question}\n\n${prose}`],
      ['behind', `${prose}\n\n${question}`],
    ])('finds the question %s it, and says what was not read', (_where, text) => {
      expect(meaning(text)).toEqual({ intent: 'why', user: 'Karin Berg' });
      expect(read(text).notes).toContain(cut);
    });

    it('finds the code and the ids in the middle with their labels', () => {
      const middle = `\nAADSTS53003: Access has been blocked.\nRequest Id: ${REQUEST}\nCorrelation Id: ${CORRELATION}\n\n`;
      expect(meaning(prose + middle + prose)).toEqual({
        intent: 'lookup',
        requestId: REQUEST,
        correlationId: CORRELATION,
        code: 53003,
      });
    });

    it('orders nothing out of the middle, and joins no words over what is left out', () => {
      expect(meaning(`${prose}\n\nrevoke Karin Berg\n\n${prose}`).intent).toBe('unknown');
      const halves = `${'word '.repeat(599)}revoke ${'word '.repeat(2000)}${'word '.repeat(2000)}`;
      expect(meaning(`${halves}\nkarin.berg@contoso.com ${'word '.repeat(399)}`).intent).not.toBe('revoke');
    });

    it('reads every word of a page', () => {
      expect(read(`${question} ${prose.slice(0, 4500)}`).notes).not.toContain(cut);
    });
  });
});
