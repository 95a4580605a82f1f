import { pickOne, seededRandom } from '../spinners/seeded-random.ts';
import type { Original } from './original.ts';
import type { RepostTemplate } from './repost-template.ts';

/** Hosts of the scrapers; none of them exists (RFC 2606). */
const HOSTS = [
  'infoheap.example',
  'allstories24.example',
  'quickbits-blog.example',
  'topreads.example',
];

/**
 * Republishes an article as scrapers do. The same article and shape always give the same page.
 * @returns the page's address and markup
 */
export function generateRepost(
  original: Original,
  shape: RepostTemplate,
): { url: string; html: string } {
  const random = seededRandom(`${original.url} ${shape.name}`);
  const host = pickOne(HOSTS, random) ?? 'infoheap.example';
  const filling = shape.fill(original, host, random);
  const url = filling.url ?? `https://${host}/2024/03/copy-${Math.floor(random() * 10_000)}.html`;
  return { url, html: shape.layout({ host, title: original.title, ...filling, url }) };
}
