import type * as AzureIdentity from '@azure/identity';
import { createRequire } from 'node:module';

/**
 * Azure Identity in the form that botbuilder loads too. Imported as a module it would come a second time, with all that it
 * needs: some 200 files at every start.
 */
export const { ClientCertificateCredential, ClientSecretCredential, ManagedIdentityCredential, OnBehalfOfCredential } =
  createRequire(import.meta.url)('@azure/identity') as typeof AzureIdentity;
