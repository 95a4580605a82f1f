import type { Picture } from '../../../article/article.ts';

/**
 * Pictures that count readers instead of showing something: those that licences to republish ask for (The
 * Conversation's counter, ProPublica's Pixel Ping, the Republication Tracker Tool) and others called so.
 */
const COUNTING_ADDRESS =
  /^https?:\/\/(?:counter|pixel|pixelping|beacon|stats|track(?:er|ing)?)\d?\.|\/count(?:er)?\.gif|\/counter\/hit\/|\/(?:pixel|beacon|1x1|spacer|blank|track(?:er|ing)?)(?:\.(?:gif|png|php|js))?(?:[?/]|$)|[?&](?:republication-pixel|pixel|beacon)=/i;

/** Whether a picture only counts: it is drawn as a dot, or its address says so. */
export const isCountingPixel = ({ src, isDot }: Picture): boolean =>
  isDot === true || COUNTING_ADDRESS.test(src);
