/** An honest paragraph, and the same as a careless thesaurus leaves it. Written for this project. */
export const HONEST = [
  'The town council has voted to close the old bridge for repairs, which will begin in the first week of May and should be done by the end of the summer.',
  'Engineers said that the state of the bridge is worse than they had thought, because water has been getting into the stone for many years.',
  'Shop owners on the other side of the river are not happy about the plan. They say that it will cost them a lot of money if people can not walk across.',
  'The mayor said she would look at their concerns, but that it would be better to lose one summer than to lose the bridge.',
  'A small boat will take people to the other side as often as it can, and it will be free for children and for people who work there.',
].join(' ');
export const SPUN = [
  'The town council has voted to shut the old bridge for repairs, which volition begin inwards the showtime week of May in addition to should be washed past the terminate of the summertime.',
  'Engineers said that the country of the bridge is worse than they had thought, because H2O has been getting into the rock for many years.',
  'Store owners on the other side of the river are non happy about the programme. They say that information technology volition price them a lot of coin if people tin non walk across.',
  'The mayor said she would expect at their concerns, merely that information technology would live better to lose ane summertime than to lose the bridge.',
  'A pocket-size boat volition take people to the other side equally often equally information technology tin, in addition to information technology volition exist complimentary for children in addition to for people who piece of work at that place.',
].join(' ');
