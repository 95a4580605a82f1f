import { pastedFurniture } from '../../../../src/engine/repost/rules/pasted-furniture.ts';
import { checkRule } from './check-rule.ts';

const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';
const there = 'https://harbourgazette.example';

checkRule(pastedFurniture, {
  flagged: {
    'links to another site’s topics': [
      `The <a href="${there}/tag/keepers">keepers</a> rowed out to <a href="${there}/topics/harbours/">the harbour</a>.`,
    ],
    'its “also read” lines': [
      BODY,
      `Also read: <a href="${there}/a1">Storm takes the old pier away</a>`,
      BODY,
      `Also read: <a href="${there}/a2">New lamps for the northern lights</a>`,
    ],
    'in words no table knows': [
      `Tun ka: <a href="${there}/a1">Storm takes the old pier away</a>`,
      BODY,
      `Tun ka: <a href="${there}/a2">New lamps for the northern lights</a>`,
    ],
    'its author and its letter': [
      `By <a href="${there}/author/mara">Mara</a>`,
      BODY,
      `<a href="${there}/newsletter">Letters from the coast</a>`,
    ],
  },
  clean: {
    'one topic of another site': [`The <a href="${there}/tag/keepers">keepers</a> rowed out.`],
    'reports it cites': [
      `As <a href="${there}/a1">reported</a> and <a href="${there}/a2">confirmed</a>, they rowed out.`,
    ],
    'lists of things under their own labels': [
      `Best boat: <a href="${there}/boat">The Northern Skiff of this year</a>`,
      `Best oar: <a href="${there}/oar">The Long Oar of this year</a>`,
    ],
    'the page’s own': [
      `Also read: <a href="https://reprints.example/a1">Storm takes the old pier</a>`,
      `Also read: <a href="https://reprints.example/a2">New lamps for the lights</a>`,
    ],
    'different sites': [
      `Also read: <a href="${there}/a1">Storm takes the old pier away</a>`,
      `Also read: <a href="https://tidalpost.example/a2">New lamps for the northern lights</a>`,
    ],
  },
});
