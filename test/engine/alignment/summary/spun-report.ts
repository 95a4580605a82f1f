import { STORIES } from '../stories.ts';

/** A report, and the same after a spinner went over it. */
export const REPORT = STORIES[0]?.report ?? '';
export const SPUN = REPORT.replaceAll('closed', 'shut')
  .replace('found', 'base')
  .replace('every day', 'every sidereal day')
  .replace('expects', 'bear')
  .replace('fear', 'dread')
  .replace('cost', 'be');
