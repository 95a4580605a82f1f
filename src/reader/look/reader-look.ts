import browser from 'webextension-polyfill';

/** How the reader view looks: the reader's choice, on this device. */
export interface ReaderLook {
  /** Step of the text size, 0–6; 2 is the usual one. */
  size: number;
  width: 'narrow' | 'medium' | 'wide';
  theme: 'auto' | 'light' | 'sepia' | 'dark';
}

const STORAGE_KEY = 'reader-look';

const FIRST_LOOK: ReaderLook = { size: 2, width: 'medium', theme: 'auto' };

/** Text sizes in CSS pixels. */
export const SIZES = [14, 16, 18, 21, 24, 28, 34] as const;

/** Widths in characters of the text. */
export const WIDTHS: Readonly<Record<ReaderLook['width'], string>> = {
  narrow: '52ch',
  medium: '68ch',
  wide: '92ch',
};

export const THEMES: readonly ReaderLook['theme'][] = ['auto', 'light', 'sepia', 'dark'];

/** The stored look; whatever is missing or unknown is as at first. */
export async function loadLook(): Promise<ReaderLook> {
  const stored = (await browser.storage.local.get(STORAGE_KEY).catch(() => ({}))) as Record<
    string,
    Partial<ReaderLook> | undefined
  >;
  const { size, width, theme } = stored[STORAGE_KEY] ?? {};
  return {
    size: SIZES[size ?? -1] === undefined ? FIRST_LOOK.size : (size as number),
    width: width && Object.hasOwn(WIDTHS, width) ? width : FIRST_LOOK.width,
    theme: theme && THEMES.includes(theme) ? theme : FIRST_LOOK.theme,
  };
}

/** Stores the look. If it cannot be stored, it holds until the page is closed. */
export async function saveLook(look: ReaderLook): Promise<void> {
  await browser.storage.local.set({ [STORAGE_KEY]: look }).catch(() => undefined);
}

/** Shows the page in a look. */
export function applyLook({ size, width, theme }: ReaderLook): void {
  const { style, dataset } = document.documentElement;
  style.setProperty('--reader-size', `${SIZES[size] ?? SIZES[FIRST_LOOK.size]}px`);
  style.setProperty('--reader-width', WIDTHS[width]);
  dataset.theme = theme;
}
