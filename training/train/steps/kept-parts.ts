import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheFolder } from '../../output-folders.ts';

const pathOf = (name: string) => join(cacheFolder('train'), `${name}.bin`);

/** Large lists are made and kept in so many parts, so that a step that was stopped goes on where it was. */
export const PARTS = 8;

/** What is kept under a name in .cache/train, or undefined. */
export function readKept<Item>(name: string): Item | undefined {
  const path = pathOf(name);
  return existsSync(path) ? (deserialize(readFileSync(path)) as Item) : undefined;
}

/** Keeps something under a name. */
export function keep<Item>(name: string, item: Item): Item {
  mkdirSync(cacheFolder('train'), { recursive: true });
  writeFileSync(pathOf(name), serialize(item));
  return item;
}

/** What is kept under a name, or else is made now and kept. */
export function kept<Item>(name: string, make: () => Item): Item {
  return readKept<Item>(name) ?? keep(name, make());
}
