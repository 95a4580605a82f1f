import type { Line, Span } from '../../../article/article.ts';

/** Traces that only a site's copy button leaves in an address: Tynt's, Po.st's, the Times of India group's. */
const COPY_BUTTON_TRACE =
  /#ixzz|#sthash\.|utm_campaign=cppst|utm_(?:source|medium)=(?:copy|paste|clipboard|copy-?paste)\b/i;

/** An address as plain text, as a copy button pastes it. Inside link text it is an ordinary link. */
const PASTED_ADDRESS = /https?:\/\/[^\s<>"')\]]{4,400}/;

/** The position of a pasted address in a line ("Read more: https://…#ixzz3x"), or undefined. */
export function findClipboardCredit({ text, links }: Line): { phrase: Span } | undefined {
  const pasted = PASTED_ADDRESS.exec(text);
  if (!pasted) return undefined;
  const { index } = pasted;
  const linkHasTrace = links.some(
    (link) => link.start <= index && link.end > index && COPY_BUTTON_TRACE.test(link.href),
  );
  if (!linkHasTrace && !COPY_BUTTON_TRACE.test(pasted[0])) return undefined;
  return { phrase: { start: index, end: index } };
}
