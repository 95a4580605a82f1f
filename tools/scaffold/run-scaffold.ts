import { newLanguage } from './new-language.ts';
import { newRepostRule } from './new-repost-rule.ts';
import { newSpinRule } from './new-spin-rule.ts';
import { newSpinner } from './new-spinner.ts';
import { UsageError } from './usage-error.ts';

type Scaffold = (root: string, name: string | undefined) => string[];

const SCAFFOLDS = new Map<string, Scaffold>([
  ['rule spin', newSpinRule],
  ['rule repost', newRepostRule],
  ['language', newLanguage],
  ['spinner', newSpinner],
]);

const USAGE =
  'Say what is new: npm run new -- rule spin NAME | rule repost NAME | language CODE | spinner NAME.';

/** Begins what the arguments name, in the repository at `root`. @returns what is left to do, one sentence each */
export function runScaffold(root: string, args: readonly string[]): string[] {
  const kind = args[0] === 'rule' ? args.slice(0, 2).join(' ') : (args[0] ?? '');
  const names = args.slice(kind.split(' ').length);
  const scaffold = SCAFFOLDS.get(kind);
  if (!scaffold || names.length > 1) throw new UsageError(USAGE);
  return scaffold(root, names[0]);
}
