import { SLOTS, slotOf } from '../schema/shared.ts';
import type { AuthenticationStep, Device, NetworkLocation, SignIn } from '../sign-in.ts';

/** Rows on their way between threads: numbers only, and the texts that the reader does not have yet. */
export interface Packed {
  readonly whole: Int32Array<ArrayBuffer>;
  readonly real: Float64Array<ArrayBuffer>;
  readonly texts: readonly string[];
}

/** Packs rows one after the other; `take` gives out what is packed since the last time. */
export interface Packer {
  add(row: SignIn): void;
  /** In the order in which it is taken it must be unpacked, by one unpacker. */
  take(): Packed;
}

const NONE = SLOTS;
const ONCE = SLOTS + 1;

/**
 * Copies rows to another thread. A structured clone of an object writes the name of every field of every row and costs as much as
 * parsing; here both sides go through the same fields in the same order. Of a text that repeats only its place in a table goes
 * over: the table of `createSharedText`, held by both sides alike.
 */
export function createPacker(): Packer {
  const slots = new Array<string>(SLOTS).fill('');
  let whole = new Int32Array(1 << 15);
  let real = new Float64Array(1 << 12);
  let texts: string[] = [];
  let wholes = 0;
  let reals = 0;

  const put = (value: number) => {
    if (wholes === whole.length) {
      const wider = new Int32Array(whole.length * 2);
      wider.set(whole);
      whole = wider;
    }
    whole[wholes++] = value;
  };
  const once = <T extends string>(value: T | undefined) => {
    put(value === undefined ? NONE : ONCE);
    if (value !== undefined) texts.push(value);
    return value;
  };
  const courier: Courier = {
    once,
    text<T extends string>(value: T | undefined) {
      const slot = value === undefined ? undefined : slotOf(value);
      if (value === undefined || slot === undefined) return once(value);
      if (slots[slot] === (value as string)) put(slot);
      else {
        put(-1 - slot);
        slots[slot] = value;
        texts.push(value);
      }
      return value;
    },
    flag(value) {
      put(value === undefined ? NONE : Number(value));
      return value;
    },
    number(value) {
      if (reals === real.length) {
        const wider = new Float64Array(real.length * 2);
        wider.set(real);
        real = wider;
      }
      real[reals++] = value ?? NaN;
      return value;
    },
    list(values, each) {
      put(values?.length ?? -1);
      if (values !== undefined) for (const value of values) each(this, value);
      return values;
    },
    has(value) {
      put(value === undefined ? 0 : 1);
      return value !== undefined;
    },
  };
  return {
    add(row) {
      carry(courier, row);
    },
    take() {
      const packed = { whole: whole.slice(0, wholes), real: real.slice(0, reals), texts };
      wholes = 0;
      reals = 0;
      texts = [];
      return packed;
    },
  };
}

/** The other side of one packer. */
export function createUnpacker(): (packed: Packed) => SignIn[] {
  const slots = new Array<string>(SLOTS).fill('');
  let packed: Packed = { whole: new Int32Array(0), real: new Float64Array(0), texts: [] };
  let wholes = 0;
  let reals = 0;
  let fresh = 0;
  const next = () => packed.whole[wholes++] ?? NONE;
  const read = () => {
    const told = next();
    if (told === NONE) return undefined;
    if (told >= 0 && told < NONE) return slots[told];
    const found = packed.texts[fresh++];
    if (told < 0 && found !== undefined) slots[-1 - told] = found;
    return found;
  };
  const courier: Courier = {
    once: read as Courier['once'],
    text: read as Courier['text'],
    flag() {
      const told = next();
      return told === NONE ? undefined : told === 1;
    },
    number() {
      const found = packed.real[reals++] ?? NaN;
      return Number.isNaN(found) ? undefined : found;
    },
    list(_, each, nothing) {
      const length = next();
      if (length < 0) return undefined;
      const out: ReturnType<typeof each>[] = [];
      for (let i = 0; i < length; i += 1) out.push(each(this, nothing));
      return out;
    },
    has: () => next() === 1,
  };
  return (arrived) => {
    packed = arrived;
    wholes = 0;
    reals = 0;
    fresh = 0;
    const rows: SignIn[] = [];
    while (wholes < packed.whole.length) rows.push(carry(courier, NO_ROW));
    return rows;
  };
}

/** Takes each value over: one that packs writes what it is given and gives it back, one that unpacks reads the value instead. */
interface Courier {
  /** A text that repeats. */
  text<T extends string>(value: T | undefined): T | undefined;
  /** A text that is another in every row. */
  once<T extends string>(value: T | undefined): T | undefined;
  flag(value: boolean | undefined): boolean | undefined;
  number(value: number | undefined): number | undefined;
  list<T>(values: readonly T[] | undefined, each: (courier: Courier, value: T) => T, nothing: T): readonly T[] | undefined;
  has(value: object | undefined): boolean;
}

// What one that unpacks is given in place of values.
const NOTHING = {};
const NO_NETWORK: NetworkLocation = { type: '', names: [] };
const NO_ROW: SignIn = { id: '', at: 0, type: 'interactiveUser', code: 0 };

// One literal with every field, so that all rows share one hidden class: the one that parsing gives them.
function carry(courier: Courier, row: SignIn): SignIn {
  return {
    id: courier.once(row.id) ?? '',
    at: courier.number(row.at) ?? 0,
    type: courier.text(row.type) ?? 'interactiveUser',
    code: courier.number(row.code) ?? 0,
    reason: courier.text(row.reason),
    details: courier.text(row.details),
    userId: courier.text(row.userId),
    upn: courier.text(row.upn),
    userName: courier.text(row.userName),
    typed: courier.text(row.typed),
    userType: courier.text(row.userType),
    homeTenantId: courier.text(row.homeTenantId),
    resourceTenantId: courier.text(row.resourceTenantId),
    crossTenant: courier.text(row.crossTenant),
    appId: courier.text(row.appId),
    appName: courier.text(row.appName),
    appOwnerTenantId: courier.text(row.appOwnerTenantId),
    resourceId: courier.text(row.resourceId),
    resourceName: courier.text(row.resourceName),
    servicePrincipalId: courier.text(row.servicePrincipalId),
    servicePrincipalName: courier.text(row.servicePrincipalName),
    credentialKeyId: courier.text(row.credentialKeyId),
    credentialThumbprint: courier.text(row.credentialThumbprint),
    credentialType: courier.text(row.credentialType),
    federatedCredentialId: courier.text(row.federatedCredentialId),
    correlationId: courier.once(row.correlationId),
    originalRequestId: courier.once(row.originalRequestId),
    sessionId: courier.text(row.sessionId),
    tokenId: courier.once(row.tokenId),
    ip: courier.text(row.ip),
    asn: courier.number(row.asn),
    city: courier.text(row.city),
    state: courier.text(row.state),
    country: courier.text(row.country),
    latitude: courier.number(row.latitude),
    longitude: courier.number(row.longitude),
    networks: courier.list(row.networks, network, NO_NETWORK),
    globalSecureAccess: courier.flag(row.globalSecureAccess),
    client: courier.text(row.client),
    userAgent: courier.text(row.userAgent),
    device: courier.has(row.device) ? device(courier, row.device ?? NOTHING) : undefined,
    protocol: courier.text(row.protocol),
    transferMethod: courier.text(row.transferMethod),
    incomingToken: courier.text(row.incomingToken),
    binding: courier.text(row.binding),
    requirement: courier.text(row.requirement),
    steps: courier.list(row.steps, step, NOTHING),
    processing: undefined,
    conditionalAccess: courier.text(row.conditionalAccess),
    policies: undefined,
    riskLevel: courier.text(row.riskLevel),
    riskLevelAggregated: courier.text(row.riskLevelAggregated),
    riskState: courier.text(row.riskState),
    riskDetail: courier.text(row.riskDetail),
    riskTypes: courier.list(row.riskTypes, word, ''),
    flaggedForReview: courier.flag(row.flaggedForReview),
  } satisfies Record<keyof SignIn, unknown>;
}

function word(courier: Courier, value: string): string {
  return courier.text(value) ?? '';
}

function network(courier: Courier, value: NetworkLocation): NetworkLocation {
  return { type: courier.text(value.type) ?? '', names: courier.list(value.names, word, '') ?? [] };
}

function device(courier: Courier, value: Device): Device {
  return {
    id: courier.text(value.id),
    name: courier.text(value.name),
    os: courier.text(value.os),
    browser: courier.text(value.browser),
    compliant: courier.flag(value.compliant),
    managed: courier.flag(value.managed),
    trust: courier.text(value.trust),
  } satisfies Record<keyof Device, unknown>;
}

function step(courier: Courier, value: AuthenticationStep): AuthenticationStep {
  return {
    at: courier.number(value.at),
    method: courier.text(value.method),
    methodDetail: courier.text(value.methodDetail),
    succeeded: courier.flag(value.succeeded),
    result: courier.text(value.result),
    requirement: courier.text(value.requirement),
  } satisfies Record<keyof AuthenticationStep, unknown>;
}
