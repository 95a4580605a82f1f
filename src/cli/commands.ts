import { archive } from './archive/archive-command.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { judge } from './judge.ts';

/** All commands, by name. */
export const commands: Readonly<Record<string, Command>> = { archive, compare, judge };
