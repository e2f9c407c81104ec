import { parseArgs } from 'node:util';
import type { Knobs } from './tenant.ts';
import { EXAM } from './world/exam.ts';
import { TRAIN } from './world/train.ts';
import type { World } from './world/world.ts';

export interface Arguments {
  readonly world: World;
  readonly seeds: readonly number[];
  readonly knobs: Knobs;
  /** Examples printed of each missed kind and of each cause. */
  readonly examples: number;
  readonly json: boolean;
  /** Print this person's (or workload's) rows with their truth instead of the tables. */
  readonly dump: string;
}

export const USAGE = `node scripts/run.mjs bench/detect/main.ts [--people 250] [--days 28] [--seeds 1,2,3] [--attacks 2] [--only KIND|FAMILY,...]
  [--exam] [--fields full|sparse|v1] [--lookalikes 1] [--examples 3] [--json]
  [--seeds 1 --dump OBJECT_ID]   the rows of one person or workload, one JSON line each, with what they truly are`;

/** @throws RangeError with the usage when a value cannot be used */
export function readArguments(argv: readonly string[]): Arguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      people: { type: 'string', default: '250' },
      days: { type: 'string', default: '28' },
      seeds: { type: 'string', default: '1,2,3' },
      attacks: { type: 'string', default: '2' },
      only: { type: 'string', default: '' },
      exam: { type: 'boolean', default: false },
      fields: { type: 'string', default: 'full' },
      lookalikes: { type: 'string', default: '1' },
      examples: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
      dump: { type: 'string', default: '' },
    },
  });
  const number = (text: string): number => {
    const value = Number(text);
    if (!Number.isFinite(value) || value < 0) throw new RangeError(`"${text}" is not a number.\n${USAGE}`);
    return value;
  };
  const { fields } = values;
  if (fields !== 'full' && fields !== 'sparse' && fields !== 'v1')
    throw new RangeError(`--fields is full, sparse or v1.\n${USAGE}`);
  return {
    world: values.exam ? EXAM : TRAIN,
    seeds: values.seeds.split(',').map((text) => number(text) + (values.exam ? 1000 : 0)),
    knobs: {
      people: number(values.people),
      days: number(values.days),
      attacks: number(values.attacks),
      only: values.only === '' ? [] : values.only.split(','),
      fields,
      lookalikes: number(values.lookalikes),
    },
    examples: number(values.examples),
    json: values.json,
    dump: values.dump,
  };
}
