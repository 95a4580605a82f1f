import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Tree = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Foreign vocabularies and templates hold no text of the page: they are left empty. */
const EMPTY_ELEMENTS = new Set(['svg', 'math', 'template']);

/** A document as a browser makes it of the markup: parsed by the HTML standard, built of light nodes. */
export function buildDocument(html: string): Document {
  const { document } = parseHTML('');
  const open: [tree: Tree, into: Node][] = [];
  const openChildren = (parent: Parent, into: Node) => {
    for (const child of parent.childNodes.toReversed()) open.push([child, into]);
  };
  openChildren(parse(html), document);
  for (let next = open.pop(); next; next = open.pop()) {
    const [tree, into] = next;
    const node = buildNode(tree, document);
    if (!node) continue;
    into.appendChild(node);
    if ('childNodes' in tree && !EMPTY_ELEMENTS.has(tree.nodeName)) openChildren(tree, node);
  }
  return document;
}

function buildNode(tree: Tree, document: Document): Node | undefined {
  if ('value' in tree) return document.createTextNode(tree.value);
  if (!('tagName' in tree)) return undefined;
  const element = document.createElement(tree.tagName);
  for (const { name, value } of tree.attrs) element.setAttribute(name, value);
  return element;
}
