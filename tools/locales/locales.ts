// npm run locales: says which strings each language still lacks, and what is wrong with those that it has.
import { expectedNames } from './expected-names.ts';
import { findFaults } from './find-faults.ts';
import { readLocales } from './read-locales.ts';

const locales = readLocales();
const { en: english = {} } = locales;
for (const [code, strings] of Object.entries(locales)) {
  const missing = expectedNames(english, code).must.filter((name) => !(name in strings));
  const lines = [
    ...missing.map((name) => `${name}: is missing`),
    ...findFaults(english, code, strings),
  ];
  console.log(`${code}: ${lines.length === 0 ? 'complete' : lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
