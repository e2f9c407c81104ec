import type { Client } from '../clients/client.ts';

/** A browser that no employee has. */
export const STRANGER: Client = {
  used: 'Browser',
  userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36',
  os: 'Windows10',
  browser: 'Chrome 134.0.0',
  managed: false,
};
