/**
 * Runs in a page, on all of it or on a shadow root: each text that does not fit, is cut, lies on another, or breaks a
 * button into lines, as "fault: words".
 */
export function findCutText(root: Document | ShadowRoot): string[] {
  const SLACK = 1;
  const OVERLAP = 3;
  const MAY_BREAK =
    '.quote, .action, .swap, .menu button, .sentence, .row button, [data-may-break]';
  const isUnseen = (element: Element) =>
    element.closest('.announced, style, script, option, textarea, pre') !== null ||
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
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
    texts.push({ words: short(node.textContent), lines: linesOf(node), element });
  }

  const width = document.documentElement.clientWidth;
  for (const { words, lines, element } of texts) {
    if (lines.some(({ left, right }) => left < -SLACK || right > width + SLACK))
      faults.push(`off the page: ${words}`);
    const box = element.closest('*:not(span, b, q, bdi, a, mark, small, em, i)');
    const isClamped = box !== null && getComputedStyle(box).webkitLineClamp !== 'none';
    if (box && box.scrollWidth > box.clientWidth + SLACK && box.clientWidth > 0)
      faults.push(`too wide: ${words}`);
    const clips = box !== null && getComputedStyle(box).overflowY !== 'visible';
    if (box && clips && !isClamped && box.scrollHeight > box.clientHeight + SLACK)
      faults.push(`cut: ${words}`);
  }

  for (const button of root.querySelectorAll('button, a.first, a.second, .button, .choices span')) {
    if (isUnseen(button) || button.matches(MAY_BREAK)) continue;
    const tops = linesOf(button).map(({ bottom }) => Math.round(bottom / 6));
    if (new Set(tops).size > 1) faults.push(`broken button: ${short(button.textContent ?? '')}`);
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
