import { expect, test } from 'vitest';
import { runTwoAtATime } from '../../src/article/fetch/run-two-at-a-time.ts';

/** Work that ends when it is told to, with a record of what ran beside what. */
function recordRuns() {
  const running = new Set<string>();
  const ends = new Map<string, () => void>();
  const seen: string[] = [];
  return {
    seen,
    end: (name: string) => ends.get(name)?.(),
    run: async (name: string) => {
      running.add(name);
      seen.push([...running].join('+'));
      await new Promise<void>((resolve) => ends.set(name, resolve));
      running.delete(name);
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('two at a time, and one of a host at a time', async () => {
  const { seen, end, run } = recordRuns();
  const names = ['a/1', 'a/2', 'b/1', 'c/1'];
  const done = runTwoAtATime(names, (name) => name.charAt(0), new AbortController().signal, run);
  await settle();
  expect(seen).toEqual(['a/1', 'a/1+b/1']);
  end('b/1');
  await settle();
  expect(seen.at(-1)).toBe('a/1+c/1');
  end('a/1');
  await settle();
  expect(seen.at(-1)).toBe('c/1+a/2');
  end('c/1');
  end('a/2');
  await done;
});

test('starts nothing after the signal', async () => {
  const { seen, end, run } = recordRuns();
  const controller = new AbortController();
  const done = runTwoAtATime(['a', 'b', 'c'], (name) => name, controller.signal, run);
  await settle();
  controller.abort();
  end('a');
  end('b');
  await done;
  expect(seen).toEqual(['a', 'a+b']);
});
