/** What an application id tells a detector. */
export interface KnownApplication {
  readonly name: string;
  /**
   * office: the portal that phishing kits sign in to; broker: Microsoft Authentication Broker; tool: command lines and
   * developer tools of the family that shares refresh tokens; registration: device registration; security-info: where people
   * add sign-in methods; service: Microsoft services and programs that refresh on a person's behalf, also from Microsoft's own
   * network; administration: consoles that only administrators open.
   */
  readonly role: 'office' | 'broker' | 'tool' | 'registration' | 'security-info' | 'service' | 'administration';
  /** A web server holds the token: the address in the log is that of the first issue. */
  readonly confidential?: boolean;
  /** The shell in the cloud itself, which runs on Microsoft's network and nowhere else. */
  readonly cloudShell?: boolean;
  /** A page that opens that shell: its servers fetch tokens for it, without a browser. */
  readonly opensShell?: boolean;
  /** Runs on telephones and tablets only. */
  readonly phone?: boolean;
}

/** Applications by id; the id of a resource may be here too (device registration is only ever a resource). */
const APPLICATIONS: readonly (readonly [string, KnownApplication])[] = [
  ['4765445b-32c6-49b0-83e6-1d93765276ca', { name: 'OfficeHome', role: 'office' }],
  ['29d9ed98-a469-4536-ade2-f981bc1d605e', { name: 'Microsoft Authentication Broker', role: 'broker' }],
  ['01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9', { name: 'Device Registration Service', role: 'registration' }],
  ['19db86c3-b2b9-44cc-b339-36da233a3be2', { name: 'My Signins', role: 'security-info' }],
  ['04b07795-8ddb-461a-bbee-02f9e1bf7b46', { name: 'Azure CLI', role: 'tool' }],
  ['1950a258-227b-4e31-a9cf-717495945fc2', { name: 'Azure PowerShell', role: 'tool' }],
  ['aebc6443-996d-45c2-90f0-388ff96faa56', { name: 'Visual Studio Code', role: 'tool' }],
  ['14d82eec-204b-4c2f-b7e8-296a70dab67e', { name: 'Microsoft Graph Command Line Tools', role: 'tool' }],
  ['1b730954-1685-4b74-9bfd-dac224a7b894', { name: 'Azure Active Directory PowerShell', role: 'tool' }],
  ['872cd9fa-d31f-45e0-9eab-6e460a02d1f1', { name: 'Visual Studio', role: 'tool' }],
  ['2233b157-f44d-4812-b777-036cdaf9a96e', { name: 'Azure Cloud Shell', role: 'tool', cloudShell: true }],
  ['b677c290-cf4b-4a8e-a60e-91ba650a4abe', { name: 'Cloud Shell in the Azure portal', role: 'tool', cloudShell: true }],
  ['b677c290-cf4b-4a8e-a60e-91ba650a4abe', { name: 'Azure Portal Console App', role: 'tool', cloudShell: true }],
  ['b1395854-dccf-4fe6-9186-655f101f919b', { name: 'shell.azure.com', role: 'tool', cloudShell: true }],
  ['c44b4083-3bb0-49c1-b47d-974e53cbdf3c', { name: 'Azure Portal', role: 'administration', opensShell: true }],
  ['74658136-14ec-4630-ad9b-26e160ff0fc6', { name: 'Microsoft Entra admin center', role: 'administration' }],
  ['497effe9-df71-4043-a8bb-14cf78c4b63b', { name: 'Exchange admin center', role: 'administration' }],
  ['a0c73c16-a7e3-4564-9a95-2bdf47383716', { name: 'Exchange Online Remote PowerShell', role: 'administration' }],
  ['fb78d390-0c51-40cd-8e17-fdbfab77341b', { name: 'Exchange Online PowerShell', role: 'administration' }],
  ['5926fc8e-304e-4f59-8bed-58ca97cc39a4', { name: 'Microsoft Intune admin center', role: 'administration' }],
  ['9bc3ab49-b65d-410a-85ad-de819febfddc', { name: 'SharePoint Online Management Shell', role: 'administration' }],
  ['00000002-0000-0ff1-ce00-000000000000', { name: 'Office 365 Exchange Online', role: 'service' }],
  ['00000003-0000-0ff1-ce00-000000000000', { name: 'Office 365 SharePoint Online', role: 'service' }],
  ['00000003-0000-0000-c000-000000000000', { name: 'Microsoft Graph', role: 'service' }],
  ['cc15fd57-2c6c-4117-a88c-83b1d56b4bbe', { name: 'Microsoft Teams Services', role: 'service' }],
  ['1fec8e78-bce4-4aaf-ab1b-5451cc387264', { name: 'Microsoft Teams', role: 'service' }],
  ['5e3ce6c0-2b1f-4285-8d4b-75ee78787346', { name: 'Microsoft Teams Web Client', role: 'service' }],
  ['394866fc-eedb-4f01-8536-3ff84b16be2a', { name: 'Microsoft People Cards Service', role: 'service' }],
  ['98db8bd6-0cc0-4e67-9de5-f187f1cd1b41', { name: 'Microsoft Substrate Management', role: 'service' }],
  ['09abbdfd-ed23-44ee-a2d9-a627aa1c90f3', { name: 'ProjectWorkManagement', role: 'service' }],
  ['2634dd23-5e5a-431c-81ca-11710d9079f4', { name: 'Microsoft Stream Service', role: 'service' }],
  ['26a7ee05-5602-4d76-a7ba-eae8b7b67941', { name: 'Windows Search', role: 'service' }],
  ['66a88757-258c-4c72-893c-3e8bed4d6899', { name: 'Office 365 Search Service', role: 'service' }],
  ['48af08dc-f6d2-435f-b2a7-069abd99c086', { name: 'Connectors', role: 'service' }],
  ['7df0a125-d3be-4c96-aa54-591f83ff541c', { name: 'Microsoft Flow Service', role: 'service' }],
  ['475226c6-020e-4fb2-8a90-7a972cbfc1d4', { name: 'PowerApps Service', role: 'service' }],
  ['871c010f-5e61-4fb1-83ac-98610a7e9110', { name: 'Microsoft Power BI', role: 'service' }],
  ['00000009-0000-0000-c000-000000000000', { name: 'Power BI Service', role: 'service' }],
  ['93625bc8-bfe2-437a-97e0-3d0060024faa', { name: 'Self-service password reset', role: 'service' }],
  ['fc780465-2017-40d4-a0c5-307022471b92', { name: 'Windows Defender ATP', role: 'service' }],
  ['0000000a-0000-0000-c000-000000000000', { name: 'Microsoft Intune', role: 'service' }],
  ['d3590ed6-52b3-4102-aeff-aad2292ab01c', { name: 'Microsoft Office', role: 'service' }],
  ['ab9b8c07-8f02-4f72-87fa-80105867a763', { name: 'OneDrive SyncEngine', role: 'service' }],
  ['c9a559d2-7aab-4f13-a6ed-e7e9c52aec87', { name: 'Microsoft Forms', role: 'service' }],
  ['4345a7b9-9a63-4910-a426-35363201d503', { name: 'Office 365 Suite UX', role: 'service' }],
  ['00b41c95-dab0-4487-9791-b9d2c32c80f2', { name: 'Office 365 Management', role: 'service' }],
  ['89bee1f7-5e6e-4d8a-9f3d-ecd601259da7', { name: 'Office 365 Shell', role: 'service' }],
  ['80ccca67-54bd-44ab-8625-4b79c4dc7775', { name: 'Security and Compliance', role: 'service' }],
  ['0ec893e0-5785-4de6-99da-4ed124e5296c', { name: 'Office UWP PWA', role: 'service' }],
  ['27922004-5251-4030-b22d-91ecd9a37ea4', { name: 'Outlook Mobile', role: 'service', phone: true }],
  ['4813382a-8fa7-425e-ab75-3b753aab3abb', { name: 'Microsoft Authenticator App', role: 'service', phone: true }],
  ['9199bf20-a13f-4107-85dc-02114787ef48', { name: 'One Outlook Web', role: 'service' }],
  ['af124e86-4e96-495a-b70a-90f90ab96707', { name: 'OneDrive iOS App', role: 'service', phone: true }],
  ['b26aadf8-566f-4478-926f-589f601d9c74', { name: 'OneDrive', role: 'service' }],
  ['d326c1ce-6cc6-4de2-bebc-4591e5e13ef0', { name: 'SharePoint', role: 'service' }],
  ['f05ff7c9-f75a-4acd-a3b5-f4b6a870245d', { name: 'SharePoint Android', role: 'service', phone: true }],
  ['22098786-6e16-43cc-a27d-191a01a1e3b5', { name: 'Microsoft To-Do client', role: 'service' }],
  ['4e291c71-d680-4d0e-9640-0a3358e31177', { name: 'PowerApps', role: 'service' }],
  ['57336123-6e14-4acc-8dcf-287b6088aa28', { name: 'Microsoft Whiteboard Client', role: 'service' }],
  ['57fcbcfa-7cee-4eb1-8b25-12d2030b4ee0', { name: 'Microsoft Flow', role: 'service' }],
  ['66375f6b-983f-4c2c-9701-d680650f588f', { name: 'Microsoft Planner', role: 'service' }],
  ['9ba1a5c7-f17a-4de9-a1f1-6178c8d51223', { name: 'Microsoft Intune Company Portal', role: 'service' }],
  ['c0d2a505-13b8-4ae0-aa9e-cddd5eab0b12', { name: 'Power BI for mobile', role: 'service', phone: true }],
  ['e9c51622-460d-4d3d-952d-966a5b1da34c', { name: 'Microsoft Edge', role: 'service' }],
  ['ecd6b820-32c2-49b6-98a6-444530e5a77a', { name: 'Microsoft Edge', role: 'service' }],
  ['f44b1140-bc5e-48c6-8dc0-5cf5a53c0e34', { name: 'Microsoft Edge', role: 'service' }],
  ['d7b530a4-7680-4c23-a8bf-c52c121d2e87', { name: 'Microsoft Edge new tab page', role: 'service' }],
  ['cf36b471-5b44-428c-9ce7-313bf84528de', { name: 'Microsoft Bing Search', role: 'service' }],
  ['2d7f3606-b07d-41d1-b9d2-0d0c9296a6e8', { name: 'Microsoft Bing Search for Microsoft Edge', role: 'service' }],
  ['844cca35-0656-46ce-b636-13f48b0eecbd', { name: 'Microsoft Stream mobile', role: 'service', phone: true }],
  ['a569458c-7f2b-45cb-bab9-b7dee514d112', { name: 'Yammer iPhone', role: 'service', phone: true }],
  ['dd47d17a-3194-4d86-bfd5-c6ae6f5651e3', { name: 'Microsoft Defender for Mobile', role: 'service', phone: true }],
  ['e9b154d0-7658-433b-bb25-6b8e0a8a7c59', { name: 'Outlook Lite', role: 'service', phone: true }],
  ['a40d7d7d-59aa-447e-a655-679a4107e548', { name: 'Accounts Control UI', role: 'service' }],
  ['bb2a2e3a-c5e7-4f0a-88e0-8e01fd3fc1f4', { name: 'Copilot service', role: 'service' }],
];

const BY_ID: ReadonlyMap<string, KnownApplication> = new Map(APPLICATIONS);

/** Ids of command lines and developer tools. */
export const TOOL_APPLICATIONS: readonly string[] = APPLICATIONS.filter(
  ([, { role, cloudShell }]) => role === 'tool' && cloudShell !== true,
).map(([id]) => id);

const ADMINISTRATION_TOOLS = new Set([
  'Azure PowerShell',
  'Microsoft Graph Command Line Tools',
  'Azure Active Directory PowerShell',
]);

/** A console or command line for running a tenant; the Azure command line is left out: developers live in it. */
export function isAdministration(app: KnownApplication | undefined): boolean {
  return app !== undefined && (app.role === 'administration' || (app.role === 'tool' && ADMINISTRATION_TOOLS.has(app.name)));
}

const ADMINISTRATION_SHELLS = new Set([
  'Exchange Online Remote PowerShell',
  'Exchange Online PowerShell',
  'SharePoint Online Management Shell',
]);

/** A command line of any kind; those of Exchange and SharePoint are administrators' only. */
export function isCommandLine(app: KnownApplication | undefined): boolean {
  return app !== undefined && (app.role === 'tool' || ADMINISTRATION_SHELLS.has(app.name));
}

/** Ids are compared as Graph writes them, in lower case. */
export function knownApplication(id: string | undefined): KnownApplication | undefined {
  return id === undefined ? undefined : BY_ID.get(id);
}

const MICROSOFT_NAMES = ['Microsoft', 'Office', 'Windows', 'Azure', 'SharePoint', 'OneDrive', 'Outlook', 'Skype', 'Exchange'];

/** Microsoft's own application: a known id, its owner, or, where a row names no owner, its name. */
export function isMicrosofts(app: KnownApplication | undefined, owner: string | undefined, name: string | undefined): boolean {
  if (app !== undefined) return true;
  if (owner !== undefined) return MICROSOFT_TENANTS.has(owner);
  return isMicrosoftName(name);
}

/** The same where much hangs on it: an owner without a name of Microsoft's is not enough, for logs are known to name it for everything. */
export function isSurelyMicrosofts(
  app: KnownApplication | undefined,
  owner: string | undefined,
  name: string | undefined,
): boolean {
  return isMicrosofts(app, owner, name) && (app !== undefined || name === undefined || isMicrosoftName(name));
}

function isMicrosoftName(name: string | undefined): boolean {
  return name !== undefined && MICROSOFT_NAMES.some((start) => name.startsWith(start));
}

const SERVER_CREDENTIALS: ReadonlySet<string> = new Set([
  ...['clientSecret', 'clientAssertion', 'certificate', 'federatedIdentityCredential', 'managedIdentity'],
]);

/** With what a web server proves itself, as `clientCredentialType` names it. */
export function isServerCredential(type: string | undefined): boolean {
  return type !== undefined && SERVER_CREDENTIALS.has(type);
}

/** Exchange, SharePoint, Graph and the older directory API: what an intruder wants to read. */
export const VALUABLE_RESOURCES: ReadonlyMap<string, string> = new Map([
  ['00000002-0000-0ff1-ce00-000000000000', 'Exchange Online'],
  ['00000003-0000-0ff1-ce00-000000000000', 'SharePoint Online'],
  ['00000003-0000-0000-c000-000000000000', 'Microsoft Graph'],
  ['00000002-0000-0000-c000-000000000000', 'Azure AD Graph'],
  ['6a9b9266-8161-4a7b-913a-a9eda19da220', 'OneDrive for Business'],
]);

/** Tenants that own Microsoft's first-party applications. */
export const MICROSOFT_TENANTS: ReadonlyMap<string, string> = new Map([
  ['f8cdef31-a31e-4b4a-93e4-5f571e91255a', 'Microsoft Services'],
  ['72f988bf-86f1-41af-91ab-2d7cd011db47', 'Microsoft'],
]);

const LEGACY = [
  'authenticated smtp',
  'autodiscover',
  'exchange activesync',
  'exchange online powershell',
  'exchange web services',
  'imap',
  'imap4',
  'mapi over http',
  'offline address book',
  'other client',
  'other clients',
  'outlook anywhere',
  'outlook anywhere (rpc over http)',
  'outlook service',
  'pop',
  'pop3',
  'reporting web services',
  'smtp',
];

/** `clientAppUsed` values that cannot do MFA; both spellings that the documents use, any case. */
export const LEGACY_CLIENTS: ReadonlySet<string> = new Set(LEGACY);
