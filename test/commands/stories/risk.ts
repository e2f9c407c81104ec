import type { Case } from '../case.ts';
import { JONAS, LAGOS, OMAR, line } from './rows.ts';

const HIGH = {
  ...OMAR,
  ...LAGOS,
  riskLevelDuringSignIn: 'high',
  riskLevelAggregated: 'high',
  riskState: 'atRisk',
  riskEventTypes_v2: ['maliciousIPAddress'],
};
const SETTLED = {
  ...JONAS,
  riskLevelDuringSignIn: 'medium',
  riskLevelAggregated: 'medium',
  riskState: 'remediated',
  riskEventTypes_v2: ['unlikelyTravel'],
};

/** What the rows of a file tell of risk, where Identity Protection itself cannot be asked. */
export const RISK: readonly Case[] = [
  {
    name: 'who is at risk, by the rows',
    ask: 'who is at risk?',
    rows: [line('18 08:00', 0, HIGH), line('18 08:10', 0, SETTLED), line('18 08:30', 0)],
    facts: { rated: 2, people: 2 },
    headline: /2 sign-ins of 2 people in the file were rated a risk; 1 of them is settled since \(remediated\)/,
    says: [/omar\.haddad/, /Malicious address/],
  },
  {
    name: 'a risk that a second step has settled needs nothing',
    ask: 'is jonas risky?',
    rows: [line('18 08:00', 0, SETTLED)],
    headline: /rated medium at the time, the newest 08:00; it is settled since \(remediated\)/,
    never: [/dismiss or confirm/],
  },
  {
    name: 'a rated try that did not get in',
    ask: 'is omar risky?',
    rows: [line('18 08:00', 50126, HIGH)],
    headline: /it did not get in/,
    says: [/not in \(50126\)/],
  },
  {
    name: 'a low rating is told',
    ask: 'is omar risky?',
    rows: [line('18 08:00', 0, { ...OMAR, riskLevelDuringSignIn: 'low', riskLevelAggregated: 'low' })],
    headline: /1 sign-in in the file was rated low at the time/,
  },
  {
    name: 'a rating that the licence hides',
    ask: 'is omar risky?',
    rows: [line('18 08:00', 0, { ...OMAR, riskLevelDuringSignIn: 'hidden', riskLevelAggregated: 'hidden' })],
    headline: /hidden: the tenant has no Identity Protection licence/,
  },
];
