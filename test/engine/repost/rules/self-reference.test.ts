import { selfReference } from '../../../../src/engine/repost/rules/self-reference.ts';
import { checkRule, type RuleExample } from './check-rule.ts';

const BODY = 'The keepers rowed out at first light and counted every hull in the harbour.';
const credits = 'https://harbourgazette.example/news/1';
const crediting = (line: string): RuleExample => ({ credits, body: [BODY, line] });

checkRule(selfReference, {
  flagged: {
    'here at': crediting('Here at Harbour Gazette we love a good lamp.'),
    'here at, by its host': [BODY, 'Here at harbourgazette.example we love a good lamp.'],
    'its letter': crediting('Subscribe to Harbour Gazette’s newsletter for more of the coast.'),
    'its questions': crediting('Harbour Gazette has reached out to the keepers for comment.'),
    'its account': crediting('Follow Harbour Gazette on Facebook and never miss a boat.'),
    'read more there, by its host': [
      BODY,
      'Read more stories of the coast at HarbourGazette.example Subscribe to our letters',
    ],
    'its account, by the link alone': crediting(
      'Tẹle wa: <a href="https://www.facebook.com/HarbourGazette/">f</a>',
    ),
    'in Spanish': crediting('Suscríbete a la newsletter de Harbour Gazette'),
    'in German': crediting('Folgen Sie Harbour Gazette auf Instagram.'),
  },
  clean: {
    'the page’s own voice': {
      siteName: 'Harbour Gazette',
      credits,
      body: ['Here at Harbour Gazette we love a good lamp.'],
    },
    'somebody else’s words': crediting(
      '“Here at Harbour Gazette we love a good lamp,” its editor said.',
    ),
    'a name that nothing else on the page knows': [
      BODY,
      'Here at Northern Lamps we love a good lamp.',
    ],
    'everybody’s channels': crediting('Follow us on Facebook. Subscribe to the newsletter.'),
    'a button that shares': crediting(
      '<a href="https://twitter.com/intent/tweet?url=https://harbourgazette.example/news/1">Share</a>',
    ),
    'a credit that leads on': crediting('Read more at Harbour Gazette.'),
    'what another paper was told': crediting('They told Harbour Gazette that the count was right.'),
  },
});
