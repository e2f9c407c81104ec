import { SignpostError } from '../errors.ts';

type Operation = (...args: never[]) => Promise<unknown>;

/** The same table, with every failure of the database as `store.unavailable`. */
export function guarded<Table extends object>(table: Table): Table {
  const operations = Object.entries(table as Record<string, Operation>).map(([name, operation]) => [name, guard(operation)]);
  return Object.fromEntries(operations) as Table;
}

export function unavailable(error: unknown): SignpostError {
  if (error instanceof SignpostError) return error;
  return new SignpostError('store.unavailable', 'The state could not be read or written. Nothing was changed; try again.', {
    cause: error,
  });
}

function guard(operation: Operation): Operation {
  return async (...args) => {
    try {
      return await operation(...args);
    } catch (error) {
      throw unavailable(error);
    }
  };
}
