import {
  CLOSE,
  COMMENT,
  EXCLUDED,
  FIRST_ATTRIBUTE,
  HIDDEN,
  type PageSnapshot,
} from './page-snapshot.ts';

/** A page that was built from its snapshot. Nothing in it loads or runs. */
export interface BuiltPage {
  document: Document;
  /** Its text nodes by their numbers. */
  texts: Text[];
  /** Elements that hide all their text. */
  hidden: Set<Element>;
  /** Elements that hold other articles of the page. */
  excluded: Element[];
}

function emptyDocument(isQuirky: boolean): Document {
  const type = isQuirky ? '' : '<!doctype html>';
  const document = new DOMParser().parseFromString(type, 'text/html');
  document.documentElement.remove();
  return document;
}

/** An element whose name parsers accept and nobody else. */
function parseElement(document: Document, name: string): Element {
  const { body } = new DOMParser().parseFromString(`<${name}>`, 'text/html');
  const parsed = body.firstElementChild;
  return parsed?.localName === name
    ? document.importNode(parsed, false)
    : document.createElement('span');
}

function createElement(document: Document, name: string): Element {
  const [namespace = '', local] = name.split(' ');
  try {
    return local ? document.createElementNS(namespace, local) : document.createElement(name);
  } catch {
    return parseElement(document, name);
  }
}

/**
 * Builds the page that a snapshot was taken of.
 * @throws if the snapshot is none
 */
export function buildPage({ tokens, names, isQuirky }: PageSnapshot): BuiltPage {
  const document = emptyDocument(isQuirky);
  const page: BuiltPage = { document, texts: [], hidden: new Set(), excluded: [] };
  let open: Node = document;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as string | number;
    const element = open as Element;
    if (typeof token === 'string') {
      const text = document.createTextNode(token);
      page.texts.push(text);
      open.appendChild(text);
    } else if (token >= 0) open = open.appendChild(createElement(document, names[token] ?? ''));
    else if (token === CLOSE) open = open.parentNode ?? document;
    else if (token === COMMENT) open.appendChild(document.createComment(''));
    else if (token === HIDDEN) page.hidden.add(element);
    else if (token === EXCLUDED) page.excluded.push(element);
    else element.setAttribute(names[FIRST_ATTRIBUTE - token] ?? '', String(tokens[++index]));
  }
  return page;
}
