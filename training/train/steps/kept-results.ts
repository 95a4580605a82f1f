import { engineHash } from '../read-examples.ts';
import { keep, readKept } from './kept-parts.ts';

/** What a step made under a name with this engine, model and choice of texts; or else it is made now and kept. */
export async function keptOr<Item>(name: string, make: () => Promise<Item>): Promise<Item> {
  const full = `${name}-${await engineHash()}`;
  return readKept<Item>(full) ?? keep(full, await make());
}
