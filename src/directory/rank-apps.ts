import type { Application } from './facts.ts';
import { fold } from './rank.ts';

/** Applications that a text names, best first: id, whole name, beginning, any part. */
export function rankApps(text: string, apps: readonly Application[]): readonly Application[] {
  const typed = fold(text);
  return apps
    .map((app) => ({ app, fit: fitOf(typed, app) }))
    .filter((ranked) => ranked.fit > 0)
    .sort((left, right) => right.fit - left.fit || left.app.name.localeCompare(right.app.name, 'en'))
    .map((ranked) => ranked.app);
}

function fitOf(typed: string, app: Application): number {
  const name = fold(app.name);
  if (typed === '') return 0;
  if (typed === fold(app.id) || typed === fold(app.appId)) return 4;
  if (typed === name) return 3;
  if (name.startsWith(typed)) return 2;
  return name.includes(typed) ? 1 : 0;
}
