/** A first line that stands alone, no longer than this and without a full stop, is the title. Characters. */
const TITLE = /^.{1,150}[^.:;,]$/;

/** Lines of this length were wrapped by an editor: their ends say nothing. Characters. */
const WRAPPED = /(.{50,100})\n(?=.)/g;

/** Writes plain text as paragraphs, which blank lines part; a short first one is a heading. */
export function writeParagraphs(text: string, into: Element): void {
  const { ownerDocument } = into;
  for (const paragraph of text.trim().split(/\n\s*\n/)) {
    const isTitle = !into.firstChild && TITLE.test(paragraph);
    const element = ownerDocument.createElement(isTitle ? 'h1' : 'p');
    for (const line of paragraph.replace(WRAPPED, '$1 ').split('\n'))
      element.append(line, ownerDocument.createElement('br'));
    into.append(element);
  }
}
