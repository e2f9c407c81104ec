import { uuid } from '../random.ts';
import { ADATUM_TENANT, TENANT_ID } from './people.ts';

const MICROSOFT_TENANT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';

/** A client or a resource. First-party ids are Microsoft's own. */
export interface App {
  readonly id: string;
  readonly name: string;
  readonly ownerTenantId: string;
  readonly servicePrincipalId: string;
}

const app = (id: string, name: string, ownerTenantId: string): App => ({
  id,
  name,
  ownerTenantId,
  servicePrincipalId: uuid('service principal', id),
});
const microsoft = (id: string, name: string): App => app(id, name, MICROSOFT_TENANT);
const own = (name: string): App => app(uuid('application', name), name, TENANT_ID);

export const APPS = {
  office: microsoft('d3590ed6-52b3-4102-aeff-aad2292ab01c', 'Microsoft Office'),
  teams: microsoft('1fec8e78-bce4-4aaf-ab1b-5451cc387264', 'Microsoft Teams'),
  teamsWeb: microsoft('5e3ce6c0-2b1f-4285-8d4b-75ee78787346', 'Microsoft Teams Web Client'),
  outlookMobile: microsoft('27922004-5251-4030-b22d-91ecd9a37ea4', 'Outlook Mobile'),
  outlookWeb: microsoft('9199bf20-a13f-4107-85dc-02114787ef48', 'One Outlook Web'),
  officeHome: microsoft('4765445b-32c6-49b0-83e6-1d93765276ca', 'OfficeHome'),
  officeShell: microsoft('89bee1f7-5e6e-4d8a-9f3d-ecd601259da7', 'Office365 Shell WCSS-Client'),
  sharePointWeb: microsoft('08e18876-6177-487e-b8b5-cf950c1e598c', 'SharePoint Online Web Client Extensibility'),
  oneDrive: microsoft('ab9b8c07-8f02-4f72-87fa-80105867a763', 'OneDrive SyncEngine'),
  windows: microsoft('38aa3b87-a06d-4817-b275-7a316988d93b', 'Windows Sign In'),
  edge: microsoft('ecd6b820-32c2-49b6-98a6-444530e5a77a', 'Microsoft Edge'),
  broker: microsoft('29d9ed98-a469-4536-ade2-f981bc1d605e', 'Microsoft Authentication Broker'),
  azurePortal: microsoft('c44b4083-3bb0-49c1-b47d-974e53cbdf3c', 'Azure Portal'),
  azureCli: microsoft('04b07795-8ddb-461a-bbee-02f9e1bf7b46', 'Microsoft Azure CLI'),
  vsCode: microsoft('aebc6443-996d-45c2-90f0-388ff96faa56', 'Visual Studio Code'),
  appleAccounts: microsoft('f8d98a96-0999-43f5-8af3-69971c7bb423', 'Apple Internet Accounts'),
  mySignIns: microsoft('19db86c3-b2b9-44cc-b339-36da233a3be2', 'My Signins'),
  exchange: microsoft('00000002-0000-0ff1-ce00-000000000000', 'Office 365 Exchange Online'),
  sharePoint: microsoft('00000003-0000-0ff1-ce00-000000000000', 'Office 365 SharePoint Online'),
  graph: microsoft('00000003-0000-0000-c000-000000000000', 'Microsoft Graph'),
  directory: microsoft('00000002-0000-0000-c000-000000000000', 'Windows Azure Active Directory'),
  teamsService: microsoft('cc15fd57-2c6c-4117-a88c-83b1d56b4bbe', 'Microsoft Teams Services'),
  azure: microsoft('797f4846-ba00-4fd7-ba43-dac1f8f63013', 'Windows Azure Service Management API'),
  keyVault: microsoft('cfa8b339-82a2-471a-a3c9-0fc0be7a4093', 'Azure Key Vault'),
  storage: microsoft('e406a681-f3d4-42a8-90b6-c2b029497af1', 'Azure Storage'),
  intune: microsoft('0000000a-0000-0000-c000-000000000000', 'Microsoft Intune'),
  expenses: own('Contoso Expenses'),
  timesheets: own('Contoso Timesheets'),
  payroll: own('Contoso Payroll'),
  wiki: own('Contoso Wiki'),
  reports: own('Contoso Reports'),
  salesforce: app(uuid('application', 'Salesforce'), 'Salesforce', ADATUM_TENANT),
  serviceNow: app(uuid('application', 'ServiceNow'), 'ServiceNow', ADATUM_TENANT),
  backup: own('Contoso Backup'),
  crmSync: own('Contoso CRM Sync'),
  invoices: own('Contoso Invoice Robot'),
  deploy: own('Contoso Deploy'),
  surveyExport: own('Contoso Survey Export'),
  webJobs: own('contoso-webjobs'),
  functions: own('contoso-functions'),
  signpost: own('Signpost'),
  signpostWatcher: own('Signpost Watcher'),
} as const satisfies Readonly<Record<string, App>>;
