/** Stories in three versions, written for this project. All names and events are invented. */
export interface Story {
  name: string;
  report: string;
  /** Another reporter on the same event: other words, other order, partly other facts. */
  other: string;
  /** The first report as a language model would rewrite it: same facts, same order. */
  rewrite?: string;
}

export const STORIES: Story[] = [
  {
    name: 'bridge',
    report: `The Alder Bridge in Marlow Vale was closed on Tuesday after inspectors found cracks in two of its main girders. About 14,000 vehicles cross the bridge every day. "We had no choice, because the steel was failing," said chief engineer Petra Lindqvist. The council expects the repair to cost 3.2 million crowns and to last until October. Buses on line 47 will turn back at Station Road. Shop owners on the north bank fear that they will lose their summer customers.`,
    other: `Commuters faced long queues in Marlow Vale yesterday. Police had shut the river crossing before dawn without warning anyone. Many drivers learned of it only from signs along the ring road. Mayor Tobias Renn promised a free ferry by the weekend and apologised for the chaos. Cracks had been noticed during a routine check, the town hall confirmed. How long the Alder Bridge stays shut nobody wanted to say. A petition for a second crossing gathered 2,000 names by noon.`,
    rewrite: `Marlow Vale has shut the Alder Bridge since Tuesday, following the discovery of cracks in two main girders by inspectors. Every day, some 14,000 vehicles make use of the crossing. According to chief engineer Petra Lindqvist, there was no alternative: "The steel was failing." Repairs are expected by the council to take until October, at a price of 3.2 million crowns. Passengers on bus line 47 will find their service turning around at Station Road. On the north bank, meanwhile, retailers worry about a summer without customers.`,
  },
  {
    name: 'library',
    report: `A fire destroyed the reading room of the Corvin Library in Estering on Saturday night. Nobody was hurt, but some 9,400 books were lost. The fire brigade was called at 23:15 and fought the flames with 60 people until dawn. Among the losses is the first atlas printed in the province, dated 1687. Director Hanne Osk said that the insurance would cover the building but not the rare volumes. The police suspect a fault in the heating, which had been renewed in March.`,
    other: `Volunteers formed a human chain on Sunday to carry wet books out of the Corvin Library. Students froze many of them in a fish factory's cold store, a method that saves soaked paper. "I cried when I saw the shelves," one of them told this newspaper. Estering's fire chief Dov Malik praised the neighbours who had raised the alarm. The roof may have to come down. Donations of more than 80,000 crowns have arrived since the weekend, the director said.`,
    rewrite: `Flames consumed the reading room of Estering's Corvin Library on Saturday night, claiming about 9,400 books although no one was injured. An emergency call reached the fire brigade at 23:15, and 60 firefighters battled the blaze until morning. The province's oldest printed atlas, which dates from 1687, is among the items destroyed. While the structure itself is insured, the rare volumes are not, director Hanne Osk explained. Investigators believe that the heating system, replaced only in March, may have been defective.`,
  },
  {
    name: 'swimmer',
    report: `Ilse Marant became the first person to swim around the island of Tarn on Sunday. She needed 19 hours and 42 minutes for the 58 kilometres. The water was 13 degrees cold, and jellyfish stung her four times off Cape Hollow. Her brother Jonas steered the boat that went with her. "After the lighthouse I only counted strokes," she said on the beach at Pellworth. Marant, 36, works as a nurse and trained for three years.`,
    other: `Some 300 people stood on the beach at Pellworth when a small figure in a red cap came out of the dusk. Nobody had ever managed what Ilse Marant did at the weekend. Two earlier attempts had ended with hypothermia. Her doctor followed every mile on a screen and twice wanted to stop her. She ate rice pudding from a bottle and sang to stay awake. Next year the nurse wants to cross the strait to Oland.`,
    rewrite: `On Sunday, Ilse Marant made history as the first swimmer to circle the island of Tarn. The 58-kilometre course took her 19 hours and 42 minutes to complete. She endured water of just 13 degrees as well as four jellyfish stings near Cape Hollow. Accompanying her was a boat with her brother Jonas at the helm. Speaking on Pellworth beach, she recalled that past the lighthouse she "only counted strokes". The 36-year-old nurse had prepared for this swim over three years.`,
  },
  {
    name: 'factory',
    report: `The shoe maker Brennick will close its factory in Oderhaven at the end of June. All 412 workers will lose their jobs, the company said on Thursday. Brennick blames cheap imports and the price of energy, which has doubled since 2021. The union IGL called the decision shameful and announced a strike for Monday. The factory opened in 1954 and once made 11,000 pairs a day. Minister Carla Voss wants to meet the owners in the capital next week.`,
    other: `Greta Sommer has glued soles for 31 years, and on Thursday she heard on the radio that it would soon be over. Workers at the Brennick works gathered at the gate in the rain. Some burned their overalls. Opposition politicians accused the government of having slept. A bank in Oderhaven offered to delay repayments of loans for families concerned. Rumours of a buyer from abroad were not confirmed, and the firm did not answer questions.`,
    rewrite: `Shoe manufacturer Brennick has announced that its Oderhaven plant is to shut down in late June. In a statement on Thursday, the firm confirmed that every one of the 412 employees will be made redundant. It attributes the move to low-cost imports along with energy prices that have doubled compared with 2021. A strike has been called for Monday by the union IGL, which described the closure as shameful. Opened in 1954, the site produced up to 11,000 pairs daily in its best years. Talks with the owners are planned next week in the capital by Minister Carla Voss.`,
  },
  {
    name: 'storm',
    report: `Storm Jutta tore the roofs from 37 houses in the valley of the Sarn on Wednesday. Winds of 142 kilometres an hour were measured on Mount Keller. A fallen poplar blocked the railway between Hemming and Sarnbruck for nine hours. In Lower Wiesen the river rose by 2.6 metres within a night, and 180 people slept in the sports hall. The power company Nordstrom restored electricity to the last villages on Friday. The insurers expect claims of 45 million crowns.`,
    other: `The morning after, Bernhard Ott found his barn in the neighbour's orchard. Three of his cows were dead. Schools in the Sarn valley stayed closed on Thursday and parents dug mud from cellars. Soldiers brought drinking water in tankers because the wells were spoiled. Storm Jutta was the worst since records began, the weather office said, and warmer seas make such storms likelier. Prime Minister Aldo Reiss will visit the region tomorrow.`,
    rewrite: `In the Sarn valley, 37 homes lost their roofs on Wednesday as storm Jutta swept through. Gusts peaked at 142 kilometres an hour on Mount Keller. Rail traffic from Hemming to Sarnbruck was interrupted for nine hours by a toppled poplar. With the river climbing 2.6 metres overnight, 180 residents of Lower Wiesen had to spend the night in a sports hall. By Friday, Nordstrom, the power company, had reconnected the remaining villages. Damage worth 45 million crowns is anticipated by insurers.`,
  },
  {
    name: 'telescope',
    report: `Astronomers at the Quell Observatory have found a planet with two suns 88 light years away. The planet, named QO-7b, is as heavy as Neptune and circles its stars in 21 days. The team of Ruth Adeyemi watched it with the new mirror for 14 months. Its air seems to hold steam, because the light fades at 1.4 micrometres. The result was published in the journal Orbit on Friday. A second group in Chile will look again in November.`,
    other: `What would a sunset look like with two suns? Children of the village school below the Quell Observatory painted it for the open day. Ruth Adeyemi, who grew up without electric light, showed them the dome. Her discovery could end an old dispute on how worlds form near double stars, colleagues from Geneva said. Not all are convinced: the signal is weak, and spots on a star can mimic it. Money for the mirror had almost been cut in 2019.`,
    rewrite: `Scientists working at the Quell Observatory report a planet orbiting two suns at a distance of 88 light years. Designated QO-7b, it has the mass of Neptune and needs 21 days for one orbit around its stars. Ruth Adeyemi and her team observed the object over 14 months using the observatory's new mirror. Dimming at 1.4 micrometres suggests that steam is present in its atmosphere. Their findings appeared on Friday in Orbit, a scientific journal. In November, another group, based in Chile, intends to repeat the observation.`,
  },
  {
    name: 'strike',
    report: `Bus drivers in Castel Nova stopped work on Monday for the first time in 22 years. They demand 400 crowns more a month and longer breaks. Nine of ten buses stayed in the depot, the operator Viabus said. Talks had failed late on Friday after seven hours.`,
    other: `On foot, by bicycle and in the backs of vans, people made their way to work. The taxi office counted three times as many calls as on other days. A hospital in Castel Nova paid for shuttle cars. Passengers showed sympathy: at the Viabus depot someone left cake for the pickets. Drivers spoke of shifts without time to go to the toilet.`,
  },
  {
    name: 'election',
    report: `Voters in the town of Breem elected Mirko Hald as their mayor on Sunday with 52.3 percent of the votes. The farmer beat Sonja Terp, who had governed for twelve years. Turnout was 71 percent, higher than ever. Hald wants to stop the planned motorway and to reopen the swimming pool.`,
    other: `Sonja Terp carried two boxes out of the town hall of Breem on Monday and left the plants behind. Nobody in her party had expected to lose. Analysts point to anger over the motorway and to the closing of the maternity ward. Young people in particular had stayed away from her meetings. The winner fed his pigs before giving interviews.`,
  },
  {
    name: 'museum',
    report: `Thieves stole a golden mask from the museum in Port Elin in the night to Friday. They came through a window on the second floor and were gone after four minutes. The mask is 1,900 years old and was found near Dorrin in 1931. The alarm rang, but the guard thought that it was a test.`,
    other: `Curator Amina Leth calls it the face of the island. Every child in Port Elin has drawn it, and it smiles from the stamps. Now the glass case is empty, and visitors lay flowers before it. Interpol has been told, and borders are watched. Experts fear that the gold will be melted. The minister of culture demanded that somebody take responsibility for the window that did not lock.`,
  },
  {
    name: 'train',
    report: `A night train from Lissen to Ferrau left the rails near Moor Junction early on Thursday. Eleven of the 230 passengers were hurt, none of them badly. The engine had hit a tree that lay across the track. The line will stay closed until Saturday.`,
    other: `Elias Brandt woke because his suitcase fell on him. Then it was quiet, he says, and somebody laughed out of fright. Farmers with tractors reached the carriages before the ambulances did. In the inn at Moor Junction the passengers got tea and dry socks. The railway has long been criticised for not cutting trees beside its tracks. An inquiry was opened, and a spokeswoman thanked the villagers.`,
  },
  {
    name: 'vaccine',
    report: `The country of Averland will vaccinate all children under five against marsh fever from September. The health office has bought 640,000 doses for 9 million crowns. Marsh fever killed 43 people last year, most of them in the south. Each child needs two injections, four weeks apart.`,
    other: `In the clinic of Sudwall doctor Ines Pravo has a drawer full of letters from worried parents. She answers every one of them by hand. After the deaths last summer the fear of mosquitoes is greater than that of needles, she believes. Marsh fever has moved north as winters became milder. Critics ask why neighbouring states started a year earlier. Averland's government says that it waited for the results of a large study.`,
  },
  {
    name: 'harvest',
    report: `Apple growers in the Tilde region expect their smallest harvest for 40 years. Frost in the nights of 21 and 22 April destroyed seven blossoms in ten. The association of growers reckons with 18,000 tonnes instead of 60,000. Juice will become dearer, its chairman Kasper Lohn said.`,
    other: `Between the rows of Marit Eng's orchard the candles still stand that she lit against the cold. It did not help. Neighbours with sprinklers were luckier, because ice protects the buds. Supermarkets have already ordered abroad. In Tilde the festival in October will take place all the same, with cider of last year. Banks are being asked for patience, and the province promises help.`,
  },
];
