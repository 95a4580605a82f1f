import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './command.ts';

/** Parses a command's options and paths. Throws `UsageError` for unknown options. */
export function parseArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: string[],
  options: Options,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const [sentence] = (error as Error).message.split(/(?<=')\. |\. To /);
    throw new UsageError(`${sentence}; see unspun ${command} --help.`);
  }
}
