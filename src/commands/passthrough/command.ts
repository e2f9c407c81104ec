import { told } from '../../clock.ts';
import type { CrossTenantAccess, SignIn } from '../../signins/sign-in.ts';
import { isInterrupt } from '../../explain/catalogue.ts';
import { appOf } from '../../explain/cause.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { Answer } from '../answer.ts';
import { rowMeaning } from '../code-words.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { periodOf } from '../period.ts';
import { USER_TYPES } from '../read.ts';
import { coverageOf, idsOf, reply } from '../reply.ts';
import { BACKGROUND_NOT_ASKED, perhapsPerson, readTenant, tally } from '../tenant.ts';

export const passthrough: CommandDefinition<'passthrough'> = {
  intent: 'passthrough',
  summary: 'Passthrough and other cross-tenant sign-ins, and what they mean.',
  examples: ['passthrough sign-ins of heidi', 'cross-tenant sign-ins this week', 'passthrough sign-ins from 203.0.113.7'],
  answer,
};

const DEFAULT_DAYS = 7;

/** What each kind means, for people who have never heard of it. */
const KINDS: Readonly<Record<Exclude<CrossTenantAccess, 'none'>, string>> = {
  passthrough:
    'Passing through: the person asked for something of another organisation that has no access for them. It grants nothing, and here it is no failure.',
  b2bCollaboration: 'Guest access: somebody used a guest account in the other organisation, or a guest used one here.',
  b2bDirectConnect: 'Direct connect: a shared Teams channel across organisations, without a guest account.',
  serviceProvider: 'Service provider: a partner with delegated administration rights signed in.',
  microsoftSupport: 'Microsoft support: an engineer of Microsoft signed in for a support case. Look for the case.',
  unknownFutureValue: 'Another kind: this log does not name it.',
};

async function answer(command: Command<'passthrough'>, context: CommandContext): Promise<Answer> {
  const who = await perhapsPerson(command, context);
  if (who.kind === 'answer') return who.answer;
  const period = periodOf(command, context, DEFAULT_DAYS);
  const everybody = who.kind === 'everybody' && context.signIns.span === undefined;
  const page = await readTenant(context, period, everybody ? ['interactiveUser'] : USER_TYPES, {
    app: command.app,
    ...(command.ip === undefined ? {} : { ip: command.ip }),
    ...(who.kind === 'person' ? { userId: who.person.id } : {}),
  });
  const rows = page.rows.filter(isCrossTenant);
  const kinds = tally(rows.map((row) => row.crossTenant));
  const watched = rows.filter((row) => row.crossTenant === 'serviceProvider' || row.crossTenant === 'microsoftSupport');
  // The older kind of row, and many tables, have no such column: silence is no absence.
  const unsaid = page.rows.length > 0 && page.rows.every((row) => row.crossTenant === undefined);
  const where = command.ip === undefined ? '' : ` from ${clean(command.ip, 60)}`;
  return reply(command, {
    tone: watched.length > 0 ? 'warning' : unsaid ? 'unknown' : 'neutral',
    headline:
      rows.length === 0
        ? unsaid
          ? `Can't tell: the rows${where} ${period.words} do not say which sign-ins crossed tenants.`
          : `No cross-tenant sign-ins${where} ${period.words}.`
        : `${count(rows.length, 'cross-tenant sign-in')}${where} ${period.words}${endWords(rows)}.`,
    facts: {
      total: rows.length,
      kinds: kinds.map(([kind, n]) => ({ kind, count: n })),
      tenants: tally(rows.map((row) => otherTenant(row, context))).map(([tenant, n]) => ({ tenant, count: n })),
      people: tally(rows.map((row) => row.upn))
        .slice(0, 50)
        .map(([upn, n]) => ({ upn, count: n })),
    },
    body: [
      ...(kinds.length > 0
        ? [{ kind: 'list', items: kinds.map(([kind, n]) => `${n} × ${KINDS[kind as keyof typeof KINDS]}`) } as const]
        : []),
      ...(rows.length > 0
        ? [
            {
              kind: 'table',
              columns: ['When', 'Who', 'Kind', 'Result', 'Application', 'Other tenant'],
              rows: rows
                .slice(0, 10)
                .map((row) => [
                  told(row.at, context),
                  clean(row.upn ?? 'unknown person', 60),
                  KINDS[row.crossTenant as keyof typeof KINDS].split(':', 1)[0] ?? '',
                  row.code === 0 ? 'OK' : `${row.code} ${rowMeaning(row).title}`,
                  clean(appOf(row), 40),
                  clean(otherTenant(row, context) ?? 'not named', 40),
                ]),
            } as const,
          ]
        : []),
    ],
    steps: {
      user: [],
      helpdesk: rows.some((row) => isOutward(row, context))
        ? ['What a member did elsewhere is decided by the other organisation: its own helpdesk can see the reason of a failure.']
        : [],
      admin: [],
      security:
        watched.length === 0 ? [] : ['Match service-provider and Microsoft-support access with a contract or a support case.'],
    },
    evidence: idsOf(rows),
    coverage: coverageOf(context.signIns, page.query, page, {
      gaps: [...period.gaps, ...(everybody ? [BACKGROUND_NOT_ASKED] : [])],
      requests: who.requests,
    }),
    actions: [{ verb: 'show-evidence', title: 'Show the sign-ins' }],
  });
}

function isCrossTenant(row: SignIn): boolean {
  return row.crossTenant !== undefined && row.crossTenant !== 'none';
}

function endWords(rows: readonly SignIn[]): string {
  const passing = rows.filter((row) => row.crossTenant === 'passthrough').length;
  const failed = rows.filter((row) => row.crossTenant !== 'passthrough' && row.code !== 0 && !isInterrupt(row.code)).length;
  return `${passing === 0 ? '' : passing === rows.length ? ', only passing through' : `, ${passing} of them only passing through`}${failed === 0 ? '' : `, ${failed} failed`}`;
}

/** A member of this organisation in another one. */
function isOutward(row: SignIn, { caller }: CommandContext): boolean {
  if (row.crossTenant === 'serviceProvider' || row.crossTenant === 'microsoftSupport') return false;
  if (row.resourceTenantId !== undefined && row.resourceTenantId === caller.tenantId) return false;
  return row.crossTenant === 'passthrough' || row.userType !== 'guest';
}

/** The organisation at the other end: where a guest comes from, where a member of this one went. */
function otherTenant(row: SignIn, { caller }: CommandContext): string | undefined {
  const { homeTenantId: home, resourceTenantId: resource } = row;
  if (home === resource) return undefined;
  if (home === caller.tenantId) return resource;
  if (resource === caller.tenantId) return home;
  // Files do not say whose they are; who comes to administer or to help is from outside.
  if (row.crossTenant === 'serviceProvider' || row.crossTenant === 'microsoftSupport') return home ?? resource;
  return row.userType === 'guest' ? (home ?? resource) : (resource ?? home);
}
