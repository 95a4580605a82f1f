/** NodeFilter.SHOW_TEXT; documents outside of a browser lack the constant. */
const SHOW_TEXT = 4;

/** All text nodes below a node, in order. The browser's tree walker is far faster than `walk`. */
export function textNodesBelow(root: Node): Text[] {
  const texts: Text[] = [];
  const walker = root.ownerDocument?.createTreeWalker(root, SHOW_TEXT);
  for (let text = walker?.nextNode(); text; text = walker?.nextNode()) texts.push(text as Text);
  return texts;
}

/** Maps each text node of a page's complete clone to the page's text node. */
export function pairTextNodes(document: Document, clone: Document): Map<Text, Text> {
  const pageTexts = textNodesBelow(document.body);
  const clonedTexts = textNodesBelow(clone.body);
  return new Map(pageTexts.map((text, index) => [clonedTexts[index] as Text, text]));
}
