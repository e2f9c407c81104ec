// The certificate library registers its classes through decorators.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
/** Clients check dates with the machine's clock, which the injected one need not agree with. */
const VALIDITY = { notBefore: new Date('2000-01-01T00:00:00Z'), notAfter: new Date('2049-12-31T00:00:00Z') };

export interface Certificates {
  /** The authority that clients must trust. */
  readonly caPem: string;
  readonly certPem: string;
  readonly keyPem: string;
}

/** An authority made for this start, and a server certificate of it for localhost; keys never leave the process. */
export async function makeCertificates(): Promise<Certificates> {
  const { subtle } = webcrypto;
  const [authority, server] = await Promise.all([
    subtle.generateKey(algorithm, false, ['sign', 'verify']),
    subtle.generateKey(algorithm, true, ['sign', 'verify']),
  ]);
  const ca = await X509CertificateGenerator.createSelfSigned(
    {
      ...VALIDITY,
      serialNumber: serial(),
      name: 'CN=Signpost sandbox authority',
      signingAlgorithm: algorithm,
      keys: authority,
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
        await SubjectKeyIdentifierExtension.create(authority.publicKey),
      ],
    },
    webcrypto,
  );
  const leaf = await X509CertificateGenerator.create(
    {
      ...VALIDITY,
      serialNumber: serial(),
      subject: 'CN=localhost',
      issuer: ca.subject,
      signingAlgorithm: algorithm,
      publicKey: server.publicKey,
      signingKey: authority.privateKey,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        new SubjectAlternativeNameExtension([
          { type: 'dns', value: 'localhost' },
          { type: 'ip', value: '127.0.0.1' },
        ]),
        await AuthorityKeyIdentifierExtension.create(authority.publicKey),
      ],
    },
    webcrypto,
  );
  const pkcs8 = Buffer.from(await subtle.exportKey('pkcs8', server.privateKey)).toString('base64');
  const keyPem = `-----BEGIN PRIVATE KEY-----\n${pkcs8.replaceAll(/.{1,64}/g, '$&\n')}-----END PRIVATE KEY-----\n`;
  return { caPem: ca.toString('pem'), certPem: leaf.toString('pem'), keyPem };
}

function serial(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(12));
  return `1${Buffer.from(bytes).toString('hex')}`;
}
