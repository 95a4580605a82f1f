import type { Article } from '../../article/article.ts';
import type { Evidence } from '../verdict.ts';
import type { RuleContext } from './rule-context.ts';

/** Strong marks hardly ever stand on a page that is no copy; weak ones also do, and only add to others. */
type Strength = 'weak' | 'strong';

/**
 * What left the mark. Two marks of one witness may have one innocent cause (an author who imports his own feed carries
 * both its footer and its pixels over), so they count once.
 */
export type IndependenceGroup =
  | 'clipboard'
  | 'feed'
  | 'plugin'
  | 'opening'
  | 'rights'
  | 'links'
  | 'voice'
  | 'head'
  | 'characters'
  | 'template';

/** One way of telling that an article was taken from elsewhere. */
export interface RepostRule {
  /** Name of its evidence. */
  signal: string;
  strength: Strength;
  independenceGroup: IndependenceGroup;
  /** The places where the mark stands on the page; empty on a page that does not bear it. */
  find(article: Article, context: RuleContext): Evidence[];
}
