import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { openPlayground } from '../../src/sandbox/playground/open-playground.ts';
import type { Playground } from '../../src/sandbox/playground/open-playground.ts';
import { makePeople, TENANT_ID } from '../../src/sandbox/tenant/people.ts';
import { openEchoBot, withCard } from './playground-bot.ts';
import type { EchoBot } from './playground-bot.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PICTURES = '.signpost/pictures';
const people = makePeople().map(({ id, upn, displayName: name }) => ({ id, upn, name }));

let bot: EchoBot;
let chat: Playground;
let browser: Browser;
const pages = new Map<string, Page>();
const broken: string[] = [];

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  bot = await openEchoBot();
  chat = await openPlayground({
    botUrl: bot.url,
    port: 0,
    tenantId: TENANT_ID,
    people,
    botHeaders: () => ({ 'x-sandbox-proof': 'only we know' }),
  });
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  for (const { upn, url } of chat.urls) pages.set(upn, await openPage(upn, url));
});

afterAll(async () => {
  await browser.close();
  await chat.close();
  await bot.close();
});

async function openPage(upn: string, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 800 } });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.text().includes('Saga error')) broken.push(`${upn}: ${message.text()}`);
  });
  await page.goto(url);
  await page.getByRole('textbox').last().waitFor();
  return page;
}

function as(name: string): Page {
  const page = pages.get(`${name}@contoso.com`);
  if (page === undefined) throw new Error(`${name} has no page`);
  return page;
}

async function go(page: Page, place: string): Promise<void> {
  await page.getByText(place, { exact: true }).first().click();
}

async function say(page: Page, text: string, { mention = false, button = 'Send Message' } = {}): Promise<void> {
  const box = button === 'Post' ? page.getByRole('textbox').first() : page.getByRole('textbox').last();
  await box.click();
  if (mention) {
    await page.keyboard.type('@Sign');
    await page.getByRole('menuitem', { name: 'Signpost' }).click();
  }
  await page.keyboard.type(text);
  await page.getByRole('button', { name: button }).last().click();
}

const card = (page: Page, text: string): Locator => page.locator('.ac-adaptiveCard', { hasText: text });
const idOf = (name: string): string => people.find(({ upn }) => upn === `${name}@contoso.com`)?.id ?? 'nobody';

describe('the sandbox chat', () => {
  it('tells the bot at start where it is installed, without a page being open, and proves where requests come from', () => {
    const installed = bot.heard.filter(({ type }) => type === 'installationUpdate');

    expect(installed.map(({ conversation }) => [conversation.conversationType, conversation.id])).toEqual([
      ['personal', 'personal-helen'],
      ['personal', 'personal-sam'],
      ['personal', 'personal-olga'],
      ['groupChat', 'group-helpdesk'],
      ['channel', 'channel-soc-alerts'],
    ]);
    expect(new Set(bot.proofs)).toEqual(new Set(['only we know']));
  });

  it('shows a page what the bot had said before it was opened', async () => {
    for (const name of ['helen', 'sam', 'olga']) {
      await card(as(name), `Welcome to personal-${name}`).waitFor();
      expect(await as(name).locator('.ac-adaptiveCard', { hasText: 'Welcome' }).count()).toBe(1);
    }
  });

  it.each(['helen', 'sam', 'olga'])('lets %s type in a personal chat that is nobody else’s', async (name) => {
    await say(as(name), `why did alice fail, asks ${name}`);

    const heard = await bot.next('message', `asks ${name}`);
    await card(as(name), `asks ${name}`).waitFor();

    expect(heard.from.aadObjectId).toBe(idOf(name));
    expect(heard.conversation).toMatchObject({ id: `personal-${name}`, conversationType: 'personal' });
    expect(heard.entities?.filter(({ type }) => type === 'mention')).toEqual([]);
    const others = ['helen', 'sam', 'olga'].filter((other) => other !== name);
    for (const other of others) expect(await as(other).getByText(`asks ${name}`).count()).toBe(0);
  });

  it('shows everybody in the group what one of them asked and the answer, and lets another press its button', async () => {
    for (const name of ['helen', 'sam', 'olga']) await go(as(name), 'IT helpdesk');
    await say(as('sam'), 'is bob safe', { mention: true });
    const asked = await bot.next('message', 'is bob safe');
    await as('olga').getByText('Sam Silva: @Signpost is bob safe').first().waitFor();
    await card(as('olga'), 'is bob safe').waitFor();

    const press = bot.next('invoke');
    await card(as('olga'), 'is bob safe').getByRole('button', { name: 'Approve' }).click();
    const pressed = await press;
    for (const name of ['helen', 'sam', 'olga']) await card(as(name), 'Pressed by Olga Orlova').waitFor();

    expect(asked).toMatchObject({ from: { aadObjectId: idOf('sam') }, conversation: { id: 'group-helpdesk' } });
    expect(asked.entities?.filter(({ type }) => type === 'mention').map(({ text }) => text)).toEqual(['<at>Signpost</at>']);
    expect(pressed).toMatchObject({ from: { aadObjectId: idOf('olga') }, conversation: { id: 'group-helpdesk' } });
    expect(pressed.value).toEqual({
      action: { type: 'Action.Execute', title: 'Approve', verb: 'approve', data: { approvalId: 'a-1' } },
    });
  });

  it('shows a post of the bot in the channel to all, and lets one mention the bot there and another press in that thread', async () => {
    await bot.post('channel-soc-alerts', withCard('An alert nobody asked for'));
    for (const name of ['helen', 'sam', 'olga']) {
      await go(as(name), 'SOC alerts');
      await card(as(name), 'An alert nobody asked for').waitFor();
    }
    await say(as('helen'), 'who was phished', { mention: true, button: 'Post' });
    const asked = await bot.next('message', 'who was phished');
    await card(as('sam'), 'who was phished').waitFor();

    const press = bot.next('invoke');
    await card(as('sam'), 'who was phished').getByRole('button', { name: 'Approve' }).click();
    const pressed = await press;
    await card(as('helen'), 'Pressed by Sam Silva').waitFor();
    await as('sam').screenshot({ path: `${PICTURES}/playground-channel.png` });

    expect(asked.from.aadObjectId).toBe(idOf('helen'));
    expect(asked.conversation.id).toMatch(/^channel-soc-alerts;messageid=\d+/u);
    expect(pressed.from.aadObjectId).toBe(idOf('sam'));
    expect(pressed.conversation.id).toBe(asked.conversation.id);
  });

  it('shows a page that is loaded again everything that was said, and installs nothing again', async () => {
    const before = bot.heard.length;
    await as('olga').reload();
    await as('olga').getByRole('textbox').last().waitFor();

    await card(as('olga'), 'asks olga').waitFor();
    await go(as('olga'), 'SOC alerts');
    await card(as('olga'), 'Pressed by Sam Silva').waitFor();
    await as('olga').getByText('Helen Hart: @Signpost who was phished').first().waitFor();

    expect(bot.heard).toHaveLength(before);
    expect(await as('olga').getByText('asks helen').count()).toBe(0);
  });

  it('reaches one person when the bot opens a personal chat by object id, and knows members by object id', async () => {
    const serviceUrl = bot.heard[0]?.serviceUrl ?? '';
    const opened = await fetch(`${serviceUrl}/v3/conversations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ members: [{ id: idOf('sam') }], tenantId: TENANT_ID, activity: withCard('First for Sam') }),
    });
    const { id } = (await opened.json()) as { id: string };
    await bot.post(id, withCard('For Sam alone'));
    const member = await fetch(`${serviceUrl}/v3/conversations/channel-soc-alerts/members/${idOf('bob')}`);

    for (const name of ['sam', 'helen']) await go(as(name), 'Personal Chat');
    await card(as('sam'), 'First for Sam').waitFor();
    await card(as('sam'), 'For Sam alone').waitFor();

    expect(id).toBe('personal-sam');
    expect(await card(as('helen'), 'For Sam alone').count()).toBe(0);
    expect(await member.json()).toMatchObject({ aadObjectId: idOf('bob'), userPrincipalName: 'bob@contoso.com' });
  });

  it('keeps log lines of a personal chat from the others', async () => {
    expect(await as('helen').getByText('asks helen').count()).toBeGreaterThan(1);
    expect(await as('helen').getByText('asks sam').count()).toBe(0);
    expect(await as('helen').content()).not.toContain('page-');
  });

  it('does not let anybody speak for a person who is not on that person’s page', async () => {
    const before = bot.heard.length;
    const [helen] = chat.urls;
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ type: 'text', text: 'revoke bob', textFormat: 'plain', from: { id: '29:olga' } });
    const said = { type: 'message', text: 'revoke bob', from: { id: '29:olga' }, conversation: { id: 'personal' } };

    const pastThePages = await fetch(new URL('/api/messages', bot.heard[0]?.serviceUrl), {
      method: 'POST',
      headers,
      body: JSON.stringify(said),
    });
    const fromElsewhere = await fetch(`${helen?.url ?? ''}_conversation/v1/conversations/personal/messages`, {
      method: 'POST',
      headers: { ...headers, origin: 'http://evil.example' },
      body,
    });
    const mocked = await fetch(`${helen?.url ?? ''}_internal/v1/customActivities`, { method: 'POST', headers, body });

    expect([pastThePages.status, fromElsewhere.status, mocked.status]).toEqual([403, 403, 403]);
    expect(bot.heard).toHaveLength(before);
  });

  it('starts the chat client again when it dies, and the open pages go on', async () => {
    const before = chat.pid();
    process.kill(before, 'SIGKILL');
    while (chat.pid() === before) await pause(100);
    await go(as('helen'), 'Personal Chat');
    await say(as('helen'), 'are you back');
    const heard = await bot.next('message', 'are you back');
    await card(as('helen'), 'are you back').waitFor();

    expect(heard).toMatchObject({ from: { aadObjectId: idOf('helen') }, conversation: { id: 'personal-helen' } });
  });

  it('broke no page', () => {
    expect(broken).toEqual([]);
  });
});
