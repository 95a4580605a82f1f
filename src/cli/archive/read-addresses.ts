import { DOMParser } from 'linkedom';

/** Sitemaps name pages in <loc>, RSS in <link> or <guid>, Atom in <link href>. */
const RSS_ITEM = 'item';
const ATOM_ENTRY = 'entry';

const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text);

/** What a file of addresses names: pages to read, and further sitemaps. */
export interface Addresses {
  pages: string[];
  sitemaps: string[];
}

/** The addresses of a plain list, one a line; undefined if any other line stands in it. */
export function readAddressList(text: string): string[] | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const filled = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return filled.length > 0 && filled.every(isAddress) ? [...new Set(filled)] : undefined;
}

const textsOf = (parent: ParentNode, selector: string) =>
  Array.from(parent.querySelectorAll(selector), (node) => node.textContent?.trim() ?? '');

function feedLink(item: Element): string | undefined {
  const atom = item.querySelector('link[href]')?.getAttribute('href') ?? '';
  return [atom, ...textsOf(item, 'link'), ...textsOf(item, 'guid')].find(isAddress);
}

/** The addresses in a sitemap, an index of sitemaps, an RSS or an Atom feed; undefined if the markup is none of these. */
export function readFeed(xml: string): Addresses | undefined {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
  const root = document.documentElement?.tagName.toLowerCase().split(':').at(-1);
  if (root === 'sitemapindex')
    return { pages: [], sitemaps: textsOf(document, 'sitemap > loc').filter(isAddress) };
  if (root === 'urlset')
    return { pages: textsOf(document, 'url > loc').filter(isAddress), sitemaps: [] };
  if (root !== 'rss' && root !== 'feed' && root !== 'rdf') return undefined;
  const items = [...document.querySelectorAll(`${RSS_ITEM}, ${ATOM_ENTRY}`)];
  return { pages: items.map(feedLink).filter((link) => link !== undefined), sitemaps: [] };
}
