import type { Block, BlockKind, Span } from '../article.ts';
import { isBlockElement, isNonTextElement } from '../dom/html-elements.ts';
import { walk } from '../dom/walk.ts';
import { collapsePreformatted, collapseWhitespace } from './collapse-whitespace.ts';
import { ROOT_ROLE, textRoleInside } from './text-role.ts';

/** The position of one text node's text in the written text. */
export interface TextRun extends Span {
  node: Text;
}

/** Text with its structure, before it becomes an article. */
export interface WrittenText {
  text: string;
  blocks: Block[];
  mentions: Span[];
  runs: TextRun[];
  /** True if the text was longer than the limit. */
  truncated: boolean;
}

/** Longer table cells hold prose: old pages use tables for layout. Characters; three or four sentences. */
const MAX_CELL_LENGTH = 300;

/** Writes the text below `root`: blocks joined by a blank line, `<br>` as a line break, other white space collapsed. */
export function writeText(
  root: Element,
  isVisible: (node: Text) => boolean,
  maxLength: number,
): WrittenText {
  const writer = new TextWriter(maxLength);
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
      if (!isVisible(node)) return true;
      const { kind, mention } = roles.at(-1) ?? ROOT_ROLE;
      writer.add(node, kind, mention);
      return !writer.isFull;
    },
  });
  return writer.finish();
}

/** Holds the open block and the white space to be written before its next word. */
class TextWriter {
  readonly #maxLength: number;
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  readonly #mentions: Span[] = [];
  readonly #runs: TextRun[] = [];
  #length = 0;
  #block: Block | undefined;
  #pendingSpace: '' | ' ' | '\n' = '';
  isFull = false;

  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  add(node: Text, kind: BlockKind, mention: boolean): void {
    const collapsed =
      kind === 'preformatted' ? collapsePreformatted(node.data) : collapseWhitespace(node.data);
    if (this.#pendingSpace !== '\n')
      this.#pendingSpace = whitespaceOf(collapsed[0]) || this.#pendingSpace;
    const words = collapsed.trim();
    if (words === '') return;
    this.#openBlock(kind);
    const start = this.#length;
    this.#write(words);
    this.#pendingSpace = whitespaceOf(collapsed.at(-1));
    if (this.#length === start) return;
    this.#runs.push({ node, start, end: this.#length });
    if (mention) this.#addMention(start, this.#length);
  }

  breakLine(): void {
    this.#pendingSpace = '\n';
  }

  endBlock(): void {
    this.#pendingSpace = '';
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
    const [blocks, mentions, runs] = [this.#blocks, this.#mentions, this.#runs];
    return { text, blocks, mentions, runs, truncated: this.isFull };
  }

  #openBlock(kind: BlockKind): void {
    if (this.#block) {
      this.#write(this.#pendingSpace);
      return;
    }
    if (this.#length > 0) this.#write('\n\n');
    this.#block = { kind, start: this.#length, end: this.#length };
  }

  #write(text: string): void {
    const remaining = this.#maxLength - this.#length;
    this.isFull ||= text.length > remaining;
    const part = text.length > remaining ? text.slice(0, remaining) : text;
    this.#parts.push(part);
    this.#length += part.length;
  }

  /** A mention that spans adjacent text nodes is one mention. */
  #addMention(start: number, end: number): void {
    const last = this.#mentions.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else this.#mentions.push({ start, end });
  }
}

/** The white space that a first or last character stands for; empty if it is none. */
function whitespaceOf(character: string | undefined): '' | ' ' | '\n' {
  return character === ' ' || character === '\n' ? character : '';
}
