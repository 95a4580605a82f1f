import type { Block, BlockKind, Span } from '../article.ts';
import { isBlockElement, isNonTextElement } from '../dom/html-elements.ts';
import { walk } from '../dom/walk.ts';
import { collapsePreformatted, collapseWhitespace } from './collapse-whitespace.ts';
import { ROOT_ROLE, textRoleInside } from './text-role.ts';

/** Where the text of one of the page's text nodes came to stand. */
export interface TextRun extends Span {
  node: Text;
}

/** Text with its structure, before it is an article's. */
export interface WrittenText {
  text: string;
  blocks: Block[];
  mentions: Span[];
  runs: TextRun[];
  /** True if the text was longer than the cap. */
  truncated: boolean;
}

/** A longer table cell holds prose: old pages are laid out with tables. Characters; three or four sentences. */
const MAX_CELL_LENGTH = 300;

/** Writes out the text below `root`: blocks joined by a blank line, `<br>` a line break, other white space folded. */
export function writeText(
  root: Element,
  isSeen: (node: Text) => boolean,
  mostCharacters: number,
): WrittenText {
  const writer = new TextWriter(mostCharacters);
  const roles = [ROOT_ROLE];
  walk(root, {
    enter({ localName }) {
      if (isNonTextElement(localName)) return false;
      if (localName === 'br') writer.breakLine();
      else if (isBlockElement(localName)) writer.endBlock();
      roles.push(textRoleInside(localName, roles.at(-1) ?? ROOT_ROLE));
      return true;
    },
    leave({ localName }) {
      roles.pop();
      if (isBlockElement(localName)) writer.endBlock();
    },
    text(node) {
      if (!isSeen(node)) return true;
      const { kind, mention } = roles.at(-1) ?? ROOT_ROLE;
      writer.add(node, kind, mention);
      return !writer.isFull;
    },
  });
  return writer.finish();
}

/** Holds the open block and the white space that is owed before its next word. */
class TextWriter {
  readonly #most: number;
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #mentions: Span[] = [];
  readonly #pieces: TextRun[] = [];
  #length = 0;
  #block: Block | undefined;
  #owed: '' | ' ' | '\n' = '';
  isFull = false;

  constructor(mostCharacters: number) {
    this.#most = mostCharacters;
  }

  add(node: Text, kind: BlockKind, mention: boolean): void {
    const folded =
      kind === 'preformatted' ? collapsePreformatted(node.data) : collapseWhitespace(node.data);
    if (this.#owed !== '\n') this.#owed = whitespaceOf(folded[0]) || this.#owed;
    const words = folded.trim();
    if (words === '') return;
    this.#openBlock(kind);
    const start = this.#length;
    this.#write(words);
    this.#owed = whitespaceOf(folded.at(-1));
    if (this.#length === start) return;
    this.#pieces.push({ node, start, end: this.#length });
    if (mention) this.#mention(start, this.#length);
  }

  breakLine(): void {
    this.#owed = '\n';
  }

  endBlock(): void {
    this.#owed = '';
    const block = this.#block;
    if (!block) return;
    this.#block = undefined;
    block.end = this.#length;
    if (block.end === block.start) return;
    if (block.kind === 'table' && block.end - block.start > MAX_CELL_LENGTH)
      block.kind = 'paragraph';
    this.#blocks.push(block);
  }

  finish(): WrittenText {
    this.endBlock();
    const text = this.#parts.join('').slice(0, this.#blocks.at(-1)?.end ?? 0);
    const [blocks, mentions, pieces] = [this.#blocks, this.#mentions, this.#pieces];
    return { text, blocks, mentions, runs: pieces, truncated: this.isFull };
  }

  #openBlock(kind: BlockKind): void {
    if (this.#block) {
      this.#write(this.#owed);
      return;
    }
    if (this.#length > 0) this.#write('\n\n');
    this.#block = { kind, start: this.#length, end: this.#length };
  }

  #write(text: string): void {
    const room = this.#most - this.#length;
    this.isFull ||= text.length > room;
    const part = text.length > room ? text.slice(0, room) : text;
    this.#parts.push(part);
    this.#length += part.length;
  }

  /** A mention in several text nodes with nothing between them is one. */
  #mention(start: number, end: number): void {
    const last = this.#mentions.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else this.#mentions.push({ start, end });
  }
}

/** The white space that a text's first or last character is. */
function whitespaceOf(character: string | undefined): '' | ' ' | '\n' {
  return character === ' ' || character === '\n' ? character : '';
}
