/** An article page of a paper that does not exist, with its furniture, links and pictures. */
export const PAGE_URL = 'https://www.harbourgazette.example/coast/keepers-count-their-boats';

const paragraphs = [
  'Before the sun was over the breakwater the four keepers had rowed out twice, and each time they came back with a different number. The harbour, said the oldest of them, had never been so full, nor so hard to count.',
  'Since the <a href="/coast/spring-storm">storm in spring</a> the boats of three villages lie in one basin. Nobody ordered it; the other piers are gone, and the <a href="/coast/new-piers">new ones</a> wait for their timber.',
  'The count matters because the lamp is paid for by the hull. A village that moors twelve boats gives twelve parts, and a village that claims it moors nine gives nine. “We do not say that anyone lies,” the keeper said. “We say that nine was a fine number in the year of the flood.”',
  'On paper the basin holds <a href="/coast/basin-plan">eighty berths</a>. On Tuesday the keepers found ninety-four hulls, two rafts and a bathtub with a mast, which they argued over until the tea was cold and then counted as half a boat.',
  'The villages will meet on Friday to hear the figure. If they accept it, the lamp will burn from dusk until the last net is in, as it did before the storm. If they do not, the keepers will row out again.',
  'Asked whether a machine could do the counting, the youngest keeper pointed at the water. “It could count them,” she said. “It could not tell you whose they are, and that is the only thing they quarrel about.”',
];

export const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>Lighthouse keepers of the northern coast count their boats again</title>
<meta property="og:site_name" content="Harbour Gazette"><meta property="og:type" content="article">
<link rel="canonical" href="${PAGE_URL}"></head>
<body><header><a href="/">Harbour Gazette</a><nav><a href="/coast">Coast</a> <a href="/weather">Weather</a></nav></header>
<main><article><h1>Lighthouse keepers of the northern coast count their boats again</h1>
<p class="byline">By Mara Lindqvist</p>
${paragraphs.map((text, at) => `<p>${text}</p>${at % 2 ? '' : `<p><img src="/pictures/boats-${at}.jpg" alt="Boats"></p>`}`).join('\n')}
</article></main><footer>Harbour Gazette, Port North</footer></body></html>`;
