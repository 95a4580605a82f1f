/** Characters in a frame of the page's own site; 0 for other frames and elements. */
export const frameTextLength = (element: EventTarget | null): number =>
  element instanceof HTMLIFrameElement
    ? (element.contentDocument?.body?.textContent?.length ?? 0)
    : 0;

/**
 * Characters that are shown or hidden with a node: its own and, where these are few, those of the frames in it and of its
 * shadow root, which its own text leaves out.
 * @param enough how many are not few
 */
export function innerTextLength(node: Node, enough: number): number {
  let length = node.textContent?.length ?? 0;
  if (!(node instanceof Element)) return length;
  length += node.shadowRoot?.textContent?.length ?? 0;
  for (const frame of [node, ...node.querySelectorAll('iframe')]) {
    if (length >= enough) break;
    length += frameTextLength(frame);
  }
  return length;
}
