import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ColleagueView } from '../cards/colleague-card.ts';
import type { Command, Intent } from '../understand/command.ts';
import type { MarkTable } from '../store/ports.ts';
import { commandOf } from './command-shape.ts';

/** Questions whose answer depends on who may see policies; they read and change nothing. */
const ASKABLE: ReadonlySet<Intent> = new Set(['why', 'policy', 'blocks']);

const person = z.object({ id: z.string(), name: z.string(), upn: z.string() });
const schema = z.object({
  state: z.enum(['open', 'answered']),
  command: z.record(z.string(), z.unknown()),
  question: z.string(),
  reason: z.string(),
  requester: person,
  tenantId: z.string(),
  timeZone: z.string(),
  conversationId: z.string(),
  askedAt: z.number(),
  answeredBy: z.string().optional(),
  answeredAt: z.number().optional(),
});

/** A question that waits for somebody with other rights. */
export type Asked = Omit<z.infer<typeof schema>, 'command'> & { readonly command: Command };

/** The question as one that may be handed on; undefined when it is none. */
export function askable(data: Readonly<Record<string, unknown>>): Command | undefined {
  const command = commandOf(data);
  return command !== undefined && ASKABLE.has(command.intent) ? command : undefined;
}

/** The same person asking the same in the same place is one request, however often they press. */
export function askedId({ requester, conversationId, command }: Asked): string {
  const text = JSON.stringify([requester.id, conversationId, Object.entries(command).sort()]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

export async function readAsked(marks: MarkTable, id: string): Promise<{ version: number; asked: Asked } | undefined> {
  const mark = await marks.get(nameOf(id));
  const read = schema.safeParse(mark?.value);
  const command = read.success ? askable(read.data.command) : undefined;
  return mark === undefined || !read.success || command === undefined
    ? undefined
    : { version: mark.version, asked: { ...read.data, command } };
}

/** True for the one who still saw `version`; 0 for a new one. */
export function writeAsked(marks: MarkTable, id: string, version: number, asked: Asked): Promise<boolean> {
  return marks.put(nameOf(id), version, asked);
}

export function viewOf(id: string, asked: Asked, role: string): ColleagueView {
  const { question, reason, requester, askedAt, answeredBy, answeredAt } = asked;
  return { id, question, reason, requester, role, askedAt, answeredBy, answeredAt };
}

function nameOf(id: string): string {
  return `colleague/${id}`;
}
