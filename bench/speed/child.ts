import { MEASURES, measure } from './measures.ts';
import type { Measure } from './measures.ts';

// One measurement, printed as one line of JSON: a process of its own, so that none warms up or fills memory for another.
const [name = '', path = ''] = process.argv.slice(2);
if (!MEASURES.includes(name as Measure)) throw new RangeError(`"${name}" is not one of ${MEASURES.join(', ')}`);
console.log(JSON.stringify(await measure(name as Measure, path)));
