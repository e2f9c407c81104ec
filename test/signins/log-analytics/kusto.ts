import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, createContext, runInContext } from 'node:vm';

/** Columns as Microsoft documents them (azure-monitor reference, 2026), where the four tables differ. */
const USERS = `TenantId:string, TimeGenerated:datetime, CreatedDateTime:datetime, AADTenantId:string, Id:string, Category:string,
  ResultType:string, ResultSignature:string, ResultDescription:string, CorrelationId:string, OriginalRequestId:string,
  SessionId:string, UserId:string, UserPrincipalName:string, UserDisplayName:string, UserType:string, HomeTenantId:string,
  ResourceTenantId:string, CrossTenantAccessType:string, AppId:string, AppDisplayName:string, AppOwnerTenantId:string,
  ResourceIdentity:string, ResourceDisplayName:string, ServicePrincipalId:string, ClientCredentialType:string,
  UniqueTokenIdentifier:string, IPAddress:string, AutonomousSystemNumber:string, Location:string,
  NetworkLocationDetails:string, IsThroughGlobalSecureAccess:bool, ClientAppUsed:string, UserAgent:string,
  AuthenticationProtocol:string, OriginalTransferMethod:string, IncomingTokenType:string, AuthenticationRequirement:string,
  AuthenticationDetails:string, AuthenticationProcessingDetails:string, ConditionalAccessStatus:string,
  RiskLevelDuringSignIn:string, RiskLevelAggregated:string, RiskState:string, RiskDetail:string, RiskEventTypes_V2:string,
  IsInteractive:bool, Type:string`;
const WORKLOADS = `TenantId:string, TimeGenerated:datetime, Id:string, Category:string, ResultType:string,
  ResultSignature:string, ResultDescription:string, CorrelationId:string, AppId:string, ResourceIdentity:string,
  ResourceDisplayName:string, ServicePrincipalId:string, ServicePrincipalName:string,
  ServicePrincipalCredentialKeyId:string, ServicePrincipalCredentialThumbprint:string, FederatedCredentialId:string,
  UniqueTokenIdentifier:string, IPAddress:string, Location:string, LocationDetails:string, ConditionalAccessStatus:string,
  ConditionalAccessPolicies:string, AuthenticationProcessingDetails:string, Type:string`;
const json = (type: 'dynamic' | 'string') =>
  ['Status', 'LocationDetails', 'DeviceDetail', 'ConditionalAccessPolicies', 'TokenProtectionStatusDetails']
    .map((name) => `${name}:${type}`)
    .join(', ');

const TABLES: Readonly<Record<string, string>> = {
  SigninLogs: `${USERS}, ${json('dynamic')}, FlaggedForReview:bool`,
  AADNonInteractiveUserSignInLogs: `${USERS}, ${json('string')}`,
  AADServicePrincipalSignInLogs: WORKLOADS,
  AADManagedIdentitySignInLogs: WORKLOADS,
};

export interface Checked {
  /** `severity: message`, none when the query is sound. */
  readonly problems: readonly string[];
  /** Names of the columns of the result. */
  readonly columns: readonly string[];
  /** The values of its string literals, in order. */
  readonly literals: readonly string[];
}

let loaded: Loaded | undefined;

/** What Microsoft's own language service says about a query against these tables; `without` hides some. */
export function check(kql: string, without: readonly string[] = []): Checked {
  const { kusto, toArray } = (loaded ??= load());
  const { TableSymbol, DatabaseSymbol } = kusto.Symbols;
  const tables = Object.entries(TABLES)
    .filter(([name]) => !without.includes(name))
    .map(([name, columns]) => new TableSymbol.$ctor7(name, `(${columns})`, null));
  const globals = kusto.GlobalState.Default.WithDatabase(new DatabaseSymbol.ctor('workspace', tables));
  const code = kusto.KustoCode.ParseAndAnalyze(kql, globals);
  const columns = code.ResultType === null ? [] : toArray<Named>(code.ResultType.Columns);
  return {
    problems: toArray<Diagnostic>(code.GetDiagnostics()).map(({ Severity, Message }) => `${Severity}: ${Message}`),
    columns: columns.map(({ Name }) => Name),
    literals: toArray<Token>(code.GetLexicalTokens()).flatMap(({ Kind, Text }) =>
      Kind === kusto.Syntax.SyntaxKind.StringLiteralToken ? [kusto.KustoFacts.GetStringLiteralValue(Text)] : [],
    ),
  };
}

// The package is written for a page: two scripts that leave `Bridge` and `Kusto` behind as globals, here in a world of their own.
function load(): Loaded {
  const require = createRequire(__filename);
  const world = createContext(constants.DONT_CONTEXTIFY);
  const scripts = [
    require.resolve('@kusto/language-service-next/bridge.min.js'),
    require.resolve('@kusto/language-service-next/Kusto.Language.Bridge.min.js'),
  ];
  for (const script of scripts) runInContext(readFileSync(script, 'utf8'), world);
  return runInContext('({ kusto: Kusto.Language, toArray: Bridge.toArray })', world) as Loaded;
}

interface Loaded {
  readonly kusto: Kusto;
  readonly toArray: <T>(list: object) => T[];
}

interface Named {
  readonly Name: string;
}

interface Diagnostic {
  readonly Severity: string;
  readonly Message: string;
}

interface Token {
  readonly Kind: unknown;
  readonly Text: string;
}

/** The part of the package that is used here; its own types need a page. */
interface Kusto {
  readonly Symbols: {
    readonly TableSymbol: { readonly $ctor7: new (name: string, schema: string, description: null) => object };
    readonly DatabaseSymbol: { readonly ctor: new (name: string, members: readonly object[]) => object };
  };
  readonly Syntax: { readonly SyntaxKind: { readonly StringLiteralToken: unknown } };
  readonly KustoFacts: { GetStringLiteralValue(text: string): string };
  readonly GlobalState: { readonly Default: { WithDatabase(database: object): object } };
  readonly KustoCode: { ParseAndAnalyze(text: string, globals: object): Analysed };
}

interface Analysed {
  readonly ResultType: { readonly Columns: object } | null;
  GetDiagnostics(): object;
  GetLexicalTokens(): object;
}
