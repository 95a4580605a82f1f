import { isMainThread } from 'node:worker_threads';
import manifest from '../../package.json' with { type: 'json' };
import { runWorker } from './archive/run-worker.ts';
import { UsageError } from './command.ts';
import { commands } from './commands.ts';
import { printError } from './print-error.ts';

const HELP = `Unspun says whether an article looks reworded by machine or taken from elsewhere, and which source it credits.

Usage: unspun COMMAND [OPTION…] [PATH…]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join('\n')}

Options:
  --help     show this help, or with a command that command's
  --version  show the version
`;

/** Runs the command named by the arguments. Returns the exit status: 0 done, 1 not all done, 2 called wrongly. */
async function main([name, ...rest]: string[]): Promise<number> {
  const command = name && Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (name === '--version') process.stdout.write(`${manifest.version}\n`);
    else if (!name || name === '--help') process.stdout.write(HELP);
    else if (!command) throw new UsageError(`"${name}" is no command; see unspun --help.`);
    else if (rest.includes('--help')) process.stdout.write(command.help);
    else return await command.run(rest);
    return name ? 0 : 2;
  } catch (error) {
    printError(error instanceof Error ? error.message : String(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

// A reader that closes the pipe early (head, less) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

if (isMainThread) process.exitCode = await main(process.argv.slice(2));
else runWorker();
