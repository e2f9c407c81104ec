// The compiler leaves data files behind: what the built output reads at run time is copied beside it.
import { cpSync, globSync } from 'node:fs';

for (const file of globSync('src/**/*.{json,kql}')) cpSync(file, file.replace(/^src/, 'dist'));
