import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { judge } from './judge.ts';

/** Everything the command line can do, by name. */
export const commands: Readonly<Record<string, Command>> = { compare, judge };
