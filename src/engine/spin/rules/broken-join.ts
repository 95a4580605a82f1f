import { phraseMatcher } from '../phrase-matcher.ts';
import type { SpinRule } from '../spin-rule.ts';

/** Small words that no longer join, because one of them was swapped without the others: "such because the". */
export const brokenJoin: SpinRule = {
  signal: 'broken-join',
  weight: 1,
  isWording: true,
  find: phraseMatcher(
    'such because the: such as the|in addition to to: as well as to|as effectively as: as well as|as effectively: as well|as nicely as: as well as|with a purpose to to: in order to|due the fact: due to the fact|akin to to: such as to|a lot of extra: many more|a lot extra: much more|extra possible: more likely|greater than ever earlier than: more than ever before|as soon as extra: once more|on the identical time: at the same time|in the identical method: in the same way|on the similar time: at the same time|relatively than: rather than|quite than: rather than|slightly than: rather than|moderately than: rather than|a couple of of: a few of|as in opposition to: as against|in want of: in need of|in entrance of: in front of|within the entrance: in the front|from the very starting: from the very beginning|at the starting: at the beginning|simply in case: just in case|as properly as: as well as|as properly: as well|as a substitute of: instead of|as an alternative of: instead of|with out having: without having|proper right here: right here|proper into: right into|proper away: right away|the fitting approach: the right way|the fitting: the right|easy methods to: how to|it is also also: it is also',
  ),
};
