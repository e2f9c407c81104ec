import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
}

/** Host config of Teams, light: the parts that decide how our cards look. */
export const TEAMS_LIGHT = {
  fontFamily: "'Segoe UI', 'DejaVu Sans', sans-serif",
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#EBEBEB' },
  supportsInteractivity: true,
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
  containerStyles: Object.fromEntries(
    Object.entries({
      default: '#FFFFFF',
      emphasis: '#F3F2F1',
      accent: '#E8EBFA',
      good: '#E7F2DA',
      attention: '#FCF4F6',
      warning: '#FBF6D9',
    }).map(([style, backgroundColor]) => [style, { backgroundColor, foregroundColors: colours() }]),
  ),
  actions: {
    maxActions: 6,
    spacing: 'Default',
    buttonSpacing: 8,
    showCard: { actionMode: 'Inline', inlineTopMargin: 16, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
  },
  adaptiveCard: { allowCustomStyle: false },
};

function colours() {
  const colour = (value: string, subtle = value) => ({ default: value, subtle });
  return {
    default: colour('#252424', '#605E5C'),
    dark: colour('#252424', '#605E5C'),
    light: colour('#FFFFFF', '#F3F2F1'),
    accent: colour('#5B5FC7'),
    good: colour('#237B4B'),
    warning: colour('#835C00'),
    attention: colour('#B10E1C'),
  };
}

/** A page that draws cards with Microsoft's own renderer, Markdown switched on as in clients that read it. */
export async function openRenderer(browser: Browser, width = 620): Promise<Page> {
  const require = createRequire(__filename);
  const page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 1.5 });
  await page.setContent(`<style>${CSS}</style><div id="card"></div>`);
  await page.addScriptTag({ content: readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8') });
  await page.addScriptTag({ content: readFileSync(require.resolve('markdown-it/dist/markdown-it.min.js'), 'utf8') });
  return page;
}

/** Draws one card and gives back its element. */
export async function draw(page: Page, card: unknown): Promise<void> {
  await page.evaluate(
    ([json, hostConfig]) => {
      const scope = globalThis as unknown as Scope;
      const drawn = new scope.AdaptiveCards.AdaptiveCard();
      scope.AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
        result.outputHtml = scope.markdownit({ linkify: true }).render(text);
        result.didProcess = true;
      };
      drawn.hostConfig = new scope.AdaptiveCards.HostConfig(hostConfig);
      drawn.parse(json);
      scope.document.getElementById('card').replaceChildren(drawn.render());
    },
    [card, TEAMS_LIGHT] as const,
  );
}

interface Scope {
  readonly AdaptiveCards: {
    readonly AdaptiveCard: {
      new (): { hostConfig: unknown; parse(json: unknown): void; render(): unknown };
      onProcessMarkdown: (text: string, result: { outputHtml: string; didProcess: boolean }) => void;
    };
    readonly HostConfig: new (json: unknown) => unknown;
  };
  readonly markdownit: (options: object) => { render(text: string): string };
  readonly document: { getElementById(id: string): { replaceChildren(child: unknown): void } };
}

const CSS = `
body { margin: 12px; background: #F5F5F5; font-family: 'Segoe UI', 'DejaVu Sans', sans-serif; }
#card { background: #FFF; border: 1px solid #E1DFDD; border-radius: 6px; overflow: hidden; }
.ac-pushButton { border: 1px solid #D1D1D1; background: #FFF; border-radius: 4px; padding: 6px 12px; font: 600 14px 'Segoe UI', 'DejaVu Sans', sans-serif; }
.ac-pushButton.style-positive { background: #5B5FC7; color: #FFF; border-color: #5B5FC7; }
.ac-pushButton.style-destructive { color: #B10E1C; border-color: #B10E1C; }
.ac-table td { vertical-align: top; }
.ac-input { border: 1px solid #D1D1D1; border-radius: 4px; padding: 6px; font: 14px 'Segoe UI', 'DejaVu Sans', sans-serif; width: 100%; box-sizing: border-box; }
`;
