import browser from 'webextension-polyfill';
import { type TranslationKey, translate } from '../browser/i18n/translate.ts';
import type { Level } from '../engine/verdict.ts';

interface BadgeStyle {
  text: string;
  title: TranslationKey;
  background: string;
}

/** Text and title carry the meaning; colour only repeats it. Clear pages keep the plain icon. */
const BADGE_STYLES: Record<Level, BadgeStyle> = {
  warning: { text: '!', title: 'badgeWarning', background: '#b3341b' },
  notice: { text: '·', title: 'badgeNotice', background: '#5f6368' },
  clear: { text: '', title: 'badgeClear', background: '#5f6368' },
  unknown: { text: '', title: 'badgeUnknown', background: '#5f6368' },
};

/** Shows a page's level on the toolbar icon. No error if the tab is gone. */
export async function showBadge(tabId: number, level: Level): Promise<void> {
  const { text, title, background } = BADGE_STYLES[level];
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: background }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: translate(title) }),
  ]);
}

/** Removes the badge, for instance when the tab navigates. */
export async function clearBadge(tabId: number): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: translate('extensionName') }),
  ]);
}
