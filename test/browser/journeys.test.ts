import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './pictures.ts';
import { cardWith, openAs, say, startSandboxProcess, type RunningSandbox } from './sandbox.ts';

// The three journeys of the design, as people walk them: everything real but Entra, Graph and Teams themselves.
const folder = join(__dirname, '..', '..', '.signpost', 'pictures');
let sandbox: RunningSandbox;
let browser: Browser;
const pages: Record<string, Page> = {};

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  [sandbox, browser] = await Promise.all([startSandboxProcess(), openBrowser()]);
  for (const name of ['Helen', 'Sam', 'Olga']) pages[name] = await openAs(browser, sandbox.pageOf(name));
});
afterAll(async () => {
  for (const [name, page] of Object.entries(pages))
    await page.screenshot({ path: join(folder, `journey-end-${name.toLowerCase()}.png`) });
  await browser.close();
  await sandbox.close();
});

function pageOf(name: string): Page {
  const page = pages[name];
  if (page === undefined) throw new Error(`Nobody opened a page as ${name}.`);
  return page;
}

async function openSoc(page: Page): Promise<void> {
  await page.getByText('SOC alerts', { exact: true }).first().click();
}

describe('a question', () => {
  it('of the helpdesk is answered with the cause, the steps and the words for the person', async () => {
    const helen = pageOf('Helen');
    await say(helen, 'why did alice@contoso.com fail?');
    const card = cardWith(helen, 'What do I tell Alice?');
    await card.waitFor({ timeout: 30_000 });
    const text = await card.innerText();
    expect(text).toMatch(/Alice cannot sign in/u);
    expect(text).toMatch(/5005\d|50126/u);
    expect(text).toContain('What to do');
    expect(text).toMatch(/Read [\d,]+ rows/u);
    await helen.screenshot({ path: join(folder, 'journey-question.png') });
  });

  it('shows the sign-ins behind it at a press', async () => {
    const helen = pageOf('Helen');
    await cardWith(helen, 'What do I tell Alice?').getByRole('button', { name: 'Show the sign-ins' }).click();
    const evidence = cardWith(helen, 'newest first');
    await evidence.waitFor({ timeout: 30_000 });
    expect(await evidence.innerText()).toMatch(/request [0-9a-f-]{36}/u);
  });

  it('with two possible people asks which one', async () => {
    const helen = pageOf('Helen');
    await say(helen, 'is anna locked out?');
    const card = cardWith(helen, 'Which one?');
    await card.waitFor({ timeout: 30_000 });
    await card
      .getByText(/^Anna /u)
      .first()
      .click();
    await cardWith(helen, /· lockout/u)
      .filter({ hasNotText: 'Which one?' })
      .waitFor({ timeout: 30_000 });
  });
});

describe('an alert and its action', () => {
  it("comes into the SOC channel by itself, and is everybody's", async () => {
    const [sam, olga] = [pageOf('Sam'), pageOf('Olga')];
    await openSoc(sam);
    await openSoc(olga);
    // The first pass reads the whole tenant within Graph's request limits.
    await cardWith(sam, 'bob@contoso.com').waitFor({ timeout: 150_000 });
    await cardWith(olga, 'bob@contoso.com').waitFor();
    await sam.screenshot({ path: join(folder, 'journey-alert.png') });
  }, 180_000);

  it('is acknowledged by Sam, and Olga sees it', async () => {
    const [sam, olga] = [pageOf('Sam'), pageOf('Olga')];
    await cardWith(sam, 'bob@contoso.com').getByRole('button', { name: 'Acknowledge' }).click();
    await cardWith(olga, 'Sam Silva has it').waitFor({ timeout: 30_000 });
  });

  it('leads to a request that Sam himself cannot approve', async () => {
    const sam = pageOf('Sam');
    const alert = cardWith(sam, 'Sam Silva has it');
    await alert.getByRole('button', { name: 'Revoke sessions…' }).click();
    await alert.getByLabel('Reason').last().fill('Session on two networks, confirmed by phone.');
    await alert.getByRole('button', { name: 'Ask for approval' }).click();
    const approval = cardWith(sam, 'If you approve');
    await approval.waitFor({ timeout: 30_000 });
    await approval.getByRole('button', { name: 'Approve' }).click();
    await sam.waitForTimeout(1_500);
    await sam.screenshot({ path: join(folder, 'journey-refused.png') });
    expect(await cardWith(sam, 'If you approve').count()).toBe(1);
  });

  it('is approved by Olga, done with her rights, and read back', async () => {
    const [sam, olga] = [pageOf('Sam'), pageOf('Olga')];
    const approval = cardWith(olga, 'If you approve');
    await approval.waitFor({ timeout: 30_000 });
    await olga.screenshot({ path: join(folder, 'journey-approval.png') });
    await approval.getByRole('button', { name: 'Approve' }).click();
    for (const page of [olga, sam]) {
      const settled = cardWith(page, /Approval: done/u);
      await settled.waitFor({ timeout: 60_000 });
      const text = await settled.innerText();
      expect(text).toContain('Olga Orlova');
      expect(await settled.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    }
    await olga.screenshot({ path: join(folder, 'journey-done.png') });
  });
});
