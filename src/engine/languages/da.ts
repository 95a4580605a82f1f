import type { Language } from './language.ts';

export const da: Language = {
  code: 'da',
  name: 'Danish',
  pieces: [
    'oversættelse',
    'blogindlæg',
    'anmeldelse',
    'indlægget',
    'interview',
    'historien',
    'reportage',
    'artiklen',
    'opskrift',
    'artikel',
    'teksten',
    'indlæg',
    'kronik',
    'tekst',
    'nyhed',
    'post',
  ],
  credits: [
    [
      '^(denne|dette|den|ovenstående) {piece} … (oprindeligt|oprindelig|først|tidligere|første gang) … (udgivet|publiceret|bragt|offentliggjort|trykt) (på|i|hos|af) @',
      'unverified',
    ],
    [
      '^(oprindeligt|oprindelig|først|tidligere) (udgivet|publiceret|bragt|offentliggjort) (på|i|hos) @',
      'unverified',
    ],
    [
      '^(indlægget|artiklen) …… (blev først udgivet på|først udgivet på|dukkede først op på) @',
      'public code',
    ],
    ['^(gengivet|hentet|genudgivet) (fra|med tilladelse fra) @', 'unverified'],
    [
      '^(artiklen|indlægget|teksten|kronikken|historien|denne artikel) (blev|er|har været) (oprindeligt|først|tidligere) (publiceret|bragt|udgivet|offentliggjort) (på|i|hos|af) @',
      'unverified',
    ],
  ],
  translations: [
    ['^(oversat|oversættelse) (fra|af) … (original|artikel)', 'unverified'],
    ['^denne {piece} er en oversættelse', 'unverified'],
  ],
  originals: [
    [
      '^[læs|se] [hele] (original*|den oprindelige) (artiklen|artikel|indlæg|kilde|kilden)',
      'unverified',
    ],
    ['^(originalartikel|oprindelig kilde|original kilde|læs originalen)', 'unverified'],
    ['^[læs|se] [hele] den (originale|oprindelige) (artikel|tekst|historie|kilde)', 'public code'],
  ],
  labels: [
    ['kilde', 'public code'],
    ['hentet fra', 'unverified'],
  ],
  lists: ['kilder', 'referencer', 'litteratur', 'noter', 'links', 'fodnoter'],
  basedOn: [
    ['via', 'public code'],
    ['set på', 'unverified'],
  ],
  notCredits: [
    '(kopiering|gengivelse|eftertryk) … (forbudt|tilladelse)',
    '(uden|med) … (tilladelse|samtykke)',
    'alle rettigheder',
    '(kildekode|datakilde|energikilde|lyskilde)',
    '(rettelse)',
    '(bog|roman|album)',
  ],
  pictures: [
    'foto',
    'billede',
    'billeder',
    'illustration',
    'video',
    'graf',
    'kort',
    'diagram',
    'skærmbillede',
    'fotograf',
  ],
  pointers: ['her', 'klik her', 'link', 'læs mere', 'kilde', 'original', 'læs videre', 'artiklen'],
  agencies: ['Ritzau', 'Reuters', 'AFP', 'AP'],
  responses: [
    ['^(skriv|læg|tilføj|efterlad) en (kommentar|svar)', 'unverified'],
    ['^(0|1|2|3|4|5|6|7|8|9)* (kommentar|kommentarer|svar)', 'unverified'],
    ['^(kommentarer|ingen kommentarer)', 'unverified'],
  ],
};
