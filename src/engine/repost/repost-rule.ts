import type { Article } from '../../article/article.ts';
import type { Evidence } from '../verdict.ts';
import type { RuleContext } from './rule-context.ts';

/**
 * Strong evidence hardly ever occurs on pages that are not copies. Weak evidence does, and only adds to other evidence. What
 * has no strength is only shown.
 */
type Strength = 'none' | 'weak' | 'strong';

/**
 * The origin of evidence. Evidence of one group may have one innocent cause (an author who imports his own feed brings
 * both its footer and its pixels), so it counts once.
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

/** A rule that finds evidence of an article taken from elsewhere. */
export interface RepostRule {
  /** Name of the evidence that it finds. */
  signal: string;
  strength: Strength;
  independenceGroup: IndependenceGroup;
  /** Finds the evidence on a page; empty if there is none. */
  find(article: Article, context: RuleContext): Evidence[];
}
