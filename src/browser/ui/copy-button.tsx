import { useEffect, useState } from 'preact/hooks';
import { type TranslationKey, translate } from '../i18n/translate.ts';

interface Props {
  text: string;
  class?: string;
  /** What the button says before it has copied. */
  label?: TranslationKey;
}

/** Copies a text to the clipboard and says so, until the text changes. */
export function CopyButton({ text, class: className, label = 'copy' }: Props) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => setCopied(false), [text]);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <button type="button" class={className} onClick={copy}>
      <span role="status">{translate(isCopied ? 'copied' : label)}</span>
    </button>
  );
}
