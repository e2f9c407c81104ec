import { open, type Response } from 'maxmind';
import { z } from 'zod';
import type { NetworkLookup } from '../detect/options.ts';
import { SignpostError } from '../errors.ts';

/** What is read of a record, whoever made the database: ASN and country files differ, and some hold both. */
const record = z.object({
  autonomous_system_number: z.number().int().positive().optional().catch(undefined),
  country: z
    .object({ iso_code: z.string().length(2).optional() })
    .optional()
    .catch(undefined),
});

/**
 * Network data of addresses from an operator's mmdb file, for rows whose log does not say.
 * @throws SignpostError `config.invalid` when the file is missing or no mmdb
 */
export async function openIpDatabase(path: string): Promise<NetworkLookup> {
  const reader = await open<Response>(path).catch((cause: unknown) => {
    throw new SignpostError(
      'config.invalid',
      `SIGNPOST_IP_DATABASE ${path} could not be opened: it must be the path of an mmdb file.`,
      { cause },
    );
  });
  return (ip) => {
    const found = record.safeParse(lookUp(reader, ip));
    if (!found.success) return undefined;
    const { autonomous_system_number: asn, country } = found.data;
    return { ...(asn === undefined ? {} : { asn }), ...(country?.iso_code === undefined ? {} : { country: country.iso_code }) };
  };
}

function lookUp(reader: { get(ip: string): unknown }, ip: string): unknown {
  try {
    return reader.get(ip);
  } catch {
    // An address that is none, or one that an IPv4-only file cannot hold.
    return undefined;
  }
}
