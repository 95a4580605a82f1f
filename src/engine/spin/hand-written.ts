/**
 * Swaps that no thesaurus of the model holds: leftovers of translation, abbreviations that a spinner took apart,
 * words of the commonest spinners' own dictionaries. "page: original, original" a line. A pair only proposes; the
 * language model decides. Leaving the table out (`withoutHandWritten`) measures what the thesauri do alone.
 */
export const HAND_WRITTEN = `
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
like: similar, as
to a greater extent: more
more than: more
some other: another
fifty-fifty: even
ain: own
amongst: with, among
inward: in
inwards: in
outward: out
in addition to: and
as well as: and
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
exclusively: only
solely: only
information technology: it
east: e
non: not
past: by
whatsoever: any
whatever: any
akin to: like, such as
corresponding to: such as, like
resembling: like, such as
similar to: like
comparable to: like
in the event you: if you
in the event that: if
for those who: if you
should you: if you
when you: if you
course of: process
manufacturing unit: factory
put in: installed, install
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
a lot: much
many individuals: many people
individuals: people
folks: people
web site: site, website
web page: page
weblog: blog
e mail: email
on-line: online
purchase: buy
purchaser: buyer
quantity: number, amount
variety of: number of
sort of: kind of, type of
the use of: using
utilizing: using
making use of: using
gadget: device, system
set of rules: algorithm
set of guidelines: algorithm
one-of-a-kind: different, unique
facts: data, information
statistics: data
getting to know: learning
mastering: learning
now not: not, no longer
now no longer: not
withcapin a position: able
handiest: only
unusualplace: common
gambling enterprise: casino
have fun with: enjoy, use
and you can: and
harbors: slots
participant: player
employment: use
utilization: use
utilize: use
employ: use
make use of: use
permits: allows, lets
permit: let, allow
regarding: about
concerning: about
approximately: about
roughly: about
virtually: almost, nearly
practically: almost
merely: just, simply
presently: currently
at present: currently
nowadays: today
these days: today
at the moment: currently
in the meanwhile: meanwhile
consequently: so, therefore
subsequently: therefore, then
nonetheless: however, but
nevertheless: however, but
albeit: although, though
due to: because of
owing to: because of
as a result of: because of, because
in order to: to
so as to: to, in order to
with the intention to: to, in order to
as a way to: to, in order to
on the subject of: about
when it comes to: in terms of
by way of: by, through
by means of: by, through
thru: through
throughout: during, across
in the course of: during
upon: on
atop: on
onto: on
beneath: under
underneath: under
beyond: past
prior to: before
previous to: before
earlier than: before
ahead of: before
following: after
afterwards: then, after
later on: after, later
as soon as: once, when
every time: whenever, when
each time: whenever
everytime: whenever
a number of: several, many
numerous: many
quite a lot of: many, various
plenty of: many
loads of: many
lots of: many
varied: various, different
totally different: different
essential: important
necessary: important, needed
massive: large, big, huge
giant: large, big
glorious: excellent
finest: best
greatest: best, biggest
`;
