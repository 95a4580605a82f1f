import { say } from '../browser/say.ts';

/** The sign and the name, and the way to the settings. */
export function Brand() {
  return (
    <div class="brand">
      <img src="/icons/48.png" alt="" width="28" height="28" />
      <span>{say('extensionName')}</span>
      <a href="/src/options/index.html">{say('welcomeSettings')}</a>
    </div>
  );
}
