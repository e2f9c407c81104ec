import type { Gap } from '../signins/log.ts';
import type { SignIn } from '../signins/sign-in.ts';
import type { Directory, Looked } from './directory.ts';
import { appsInRows, lastSeenInRows, peopleInRows } from './people-in-rows.ts';
import type { FoundPeople, Person } from './person.ts';
import { choose } from './rank.ts';
import { rankApps } from './rank-apps.ts';

/** A directory made of the rows of files: it knows who is in them and nothing else, and says so. */
export function fileDirectory(rows: readonly SignIn[]): Directory {
  const people = peopleInRows(rows);
  const apps = appsInRows(rows);
  return {
    source: 'file',
    findPeople: (_as, text) => known(chosen(text, people)),
    person: (_as, id) => known(people.find((person) => person.id.toLowerCase() === id.toLowerCase()) ?? null),
    lastSeen: (_as, ids) => known(lastSeenInRows(rows, ids)),
    findApps: (_as, text) => known(rankApps(text, apps)),
    appCredentials: () => unknown('secrets and certificates of applications'),
    methods: () => unknown('which sign-in methods people have'),
    devices: () => unknown('which devices people have'),
    memberships: () => unknown('which roles and groups people have'),
    userRisk: () => unknown("Identity Protection's view"),
    riskyUsers: () => unknown("Identity Protection's view"),
    riskDetections: () => unknown("Identity Protection's detections"),
    policies: () => unknown('how Conditional Access policies are set up'),
    namedLocations: () => unknown('named locations'),
    audits: () => unknown('changes to accounts'),
  };
}

/** Mistyped names stand in a log as well, without an object id: one of them is meant only when no account is. */
function chosen(text: string, people: readonly Person[]): FoundPeople {
  const found = choose(text, people, false);
  if (found.kind !== 'several') return found;
  const accounts = choose(
    text,
    people.filter((person) => person.id !== person.upn),
    false,
  );
  return accounts.kind === 'none' ? found : accounts;
}

function known<T>(value: T): Promise<Looked<T>> {
  return Promise.resolve({ value, gaps: [], requests: 0 });
}

function unknown<T>(what: string): Promise<Looked<T>> {
  const gap: Gap = { id: 'not-asked', text: `Files of sign-ins do not tell ${what}.` };
  return Promise.resolve({ value: undefined, gaps: [gap], requests: 0 });
}
