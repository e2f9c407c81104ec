import type { Person } from '../../directory/person.ts';
import type { WhyStory } from '../../explain/cause.ts';
import type { PasswordSources } from '../../explain/password-sources.ts';
import type { SignInPage } from '../../signins/log.ts';
import type { SignInType } from '../../signins/sign-in.ts';
import type { Command } from '../../understand/command.ts';
import type { CommandContext } from '../context.ts';
import type { Period } from '../period.ts';

/** Everything that the answer to "why" is made of. */
export interface WhyParts {
  readonly command: Command<'why'>;
  readonly context: CommandContext;
  readonly person: Person;
  readonly period: Period;
  readonly page: SignInPage & { readonly query: { types: readonly SignInType[]; from: number; to: number } };
  readonly story: WhyStory;
  /** Where bad passwords among the same rows come from. */
  readonly passwords: PasswordSources;
  /** False when a code was asked about that the person does not get. */
  readonly codeSeen: boolean;
  /** The name asked about that no application bears; then the rows are those of all applications. */
  readonly noApp?: string | undefined;
  /** Rows of the person that are not about the application, code or address asked about, when none is. */
  readonly elsewhere: number;
  /** The rows look as if somebody else used the session. */
  readonly stolen: boolean;
  readonly requests: number;
}
