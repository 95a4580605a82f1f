/** "Spider web" begins as the words that replace it should; "SPIDER WEB" is all capitals. */
export function matchCase(words: string, quote: string): string {
  if (quote.length > 1 && quote === quote.toUpperCase() && quote !== quote.toLowerCase()) {
    return words.toUpperCase();
  }
  const first = quote.charAt(0);
  const isCapital = first !== first.toLowerCase();
  return isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
