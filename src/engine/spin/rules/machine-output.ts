import type { SpinRule } from '../spin-rule.ts';

/** Citations and phrases of a chat assistant that were pasted along with its answer. */
const PASTED =
  /:contentReference\[oaicite:\d+\]|\bturn\d+(?:search|view|news)\d+\b|\b(?:here is|here's) (?:the|a|your) (?:rewritten|paraphrased|reworded|rephrased) (?:version|text|article|paragraph)\b|\bas an ai language model\b/gi;

/** Leftovers of a rewriting assistant: they say how a text was made, not that it was copied. */
export const machineOutput: SpinRule = {
  signal: 'machine-output',
  weight: 0.5,
  find: (text) =>
    Array.from(text.matchAll(PASTED), ({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      key: found.toLowerCase().replaceAll(/\d+/g, '0'),
    })),
};
