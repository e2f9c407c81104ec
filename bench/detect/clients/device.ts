import type { Dice } from '../dice.ts';

type Form = 'laptop' | 'phone' | 'tablet' | 'pc' | 'kiosk' | 'cloud-pc' | 'jump-host';

/** A root authentication: everything issued from it carries its id. */
export interface Session {
  readonly id: string;
  readonly born: number;
  readonly ends: number;
  readonly fresh: boolean;
}

/** A thing that a person signs in from. Sessions are renewed as time passes; the rest stays. */
export interface Device {
  readonly key: string;
  readonly form: Form;
  readonly os: string;
  /** Operating system as user agents spell it. */
  readonly platform: string;
  readonly browser: 'Edge' | 'Chrome' | 'Firefox' | 'Safari';
  readonly version: number;
  /** Day of the four-week cycle on which the browser updates. */
  readonly updateDay: number;
  /** Registered in the directory. */
  readonly id?: string;
  readonly name?: string;
  readonly managed: boolean;
  readonly trust?: string;
  /** The browser is signed in by the operating system and shares its session. */
  readonly sharesBrowser: boolean;
  readonly bound: boolean;
  readonly sessions: Map<string, Session>;
  /** Every session of a slot, oldest first; what a thief finds depends on the moment. */
  readonly past: Map<string, Session[]>;
}

interface Shape {
  readonly form: Form;
  readonly managed: boolean;
  readonly mac?: boolean;
}

const ANDROID = ['SM-S911B', 'Pixel 8', 'SM-A546B', 'moto g84 5G', 'CPH2449'];

export function makeDevice(key: string, shape: Shape, dice: Dice): Device {
  const phone = shape.form === 'phone' || shape.form === 'tablet';
  const system = phone ? mobileSystem(shape.form, dice) : desktopSystem(shape.mac === true, dice);
  const registered = shape.managed || (phone && dice.chance(0.6)) || (shape.form === 'pc' && dice.chance(0.3));
  const common = {
    key,
    form: shape.form,
    ...system,
    version: 138 + dice.int(0, 3),
    updateDay: dice.int(0, 27),
    managed: shape.managed,
    sharesBrowser: shape.managed && dice.chance(0.5),
    bound: shape.managed && !phone && dice.chance(0.6),
    sessions: new Map<string, Session>(),
    past: new Map<string, Session[]>(),
  };
  if (!registered) return common;
  const trust = shape.managed ? dice.pick(['Hybrid Azure AD joined', 'Azure AD joined']) : 'Azure AD registered';
  return { ...common, id: dice.uuid(), name: `${shape.form.slice(0, 3).toUpperCase()}-${dice.int(10000, 99999)}`, trust };
}

function desktopSystem(mac: boolean, dice: Dice): Pick<Device, 'os' | 'platform' | 'browser'> {
  if (mac) return { os: 'MacOs', platform: 'Macintosh; Intel Mac OS X 10_15_7', browser: dice.pick(['Safari', 'Chrome']) };
  const os = dice.chance(0.6) ? 'Windows11' : 'Windows10';
  return {
    os,
    platform: 'Windows NT 10.0; Win64; x64',
    browser: dice.pick(['Edge', 'Edge', 'Edge', 'Chrome', 'Chrome', 'Firefox']),
  };
}

function mobileSystem(form: Form, dice: Dice): Pick<Device, 'os' | 'platform' | 'browser'> {
  if (dice.chance(0.55)) {
    const name = form === 'tablet' ? 'iPad; CPU OS' : 'iPhone; CPU iPhone OS';
    const minor = dice.int(0, 4);
    return { os: `Ios 18.${minor}`, platform: `${name} 18_${minor} like Mac OS X`, browser: 'Safari' };
  }
  const version = dice.int(13, 15);
  return { os: `Android ${version}`, platform: `Linux; Android ${version}; ${dice.pick(ANDROID)}`, browser: 'Chrome' };
}
