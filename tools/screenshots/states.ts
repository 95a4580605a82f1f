import { BANNER_STATES } from './banner-states.ts';
import { CHECK_STATES } from './check-states.ts';
import { FIND_STATES } from './find-states.ts';
import { PAGE_STATES } from './page-states.ts';
import { POPUP_STATES } from './popup-states.ts';
import { SETTINGS_STATES } from './settings-states.ts';
import type { State } from './state.ts';

/** Everything that is shown on the contact sheet. */
export const STATES: State[] = [
  ...POPUP_STATES,
  ...BANNER_STATES,
  ...PAGE_STATES,
  ...FIND_STATES,
  ...SETTINGS_STATES,
  ...CHECK_STATES,
];
