import { escapeHtml } from './escape-html.ts';
import type { ArticleBlock, Original } from './original.ts';

/** What becomes of the article's links and pictures: they stay, they go, or they are bent to the scraper's own site. */
export type LinkTreatment = 'keep' | 'strip' | 'rewrite';

/** Few pictures are enough, and pages hold many. */
const MAX_PICTURES = 4;

/** The article's body as a scraper prints it. */
export function renderBody(
  { blocks, pictures }: Original,
  treatment: LinkTreatment,
  host: string,
): string {
  const texts = blocks.map((block) => renderBlock(block, treatment, host));
  const shown = treatment === 'strip' ? [] : pictures.slice(0, MAX_PICTURES);
  const images = shown.map((src, at) => {
    const address = treatment === 'keep' ? src : `https://${host}/uploads/copy-${at}.jpg`;
    return `<p><img src="${escapeHtml(address)}" alt=""></p>`;
  });
  const [first = '', ...others] = texts;
  return [first, ...images.slice(0, 1), ...others, ...images.slice(1)].join('\n');
}

function renderBlock(
  { tag, html, text }: ArticleBlock,
  treatment: LinkTreatment,
  host: string,
): string {
  const inner =
    treatment === 'keep'
      ? html
      : treatment === 'strip'
        ? escapeHtml(text)
        : html.replace(/href="[^"]*"/g, `href="https://${host}/find"`);
  return `<${tag}>${inner}</${tag}>`;
}
