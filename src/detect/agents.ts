import { createMemo } from './memo.ts';

/** Families of operating system and browser, as small numbers; 0 is "not said". */
export const OS = ['', 'windows', 'macos', 'ios', 'android', 'linux', 'chromeos', 'other'] as const;
export const BROWSER = ['', 'chrome', 'edge', 'firefox', 'safari', 'opera', 'native', 'tool', 'other'] as const;

export type Os = (typeof OS)[number];
export type Browser = (typeof BROWSER)[number];

/** What a row says about the software at the other end. */
export interface Client {
  /** Index into OS. */
  readonly os: number;
  /** Index into BROWSER. */
  readonly browser: number;
  /** Major version, 0 when not said. */
  readonly version: number;
  /** Script or tool. */
  readonly tool: boolean;
  /** A known kit's own user agent, which nothing honest sends. */
  readonly kit: boolean;
  /** Microsoft's own command lines and libraries for Azure. */
  readonly azure: boolean;
  /** A browser that no system of today has: how some servers call themselves. */
  readonly retired: boolean;
}

/** Phone or tablet; false also when not said. */
export function isPhone(os: number): boolean {
  return OS[os] === 'ios' || OS[os] === 'android';
}

/** By what is known of them: objects are remembered for a while only, and come back from a snapshot as others. */
export function isSameClient(a: Client, b: Client): boolean {
  if (a === b) return true;
  return a.os === b.os && a.browser === b.browser && a.version === b.version && a.tool === b.tool && a.kit === b.kit;
}

export const UNKNOWN_CLIENT: Client = { os: 0, browser: 0, version: 0, tool: false, kit: false, azure: false, retired: false };

/** Starts of user agents that scripts send, lower case. */
const TOOLS = [
  'axios',
  'node',
  'undici',
  'got ',
  'python',
  'aiohttp',
  'httpx',
  'go-http-client',
  'go-resty',
  'curl/',
  'wget/',
  'libwww',
  'apache-httpclient',
  'postman',
  'insomnia',
  'ruby',
  'rest-client',
  'powershell',
  'mozilla/5.0 (windows nt; windows nt 10.0; en-us) windowspowershell',
  'azurehound',
  'roadtools',
  'aadinternals',
  'bav2ropc',
  'cbainprod',
  'cbaintar',
  'fasthttp',
  'kali365',
  'reqwest',
  'deno/',
  'bun/',
  'guzzle',
  'scrapy',
];

/** Agents that only offensive tools send. */
const KITS = ['azurehound', 'roadtools', 'aadinternals', 'kali365', 'chrome/80.0.3987.165 electron/8.5.1'];

/** What Azure's own tools call themselves inside their agents; anybody may claim it, so it only ever explains. */
const AZURE = /azurecli|azcli|azps|azsdk|azure-cli|azurepowershell/u;

/** What Microsoft's services call themselves: a system named in it is nobody's machine. Only believed on Microsoft's network. */
const SERVICES = /skypespaces|outlook mail server|azure-logic-apps/u;

/** Internet Explorer up to 10, but for the window that Office opens in its name. */
const RETIRED = /\bmsie (?:[1-9]|10)\.(?!.*(?:outlook|office|trident\/7))/u;

const LONGEST = 512;
const REMEMBERED = 5_000;

export type ReadClient = (userAgent: string | undefined, os: string | undefined, browser: string | undefined) => Client;

/**
 * Reads user agents and Entra's own `operatingSystem` and `browser`, remembering the answers: a tenant has few of them.
 * The device fields win for the operating system because Entra knows it from the device, and for programs that show a page of a
 * browser to sign in, because it knows their library ("Rich Client 4.61"); oversized agents are cut.
 */
export function createReadClient(): ReadClient {
  const variants = new Map<Client, Client[]>();
  const readAgentOnce = createMemo((text) => readAgent(text.toLowerCase()));
  const readProgramOnce = createMemo((text) => asProgram(readAgent(text.toLowerCase())));
  const readOsOnce = createMemo((text) => readOs(text.toLowerCase()));
  const readBrowserOnce = createMemo((text) => readBrowser(text.toLowerCase()));
  return (userAgent, os, browser) => {
    const said = os === undefined || os === '' || os.length > LONGEST ? 0 : readOsOnce(os);
    let from = UNKNOWN_CLIENT;
    if (userAgent !== undefined && userAgent !== '') {
      const read = browser !== undefined && RICH.test(browser) ? readProgramOnce : readAgentOnce;
      from = read(userAgent.length > LONGEST ? cut(userAgent) : userAgent);
    } else if (browser !== undefined && browser !== '' && browser.length <= LONGEST) from = readBrowserOnce(browser);
    return said === 0 || said === from.os ? from : withOs(variants, from, said);
  };
}

const RICH = /^rich client\b/iu;

/** A program that shows a page of a browser; scripts may call themselves one. */
function asProgram(client: Client): Client {
  return client.tool ? client : { ...client, browser: BROWSER.indexOf('native'), version: 0 };
}

/** One object for each pair, so that the hot path allocates nothing. */
function withOs(variants: Map<Client, Client[]>, client: Client, os: number): Client {
  let made = variants.get(client);
  if (made === undefined) {
    if (variants.size >= REMEMBERED) variants.clear();
    variants.set(client, (made = []));
  }
  return (made[os] ??= { ...client, os });
}

/** A copy: a slice would keep the oversized original alive. */
function cut(text: string): string {
  return Buffer.from(text.slice(0, LONGEST)).toString();
}

function readAgent(agent: string): Client {
  const kit = KITS.some((name) => agent.includes(name));
  const tool = kit || TOOLS.some((name) => agent.startsWith(name));
  const browser = readBrowser(agent);
  const os = SERVICES.test(agent) ? 0 : readOs(agent);
  return {
    os: OS[os] === 'other' ? 0 : os,
    browser: tool ? BROWSER.indexOf('tool') : browser.browser,
    version: browser.version,
    tool,
    kit,
    azure: !kit && AZURE.test(agent),
    retired: RETIRED.test(agent),
  };
}

/** Order matters: an iPad says Mac OS X, Android says Linux, ChromeOS says X11. */
const SYSTEMS: readonly (readonly [RegExp, Os])[] = [
  [/windows|win32|win64/u, 'windows'],
  [/iphone|ipad|ipod|\bios\b|ios \d|ios\d|cfnetwork.*darwin(?!.*mac)/u, 'ios'],
  [/android|dalvik/u, 'android'],
  [/\bcros\b|chrome ?os/u, 'chromeos'],
  [/mac ?os|macos|macintosh|darwin/u, 'macos'],
  [/linux|ubuntu|debian|fedora|x11/u, 'linux'],
];

function readOs(text: string): number {
  if (text.trim() === '') return 0;
  for (const [pattern, name] of SYSTEMS) if (pattern.test(text)) return OS.indexOf(name);
  return text.includes('/') ? 0 : OS.indexOf('other');
}

const BROWSERS: readonly (readonly [RegExp, Browser])[] = [
  // `Edge/18.x` is how Windows' own sign-in window calls itself, whatever browser is used beside it.
  [/edge\/1[2-9]\./u, 'native'],
  [
    /teams\/|outlook|msal|windows-azuread-authentication-provider|rich client|onedrive|okhttp|cfnetwork|dalvik|electron|word\/|excel\//u,
    'native',
  ],
  [/\b(?:edge|edg|edga|edgios)[/ ]?(\d+)?/u, 'edge'],
  [/\b(?:opr|opera)[/ ]?(\d+)?/u, 'opera'],
  [/\b(?:firefox|fxios)[/ ]?(\d+)?/u, 'firefox'],
  [/\b(?:chrome mobile|chrome|crios|chromium)[/ ]?(\d+)?/u, 'chrome'],
  [/version\/(\d+).*safari|\bmobile safari ?(\d+)?|\bsafari ?(\d+)?/u, 'safari'],
];

function readBrowser(text: string): Client {
  for (const [pattern, name] of BROWSERS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const version = Number(found[1] ?? found[2] ?? found[3] ?? 0);
    return { ...UNKNOWN_CLIENT, browser: BROWSER.indexOf(name), version };
  }
  return { ...UNKNOWN_CLIENT, browser: text.trim() === '' ? 0 : BROWSER.indexOf('other') };
}
