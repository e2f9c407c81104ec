import type { SignInDoor } from './door.ts';

export interface SandboxPeople {
  readonly tenantId: string;
  readonly people: readonly { readonly id: string; readonly upn: string; readonly name: string }[];
  /** What Teams single sign-on would have given this person. */
  assertionFor(userId: string): Promise<string>;
}

/** Sign-in of the sandbox: the chat client has none, so the tenant's own Entra vouches for the person by object id. */
export function sandboxSignIn(sandbox: SandboxPeople): SignInDoor {
  const byId = new Map(sandbox.people.map((person) => [person.id.toLowerCase(), person]));
  return {
    callerFor: async (_context, { person }) => {
      const known = person.id === undefined ? undefined : byId.get(person.id);
      if (known === undefined)
        return { signIn: 'impossible', text: 'The sandbox tenant does not know you: open the chat as one of its people.' };
      const assertion = await sandbox.assertionFor(known.id);
      return { tenantId: sandbox.tenantId, userId: known.id, upn: known.upn, name: known.name, assertion };
    },
  };
}
