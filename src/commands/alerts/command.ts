import { told } from '../../clock.ts';
import type { Severity } from '../../detect/finding.ts';
import { clean, count } from '../../text.ts';
import type { Command } from '../../understand/command.ts';
import type { AlertView } from '../../watch/alert.ts';
import type { ActionOffer, Answer } from '../answer.ts';
import type { CommandContext, CommandDefinition } from '../context.ts';
import { noChannel } from '../no-channel.ts';
import { NO_STEPS, NOTHING_READ, reply } from '../reply.ts';
import { perhapsPerson } from '../tenant.ts';
import { dated, zoneBlock } from '../zone.ts';

export const alerts: CommandDefinition<'alerts'> = {
  intent: 'alerts',
  summary: 'Open alerts, or those of a person, an address or a time.',
  examples: ['alerts', 'alerts of bob since yesterday'],
  answer,
};

const MOST_SHOWN = 12;
const MOST_CHECKS = 3;

async function answer(command: Command<'alerts'>, context: CommandContext): Promise<Answer> {
  if (context.watch === undefined) return noChannel(command);
  const who = await perhapsPerson(command, context);
  if (who.kind === 'answer') return who.answer;
  const asked = command.from !== undefined || command.ip !== undefined || who.kind === 'person';
  const where = command.ip === undefined ? '' : ` with sign-ins from ${clean(command.ip, 60)}`;
  const found = await context.watch.alerts({
    ...(asked ? {} : { open: true }),
    ...(who.kind === 'person' ? { userId: who.person.id } : {}),
    ...(command.ip === undefined ? {} : { ip: command.ip }),
    ...(command.from === undefined ? {} : { from: Date.parse(command.from) }),
    ...(command.to === undefined ? {} : { to: Date.parse(command.to) }),
  });
  const open = found.filter((alert) => alert.state !== 'closed');
  return reply(command, {
    tone: open.some((alert) => alert.severity === 'high') ? 'danger' : open.length > 0 ? 'warning' : 'good',
    headline:
      found.length === 0
        ? `No ${asked ? '' : 'open '}alerts${where}.`
        : `${count(found.length, 'alert')}${where}, ${open.length} not closed.`,
    facts: { alerts: found.map(alertFacts) },
    body:
      found.length === 0
        ? []
        : [
            {
              kind: 'table',
              columns: ['Severity', 'Who', 'What', 'Last', 'State'],
              rows: found
                .slice(0, MOST_SHOWN)
                .map((alert) => [
                  alert.severity,
                  clean(alert.subject.upn ?? alert.subject.name ?? alert.subject.id, 80),
                  clean(alert.title, 120),
                  told(alert.last, dated(context)),
                  `${alert.state}${alert.assignee === undefined ? '' : `, ${clean(alert.assignee.name, 40)}`}${alert.posted ? '' : ', not posted'}`,
                ]),
            },
            zoneBlock(context),
          ],
    evidence: found.flatMap((alert) => alert.findings.flatMap((finding) => finding.evidence)),
    steps: {
      ...NO_STEPS,
      security:
        open.length === 0
          ? []
          : ['Work on an alert at its card in the alert channel; the check below says what speaks for a theft.'],
    },
    coverage: { ...NOTHING_READ, source: 'alerts', requests: who.requests },
    actions: checks(open),
  });
}

/** The worst first: what to press next about the people among them. */
function checks(open: readonly AlertView[]): readonly ActionOffer[] {
  const order: readonly Severity[] = ['high', 'medium', 'low'];
  const people = [...open]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .flatMap(({ subject }) => (subject.kind === 'user' ? [subject] : []))
    .filter((subject, i, all) => all.findIndex(({ id }) => id === subject.id) === i);
  return people.slice(0, MOST_CHECKS).map(({ id, name, upn }) => ({
    verb: 'ask',
    title: `Replay check: ${clean(name ?? upn ?? id, 40)}`,
    data: { text: `replay check ${id}` },
  }));
}

function alertFacts(alert: AlertView): Record<string, unknown> {
  const { id, state, severity, subject, title } = alert;
  return {
    id,
    state,
    severity,
    subject,
    title,
    first: new Date(alert.first).toISOString(),
    last: new Date(alert.last).toISOString(),
  };
}
