import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Tree = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Foreign content and templates hold no text of the page and stay empty. */
const EMPTY_ELEMENTS = new Set(['svg', 'math', 'template']);

/** Builds a document as a browser would: parsed by the HTML standard, made of lightweight nodes. */
export function buildDocument(html: string): Document {
  const { document } = parseHTML('');
  const pending: [source: Tree, target: Node][] = [];
  const addChildren = (parent: Parent, into: Node) => {
    for (const child of parent.childNodes.toReversed()) pending.push([child, into]);
  };
  addChildren(parse(html), document);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [tree, into] = next;
    const node = buildNode(tree, document);
    if (!node) continue;
    into.appendChild(node);
    const shadow = shadowContent(tree);
    if (shadow) addChildren(shadow, node);
    else if ('childNodes' in tree && !EMPTY_ELEMENTS.has(tree.nodeName)) addChildren(tree, node);
  }
  return document;
}

/** What a declarative shadow root shows; undefined if the node is none. */
function shadowContent(tree: Tree): Parent | undefined {
  if (!('content' in tree) || !('attrs' in tree)) return undefined;
  return tree.attrs.some(({ name }) => name === 'shadowrootmode') ? tree.content : undefined;
}

function buildNode(tree: Tree, document: Document): Node | undefined {
  if ('value' in tree) return document.createTextNode(tree.value);
  if (!('tagName' in tree)) return undefined;
  const element = document.createElement(shadowContent(tree) ? 'div' : tree.tagName);
  for (const { name, value } of tree.attrs) element.setAttribute(name, value);
  return element;
}
