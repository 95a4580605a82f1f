import type { SpinRule } from '../spin-rule.ts';

/**
 * What chat assistants leave when their answer is pasted. None of these stands in any of 20,185 human documents and 1,388
 * pages of the corpus; each was seen in answers of ChatGPT (contentReference, oaicite, turn0search0, private-use marks,
 * attributableIndex, sandbox:/mnt/data, 【1†source】, :::writing), Gemini ([cite: 1], [span_0](start_span)), Grok (its
 * card), Perplexity ([attached_file:1], its uploads, [^1^]) or of models that think aloud (</think>).
 */
const MARKS = [
  /:contentReference\[oaicite:\d+\]/gi,
  /\[oai_citation:[^\]\n]{0,80}\]/gi,
  /(?<!\[)\boaicite:\d+/gi,
  /\bturn\d+(?:search|view|news|image|file|fetch|forum|video|product)\d+\b/gi,
  /\uE200[^\uE200-\uE204\n]{0,80}(?:[\uE202-\uE204][^\uE200-\uE204\n]{0,80}){0,9}\uE201/gi,
  /\battributableIndex\b/gi,
  /\bsandbox:\/mnt\/data\//gi,
  /【\d+(?::\d+)?†[^】\n]{0,80}】/gi,
  /\[cite(?:_start|: ?\d+(?:, ?\d+)*)\]/gi,
  /\[span_\d+\]\((?:start|end)_span\)/gi,
  /\bgrok_render_citation_card_json\b|<grok-card\b/gi,
  /\[attached_file:\d+\]|\bppl-ai-file-upload\b|\[\^\d+\^\]/gi,
  /:::writing\{/gi,
  /<\/think>/gi,
];

/** What assistants say of themselves and of their task. */
const SAYINGS = [
  /\bas an AI language model\b/gi,
  /\bas of my last (?:knowledge )?update\b|\bmy knowledge cut-?off\b/gi,
  /\bhere(?: is|['’]s) (?:the|a|your) (?:rewritten|paraphrased|reworded|rephrased|revised) (?:version|text|article|paragraph)\b/gi,
  /^\s*(?:certainly|sure|of course)[!,.] here(?: is|['’]s) an? /gi,
];

const PATTERNS = [...MARKS, ...SAYINGS];

/** Leftovers of a chat assistant: they say how a text was made, not that it was copied. */
export const machineOutput: SpinRule = {
  signal: 'machine-output',
  weight: 0.5,
  find: (text) =>
    PATTERNS.flatMap((pattern) => Array.from(text.matchAll(pattern))).map(
      ({ 0: found, index }) => ({
        start: index,
        end: index + found.length,
        key: found.toLowerCase().replaceAll(/\d+/g, '0'),
      }),
    ),
};
