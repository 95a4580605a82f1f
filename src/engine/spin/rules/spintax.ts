import { findSpintaxLeftovers } from '../../text/spintax-leftovers.ts';
import type { SpinRule } from '../spin-rule.ts';

/** Ways of wording that a text offers throughout. The corpus's templates, published by mistake, have 140 and more. */
const TEMPLATE_SIZE = 10;

/** Leftovers of a template from which many versions of a text are drawn: {buy|purchase|get hold of}. */
export const spintax: SpinRule = {
  signal: 'spintax',
  weight: 1,
  provesFrom: TEMPLATE_SIZE,
  find: (text) =>
    findSpintaxLeftovers(text).map((place) => ({
      ...place,
      key: text.slice(place.start, place.end),
    })),
};
