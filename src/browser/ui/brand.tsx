import type { ComponentChildren } from 'preact';
import { translate } from '../i18n/translate.ts';

/** The logo and the name, with room for more beside them. */
export function Brand({ children }: { children?: ComponentChildren }) {
  return (
    <p class="brand">
      <img src="/icons/48.png" alt="" width="28" height="28" />
      <span>{translate('extensionName')}</span>
      {children}
    </p>
  );
}
