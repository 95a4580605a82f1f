/**
 * Substitutions that no thesaurus of the model holds: leftovers of translation, abbreviations that a spinner took apart,
 * dictionaries of the commonest automatic blogging and paraphrasing services. Written by hand after what spun texts show;
 * `npm run evaluate -- --section seed` measures what it adds. One entry a line: "page's words: probable source words". An
 * entry only proposes; the language model decides.
 */
const PHRASE_FAMILIES = {
  /** Thesaurus taken without its sense, with leftovers of a translation there and back. */
  withoutSense: `
behemothic: behemoth, giant, huge
due south: s, south
southward: s, south
due east: e
due west: w
due north: n
nosotros: we
yous: you
y'all: you
you lot: you
showtime: first
hateful: mean
volition: will
colina: hill
celebrated: historic, historical
washed: done
considering: because
business organisation: concern, concerns
business organization: concern, concerns
like: similar
to a greater extent: more
to a greater extent than: more
more than: more
some other: another
fifty-fifty: even
ain: own
amongst: with
inward: in
inwards: in
in addition to: and
as well as: and
alongside: with
together with: and, with
every bit: as
astatine: at
arsenic: as
oregon: or
helium: he
iodine: i
maine: me
america: us
united states: us
united states of america: us
hither: here
lone: only
solely: only
information technology: it
east: e
non: not
past: by
past times: by
yesteryear: by
whatsoever: any
tin: can
tin can: can
moldiness: must
parole: word
retentiveness: memory
beryllium: be
hold upwards: be
live on: be
convey: have
bespeak: need
inquire: ask
employment: work, job
piece of work: work
volume: book
daytime: day
dark: night
nighttime: night
adult female: woman
adult male: man
kid: child
pocket-size: small
picayune: little
footling: little
expert: good
proficient: good
skilful: good
bully: great
dandy: great
vesica: bladder
craving: appetite
rattling: very
well-nigh: about
galore: many
commencement: first, start
agency: way
in that respect: there
thence: so
therefore: so
nigh: near, about
hence: so
merely: but, just
precisely: just
all the same: even, yet
lest: or
nether: under
ahead: before
earlier: before
later: after
afterward: after
afterwards: after
afterward on: after
subsequently: after
wholly: all
unmarried: single
run into: see, meet
encounter: see
larn: learn
hold: have
possess: have
brand: make
arrive: make
arrange: get
endure: be
represent: be
constitute: be
comprise: be
equally: as
conduct: take
direct: take
occupation: job
chore: job
task: job
flick: picture
moving picture: movie, film
picture show: movie
hummer: truck
liveliness: life
lifespan: life
business firm: house, company
household: house
coin: money
monetary value: price
cost: price
cheque: check
halt: stop
cease: stop
terminate: stop, end
starting time: start
outset: first, start
kickoff: first
get-go: start
maiden: first
terminal: last
concluding: last
side by side: next
adjacent: next
succeeding: next
following: next
upward: up
downward: down
downwardly: down
outward: out
out: away
forth: along
across: over
virtually: about
almost: about
roughly: about
approximately: about`,
  /** Dictionary of the commonest automatic blogging plug-ins. */
  autoblog: `
akin to: like, such as
corresponding to: such as
comparable to: such as, like
reminiscent of: such as
resembling: like, such as
in the event you: if you
in the event that: if
should you: if you
in case you: if you
you probably have: if you have
it is best to: you should
it's best to: you should
you'll be able to: you can
you possibly can: you can
it's essential to: you need to
it's a must to: you have to
it is advisable: you should
will probably be: it will be, will be
would possibly: may, might
course of: process
manufacturing unit: factory
putting in: installing
points: issues
software program: software
on the lookout for: looking for
in search of: looking for
in style: popular
extra: more
round: around
pores and skin: skin
12 months: year
with out: without
with in: within
web site: site, website
web page: page
weblog: blog
on-line: online
purchaser: buyer
consumer: user, customer
shopper: client, consumer
quantity: number, amount
utilizing: using
make use of: use
making use of: using
gadget: device, system
gadgets: devices
machine: device
instrument: tool
functions: applications, features
purposes: applications
utility: application, app
completely different: different
totally different: different
particular person: individual, person
explicit: particular
particular: special
sure: certain
precise: actual
appropriate: right, correct
fallacious: wrong
unsuitable: wrong
unhealthy: bad
dangerous: bad
damaging: negative
destructive: negative
constructive: positive
optimistic: positive
finest: best
greatest: best, biggest
massive: big, large
huge: big, large
giant: large
excessive: high
prime: top
decrease: lower
quick: fast, short
brief: short
lengthy: long
gradual: slow
straightforward: easy, simple
exhausting: hard
onerous: hard
arduous: hard
laborious: hard
troublesome: difficult
robust: strong, tough
sturdy: strong
highly effective: powerful
clear: clean
sensible: smart, practical
recent: fresh
contemporary: fresh
newest: latest
previous: past, old
outdated: old
younger: young
sizzling: hot
scorching: hot
chilly: cold
inexperienced: green
gentle: light, soft
mild: light
darkish: dark
vibrant: bright
lovely: beautiful
fairly: pretty, quite
superb: great, amazing
unimaginable: incredible
improbable: fantastic
glorious: excellent
fashionable: popular, modern
widespread: common
frequent: common
well-known: famous
identified: known
generally known as: known as
begin: start
starting: beginning
finish: end
strive: try
assist: help
supplies: provides, offers
acquire: gain, get
achieve: gain
obtain: get, download
replace: update
improve: increase, upgrade
enhance: improve, increase
scale back: reduce
cut back: reduce
shed: lose
keep: stay, maintain
preserve: keep, maintain
dwell: live
reside: live
transfer: move
perform: function
characteristic: feature
options: features
make the most of: use
guarantee: ensure
guaranteeing: ensuring
verify: check
examine: check
take a look at: check, see
be taught: learn
study: learn
actions: activities
exercise: activity
motion: action, movement
perceive: understand
imagine: believe
contemplate: consider
suppose: think
advocate: recommend
really useful: recommended
beneficial: recommended
possibility: option
choices: options
alternative: opportunity, choice
alternatives: opportunities
likelihood: chance
probability: chance
worth: value, price
charge: rate
fee: rate
earnings: income
revenue: income
promote: sell
gross sales: sales
retailer: store
retailers: stores
clients: customers
youngsters: kids, children
ladies: women
girls: women
males: men
mother and father: parents
dad and mom: parents
spouse: wife
residence: home
dwelling: home, living
mates: friends
buddies: friends
crew: team
workforce: team
firm: company
corporations: companies
enterprise: business
trade: industry
put up: post
submit: post
hyperlink: link
laptop computer: laptop
pc: computer
cellphone: phone
telephone: phone
cellular: mobile
display: screen
digital camera: camera
digicam: camera
footage: pictures, images
photographs: images, photos
sport: game
recreation: game
participant: player
gamers: players
tune: song
e book: book
guide: book
knowledge: data
recordsdata: files
paperwork: documents
doc: document
query: question
downside: problem
drawback: problem
matter: topic
resolution: solution
objective: goal
purpose: reason, goal
technique: strategy
means: ways, way
half: part
elements: factors, parts, ingredients
components: ingredients, factors
substances: ingredients
physique: body
our bodies: bodies
thoughts: mind
coronary heart: heart
weight reduction: weight loss
weight loss program: diet
weight loss plan: diet
meals: food
wholesome: healthy
well being: health
sickness: illness
illness: disease
ailments: diseases
most cancers: cancer
ache: pain
physician: doctor
remedy: treatment
therapy: treatment
affected person: patient
sufferers: patients
espresso: coffee
rooster: chicken
automotive: car
insurance coverage: insurance
protection: coverage, security
safety: security
security: safety
legislation: law
regulation: law
authorized: legal
courtroom: court
coverage: policy
authorities: government
international locations: countries
nations: countries
metropolis: city
worldwide: international, global
native: local
nationwide: national
non-public: private
private: personal
personal: own
occasions: times, events
instances: times, cases
yr: year
day by day: daily
on daily basis: every day
each day: every day, daily
right this moment: today
as we speak: today
these days: today
presently: currently
lately: recently
just lately: recently
not too long ago: recently
shortly: quickly
rapidly: quickly
merely: simply, just
fully: completely
utterly: completely
extraordinarily: extremely
extremely: highly, very
notably: particularly
typically: often, usually, generally
sometimes: typically, usually
at all times: always
by no means: never
ceaselessly: frequently
in all probability: probably
most likely: probably
by way of: through, via
by means of: by, through
throughout: during, across
in the course of: during
contained in the: inside the
inside: within, in
exterior: outside
accessible: available
obtainable: available
situated: located
positioned: located
primarily based: based
based mostly: based
associated: related
in regards to: about
concerning: about
relating to: regarding, about
in relation to: when it comes to
on the subject of: when it comes to, about
as a consequence of: due to
on account of: because of, due to
as a result of: because, because of
so as to: to, in order to
with the intention to: to, in order to
with a purpose to: in order to, to
in an effort to: in order to, to
along with: in addition to, with
together with: including
aside from: apart from
apart from: besides, except
in line with: according to
as an example: for example
not solely: not only
nonetheless: however, still
nevertheless: however
whereas: while
earlier than: before
previous to: prior to
till: until
lower than: less than
much less: less
no less than: at least
a minimum of: at least
not less than: at least
everytime: whenever
numerous: various, many
quite a lot of: a variety of, many
quite a few: many, numerous
varied: various
elevated: increased
rising: growing
excessive high: high
primary: main, basic, first
fundamental: basic, main
essential: important, necessary
needed: necessary
vital: important
correctly: properly
straight: directly
further: additional
extended: long
restricted: limited
everlasting: permanent
delicate: sensitive
doubtlessly: potentially
probably: potentially
guarded: protected
eradicate: remove
eradicating: removing
elimination: removal
consuming: eating
producer: manufacturer
supervisor: manager
workplace: office
gasoline: fuel, gas
gasoline mark: gas mark
pupil: student
college: school
faculty: college, school
instructor: teacher
schooling: education
coaching: training
canine: dog
cat: kitty
kitten: cat
creator: author
author: writer
writer: author
ebook: book
prolonged: long, extended`,
  /** Slips of paraphrasing services that pivot through another language. */
  pivot: `
withinside: in, within
unusualplace: common
not unusualplace: common
capin a position: able
capin: can, able
handiest: only
simplest: only
now not: not, no longer
now no longer: not, no longer
do now no longer: do not
does now no longer: does not
isn't anyt any: is no
anyt: any
via way of means of: by
with the aid of using: by
by way of means of: by
with the aid of: by
set of rules: algorithm
set of guidelines: algorithm
one-of-a-kind: different, unique
one of a kind: different, unique
facts: data, information
statistics: data
records: data, history
getting to know: learning
mastering: learning
gaining knowledge of: learning
studying: learning
the usage of: using
get entry to: access
get admission to: access
get right of entry to: access
have an effect on: affect
maximum: most
builders: developers
improvement: development
structures: systems
gamers: players
human beings: people
human being: person
man or woman: individual, person
commercial enterprise: business
paintings: work
carrier: service
provider: service
offerings: services
opinions: reviews
domestic: home
warmth: heat
thru: through
inner: inside
changed into: was
turned into: was
revel in: experience, enjoy
returned: back
lower back: back
decrease back: back
sorts: types
exclusive: different
exceptional: different
distinctive: different
awesome: different, distinct
particular: specific
extrade: change
alternate: change
exchange: change
viable: possible
feasible: possible
worldwide: global
seek engine: search engine
seek: search
restrict: limit
scent: smell
to be had: available
going for walks: running
strolling: running, walking
deliver chain: supply chain
digital truth: virtual reality
virtual fact: virtual reality
garb: clothing
target market: audience
dating: relationship
predominant: major, main
coloration: color, colour
colouration: colour
front-cease: front-end
back-cease: back-end
quit: end
stop: end
cease: end
lets in: allows
permits: allows, enables
permit: allow
barring: without
reassets: resources, sources
magnificence: beauty, class
elegance: class
instructions: classes
guidance: instruction
gambling enterprise: casino
on line casino: casino
have fun with: enjoy, play, use
harbors: slots
gift: present
sport: game
recreation: game
fashion: style, model
gadget: device, system, machine
device: system
machine getting to know: machine learning
gadget getting to know: machine learning
deep getting to know: deep learning
synthetic intelligence: artificial intelligence
counterfeit consciousness: artificial intelligence
counterfeit: artificial
profound learning: deep learning
profound: deep
irregular: random
arbitrary: random
timberland: forest
woods: forest
huge information: big data
colossal information: big data
enormous information: big data
bosom malignancy: breast cancer
malignant growth: cancer
malignancy: cancer
bosom: breast
flag to noise: signal to noise
neural system: neural network
haze figuring: cloud computing
cloud figuring: cloud computing
framework: system
manner: way
approach: means, way
method: way, means
manner that: means that
purpose: reason, cause
motive: reason, cause
motivate: cause
terrible: poor, bad
desirable: good
appropriate: good, right
proper: right, good
true: real, good
actual: real
nice: best, good, quality
first-class: best, quality
satisfactory: best, quality
excellent: best, great
high-quality: best, great
pleasant: best, quality, nice
right here: here
right into: into
at the same time as: while
even as: while
whilst: when, while
due to the fact: because, since
because of the fact: because
in order that: so that
that allows you to: in order to, to
so one can: to, in order to
with a view to: to, in order to
a good way to: to, in order to
on the way to: to
as a way to: to
in preference to: instead of, rather than
apart from: besides
except: besides, unless
aside from: besides
in addition to: as well as, and
similarly: further
similarly to: in addition to
as well as: and
which includes: including, such as
which include: such as, including
inclusive of: including, such as
consisting of: such as, including
along with: such as, with
together with: including, such as
including: such as
can also additionally: may also, may
may additionally: may also
could also: may also
might also: may, might
would possibly: might
ought to: should, must
desires: needs
wishes: needs
calls: names
to feature: to add
feature: add, function
characteristic: feature, function
features: functions
shop: store, save
bought: purchased
price: cost, value
fee: price, rate
charge: price, rate
rate: price
cost: value
lesson: class
elegance: class
subject: field
discipline: field
area: field
vicinity: area
locations: places
united states: country
america: country
usa: country
u s: country
kingdom: state
nation: state
metropolis: city
residence: house
domestic: home
own family: family
circle of relatives: family
kids: children
youngsters: children
infant: child
ladies: women
person: user
consumer: user
customers: users, clients
purchaser: customer
consumer: customer
affected person: patient
physician: doctor
health practitioner: doctor
medicinal drug: medicine
remedy: treatment, medicine
sickness: disease, illness
ailment: disease
contamination: infection
fitness: health
bodily: physical
intellectual: mental
mind: brain
frame: body
coronary heart: heart
blood strain: blood pressure
strain: stress, pressure
weight-reduction plan: diet
eating regimen: diet
meals: food
drinking: consuming
espresso: coffee
motors: cars
using: driving
riding: driving
electricity: power
mild: light
speedy: fast, quick
rapid: fast
speedily: quickly
rapidly: quickly
gradually: slowly
effects: easily, results
without difficulty: easily
effortlessly: easily
simply: just
surely: simply, really
in reality: really
clearly: really
extraordinarily: extremely
notably: highly, greatly
exceedingly: highly, extremely
relatively: highly
incredibly: highly
fairly: quite
nearly: almost
approximately: about
round: around
beneath: below, under
underneath: under, below
beyond: past
past: beyond
in the back of: behind
in the front of: in front of
inside: in
at the identical time: at the same time
identical: same
equal: same
same: similar
comparable: similar
further: more
greater: more
extra: more, additional
additional: more
much less: less
fewer: less
least: minimum
at the least: at least
as a minimum: at least
at maximum: at most
lots: much, a lot
plenty: much, a lot
loads: a lot
a whole lot: much, a lot
plenty of: many, a lot of
masses of: lots of
loads of: lots of
tons of: lots of
quite a few: many, a lot of
a number of the: some of the
numerous: several, many
severa: numerous
diverse: various
numerous: various
every body: everyone
anybody: anyone, everyone
no person: nobody
any individual: someone
some thing: something
the whole lot: everything
the entirety: everything
all and sundry: everyone
absolutely everyone: everyone
nowadays: today
in recent times: nowadays
these days: nowadays, recently
lately: recently
presently: currently
at present: currently
in the meantime: meanwhile
subsequent: next
closing: last, final
remaining: last, final
ultimate: last, final
preceding: previous
preceding: last
prior: previous
earlier than: before
previous to: before
later on: after
afterwards: later
sooner or later: finally, eventually
first off: firstly
to begin with: first
to start with: first`,
  /** Words that comment and template spinners put in, one pass over another. */
  nested: `
my partner and i: i
my spouse and i: i
spouse and i: i
my wife and i: i
me personally: me
an individual: you
the actual: the
this particular: this
is actually: is
is definitely: is
are actually: are
these types of: these
merely: just
possibly: even, ever
tunes: songs, music
audio: music
well being: health
lawyer or attorney: lawyer
attorneys or lawyers: lawyers
health professional: doctor
not to mention: and
additionally: and, also
so that you can: to
to be able to: to
just about every: almost every
simply because: because
due to the fact: because
a good deal: much
comfy: comfortable
footwear: shoes
baggage: bags
luggage: bags
purse: handbag
purses: bags
vogue: fashion
females: women
anyplace: anywhere
anyplace: anywhere
for being: to be
as being: as
grew to become: became
develop into: become
appears to be like: looks
essentially the most: the most
a superb: a good
quite a few: many
lots of persons: many people
persons: people
actuality: reality
entire: whole
braveness: courage
most probably: probably
recurrent: frequent
obtaining: getting
acquiring: getting
regarded: known
outlets: shops
pursing: pursuing
tto: to
youu: you
bee: be
each and every: every
on the other side of: over
in support of: for
in behalf of: for
close to: around, near
near to: close to
inside of: in, within, inside
within just: within
where by: where
exactly where: where
precisely what: what
just what: what
how you can: how to
tips on how to: how to
methods to: how to`,
};

/** Source words by the page's words, of all families. */
export const PHRASE_TABLE: ReadonlyMap<string, string[]> = parseFamilies();

function parseFamilies(): Map<string, string[]> {
  const table = new Map<string, Set<string>>();
  for (const entry of Object.values(PHRASE_FAMILIES).flatMap((family) =>
    family.trim().split('\n'),
  )) {
    const [page = '', sources = ''] = entry.split(': ');
    const known = table.get(page) ?? new Set<string>();
    for (const source of sources.split(', ')) if (source !== page) known.add(source);
    table.set(page, known);
  }
  return new Map(Array.from(table, ([page, sources]) => [page, [...sources]]));
}
