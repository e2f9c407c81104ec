import type { Facts } from '../read.ts';
import type { Sentence } from '../text/shape.ts';
import type { Named } from '../who/roles.ts';
import { ASK_OPENERS } from './told-words.ts';

const ASKS = new RegExp(`^ (?:${ASK_OPENERS.leads} )*(?:${ASK_OPENERS.asks}) `);
/** Says by itself whom or what it asks about. */
const NAMES_ONE = / (?:USER|EMAIL|GUID|MENTION|REQUEST|CORRELATION|IP) /;
/** Told of a person, of an account or of signing in: the question may be about just that. */
const OF_SIGNING_IN =
  / (?:USER|NAME|EMAIL|GUID|MENTION|IP|CODE|REQUEST|CORRELATION|pronoun(?! says)|me|users?|account|signins?|enter|cannot|doesnt|fail|failures|error|locked|lockout|blocked|blockedsignins|prompt|mfa|methods|password|token|clicked|entered|typed|scanned|stolen|theft|hijack|replay|compromised|risky?|alerts|spray|travel|revoked?|disabled?|enabled?|legacy|passthrough|apps?|policy|since|started|began|happened|it|this|that|nobody|everybody|tenant|wrong|down|outage) /;
/** What happens to a whole house: a change, a wave, a shift. */
const EVENT =
  / (?:registered TICKET|TICKET|change|changes|release|rollout|migration|maintenance|phished (?:wave|campaign|mails?|emails?)|wave|campaign|shift|drill|fire drill|audit) (?:\S+ ){0,3}?(?:went|goes|hit|keepgetting|struck|reached|swept|came|landed|is over|was over|ended|finished|completed|done|closed|live|registered|handed|started|ran) /;
const ORDERS = /^ (?:(?:please|pls|kindly) )*(?:disable|enable|revoke|block|mute|unmute) (?:\S+ ){0,3}?USER (?:\S+ )*TIME /;
/** The application itself, and what becomes of it. */
const MAINTAINED =
  / APP (?:\S+ )?(?:workload|licen[cs]es?|renewed|updated|patched|upgraded|cleared|installed|replaced|migrated|rebooted|restarted) /;

/** "We rolled out a new VPN": as likely the cause that is asked for. */
const ROLLED_OUT = / (?:we|new) /;
/** "Saturday. Did Chase log in?": a time by itself is told of nothing. */
const FEWEST = 4;

/** "VPN certificate renewed. One thing open: why does Ana get 50074?": a note before a question gives it neither a time nor an application. */
export function withoutNotes(facts: Facts, asked: Sentence | undefined): Facts {
  if (asked === undefined || facts.sentences.length < 2 || !(asked.question || ASKS.test(asked.shape))) return facts;
  const before = facts.sentences.filter((one) => one.from < asked.from && !one.question);
  const untimed = before.filter((one) => isNote(one, asked) || ORDERS.test(one.shape));
  const idle = before.filter((one) => isNote(one, asked) && !ROLLED_OUT.test(one.shape));
  if (untimed.length === 0) return facts;
  const isIn = ({ from: at, role }: Named): boolean => role === 'app' && idle.some(({ from, to }) => at >= from && at < to);
  const named = facts.named.some(isIn) ? facts.named.filter((one) => !isIn(one)) : facts.named;
  return { ...withoutTimes(facts, untimed), named };
}

function isNote({ shape }: Sentence, asked: Sentence): boolean {
  if (ASKS.test(shape) || shape.trim().split(' ').length < FEWEST || !NAMES_ONE.test(asked.shape)) return false;
  return EVENT.test(shape) || MAINTAINED.test(shape) || !OF_SIGNING_IN.test(shape);
}

function withoutTimes(facts: Facts, untimed: readonly Sentence[]): Facts {
  if (!untimed.some(({ from, to }) => facts.isSaidIn(from, to))) return facts;
  const times = facts.sentences.map((one, i) => (untimed.includes(one) ? undefined : facts.times[i]));
  const kept = facts.sentences.some((one) => !untimed.includes(one) && facts.isSaidIn(one.from, one.to));
  const { from, to, ...rest } = facts;
  const first = times.find((one) => one !== undefined);
  if (first !== undefined) return { ...rest, times, ...first };
  return { ...rest, times, ...(kept && from !== undefined && { from }), ...(kept && to !== undefined && { to }) };
}
