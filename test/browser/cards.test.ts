import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { alertCard } from '../../src/cards/alert-card.ts';
import { answerCard } from '../../src/cards/answer-card.ts';
import { approvalCard } from '../../src/cards/approval-card.ts';
import { evidenceCard } from '../../src/cards/evidence-card.ts';
import { sampleCards } from '../cards/draw.ts';
import { poisoned, SNIPPETS } from '../cards/hostile.ts';
import { ALERT_AT_WORK, ANSWERS, APPROVAL, ROWS, STYLE } from '../cards/samples.ts';
import { draw, openBrowser, openRenderer } from './pictures.ts';

const folder = join(__dirname, '..', '..', '.signpost', 'pictures');
let browser: Browser;
let page: Page;
const requests: string[] = [];
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  browser = await openBrowser();
  page = await openRenderer(browser);
  page.on('request', (request) => requests.push(request.url()));
});
afterAll(() => browser.close());

describe("in Microsoft's own renderer", () => {
  it.each(Object.entries(sampleCards()))('%s is drawn whole and leaves a picture', async (name, card) => {
    await draw(page, card);
    const drawn = page.locator('#card');
    expect(await drawn.innerText()).not.toContain('undefined');
    // The banner at the top begins with the glyph and the word that tell its tone.
    expect((await drawn.innerText()).trimStart()).toMatch(/^[✓●▲✕?] \S/u);
    await drawn.screenshot({ path: join(folder, `${name}.png`) });
  });

  it('log text stays words: no link, picture, list, bold, or request', async () => {
    for (const text of SNIPPETS) {
      const cards = [
        ...Object.values(ANSWERS).map((answer) => answerCard({ ...poisoned(answer, text), command: answer.command }, STYLE)),
        alertCard(poisoned(ALERT_AT_WORK, text), STYLE),
        approvalCard(poisoned(APPROVAL, text), STYLE),
        evidenceCard(poisoned(ROWS, text), 5, STYLE),
      ];
      for (const card of cards) {
        await draw(page, card);
        const constructs = await page
          .locator('#card')
          .locator('a[href], img, ul, ol, li, strong, b, em, code, blockquote, h1')
          .count();
        expect({ text, constructs }).toEqual({ text, constructs: 0 });
      }
    }
    expect(requests).toEqual([]);
  });

  it('dates are not expanded out of log text', async () => {
    await draw(page, answerCard(poisoned(ANSWERS.GOOD, '{{DATE(2026-11-20T12:00:00Z, SHORT)}}'), STYLE));
    expect(await page.locator('#card').innerText()).toContain('DATE(2026-11-20T12:00:00Z, SHORT)');
  });

  it('the steps of other audiences open at a press', async () => {
    await draw(page, answerCard(ANSWERS.WHY, STYLE));
    const folded = page.getByText('Block legacy mail protocols');
    expect(await folded.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Administrator (1)' }).click();
    expect(await folded.isVisible()).toBe(true);
  });
});
