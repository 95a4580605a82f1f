/**
 * Runs in a page, on all of it or on a shadow root: each text that does not fit, is cut, lies on another, or breaks a
 * button into lines, as "fault: words".
 */
export function findTruncatedText(root: Document | ShadowRoot): string[] {
  const SLACK = 1;
  const OVERLAP = 3;
  const LINE = 12;
  const FULL = 0.8;
  const MAY_BREAK =
    '.quote, .action, .swap, .menu button, .sentence, .row button, .choice, .tabs button';
  const isUnseen = (element: Element) =>
    element.closest('.announced, .visually-hidden, style, script, option, textarea, pre') !==
      null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const short = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 60);
  const linesOf = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  };
  const faults: string[] = [];

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: { words: string; lines: DOMRect[]; element: Element }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || isUnseen(element)) continue;
    // A text that is cut after some lines has the rest of them below its end.
    const clamped = [element, element.parentElement, element.parentElement?.parentElement].find(
      (one) => one && getComputedStyle(one).webkitLineClamp !== 'none',
    );
    const end = clamped?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
    const lines = linesOf(node).filter(({ bottom }) => bottom <= end + SLACK);
    texts.push({ words: short(node.textContent), lines, element });
  }

  const width = document.documentElement.clientWidth;
  for (const { words, lines, element } of texts) {
    if (lines.some(({ left, right }) => left < -SLACK || right > width + SLACK))
      faults.push(`off the page: ${words}`);
    const box = element.closest('*:not(span, b, q, bdi, a, mark, small, em, i)');
    if (!box) continue;
    const { left, right } = box.getBoundingClientRect();
    const { webkitLineClamp, overflowX, overflowY, backgroundColor, borderStyle } =
      getComputedStyle(box);
    const isDrawn = backgroundColor !== 'rgba(0, 0, 0, 0)' || borderStyle !== 'none';
    if (isDrawn && lines.some((line) => line.left < left - SLACK || line.right > right + SLACK))
      faults.push(`too wide: ${words}`);
    if (webkitLineClamp !== 'none') continue;
    if (overflowX !== 'visible' && box.scrollWidth > box.clientWidth + SLACK)
      faults.push(`cut: ${words}`);
    if (overflowY !== 'visible' && box.scrollHeight > box.clientHeight + SLACK)
      faults.push(`cut: ${words}`);
  }

  for (const button of root.querySelectorAll('button, a.first, a.second, .button, .choices span')) {
    // One that fills its row has no more room.
    const isFull = button.getBoundingClientRect().width > FULL * width;
    if (isUnseen(button) || isFull || button.matches(MAY_BREAK)) continue;
    const bottoms = linesOf(button).map(({ bottom }) => bottom);
    if (Math.max(...bottoms) - Math.min(...bottoms) > LINE)
      faults.push(`broken button: ${short(button.textContent ?? '')}`);
  }

  const lines = texts.flatMap(({ words, lines }, text) => lines.map((at) => ({ words, at, text })));
  for (const [i, a] of lines.entries()) {
    for (const b of lines.slice(i + 1)) {
      if (a.text === b.text) continue;
      const across = Math.min(a.at.right, b.at.right) - Math.max(a.at.left, b.at.left);
      const down = Math.min(a.at.bottom, b.at.bottom) - Math.max(a.at.top, b.at.top);
      // Lines of a paragraph share their leading, and rows of letters reach into it.
      if (across > OVERLAP && down > 0.45 * Math.min(a.at.height, b.at.height))
        faults.push(`overlap: ${a.words} / ${b.words}`);
    }
  }
  return [...new Set(faults)];
}
