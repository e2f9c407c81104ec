import type { SignIn } from '../signins/sign-in.ts';
import { clean } from '../text.ts';
import type { Block } from './answer.ts';
import { narrowed, type Wish } from './which.ts';

export interface AskedRows {
  readonly rows: readonly SignIn[];
  /** The name that was asked about and that no application bears; then the rows are those of all applications. */
  readonly noApp?: string;
}

/** Programs and second factors that people sign in with, and that the log of no tenant names as an application. */
const NO_APPLICATION =
  /^(?:thunderbird|(?:apple |ios |iphone |samsung |gmail |k-?9 )?mail(?: app)?|mail\.app|em client|evolution|duo(?: mobile| push| security)?|(?:microsoft |google )?authenticator(?: app)?|okta verify|yubikey|rsa|windows hello|az login|az cli|safari|chrome|edge|firefox)$/i;

/**
 * A person's rows of the application asked about. People also say the name of their mail program or of what asks for the second
 * factor: where no row bears such a name, all their rows answer.
 */
export function rowsAsked(rows: readonly SignIn[], wish: Wish): AskedRows {
  const about = narrowed(rows, wish);
  const { app, ...others } = wish;
  if (app === undefined || about.length > 0 || rows.length === 0 || !NO_APPLICATION.test(app.trim())) return { rows: about };
  return { rows: narrowed(rows, others), noApp: app };
}

/** Says that the answer is about more than was asked. */
export function noAppBlocks(noApp: string | undefined, name: string): Block[] {
  if (noApp === undefined) return [];
  const text = `The log knows no application called "${clean(noApp, 60)}", so this is about all sign-ins of ${name}.`;
  return [{ kind: 'text', subtle: true, text }];
}
