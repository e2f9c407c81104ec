/** First-party applications and resources by their real ids; own applications have made-up ones. */
export interface App {
  readonly id: string;
  readonly name: string;
}

const MICROSOFT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
/** The tenant that owns Microsoft's own applications. */
export const MICROSOFT_TENANT = MICROSOFT;

export const APP = {
  officeHome: { id: '4765445b-32c6-49b0-83e6-1d93765276ca', name: 'OfficeHome' },
  outlookWeb: { id: '9199bf20-a13f-4107-85dc-02114787ef48', name: 'One Outlook Web' },
  teams: { id: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', name: 'Microsoft Teams' },
  teamsWeb: { id: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', name: 'Microsoft Teams Web Client' },
  office: { id: 'd3590ed6-52b3-4102-aeff-aad2292ab01c', name: 'Microsoft Office' },
  outlookMobile: { id: '27922004-5251-4030-b22d-91ecd9a37ea4', name: 'Outlook Mobile' },
  oneDrive: { id: 'ab9b8c07-8f02-4f72-87fa-80105867a763', name: 'OneDrive SyncEngine' },
  sharePointWeb: { id: '08e18876-6177-487e-b8b5-cf950c1e598c', name: 'SharePoint Online Web Client Extensibility' },
  windows: { id: '38aa3b87-a06d-4817-b275-7a316988d93b', name: 'Windows Sign In' },
  broker: { id: '29d9ed98-a469-4536-ade2-f981bc1d605e', name: 'Microsoft Authentication Broker' },
  edge: { id: 'ecd6b820-32c2-49b6-98a6-444530e5a77a', name: 'Microsoft Edge' },
  portal: { id: 'c44b4083-3bb0-49c1-b47d-974e53cbdf3c', name: 'Azure Portal' },
  mySignIns: { id: '19db86c3-b2b9-44cc-b339-36da233a3be2', name: 'My Signins' },
  myApps: { id: '2793995e-0a7d-40d7-bd35-6968ba142197', name: 'My Apps' },
  azureCli: { id: '04b07795-8ddb-461a-bbee-02f9e1bf7b46', name: 'Microsoft Azure CLI' },
  azurePowerShell: { id: '1950a258-227b-4e31-a9cf-717495945fc2', name: 'Microsoft Azure PowerShell' },
  graphCli: { id: '14d82eec-204b-4c2f-b7e8-296a70dab67e', name: 'Microsoft Graph Command Line Tools' },
  visualStudioCode: { id: 'aebc6443-996d-45c2-90f0-388ff96faa56', name: 'Visual Studio Code' },
  flow: { id: '7df0a125-d3be-4c96-aa54-591f83ff541c', name: 'Microsoft Flow Service' },
  teamsServices: { id: 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe', name: 'Microsoft Teams Services' },
  officeWebApps: { id: '67e3df25-268a-4324-a550-0de1c7f97287', name: 'Microsoft Office Web Apps Service' },
  windows365: { id: '0af06dc6-e4b5-4f28-818e-e78e62d137a5', name: 'Windows 365' },
  exchange: { id: '00000002-0000-0ff1-ce00-000000000000', name: 'Office 365 Exchange Online' },
} as const satisfies Readonly<Record<string, App>>;

export const RESOURCE = {
  graph: { id: '00000003-0000-0000-c000-000000000000', name: 'Microsoft Graph' },
  exchange: { id: '00000002-0000-0ff1-ce00-000000000000', name: 'Office 365 Exchange Online' },
  sharePoint: { id: '00000003-0000-0ff1-ce00-000000000000', name: 'Office 365 SharePoint Online' },
  teams: { id: 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe', name: 'Microsoft Teams Services' },
  aadGraph: { id: '00000002-0000-0000-c000-000000000000', name: 'Windows Azure Active Directory' },
  management: { id: '797f4846-ba00-4fd7-ba43-dac1f8f63013', name: 'Windows Azure Service Management API' },
  vault: { id: 'cfa8b339-82a2-471a-a3c9-0fc0be7a4093', name: 'Azure Key Vault' },
  storage: { id: 'e406a681-f3d4-42a8-90b6-c2b029497af1', name: 'Azure Storage' },
  deviceRegistration: { id: '01cb2876-7ebd-4aa4-9cc9-d28bd4d359a9', name: 'Device Registration Service' },
  officeHome: { id: '4765445b-32c6-49b0-83e6-1d93765276ca', name: 'OfficeHome' },
  substrate: { id: 'ba9ff945-a723-4ab5-a977-bd8c9044fe61', name: 'Office 365 Search Service' },
} as const satisfies Readonly<Record<string, App>>;

/** Applications of a user's Windows computer, and the resource that each asks for in the background. */
export const DESKTOP: readonly (readonly [App, App])[] = [
  [APP.office, RESOURCE.exchange],
  [APP.teams, RESOURCE.teams],
  [APP.oneDrive, RESOURCE.sharePoint],
  [APP.office, RESOURCE.graph],
  [APP.edge, RESOURCE.substrate],
];

export const PHONE: readonly (readonly [App, App])[] = [
  [APP.outlookMobile, RESOURCE.exchange],
  [APP.teams, RESOURCE.teams],
  [APP.outlookMobile, RESOURCE.graph],
];

export const BROWSER: readonly (readonly [App, App])[] = [
  [APP.officeHome, RESOURCE.officeHome],
  [APP.outlookWeb, RESOURCE.exchange],
  [APP.teamsWeb, RESOURCE.teams],
  [APP.sharePointWeb, RESOURCE.sharePoint],
];

export const SERVICE_EGRESS: readonly (readonly [App, App])[] = [
  [APP.flow, RESOURCE.graph],
  [APP.teamsServices, RESOURCE.exchange],
  [APP.officeWebApps, RESOURCE.sharePoint],
  [APP.exchange, RESOURCE.graph],
];
