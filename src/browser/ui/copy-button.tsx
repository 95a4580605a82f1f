import { useEffect, useState } from 'preact/hooks';
import { translate } from '../i18n/translate.ts';

/** Copies a text to the clipboard and says so, until the text changes. */
export function CopyButton({ text, class: className }: { text: string; class?: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [text]);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <button type="button" class={className} onClick={copy}>
      <span role="status">{translate(isCopied ? 'copied' : 'copy')}</span>
    </button>
  );
}
