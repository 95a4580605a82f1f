/** Scrolls words into view in all their scroll containers; instantly, because motion makes some readers dizzy. */
export function scrollToRange(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  // A paragraph may be taller than the window.
  if (top < 0 || top > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' });
}
