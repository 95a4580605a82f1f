import { findSpintaxLeftovers } from '../../text/spintax-leftovers.ts';
import type { SpinRule } from '../spin-rule.ts';

/** Leftovers of a template from which many versions of a text are drawn: {buy|purchase|get hold of}. */
export const spintax: SpinRule = {
  signal: 'spintax',
  weight: 1,
  find: (text) =>
    findSpintaxLeftovers(text).map((place) => ({
      ...place,
      key: text.slice(place.start, place.end),
    })),
};
