// Signpost in Azure: an App Service with a user-assigned identity, the bot with its Teams channel and single sign-on, and PostgreSQL.
targetScope = 'resourceGroup'

@description('Short name; becomes part of host names.')
@minLength(3)
@maxLength(20)
param name string

param location string = resourceGroup().location

@description('Application (client) id of the single-tenant app registration.')
param appId string

@description('Group whose members may approve actions.')
param approverGroupId string

@description('Accounts that no action may touch, object ids separated by commas.')
param protectedAccounts string = ''

@description('Id (a GUID) of the Log Analytics workspace that Entra exports sign-ins to; empty to read them from Graph. People and the identity need Log Analytics Reader there.')
param signInWorkspaceId string = ''

@description('Entra group that administers the database.')
param databaseAdminGroupId string
param databaseAdminGroupName string

@secure()
@description('Client secret of the app registration, for the OAuth connection of the bot.')
param oauthSecret string

var tenantId = subscription().tenantId
var oauthConnection = 'graph'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${name}'
  location: location
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${name}'
  location: location
  properties: {
    retentionInDays: 90
    sku: { name: 'PerGB2018' }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-${name}'
  location: location
  sku: { name: 'Standard_B1ms', tier: 'Burstable' }
  properties: {
    version: '16'
    storage: { storageSizeGB: 32 }
    backup: { backupRetentionDays: 14 }
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Disabled', tenantId: tenantId }
  }
}

resource databaseAdmin 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: database
  name: databaseAdminGroupId
  properties: { principalName: databaseAdminGroupName, principalType: 'Group', tenantId: tenantId }
}

resource state 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: database
  name: 'signpost'
}

resource plan 'Microsoft.Web/serverfarms@2023-12-01' = {
  name: 'plan-${name}'
  location: location
  kind: 'linux'
  sku: { name: 'P0v3' }
  properties: { reserved: true }
}

resource site 'Microsoft.Web/sites@2023-12-01' = {
  name: 'app-${name}'
  location: location
  kind: 'app,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    siteConfig: {
      linuxFxVersion: 'NODE|24-lts'
      alwaysOn: true
      ftpsState: 'Disabled'
      minTlsVersion: '1.2'
      healthCheckPath: '/healthz'
      appCommandLine: 'node dist/main.js'
      appSettings: [
        { name: 'SIGNPOST_MODE', value: 'production' }
        { name: 'SIGNPOST_PORT', value: '8080' }
        { name: 'SIGNPOST_TENANT_ID', value: tenantId }
        { name: 'SIGNPOST_APP_ID', value: appId }
        { name: 'SIGNPOST_MANAGED_IDENTITY_ID', value: identity.properties.clientId }
        { name: 'SIGNPOST_OAUTH_CONNECTION', value: oauthConnection }
        { name: 'SIGNPOST_APPROVER_GROUP', value: approverGroupId }
        { name: 'SIGNPOST_PROTECTED', value: protectedAccounts }
        { name: 'SIGNPOST_LOG_ANALYTICS_WORKSPACE', value: signInWorkspaceId }
        { name: 'SIGNPOST_STORE', value: 'postgres://${identity.name}@${database.properties.fullyQualifiedDomainName}/signpost?sslmode=verify-full' }
      ]
    }
  }
}

resource siteLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'to-workspace'
  scope: site
  properties: {
    workspaceId: workspace.id
    logs: [{ category: 'AppServiceConsoleLogs', enabled: true }]
  }
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: 'bot-${name}'
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'Signpost'
    endpoint: 'https://${site.properties.defaultHostName}/api/messages'
    msaAppId: appId
    msaAppTenantId: tenantId
    msaAppType: 'SingleTenant'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel' }
}

resource signIn 'Microsoft.BotService/botServices/connections@2022-09-15' = {
  parent: bot
  name: oauthConnection
  location: 'global'
  properties: {
    clientId: appId
    clientSecret: oauthSecret
    // Azure Active Directory v2.
    serviceProviderId: '30dd229c-58e3-4a48-bdfd-91ec48eb906c'
    scopes: 'api://botid-${appId}/access_as_user'
    parameters: [
      { key: 'tenantID', value: tenantId }
      { key: 'tokenExchangeUrl', value: 'api://botid-${appId}' }
    ]
  }
}

output endpoint string = bot.properties.endpoint
output identityClientId string = identity.properties.clientId
