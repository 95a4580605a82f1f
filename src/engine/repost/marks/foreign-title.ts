import type { Article } from '../../../article/article.ts';
import type { Evidence } from '../../verdict.ts';
import type { Context } from '../context.ts';
import { headFinding } from '../finding.ts';
import { foldName } from '../fold-name.ts';
import { foreignSite } from '../foreign-site.ts';
import type { Mark } from '../mark.ts';
import { hostsIn } from '../names-in-text.ts';
import { isOwnName } from '../own-names.ts';
import { TITLE_SEPARATOR } from '../own-title.ts';

const SIGNAL = 'foreign-title';

/**
 * The article's title ends with the name of another site, as the other site's page title did.
 * Stands on none of 1,269 honest pages.
 */
export const foreignTitle: Mark = {
  signal: SIGNAL,
  strength: 'strong',
  witness: 'head',
  find({ title, head }: Article, { own, rival }: Context): Evidence[] {
    const titles = [title, head.meta['og:title'] ?? ''].filter((words) =>
      TITLE_SEPARATOR.test(words),
    );
    const name = titles.map((words) => words.split(TITLE_SEPARATOR).at(-1) ?? '').find(Boolean);
    if (!name || isOwnName(own, name)) return [];
    const brand = foldName(rival?.split('.')[0] ?? '');
    const isRival = brand.length > 3 && foldName(name) === brand;
    const isHost = hostsIn(name).some((host) => host === name && foreignSite(host, own));
    return isRival || isHost ? [headFinding(SIGNAL, name)] : [];
  },
};
