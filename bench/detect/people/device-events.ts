import { APP, RESOURCE } from '../clients/apps.ts';
import { browserOf, legacy, nativeOf } from '../clients/client.ts';
import { makeDevice } from '../clients/device.ts';
import { fraction } from '../dice.ts';
import { HOUR, MINUTE } from '../tenant.ts';
import { pointOf, stayAt } from './access-of.ts';
import type { PersonDay } from './day.ts';

/** A new device: registration, first sign-ins and, for a phone, the authenticator set up again. */
export function newDevice(scene: PersonDay, form: 'phone' | 'laptop'): void {
  const { person, dice, emit, plan } = scene;
  const stay = plan.laptop[0];
  const old = person.devices[0];
  if (stay === undefined || old === undefined) return;
  const device = makeDevice(`${form}-new${scene.day.index}`, { form, managed: form === 'laptop' }, dice);
  const trait = form === 'phone' ? ('new-phone' as const) : ('new-laptop' as const);
  const at = dice.between(stay.from, stay.to);
  const session = dice.uuid();
  const { point } = pointOf(person, device, stay, at, 'native');
  const base = { who: person, point, trait, session };
  emit({
    ...base,
    at,
    type: 'interactiveUser',
    app: APP.broker,
    resource: RESOURCE.deviceRegistration,
    client: nativeOf({ ...device, managed: false }, APP.broker.name),
    factor: 'push',
  });
  if (form === 'phone')
    emit({
      ...base,
      at: at + 3 * MINUTE,
      type: 'interactiveUser',
      app: APP.mySignIns,
      resource: RESOURCE.graph,
      client: browserOf(old, at, true),
      factor: 'claim',
    });
  for (let n = 1; n < 8; n++) {
    const app = form === 'phone' ? APP.outlookMobile : APP.office;
    emit({
      ...base,
      at: at + n * 12 * MINUTE,
      type: 'nonInteractiveUser',
      app,
      resource: RESOURCE.exchange,
      client: nativeOf(device, app.name),
      factor: 'claim',
      token: 'primaryRefreshToken',
    });
  }
}

/** A phone that keeps the password of last month, for three days. */
export function staleClient(scene: PersonDay): void {
  const { person, day, plan, dice, emit } = scene;
  const begins = Math.floor(fraction(person.id, 'stale') * 20);
  if (day.index < begins || day.index > begins + 3) return;
  for (const stay of plan.phone) {
    for (let at = stay.from; at < stay.to; at += dice.between(8, 25) * MINUTE) {
      const point = (stayAt(plan.phone, at) ?? stay).access(at, 'phone');
      const client = legacy('Exchange ActiveSync', 'Apple-iPhone14C5/2101.331');
      const code = dice.chance(0.15) ? 50053 : 50126;
      emit({
        at,
        type: 'nonInteractiveUser',
        who: person,
        app: APP.exchange,
        resource: RESOURCE.exchange,
        point,
        client,
        code,
        trait: 'stale-client',
      });
    }
  }
}

/** A whole new sign-in, second factor and all, while the consumer VPN is on; the VPN goes off, the session goes on. */
export function freshOnVpn(scene: PersonDay): void {
  const { person, dice, emit, plan } = scene;
  const vpn = person.habits.commercialVpn;
  const device = person.devices.find((item) => item.form === 'pc') ?? person.devices[0];
  const stay = plan.laptop[0];
  if (vpn === undefined || device === undefined || stay === undefined) return;
  const at = dice.between(stay.from, stay.to - HOUR);
  const session = dice.uuid();
  const base = { who: person, client: browserOf(device, at, false), trait: 'fresh-on-vpn' as const, session };
  emit({
    ...base,
    at,
    type: 'interactiveUser',
    app: APP.officeHome,
    resource: RESOURCE.officeHome,
    point: vpn(at, device.key),
    factor: 'push',
  });
  for (let n = 1; n < 9; n++) {
    const later = at + n * 11 * MINUTE;
    const point = n < 5 ? vpn(at, device.key) : stay.access(later, device.key);
    emit({
      ...base,
      at: later,
      type: 'nonInteractiveUser',
      app: APP.outlookWeb,
      resource: RESOURCE.exchange,
      point,
      factor: 'claim',
      token: 'refreshToken',
      binding: 'unbound',
    });
  }
}
