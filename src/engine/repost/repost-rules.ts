import type { RepostRule } from './repost-rule.ts';
import { agencyDateline } from './rules/agency-dateline.ts';
import { chatbotLinks } from './rules/chatbot-links.ts';
import { clipboardCredit } from './rules/clipboard-credit.ts';
import { copyEvasion } from './rules/copy-evasion.ts';
import { feedFooter } from './rules/feed-footer.ts';
import { feedLeftover } from './rules/feed-leftover.ts';
import { feedPlugin } from './rules/feed-plugin.ts';
import { foreignDateline } from './rules/foreign-dateline.ts';
import { foreignRights } from './rules/foreign-rights.ts';
import { foreignTitle } from './rules/foreign-title.ts';
import { hotLinkedPictures } from './rules/hot-linked-pictures.ts';
import { leftoverLinks } from './rules/leftover-links.ts';
import { mirrorHost } from './rules/mirror-host.ts';
import { pastedFurniture } from './rules/pasted-furniture.ts';
import { scraperHeading } from './rules/scraper-heading.ts';
import { selfReference } from './rules/self-reference.ts';
import { templateLeftover } from './rules/template-leftover.ts';
import { transplantedBody } from './rules/transplanted-body.ts';

/** All repost rules, strong ones first. */
export const REPOST_RULES: readonly RepostRule[] = [
  clipboardCredit,
  feedFooter,
  feedLeftover,
  feedPlugin,
  foreignDateline,
  foreignRights,
  foreignTitle,
  pastedFurniture,
  selfReference,
  copyEvasion,
  mirrorHost,
  scraperHeading,
  templateLeftover,
  transplantedBody,
  leftoverLinks,
  hotLinkedPictures,
  agencyDateline,
  chatbotLinks,
];
