import { isSignpostError } from '../errors.ts';
import type { CommandContext } from './context.ts';

/** The application that a text names when it names no person, and what it took to find out. */
export interface CalledApp {
  readonly name?: string | undefined;
  /** Object id of its service principal, where the directory knows one and no other application is called so. */
  readonly id?: string | undefined;
  readonly requests: number;
}

/** Shorter texts begin too many names. */
const SHORTEST = 4;

/** It helps to answer and nothing else: without the right or the time nobody is named. */
export async function calledApp(text: string, { directory, caller }: CommandContext): Promise<CalledApp> {
  try {
    const { value = [], requests } = await directory.findApps(caller, text);
    const [best] = value;
    if (best === undefined || !isMeant(text, best)) return { requests };
    const alone = value.length === 1 || best.name.toLowerCase() === text.trim().toLowerCase();
    return { name: best.name, ...(alone && best.id !== '' && { id: best.id }), requests };
  } catch (error) {
    if (!isSignpostError(error)) throw error;
    return { requests: 0 };
  }
}

/** The whole name, its beginning or an id; a part in the middle would be a guess. */
function isMeant(text: string, app: { readonly id: string; readonly appId: string; readonly name: string }): boolean {
  const typed = text.trim().toLowerCase();
  if ([app.id, app.appId, app.name].some((name) => name.toLowerCase() === typed)) return true;
  return typed.length >= SHORTEST && app.name.toLowerCase().startsWith(typed);
}
