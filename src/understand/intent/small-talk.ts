import type { Facts } from '../read.ts';

/** A greeting and nothing else: there, bot, a name. */
export function isGreeting(facts: Facts): boolean {
  const shape = facts.sentences.map((s) => s.shape.trim()).join(' ');
  return /^hello(?: (?:hello|,|there|NAME|bot|help|[^\p{L}\p{N}]+))*$/u.test(shape);
}

export function moodOf(facts: Facts): 'greeting' | 'thanks' | undefined {
  const shapes = facts.sentences.map((s) => s.shape).join('');
  if (/ hello /.test(shapes)) return 'greeting';
  return / thanks /.test(shapes) ? 'thanks' : undefined;
}
