import { machineOutput } from '../../../../src/engine/spin/rules/machine-output.ts';
import { checkSpinRule } from './check-spin-rule.ts';

checkSpinRule(machineOutput, {
  flagged: [
    'as told :contentReference[oaicite:2]',
    'seen in turn0search1',
    "Here's the rewritten version",
    'the mill closed [oai_citation:3‡harbour.example]',
    'the mill closed \uE200cite\uE201',
    'saved as sandbox:/mnt/data/mill.csv',
    'the mill closed 【4:2†source】',
    'the mill closed [cite: 3, 4]',
    'the mill [span_2](start_span) closed',
    'the mill closed [^3^]',
    'so I shall write it. </think>',
    'As an AI language model, I never saw a mill',
    'As of my last knowledge update the mill was open',
    'Certainly! Here’s an article on mills',
  ],
  clean: [
    'a turn to the left',
    'the reference is [2]',
    'here is a new version',
    'a note[^1] on mills',
    'I think',
    'she said: certainly! Here is a mill',
    'cite: 3 mills',
  ],
});
