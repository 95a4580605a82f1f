import { createChannel } from '../../src/engine/spin/channel/noisy-channel.ts';
import type { Pipeline } from '../../src/engine/spin/pipeline.ts';
import { brokenJoin } from '../../src/engine/spin/rules/broken-join.ts';
import { damagedName } from '../../src/engine/spin/rules/damaged-name.ts';
import { pivotSlip } from '../../src/engine/spin/rules/pivot-slip.ts';

/** Rules that are tables of phrases, written by hand. */
const PHRASE_RULES = [brokenJoin, damagedName, pivotSlip];

/** A pipeline without anything that was written by hand: measures what the thesauri find alone. */
export const withoutPhraseTables = ({ model, rules }: Pipeline): Pipeline => ({
  model,
  channel: createChannel(model, new Map()),
  rules: rules.filter((rule) => !PHRASE_RULES.includes(rule)),
});
