import type { TenantAddress } from '../connect.ts';

/** What differs between the sandbox and production; everything else is wired once, in main.ts. */
export interface Host {
  readonly address: TenantAddress;
  readonly bot: BotRegistration;
  /** Address to listen on. */
  readonly listenOn: string;
  readonly approvers: { readonly userIds: readonly string[]; readonly groupIds: readonly string[] };
  /** Teams signs people in through the bot's OAuth connection; in the sandbox its own Entra vouches for them. */
  readonly signIn: { readonly connection: string } | { readonly vouches: SandboxPeople };
  /** Called once the bot listens; opens what people use to reach it, and says where, one line each. */
  ready(botUrl: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Who may post to the bot, and how it proves itself to the channel. */
export interface BotRegistration {
  readonly appId: string;
  readonly tenantId: string;
  /** The bot's own token for the channel; absent where the channel asks for none. */
  readonly token?: () => Promise<string>;
  /** A local channel's keys and issuer; left out for Teams. */
  readonly local?: { readonly metadataUrl: string; readonly issuer: string };
}

export interface SandboxPeople {
  readonly tenantId: string;
  readonly people: readonly { readonly id: string; readonly upn: string; readonly name: string }[];
  assertionFor(userId: string): Promise<string>;
}
