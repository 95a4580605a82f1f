const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

function createSvg(viewBox: string, ...paths: string[]): SVGElement {
  const svg = document.createElementNS(SVG_NAMESPACE, 'svg');
  const attributes = {
    viewBox,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  for (const d of paths) {
    const path = document.createElementNS(SVG_NAMESPACE, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** The extension's logo: a thread that comes off its spool, as in icons/unspun.svg. */
export function createThreadIcon(): SVGElement {
  const svg = createSvg('0 0 32 32', 'M30 28H14a12 12 0 0 1 0-24a8 8 0 0 1 0 16a4 4 0 0 1 0-8');
  svg.setAttribute('stroke-width', '4');
  return svg;
}

/** A closing cross. */
export function createCloseIcon(): SVGElement {
  const svg = createSvg('0 0 16 16', 'M3.5 3.5l9 9M12.5 3.5l-9 9');
  svg.setAttribute('stroke-width', '1.75');
  return svg;
}

/** An arrow head to the previous or next item; CSS mirrors it in right-to-left languages. */
export function createChevronIcon(to: 'previous' | 'next'): SVGElement {
  const svg = createSvg('0 0 16 16', to === 'next' ? 'M6 3l5 5-5 5' : 'M10 3L5 8l5 5');
  svg.setAttribute('stroke-width', '1.75');
  return svg;
}
