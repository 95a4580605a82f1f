import { templateLeftover } from '../../../../src/engine/repost/rules/template-leftover.ts';
import { checkRule } from './check-rule.ts';

const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';

checkRule(templateLeftover, {
  flagged: {
    'a place for the item’s address': [BODY, 'Source: {{source_url}}'],
    'places for advertisements': ['[ad_1]', BODY, '[ad_2]'],
    'a place for the title': [BODY, 'The post [post_title] appeared there.'],
    'choices not made': [
      'The {keepers|guards|men of the light} {rowed|set} {out|away} at {first light|dawn} and {counted|noted} every {hull|boat}.',
    ],
    'an answer pasted along': ['Here is the rewritten version of your article:', BODY],
  },
  clean: {
    'plain text': [BODY],
    'braces of a formula': ['The set {a, b, c} and {x|x > 0} are {1|2}.'],
    'a template of one’s own': [BODY, 'Dear [name], hello {customer}'],
    'what a command may be given': [
      'Call it with {start|stop|restart} and then {up|down}, {open|shut}, {list|flush|drop} or {on|off}.',
    ],
    'a text on placeholders': [BODY, 'Put the placeholder {{source_url}} where the address goes.'],
    'somebody’s wish': ['He asked: is this the rewritten version of the song?'],
  },
});
