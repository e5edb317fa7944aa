import type { Group } from '../lexicon.js'

/** What people feel, and how they were treated. */
export const feelings: readonly Group[] = [
  {
    name: 'condemnation',
    points: 1.9,
    tone: 'reproach',
    phrases: `
      schande, een schande, schandalig, schandalige, schandelijk, grof schandaal, schandaal, schaam je, schaam jullie, schamen jullie je niet, schaamteloos, schaamteloze, moeten zich schamen, beschamend, beschamende, om je kapot te schamen, belachelijk, belachelijke, bespottelijk, bespottelijke, absurd, absurde, van de zotte, te zot voor woorden, te gek voor woorden, te gek dat, idioot dat, ongelofelijk dat, ongelooflijk dat, ongelofelijk slecht, onvoorstelbaar, onvoorstelbare, ongehoord, ongehoorde, onacceptabel, onacceptabele, onaanvaardbaar, onaanvaardbare, niet acceptabel, niet normaal, niet meer normaal, kan echt niet, kan toch niet, dit kan niet, kan zo niet, kan niet meer, kan gewoon niet, slaat nergens op, slaat als een tang, nergens op slaan, raakt kant noch wal, tenenkrommend, tenenkrommende, triest, trieste, droevig, droevige, treurig, treurige, intriest, diep triest, zielig, sneu, armoedig, armzalig, armetierig, bedroevend, bedroevende, erbarmelijk, erbarmelijke, abominabel, abominabele, beroerd, beroerde, belabberd, belabberde, bar slecht, barslecht, dramatisch, dramatische, rampzalig, rampzalige, catastrofe, catastrofaal, desastreus, fiasco, flop, aanfluiting, aanfluiting van de, lachertje, een lachertje, grap, is dit een grap, een grap, slechte grap, mop, een lachertje van, klucht, farce, circus, poppenkast, schijnvertoning, kolder, waanzin, waanzinnig slecht, complete waanzin, gestoord, gestoorde, krankzinnig, achterlijk, achterlijke, bizar slecht, te belachelijk, dieptepunt, nieuw dieptepunt, triestheid, bodemloos,
      slecht, slechte, slechter dan slecht, slechtste, slechtste ooit, de slechtste, superslecht, superslechte, *slecht, zeer slecht, waardeloos, waardeloze, waardelozer, prut, prul, prullen, prutzooi, prutser, prutsers, prutswerk, gepruts, troep, rotzooi, bagger, meuk, rommel, pulp, bucht, brol, crap, shit, bullshit, kut, kutte, kut app|site|bedrijf|service|trein|internet, *kut, k*t, kuttent, kutbedrijf, kutinternet, kutapp, kutzender, klote, kloten, klotebedrijf, kloteding, klote app|site|trein|internet, kak, strontslecht, stront, schijt, kolere, klere, tering, teringlijers, tyfus, pleuris, pokke, ruk, drek, teringbedrijf, tyfusbedrijf, pokkebedrijf, niks waard, niets waard, geen cent waard, geen rooie cent, geen stuiver waard, stelt niks|niets voor, stelt geen reet voor, lijkt nergens op, lijkt nergens naar, trekt nergens op, trekt op niks|niets, van niks, van niets, om te huilen, om te janken, huilen met de pet op, om te kotsen, kotsmisselijk van, om van te kotsen, af te raden, afrader, een afrader, raad ~ af, raad _ _ _ af, raad het iedereen af, raad iedereen af, niet aan te raden, niet aanbevolen, geen aanrader, niet doen, trap er niet in, koop hier niet|niks|nooit, koop ~ nooit, niet kopen, bestel hier niet|nooit, blijf weg, blijf ~ uit de buurt, uit de buurt, blijf er ver, ver vandaan, mijd, mijden, vermijd, vermijden, pas op voor, let op met, trap niet in, nooit meer, nooit of nooit meer, nooit van m'n leven, eens maar nooit weer, eens en nooit meer, nul sterren, 0 sterren, één ster, 1 ster, geen ster waard, zelfs geen ster, dikke onvoldoende, onvoldoende, dikke nul, een nul, een 1, bedankt voor niks|niets, dank voor niks|niets, thanks for nothing, lekker bezig <brand>, goed bezig <brand>, lekker bezig jongens|weer, fijn bedrijf ben|zijn, mooi bedrijf, mooie service, lekkere service, fraai, mooie boel, mooi is dat, fijn dan, lekker dan, lekkere boel, geen respect, respectloos, respectloze, gebrek aan respect, onprofessioneel, onprofessionele, niet professioneel, niet serieus, amateurs, amateuristisch, amateuristische, amateurisme, knoeiers, knoeiwerk, geknoei, klungels, klungelig, stuntels, sukkels, incompetent, incompetente, incompetentie, onbekwaam, onbekwame, onkunde, onkundig, onkundige, ondeskundig, ondeskundige, onbenul, onbenullen, onbenullig, onbetrouwbaar, onbetrouwbare, leugenaar, leugenaars, leugens, leugen, liegen, liegt, gelogen, liegen en bedriegen, voorgelogen, wordt voorgelogen, hypocriet, hypocriete, hypocrieten, schijnheilig, corrupt, malafide, wanprestatie, wanbeleid, wanbeheer, wantoestand, wantoestanden, wanvertoning, wanhopig slecht, nalatig, nalatigheid, laks, lakse, laksheid, laf, laffe, minachting, onbeschoft slecht, tijdverspilling, verspilde tijd, zonde van de|mijn|je tijd, onding, kneuterig, knudde, niet om aan te zien, niet te geloven, te triest voor woorden, te erg, te bizar, derde wereld, derdewereldland, bananenrepubliek, middeleeuwen, middeleeuws, stenen tijdperk, sof, puinbak, kneusjes, faal, fail, epic fail
    `,
  },
  {
    name: 'anger',
    points: 1.7,
    tone: 'reproach',
    phrases: `
      zat, ben het zat, ben ~ zat, zijn het zat, spuugzat, strontzat, beu, ben het beu, kotsbeu, ben er klaar mee, klaar mee, helemaal klaar mee, er genoeg van, genoeg van, ik heb er genoeg van, buik vol, buik van vol, mijn buik vol, de neus uit, keel uit, hangt me de keel uit, strot uit, de spuigaten uit, loopt de spuigaten uit, maat is vol, de maat is vol, het is genoeg, genoeg is genoeg, nu is het genoeg, houd op, hou op, stop ermee, stop met, boos, boze, woedend, woedende, razend, laaiend, witheet, furieus, pissig, pisnijdig, des duivels, kwaad, kwade, nijdig, ziedend, pislink, over de zeik, in de zeik, over de rooie, uit mijn vel, om uit je vel te springen, ontploffen van, kook, aan de kook, word ~ gek, word hier gek van, word er gek van, gek van, gestoord van, word ~ moe, word er moe van, moedeloos, moedeloos van, wanhopig, wanhoop, radeloos, hopeloos, ten einde raad, frustratie, frustraties, frustrerend, frustrerende, gefrustreerd, ergernis, ergernissen, erger me, ergeren, ergerlijk, ergerlijke, irritant, irritante, irritatie, geïrriteerd, irriteert, irriteren, ergert, stoor me, storend, teleurgesteld, teleurgestelde, teleurstellend, teleurstellende, teleurstelling, teleurgestelde klant, stelt teleur, stellen teleur, valt tegen, vallen tegen, viel tegen, valt ~ tegen, viel ~ tegen, tegenvallend, tegenvallende, tegenvaller, ontevreden, niet tevreden, ontevredenheid, ongelukkig met, balen, baal, baal ervan, baal als, baalt, baalde, flink balen, wat een baal, klacht, klachten, *klacht, *klachten, klagen, klaag, klacht ingediend|indienen, dien een klacht in, beklag, protest, verbijsterd, verbijsterend, verbaasd dat, verontwaardigd, ontsteld, geschokt, walgelijk, walgelijke, walging, walg, vertrouwen weg|kwijt|verloren|geschonden, geen vertrouwen, geen vertrouwen meer, spijt, spijt van, heb spijt, ik eis, eis, wij eisen, hoe durven jullie, hoe durf je, het lef om, hebben het lef, lef hebben, brutaliteit, gotspe, sprakeloos, geen woorden voor, woorden schieten tekort, met stomheid
    `,
  },
  {
    name: 'dislike',
    points: 1,
    phrases: ` erge, erger, ergst, ergste, jammer, helaas pindakaas, vervelend, vervelende, nare, akelig, akelige, lelijk, lelijke, matig, matige, middelmatig, mager, magere, onhandig, onhandige, ongemakkelijk, oncomfortabel, onprettig, onprettige, onaangenaam, onaangename, raar, rare, vreemd, vreemde, verdacht, verdachte, twijfelachtig, dubieus, dubieuze, stom, stomme, dom, domme, suf, sloom gedoe, idioot, idiote, zinloos, zinloze, nutteloos, nutteloze, overbodig, oneerlijk behandeld, laat te wensen over, laten te wensen over, laat veel te wensen over, te wensen over, haat, haat <brand>, hekel, hekel aan, bloedhekel, niet leuk, niet fijn, niet prettig, niet fraai, niet netjes, niet oké, niet oke, niet ok, niet echt top, niet best, niet handig, vreselijk, vreselijke, verschrikkelijk, verschrikkelijke, afschuwelijk, afschuwelijke, afgrijselijk, gruwelijk, gruwelijke, nachtmerrie, hel, een hel, kwelling, lijdensweg, martelgang, zenuwslopend, zo irritant, geen klote, niks aan, mwah, meh, pff, pfff, pffff, zucht, bah, getver, gatver, gadver, jakkes, walgend, verdorie, ouderwets, achterhaald, achterhaalde, niet van deze tijd, schuld, eigen schuld, hun schuld, jullie schuld, falend, falende, gefaald, ondermaats, ondermaatse, ontoereikend, spijtig, spijtige, misselijk, misselijkmakend, ziek van, ziekelijk, eng, treiteren, pesten, pest, de pest, pesterij`,
  },
  {
    name: 'regret',
    points: 0.4,
    once: true,
    phrases: `helaas, spijtig genoeg, jammer genoeg, sorry maar, jammer dat, wat jammer, bezorgd over, zorgwekkend, zorgelijk, zorgen over, maak me zorgen, vrees, ik vrees, had gehoopt, had verwacht, hadden gehoopt, hadden verwacht, hoopte`,
  },
  {
    name: 'expectation',
    points: 0.8,
    once: true,
    negated: 'keep',
    phrases: `zou moeten, zouden moeten, hoort te, horen te, hoort gewoon, moest, moesten, had|hadden ~ moeten|kunnen|mogen, zou ~ bezorgd|geleverd|komen|bellen|krijgen|worden|zijn, beloofd, beloofde, belofte, beloftes, beloften, loze beloftes, loze beloften, lege beloftes, beloven, belooft, toegezegd, toezegging, toezeggingen, was mij|me|ons beloofd|verteld|gezegd|toegezegd, in plaats van, ipv, i.p.v, ondanks, terwijl, toch, tenminste, op zijn minst, op z'n minst, minstens, het minste wat, mag je toch verwachten, mag je verwachten, zou je verwachten, je zou toch, je zou denken, zonder bericht, zonder iets te zeggen, zonder waarschuwing, zonder aankondiging, zonder uitleg, zonder reden, zonder opgaaf, zonder overleg, zonder te vragen, zonder ook maar, verplicht, word verplicht, gedwongen, moet ik, moet ik nu, moeten we, moet je, en dat in 2025|2026, anno 2025, anno 2026, in deze tijd, vind je dit normaal, vinden jullie dit normaal, is dit normaal, hoe moeilijk kan, hoe moeilijk is, zo moeilijk, al jaren klant, jaar klant, jaren klant, trouwe klant, als klant, ben ik klant`,
  },
  {
    name: 'told',
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `wordt gezegd dat, werd gezegd dat, er werd mij verteld|gezegd, kreeg te horen, krijg te horen, krijg je te horen, krijgen te horen, zeggen dat, zegt dat, beweren, beweert, beweerden, volgens jullie|hen|de medewerker|track|de app|klantenservice, smoes, smoesjes, smoesje, uitvlucht, uitvluchten, excuus, excuses, excuusje, slap excuus, slappe excuses, standaard excuus, praatjes, mooie praatjes, praatjes vullen, geleuter, gelul, gezwets, geouwehoer, lulkoek, kletskoek, lulverhaal, doen alsof, doet alsof, zogenaamd, zogezegd, zgn, schijnbaar`,
  },
  {
    name: 'contrast',
    points: 0.4,
    contrast: true,
    once: true,
    negated: 'keep',
    phrases: `maar, echter, alleen jammer dat|van, enige minpunt, enige nadeel, minpunt, minpuntje, minpunten, nadeel, nadelen, behalve dat, behalve, op zich, daarentegen, desondanks, niettemin, ware het niet`,
  },
  {
    name: 'denial',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `niet, nie, nooit, niks, niets, niemand, nergens, zonder, nee, noch, amper, nauwelijks`,
  },
  {
    name: 'swearing-at',
    points: 1.5,
    tone: 'reproach',
    phrases: `klootzak, klootzakken, eikel, eikels, hufter, hufters, lul, lullen, sukkel, idioten, debiel, debielen, mongool, mongolen, imbeciel, imbecielen, achterlijken, mafkees, mafkezen, kneus, kneuzen, randdebielen, tuig, uitschot, schoft, schoften, schurk, schurken, boef, boeven, boevenbende, dievenbende, bende dieven|oplichters|amateurs, stelletje prutsers|oplichters|dieven|amateurs|idioten|sukkels|randdebielen|klungels, stelletje, zooitje ongeregeld, zootje, zootje ongeregeld, criminelen, crimineel, criminele, maffia, gangsters, aso, aso's, asociaal, asociale, asociaal gedrag, hoerenzoon, hoeren, kankerlijers, teringlijer, krijg de tering|tyfus|klere|kolere, krijg de, rot op, rot toch op, flikker op, donder op, sodemieter op, tief op, val dood, loop naar de hel|maan|pomp, zak in de stront, kus mijn kloten, ga je schamen, ga een ander, ga toch weg, trut, trutten, kutwijf, clowns, pipo's, malloten, flapdrollen, droeftoeters, sjoemelaars, ploerten, parasieten, profiteurs, uitzuigers, aasgieren`,
  },
  {
    name: 'swearing',
    points: 0.6,
    once: true,
    phrases: `godverdomme, gvd, godver, godsamme, godskolere, verdomme, potverdorie, potverdomme, kanker, kk, jezus, jezus christus, jesus, mijn hemel, in godsnaam, in hemelsnaam, in vredesnaam, wtf, fuck, fucking, fck, damn, what the, sodeju, allejezus, allemachtig, miljaar, miljaarde, nondeju, begot, amai, allez, pfoe, tjonge, tjongejonge, jeetje, sjonge, sjongejonge, verrekte, vervloekt, vervloekte, verrekt`,
  },
  {
    name: 'no-answer',
    points: 2.1,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      <reageert> <niet>, <reageert> ~ <niet>, <reageert> niemand, niemand <reageert>, niemand die <reageert>|helpt|opneemt|antwoordt|weet|iets, niemand neemt op, neemt|nemen ~ <niet> op, neemt niemand op, neemt de telefoon <niet>, niet opgenomen, nooit opgenomen, <niet> opneemt|opnemen, belt|bellen <niet> terug, belt|bellen ~ <niet> terug, niet teruggebeld, nooit teruggebeld, word|wordt niet|nooit teruggebeld, niet terug gebeld, nooit terug gebeld, geen antwoord, geen reactie, geen respons, geen gehoor, geen bericht, geen enkele reactie, geen enkel antwoord|bericht, nog geen antwoord|reactie, nooit antwoord|reactie|iets gehoord, krijg geen antwoord|reactie|gehoor|contact, krijg maar geen antwoord|reactie, nooit reactie, nooit een reactie, nooit een antwoord, niks|niets gehoord, niks|niets meer gehoord, niks|niets van gehoord, taal noch teken, taal nog teken, hoor niks|niets, horen niks|niets, hoor er niks|niets, zonder reactie, zonder antwoord, wacht ~ op ~ antwoord|reactie|terugkoppeling, wachten ~ op ~ antwoord|reactie, nog steeds geen antwoord|reactie|gehoor, mails onbeantwoord, onbeantwoord, worden niet beantwoord, wordt niet beantwoord, mails worden genegeerd, negeert, negeren, genegeerd, negeer, word genegeerd, radiostilte, doodse stilte, oorverdovend stil, blijft stil, het blijft stil, laat|laten niks|niets van zich|weten|horen, laat niets weten, telefonisch onbereikbaar|niet|slecht, onbereikbare klantenservice, slecht bereikbare, krijg niemand te pakken|aan, krijg je niemand, krijgt niemand, niemand te pakken, geven|geeft niet thuis, geven ~ niet thuis, nergens te bekennen, niet te bekennen, niemand te bereiken, niemand aan de lijn, kom er niet doorheen, gooien|gooit de hoorn, hoorn op de haak, opgehangen, hangt ~ op, hing op, hingen op, verbinding verbroken na, weggedrukt, eruit gegooid na, lijn verbroken, keuzemenu, wachtmuziek, wachtmuziekje, muziekje, bandje, chatbot, bot, een robot, robots, automatisch antwoord, automatische reactie|mail|antwoord, standaardantwoord, standaardantwoorden, standaard antwoord|reactie|mail|mailtje|verhaal, standaardmail, standaardzinnen, knip en plak, copy paste, copypaste, doorverbonden naar|van, word doorverbonden, steeds doorverbonden, antwoord dan, reageer dan, reageer eens, reageren jullie nog, gaan jullie nog reageren, wanneer reageren jullie, dm onbeantwoord, reageer op mijn|m'n, beantwoord mijn|m'n, 't blijft stil, blijft het stil, oorverdovende stilte, sindsdien stilte, en sindsdien stilte, sindsdien radiostilte, binnen 24 uur krijgt u antwoord, binnen 24 uur antwoord|reactie, u krijgt binnen, alleen automatische antwoorden, automatische mails, antwoord ~ in het engels, antwoord van een bot, kopieer-plak antwoord, copy-paste antwoord, standaard antwoord, antwoord over een product dat, antwoord dat nergens op slaat, ticket automatisch gesloten, automatisch gesloten, drie keer een vraag gesteld, we zetten het door, zetten het door, wordt doorgezet
    `,
  },
  {
    name: 'treatment',
    points: 1.8,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      onbeleefd, onbeleefde, onvriendelijk, onvriendelijke, onbeschoft, onbeschofte, onbeschoftheid, lomp, lompe, botte, brutaal, brutale, arrogant, arrogante, arrogantie, hautain, hautaine, neerbuigend, neerbuigende, minachtend, kortaf, chagrijnig, chagrijnige, nors, norse, snauwt, snauwde, afgesnauwd, snauwerig, schreeuwde tegen, uitgescholden, uitgelachen, lacht me|mij|je uit, lachten me|ons uit, beledigend, beledigende, beledigd, vernederend, vernederd, agressief, agressieve, intimiderend, intimidatie, discriminatie, gediscrimineerd, discrimineert, racisme, racistisch, racistische, seksistisch, behandeld als|alsof, behandelden|behandelt|behandelen|behandelde ~ ~ als, behandelt|behandelen|behandelden me|mij|ons als, als een dief|crimineel|hond|nummer|klein kind, zo behandeld worden, zo behandeld te worden, slecht behandeld, slechte behandeling, behandelt klanten, behandelen klanten, klantonvriendelijk, klantonvriendelijke, klantonvriendelijkheid, klantenservice waardeloos|slecht|drama|belabberd|bagger|van|onbereikbaar|onbeschoft|nul|is, klantenservice is|was ~ waardeloos|slecht|drama|bagger|ver|niet|om, klantendienst is|was ~ waardeloos|slecht|drama|niet|om, waardeloze|slechte|belabberde|beroerde|trage|onbeschofte klantenservice|klantendienst|service|helpdesk|communicatie, slechte service|klantenservice|communicatie|bereikbaarheid|ervaring|organisatie|nazorg, service van niks|niets|nul|likmevestje, service is|was ~ slecht|waardeloos|nul|bagger|drama|ver, nul service, geen service, geen enkele service, geen klantenservice, service is ver te zoeken, service ver te zoeken, van likmevestje, klant is geen koning, klant is koning niet, klant is koning my|geldt, interesseert|interesseren ze|jullie|hen|het ~ niks|niets|niet|geen, interesseert ze geen, boeit ze niet|niks|geen, boeit jullie niet, kan ze niks|niets schelen, kan ze niet schelen, kan jullie niet schelen, zal ze een worst wezen, zal jullie een worst wezen, schijt aan, lak aan, hebben lak aan, schijt aan de|hun klanten, wassen ~ handen in onschuld, handen in onschuld, handen er vanaf, trekken ~ handen ervan af, schuiven ~ af, schuift ~ af, afschuiven, geven ~ de schuld, geeft ~ de schuld, wijzen naar elkaar, wijst naar, weigeren te|om|mijn|elke|iedere, weigert te|om|mijn|elke|iedere, weigert ~ terug|te betalen|vergoeden|helpen|repareren, wordt geweigerd, mij geweigerd, te kwader trouw, verkeerd voorgelicht|geïnformeerd|geadviseerd, slecht geïnformeerd, verkeerde informatie|voorlichting|info, foute|tegenstrijdige|onjuiste informatie|info|antwoorden, iedereen zegt iets|wat anders, elke medewerker zegt, elke keer een ander verhaal, ander verhaal, aan mijn lot overgelaten, aan ons lot overgelaten, aan hun lot, laten ~ in de steek, in de steek gelaten, voor de gek gehouden, voor de gek, houden ons|je|mensen voor de gek, in de maling, in de maling genomen, nemen ~ in de maling, niet serieus genomen, word niet serieus, neemt klanten niet serieus, niet geholpen, slecht geholpen, word niet geholpen, helpen niet, helpt niet, dom gehouden, van zich af
    `,
  },
  {
    name: 'service-mention',
    points: 1,
    kind: 'service',
    once: true,
    phrases: `klantenservice, klantendienst, klanten service, customer service, webcare, helpdesk, servicedesk, support, servicebalie, dienst na verkoop, callcenter, callcentrum, medewerker, medewerkers, medewerkster, ticketnummer, ticket, klachtnummer, klachtenformulier, dossiernummer, gebeld, heb gebeld, ik heb gebeld, hebben gebeld, bel al, gemaild, heb gemaild, mailtje gestuurd, mail gestuurd, mails gestuurd, bericht gestuurd, formulier ingevuld, contactformulier, gemeld, melding gemaakt|gedaan, heb ~ gemeld, jullie medewerker|medewerkers|personeel|monteur|bezorger|chauffeur|klantenservice, contact opgenomen|gehad|gezocht, contact met jullie, telefoontjes`,
  },
]
