/** NodeFilter.SHOW_TEXT, which not every document brings along. */
const SHOW_TEXT = 4;

/** All text nodes below a node, in order. The browser lists them; a walk of ours would take far longer. */
export function textNodesBelow(root: Node): Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument?.createTreeWalker(root, SHOW_TEXT);
  for (let text = walker?.nextNode(); text; text = walker?.nextNode()) texts.push(text as Text);
  return texts;
}

/** For each text node of a page's whole copy the page's own. */
export function pairTextNodes(document: Document, copy: Document): Map<Text, Text> {
  const own = textNodesBelow(document.body);
  const copied = textNodesBelow(copy.body);
  return new Map(own.map((text, index) => [copied[index] as Text, text]));
}
