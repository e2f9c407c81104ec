import type { Device } from './device.ts';

/** What a row says of the program and the device behind it. */
export interface Client {
  readonly used:
    'Browser' | 'Mobile Apps and Desktop clients' | 'Authenticated SMTP' | 'IMAP4' | 'Exchange ActiveSync' | 'Other clients';
  readonly userAgent: string;
  readonly os: string;
  readonly browser: string;
  readonly deviceId?: string;
  readonly deviceName?: string;
  readonly managed: boolean;
  readonly trust?: string;
}

const DAY = 86_400_000;

/** The browser's version on a day: updated every four weeks, each device on its own day. */
function versionOf(device: Device, at: number): number {
  return device.version + Math.floor((at / DAY + device.updateDay) / 28) - 737;
}

function browserAgent(device: Device, at: number): string {
  const version = versionOf(device, at);
  const base = `Mozilla/5.0 (${device.platform})`;
  switch (device.browser) {
    case 'Firefox':
      return `Mozilla/5.0 (${device.platform}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`;
    case 'Safari':
      return `${base} AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.${version % 5} Safari/605.1.15`;
    case 'Edge':
      return `${base} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36 Edg/${version}.0.0.0`;
    case 'Chrome':
      return `${base} AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`;
  }
}

/** A browser on the device; `known` when the browser shows the device's registration. */
export function browserOf(device: Device, at: number, known: boolean): Client {
  const base = {
    used: 'Browser' as const,
    userAgent: browserAgent(device, at),
    os: device.os,
    browser: `${device.browser} ${versionOf(device, at)}.0.0`,
  };
  return known ? { ...base, ...registration(device) } : { ...base, managed: false };
}

/** An installed application on the device. */
export function nativeOf(device: Device, app: string): Client {
  return {
    used: 'Mobile Apps and Desktop clients',
    userAgent: nativeAgent(device, app),
    os: device.os,
    browser: device.os.startsWith('Windows') ? 'Edge 18.26100' : '',
    ...registration(device),
  };
}

function nativeAgent(device: Device, app: string): string {
  if (device.os.startsWith('Ios')) return `${app.replaceAll(' ', '')}/4.2544 CFNetwork/1568.100.1 Darwin/24.0.0`;
  if (device.os.startsWith('Android'))
    return `Dalvik/2.1.0 (${device.platform.replace('Linux; ', 'Linux; U; ')} Build/AP3A.240905)`;
  if (device.os === 'MacOs') return `${app.replaceAll(' ', '')}/16.89 (Macintosh) CFNetwork/1498.700.2`;
  if (app === 'Microsoft Office') return 'Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.18129; Pro)';
  return 'Windows-AzureAD-Authentication-Provider/1.0';
}

function registration(device: Device): Pick<Client, 'managed' | 'deviceId' | 'deviceName' | 'trust'> {
  return {
    managed: device.managed,
    ...(device.id === undefined ? {} : { deviceId: device.id }),
    ...(device.name === undefined ? {} : { deviceName: device.name }),
    ...(device.trust === undefined ? {} : { trust: device.trust }),
  };
}

/** A program without a device: scripts, tools, services. */
export function tool(userAgent: string, os = ''): Client {
  return { used: 'Mobile Apps and Desktop clients', userAgent, os, browser: '', managed: false };
}

export function legacy(used: Client['used'], userAgent = ''): Client {
  return { used, userAgent, os: '', browser: '', managed: false };
}

/** The same browser as seen from somebody else's machine: nothing that only the device could prove. */
export function copied(client: Client): Client {
  return { used: client.used, userAgent: client.userAgent, os: client.os, browser: client.browser, managed: false };
}
