import type { z } from 'zod';
import type { Graph, RequestOptions } from '../../entra/graph.ts';
import { SignpostError, isSignpostError } from '../../errors.ts';
import type { Gap, Reader } from '../../signins/log.ts';
import type { Looked } from '../directory.ts';

/** Pages of one list that are followed; the lists of a person are short. */
const MOST_PAGES = 5;

export interface ListOptions extends RequestOptions {
  readonly pages?: number;
}

/** Reads a list, five pages of it at most; rows that cannot be understood are left out. */
export async function lookList<T>(
  graph: Graph,
  as: Reader,
  path: string,
  schema: z.ZodType<T>,
  options: ListOptions = {},
): Promise<Looked<readonly T[]> & { readonly more: boolean }> {
  const values: T[] = [];
  let requests = 0;
  let next: string | undefined = path;
  try {
    for (let page = 0; next !== undefined && page < (options.pages ?? MOST_PAGES); page += 1) {
      const answer = await graph.get(as, next, page === 0 ? options : {});
      requests += answer.requests;
      const list = listOf(answer.body);
      for (const row of list.values) {
        const parsed = schema.safeParse(row);
        if (parsed.success) values.push(parsed.data);
      }
      next = list.next;
    }
    return { value: values, gaps: [], requests, more: next !== undefined };
  } catch (error) {
    return { ...failed(error, requests, as, path), more: false };
  }
}

/** Reads one object; `null` when it does not exist. */
export async function lookOne<T>(
  graph: Graph,
  as: Reader,
  path: string,
  schema: z.ZodType<T>,
  options: RequestOptions = {},
): Promise<Looked<T | null>> {
  try {
    const answer = await graph.get(as, path, options);
    const parsed = schema.safeParse(answer.body);
    if (!parsed.success) throw new SignpostError('graph.broken-answer', 'Microsoft Graph sent an object that cannot be read.');
    return { value: parsed.data, gaps: [], requests: answer.requests };
  } catch (error) {
    if (isSignpostError(error, 'graph.not-found')) return { value: null, gaps: [], requests: costOf(error) };
    return failed(error, 0, as, path);
  }
}

function listOf(body: unknown): { readonly values: readonly unknown[]; readonly next: string | undefined } {
  const { value, '@odata.nextLink': next } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(value)) throw new SignpostError('graph.broken-answer', 'Microsoft Graph sent no list.');
  return { values: value, next: typeof next === 'string' ? next : undefined };
}

function failed(error: unknown, before: number, as: Reader, path: string): Looked<never> {
  const gap = isSignpostError(error) ? gapOf(error, as, path) : undefined;
  if (gap === undefined || !isSignpostError(error)) throw error;
  return { value: undefined, gaps: [gap], requests: before + costOf(error) };
}

function costOf(error: SignpostError): number {
  return typeof error.detail.requests === 'number' ? error.detail.requests : 0;
}

/** What a person's role did not show; `this` of Graph's words says nothing below an answer that asked for several things. */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/\/authentication\//u, 'authentication methods'],
  [/\/identityProtection\b/u, 'Identity Protection'],
  [/\/directoryAudits\b/u, 'the audit log of the directory'],
];

function gapOf(error: SignpostError, as: Reader, path: string): Gap | undefined {
  switch (error.code) {
    case 'graph.not-licensed':
      return { id: 'no-risk-licence', text: error.message };
    case 'graph.forbidden':
      return { id: 'role-too-low', text: notShown(error, as, path) };
    case 'graph.throttled':
      return { id: 'throttled', text: error.message };
    case 'graph.unavailable':
    case 'graph.broken-answer':
    case 'entra.unavailable':
      return { id: 'source-unavailable', text: error.message };
    default:
      return undefined;
  }
}

function notShown({ message, detail }: SignpostError, as: Reader, path: string): string {
  const thing = THINGS.find(([pattern]) => pattern.test(path))?.[1];
  const isOfApp = as === 'watcher' || detail.graphCode === 'Authentication_MSGraphPermissionMissing';
  return thing === undefined || isOfApp ? message : `Your Entra role does not show ${thing}.`;
}
