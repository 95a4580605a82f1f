import type { Line, Span } from '../../../article/article.ts';

/** Marks that only a site's own copy button leaves in an address: Tynt's, Po.st's, that of the Times of India group. */
const COPY_BUTTON_TRACE =
  /#ixzz|#sthash\.|utm_campaign=cppst|utm_(?:source|medium)=(?:copy|paste|clipboard|copy-?paste)\b/i;

/** An address standing as text, as a copy button pastes it; inside a link's words only, it is an ordinary link. */
const PASTED_ADDRESS = /https?:\/\/[^\s<>"')\]]{4,400}/;

/** Where a clipboard credit's address stands in a line ("Read more: https://…#ixzz3x"), or undefined. */
export function findClipboardCredit({ text, links }: Line): { phrase: Span } | undefined {
  const pasted = PASTED_ADDRESS.exec(text);
  if (!pasted) return undefined;
  const { index } = pasted;
  const linked = links.some(
    (link) => link.start <= index && link.end > index && COPY_BUTTON_TRACE.test(link.href),
  );
  if (!linked && !COPY_BUTTON_TRACE.test(pasted[0])) return undefined;
  return { phrase: { start: index, end: index } };
}
