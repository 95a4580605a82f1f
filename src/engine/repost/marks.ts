import type { Mark } from './mark.ts';
import { agencyDateline } from './marks/agency-dateline.ts';
import { clipboardCredit } from './marks/clipboard-credit.ts';
import { copyEvasion } from './marks/copy-evasion.ts';
import { feedFooter } from './marks/feed-footer.ts';
import { feedLeftover } from './marks/feed-leftover.ts';
import { feedPlugin } from './marks/feed-plugin.ts';
import { foreignDateline } from './marks/foreign-dateline.ts';
import { foreignRights } from './marks/foreign-rights.ts';
import { foreignTitle } from './marks/foreign-title.ts';
import { hotLinkedPictures } from './marks/hot-linked-pictures.ts';
import { leftoverLinks } from './marks/leftover-links.ts';
import { mirrorHost } from './marks/mirror-host.ts';
import { pastedFurniture } from './marks/pasted-furniture.ts';
import { scraperHeading } from './marks/scraper-heading.ts';
import { selfReference } from './marks/self-reference.ts';
import { templateLeftover } from './marks/template-leftover.ts';
import { transplantedBody } from './marks/transplanted-body.ts';

/** Every mark of reposting, strong ones first. */
export const MARKS: readonly Mark[] = [
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
];
