import browser from 'webextension-polyfill';
import { type TranslationKey, translate } from '../browser/i18n/translate.ts';
import type { Settings } from '../browser/storage/settings.ts';
import { isCredited } from '../engine/is-credited.ts';
import type { Level, Verdict } from '../engine/verdict.ts';
import { displayLevel } from './display-level.ts';

interface BadgeStyle {
  text: string;
  title: TranslationKey;
  background: string;
}

/** What the badge says: a level, or that the page names its source itself. */
type Badge = Level | 'credited';

/** Text and title carry the meaning; colour only repeats it. Clear pages keep the plain icon. */
const BADGE_STYLES: Record<Badge, BadgeStyle> = {
  warning: { text: '!', title: 'badgeWarning', background: '#b3341b' },
  notice: { text: '·', title: 'badgeNotice', background: '#5f6368' },
  clear: { text: '', title: 'badgeClear', background: '#5f6368' },
  credited: { text: '', title: 'badgeCredited', background: '#5f6368' },
  unknown: { text: '', title: 'badgeUnknown', background: '#5f6368' },
};

/** The badge of a page's verdict, as far as the reader wants to be told unasked. */
export const badgeFor = (verdict: Verdict, settings: Pick<Settings, 'sensitivity'>): Badge =>
  isCredited(verdict) ? 'credited' : displayLevel(verdict, settings);

/** Shows a page's badge on the toolbar icon. No error if the tab is gone. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const { text, title, background } = BADGE_STYLES[badge];
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
