import type { Method } from '../../directory/facts.ts';
import { clean } from '../../text.ts';

/** Graph's kinds of methods as the settings pages call them. */
const METHODS: Readonly<Record<string, string>> = {
  password: 'Password',
  phone: 'Phone (call or text)',
  email: 'Mail (for password resets)',
  microsoftAuthenticator: 'Microsoft Authenticator',
  passwordlessMicrosoftAuthenticator: 'Microsoft Authenticator',
  fido2: 'Passkey (FIDO2)',
  windowsHelloForBusiness: 'Windows Hello',
  platformCredential: 'Platform credential (Mac)',
  softwareOath: 'Codes of an app',
  hardwareOath: 'Codes of a hardware token',
  temporaryAccessPass: 'Temporary Access Pass',
  qrCodePin: 'QR code and PIN',
  x509Certificate: 'Certificate',
  external: 'External method',
};

export function methodWords({ kind }: Pick<Method, 'kind'>): string {
  return METHODS[kind] ?? clean(kind, 60);
}
