import type { CDPSession } from 'puppeteer-core';

/** A way of looking at a state; every state is shown in each. */
export interface Variant {
  name: string;
  /** Media features of the browser. */
  features?: Record<string, string>;
  /** Width of the window in CSS pixels, in place of the state's own. */
  width?: number;
  /** Text alone enlarged by this factor, boxes left as they are. */
  textScale?: number;
}

export const VARIANTS: Variant[] = [
  { name: 'light', features: { 'prefers-color-scheme': 'light' } },
  { name: 'dark', features: { 'prefers-color-scheme': 'dark' } },
  {
    name: 'forced colours',
    features: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  },
  { name: '320 px', width: 320 },
  { name: '200 % text', textScale: 2 },
];

/** Makes a page look as the variant says; what it leaves open is light and at rest. */
export async function applyVariant(cdp: CDPSession, variant: Variant): Promise<void> {
  const features = {
    'prefers-color-scheme': 'light',
    'forced-colors': 'none',
    'prefers-reduced-motion': 'reduce',
    ...variant.features,
  };
  await cdp.send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Runs in a page, on all of it or on a shadow root: every text grows from the size that it has now. */
export function scaleText(root: ParentNode, factor: number): true {
  const elements = [...root.querySelectorAll<HTMLElement>('*')].filter(({ style }) => style);
  const sizes = elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  elements.forEach((element, index) => {
    element.style.fontSize = `${(sizes[index] ?? 0) * factor}px`;
  });
  return true;
}
