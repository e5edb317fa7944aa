import type { Group } from '../lexicon.js'
import {
  bitter,
  didWrong,
  farFromGood,
  mockPraise,
  noTrouble,
  notSo,
  pastPraise,
  pastTrouble,
  regrets,
  worstEver,
} from '../turned-meanings.js'

/** Words that turn what follows them, and sayings that mean their opposite. */
export const turned: readonly Group[] = [
  {
    name: 'used-to',
    points: 1,
    kind: 'bug',
    severity: 1,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `vroeger was|waren|had|ging|kon, voorheen was|waren|had, eerst was|waren|had, was altijd|ooit|vroeger, waren altijd|ooit|vroeger, <brand> was, ooit was`,
  },
  {
    name: 'once-did',
    points: 0,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `vroeger, voorheen, destijds, ooit, in het verleden, jaren geleden, niet langer`,
  },
  {
    name: 'none-of-it',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `geen enkel, geen enkele, niet één, nul komma nul, nul comma nul, nog geen één, geeneen, nauwelijks een, geen greintje`,
  },
  {
    name: 'without-any',
    points: 0,
    turns: { trouble: noTrouble },
    phrases: `zonder enig, zonder enige, zonder ook maar een, zonder één, nooit een, nooit één, nog nooit een, nooit last van, nog nooit last van, nooit enige, nooit gehad, nooit ook maar, vrij van`,
  },
  {
    name: 'anything-but',
    points: 0,
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `allesbehalve, alles behalve, verre van, ver van, ver verwijderd van, niet bepaald, niet bijzonder, niet echt, niet heel, niet zo, totaal niet, helemaal niet, absoluut niet, geenszins, in geen geval, het tegendeel van, het tegenovergestelde van, niet de meest, bijlange niet, lang niet`,
  },
  {
    name: 'so-called',
    points: 0,
    turns: { praise: farFromGood },
    phrases: `zogenaamde, zogeheten, zogezegde, zelfbenoemde, noemt zich, noemen zich, wat doorgaat voor, moet doorgaan voor`,
  },
  {
    name: 'never-so',
    points: 0,
    turns: { trouble: worstEver, praise: noTrouble },
    phrases: `nog nooit zo, nog nooit zo'n, nooit eerder zo, nooit zo, nooit zo'n, nog nooit ~ zo'n, nog nooit ~ zulke, zelden zo, zelden zo'n, zelden ~ zo, nooit eerder zo'n, nog nooit meegemaakt ~ zo`,
  },
  {
    ...notSo,
    phrases: `maar dat is niet zo, maar dat klopt niet, maar nee, maar neen, maar niet dus, niet dus, mooi niet, maar dat is het niet, toch niet, nee dus, valt mee, viel mee`,
  },
  {
    ...mockPraise,
    phrases: `bedankt|dank ~ voor het|de|mijn|ons verpesten|verpesting|verlies|vertraging|lange|wachten|ruïneren|kwijtraken|niks|niets|ellende|storing|gemiste, bedankt dat ~ niet|geen|weer|nooit|wederom|nu|te, fijn dat ~ ~ niet|geen|weer|nooit|te laat|alweer, lekker dat ~ ~ niet|geen|weer|nooit|te laat|alweer, leuk dat ~ ~ niet|geen|weer|nooit, mooi dat ~ ~ niet|geen|weer|nooit, heerlijk dat ~ ~ niet|geen|weer, compliment|complimenten|hulde|bravo|applaus|proficiat|gefeliciteerd ~ ~ voor het|de vertraging|storing|wanprestatie|puinhoop|geklungel|verpesten|incompetentie|wachttijd, goede service ~ ~ niet|geen|nooit, topservice ~ ~ niet|geen|nooit, wat een service !, wat een topservice, wat een topbedrijf, wat een service weer, wat een goede service, wat een toko, wat een bedrijf, wat een club, wat een organisatie, wat een stelletje, wat een kwaliteit, wat een fijne|heerlijke|geweldige|fantastische service|maatschappij
    `,
  },
  {
    ...bitter,
    phrases: `typisch <brand>, echt weer <brand>, weer typisch, leve <brand>, leve de vooruitgang, lang leve, dat is <brand>, de normale gang van zaken bij, business as usual, verrassend, wat een verrassing, verrassing, surprise surprise, hoe verrassend, goh, goh wat, je meent het, gaat lekker <brand>, gaat lekker zo, gaat lekker daar, lekker geregeld, goed geregeld hoor|weer, goed geregeld ~ <brand>, fijn geregeld, mooi geregeld, fijn hoor, lekker hoor, leuk hoor, mooi hoor, goed hoor, knap hoor, handig hoor, gezellig hoor, heel fijn dit, lekker is dat, fijn is dat, leuk is dat, handig is dat, klantvriendelijk hoor, vriendelijk hoor, slim hoor, tuurlijk, ja tuurlijk, natuurlijk weer, natuurlijk niet, ja ja, jaja, ja hoor, jahoor, jawel hoor, ach ja, tja, het zal eens niet, het zou eens niet, zou een wonder zijn, een wonder als, wonder boven wonder, lach me dood, lachen is dat, om te gieren, krom van het lachen, je lacht je kapot, laat me niet lachen, maak dat de kat wijs, meer dan schandalig, geen commentaar, dan maar met de auto, kom er maar in, waarvan akte, bij wijze van, klasse hoor, hulde hoor, top hoor, respect hoor, chapeau hoor, 't is weer zover, welkom bij <brand>, hoe verzin je het, hoe verzinnen ze het, wie verzint dit|het|zoiets, sterk staaltje, staaltje, fraai staaltje, mosterd na de maaltijd, sinterklaas bestaat, de druppel, dat was de druppel, druppel die
    `,
  },
  {
    ...regrets,
    phrases: `had ik maar ~ geluisterd|gelezen|gebleven|niet, had ik dit|het geweten, hadden we dit|het geweten, als ik dit|het had geweten, als ik geweten had, had ik nooit moeten, nooit moeten doen|overstappen|kopen|bestellen, had nooit moeten, hadden nooit moeten, spijt dat ik, spijt als haren, achteraf spijt, wou dat ik, waar ben ik aan begonnen, nooit aan moeten beginnen, was ik er maar nooit`,
  },
  {
    ...didWrong,
    phrases: `<brand> <reageert>|betaalt|levert|komt|lost|doet|helpt ~ niet|nooit|niks|niets|geen, <brand> heeft|hebben ~ gelogen|opgelicht|afgeschreven|genegeerd|geblokkeerd|verneukt|belazerd|genaaid|verloren|kwijtgeraakt|geannuleerd|verkloot, <brand> weigert|liegt|bedriegt|negeert|licht, <brand> is|zijn ~ oplichters|dieven|waardeloos|schandalig|belachelijk|drama|ramp|triest|boeven|leugenaars|ruk|kut|klote|bagger, <brand> wat een, <brand> schaam, <brand> faalt, <brand> maakt er ~ potje|zooitje|puinhoop van, <brand> bakt er niks van, bakken er niks|niets van, bakken er weinig van, bakt er niks|niets van, maken er een potje|zooitje|puinhoop van, maakt er een potje|zooitje|puinhoop van, maken er een, er een potje van, er een zooitje van
    `,
  },
]
