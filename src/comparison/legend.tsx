import { say } from '../browser/say.ts';

/** What the marks mean, told with the marks themselves. */
export function Legend() {
  return (
    <p class="legend">
      <span class="unseen">{say('comparisonLegend')}: </span>
      <mark>{say('comparisonSwapped')}</mark>
      <b class="meant">{say('comparisonOriginal')}</b>
      <ins>{say('comparisonAdded')}</ins>
      <del>{say('comparisonDropped')}</del>
    </p>
  );
}
