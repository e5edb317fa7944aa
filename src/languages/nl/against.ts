import type { Group } from '../lexicon.js'

/** What speaks against a complaint: praise, thanks, what is over, adverts, articles, others' matters. */
export const against: readonly Group[] = [
  {
    name: 'praise',
    points: -1.4,
    kind: 'praise',
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `
      top, topper, toppers, topservice, topbedrijf, topproduct, toppie, super, superblij, supersnel, supersnelle, superservice, superfijn, superfijne, goed, goede, heel goed, zeer goed, beter, de beste, prima, fijn, fijne, geweldig, geweldige, fantastisch, fantastische, uitstekend, uitstekende, uitmuntend, uitmuntende, perfect, perfecte, voortreffelijk, voortreffelijke, schitterend, schitterende, prachtig, prachtige, mooi, mooie, heerlijk, heerlijke, lekker, lekkere, lekkerste, leuk, leuke, gaaf, gave, tof, toffe, vet, nice, cool, keurig, keurige, netjes, nette, correct, correcte, vriendelijk, vriendelijke, aardig, aardige, behulpzaam, behulpzame, attent, attente, beleefd, beleefde, deskundig, deskundige, vakkundig, vakkundige, professioneel, professionele, kundig, kundige, snel, snelle, vlot, vlotte, vlotjes, soepel, soepele, stipt, op tijd, keurig op tijd, netjes op tijd, binnen een dag, volgende dag in huis, volgende dag geleverd, snel geleverd|bezorgd|geholpen|gereageerd, goed geholpen|verpakt|geregeld|bereikbaar, netjes bezorgd|geleverd|geholpen|opgelost|verpakt, snelle levering|bezorging|service|reactie, snelle en, goede service|kwaliteit|ervaring|klantenservice, tevreden, zeer tevreden, heel tevreden, tevreden klant, tevreden over, content, blij, blije, heel blij, blij mee, blij met, happy, enthousiast, enthousiaste, aanrader, een aanrader, echte aanrader, absolute aanrader, aanbevolen, beveel ~ aan, raad ~ aan, aan te raden, zeker aan te raden, warm aanbevolen, werkt goed|prima|perfect|top|fijn|uitstekend|als een, werkt heel goed|fijn, doet het goed|prima|perfect|nog steeds goed, doet wat het moet, betrouwbaar, betrouwbare, degelijk, degelijke, handig, handige, gebruiksvriendelijk, gebruiksvriendelijke, overzichtelijk, overzichtelijke, geslaagd, geslaagde, vijf sterren, 5 sterren, 10/10, een 10, een tien, dikke tien, niets op aan te merken, niks op aan te merken, niets dan lof, niks dan lof, lof, lof voor, ben fan, grote fan, hou van, houd van, genieten, genoten, waar voor je geld, goede prijs, scherpe prijs, prijs-kwaliteit, zeker weer, zeker nog eens, kom zeker terug, komen zeker terug, bestel zeker weer, de volgende keer weer, meedenkend, meegedacht, klantvriendelijk, klantvriendelijke, trots, trots op, aangenaam, aangename, gezellig, gezellige, sympathiek, sympathieke, chapeau voor, shout-out, shoutout, shout-out naar|voor, zo hoort het, zo hoort dat, zo moet het|dat, zo kan het ook, zo doe je dat, dat noem ik service, dat is pas service, een echt mens, een mens aan de lijn, echt mens die, belden ze zelf even, belden zelf, dachten mee, dacht mee, mijn vaste adres, vaste adres voor, vaste klant, vaste stek, tevreden was, om te zeggen dat ik tevreden, zo tevreden, al # jaar klant, jaren tevreden, al jaren tevreden, nooit spijt van, geen spijt, geen seconde spijt, geef me meer, beste ooit, de beste ooit, lekkerste ooit, beste aankoop, beste aankoop ooit, beste koop, nog een besteld, nog eentje besteld, meteen nog een, verslaafd aan, verslavend, verslavende, verslaafd, verliefd op, zo blij mee, zit als gegoten, slaapt als een, slaap als een roos, ligt zalig, zalig, zalige, keitof, keigoed, keilekker, keischoon, supertof, superlekker, bere, beregoed, steengoed, machtig, machtige, wreed goed, wijs ding, geweldig ding, top ding, toppers zijn het, top gasten, helden, echte helden, mijn held, mijn helden, redder in nood, redders in nood, mijn dag gered, dag gered, wat een verademing, verademing, een verademing, aangenaam verrast, positief verrast, verrast door, onder de indruk, in de wolken, kudos voor, kan ik iedereen aanraden, aan iedereen aanraden, niets dan goeds, niks dan goeds, graag gegeven, met de hand ingepakt, briefje erbij, kaartje erbij, handgeschreven kaartje, persoonlijk briefje, binnen een uur nieuwe|een|vervangen|opgelost|geholpen, binnen # minuten antwoord|reactie|geholpen|opgelost, binnen een kwartier, nooit meer anders, nooit meer zonder, niet meer zonder, mag elke dinsdag|dag|week, mag altijd zo, mogen ze altijd, zeer plezant, heel plezant, plezante ervaring|mensen|madam|service, nul keer sleutels, nul keer problemen, nul keer gedoe, nul gedoe, nul stress, waarom kan niet alles zo, waarom kan niet alles, kan niet alles zo, kon alles maar zo, was alles maar zo, beste uitgave, beste uitgave van, beste investering, beste beslissing, beste keuze, drie klikken, twee klikken, # klikken, paar klikken, in # minuten geregeld|gepiept|klaar, in vijf minuten geregeld|gepiept|klaar, zo gepiept, zo geregeld, slaap ik weer, slaap weer, doet gewoon wat, werkt gewoon, gewoon goed, zonder zeuren, no-nonsense, meer moet dat niet zijn, zo simpel kan het, simpel en duidelijk, rap en, rap geleverd, rap geholpen, ferm, dik in orde, piekfijn, tiptop, tip top, spik en span, perfect in orde, mijn dag is goed, eerlijk is eerlijk, nog nooit voorgehad, nooit voorgehad, ere wie ere toekomt, ik was sceptisch, was eerst sceptisch, geduldig uitgelegd, met veel geduld, met engelengeduld, alle tijd genomen, zo kan het dus ook, netjes aangekondigd, stipt terug
    `,
  },
  {
    name: 'salute',
    points: -1.4,
    kind: 'praise',
    salutes: true,
    negated: { name: 'not-good', points: 1.5, kind: 'service' },
    phrases: `bravo, hulde, petje af, pluim, dikke pluim, een pluim, chapeau, complimenten, compliment, complimentje, groot compliment, gefeliciteerd, proficiat, felicitaties, applaus, respect, goed gedaan, goed bezig, lekker bezig, goed werk, knap werk, knap gedaan, netjes gedaan, mooi werk, klasse, wat fijn dat, wat goed dat, fijn dat, heerlijk dat, ga zo door, kudos, chapeau aan, chapeau voor de mannen|ploeg|dames, hoedje af, hoed af, dikke merci, diepe buiging, diepe buiging voor, staande ovatie, alle lof, alle lof voor, niets dan respect, dikke duim, duimpje, dikke proficiat`,
  },
  {
    name: 'thanks',
    points: -1.4,
    kind: 'praise',
    negated: 'keep',
    courtesy: true,
    phrases: `bedankt, dank, dankje, dank je, dank je wel, dankjewel, dank u, dank u wel, dankuwel, hartelijk dank, heel erg bedankt, veel dank, duizendmaal dank, bedankt voor, dank voor, bedankt aan, bedanken, bedank, dankbaar, merci, thanks, thx, thnx, tnx, thank you, dikke merci aan, grote merci, hartelijk bedankt, super bedankt aan, ontzettend bedankt, enorm bedankt, bedankje, bedankje aan, dank aan, dank jullie wel, dank jullie, dankuwel aan`,
  },
  {
    name: 'polite-ask',
    points: 0.1,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `alvast bedankt, bij voorbaat dank, bij voorbaat bedankt, bvd, alvast dank, dank alvast, bedankt alvast, bedankt voor jullie|uw reactie|antwoord|hulp, alstublieft, alsjeblieft, aub, ajb, svp, graag, gaarne, met vriendelijke groet, mvg, vriendelijke groeten, groetjes, groeten, hopelijk, hoop, hopen, ik hoop dat, zou fijn|mooi|top|leuk|handig|super zijn, zou leuk zijn`,
  },
  {
    name: 'resolved',
    points: -1.9,
    negated: { name: 'unresolved', points: 1.9, kind: 'service', severity: 2 },
    phrases: `
      opgelost, is opgelost, probleem opgelost, inmiddels opgelost|geregeld|verholpen|gelukt|binnen, al opgelost, verholpen, is verholpen, gefixt, gefikst, hersteld, is hersteld, weer in orde, weer online, doet het weer, doen het weer, werkt weer, werken weer, werkt het weer, het werkt weer, werkt nu, werkt nu weer, het werkt nu, rijdt weer, rijden weer, we hebben weer, weer stroom|internet|bereik|water|beeld|verbinding, is terug, weer terug, is alweer, al gelukt, gelukt, is gelukt, is inmiddels, net geleverd|binnen|ontvangen|bezorgd, toch nog gekomen|ontvangen|geleverd|binnen, alsnog ontvangen|gekregen|geleverd|bezorgd, eindelijk binnen|ontvangen|gelukt|opgelost, geld teruggekregen|terug ontvangen|ontvangen, geld is terug, heb mijn geld terug, netjes terugbetaald|vergoed|opgelost, ben|is ~ goed geholpen, ben goed|prima|netjes|snel geholpen, hebben het opgelost|geregeld, heeft het opgelost|geregeld, edit opgelost, update opgelost, alles in orde, alles is in orde, alles ok, alles goed gekomen, is goed gekomen, goedgekomen, helemaal goed gekomen, geen problemen meer, geen storing meer, zaak afgesloten, alles loopt weer, loopt alles weer, liep alles weer, alles draait weer, draait weer, werkt alles weer, alles werkt weer, weer up, terug in orde, terug in de lucht, weer in de lucht, 't is opgelost, ondertussen opgelost|in orde|gevonden|hersteld, vanochtend|vanmorgen|vandaag|gisteren|vanmiddag|zonet|net|ondertussen|intussen|inmiddels teruggestort|terugbetaald|teruggekregen|rechtgezet|gecrediteerd, is teruggestort|terugbetaald, teruggestort met, terugbetaald met, met excuus en al, hoofdstuk gesloten, wat mij betreft gesloten|klaar|afgehandeld, wat mij betreft klaar, staat er weer op, kan weer inloggen, kan er weer in, mag dicht, topic mag dicht, topic kan dicht, slotje mag, slotje erop, kan gesloten worden, eind goed al goed, toch nog goedgekomen, is gefikst, gefixt ondertussen, gevonden en teruggebracht, hebben ~ hersteld, leiding ~ hersteld, zaak gesloten wat mij, excuus en al, excuses en al, is er heel, is er maar heel, dan gezegd maar heel, maar wel heel, toch gevonden, toch gevonden waarom, uiteindelijk gevonden, probleem gevonden, oorzaak gevonden, heb de oorzaak, werkt na herstart, werkt na een herstart, niks aan de hand dus, niets aan de hand dus, klaar is kees, goed aangekomen, heelhuids aangekomen
    `,
  },
  {
    name: 'following-up',
    points: -0.6,
    once: true,
    negated: 'keep',
    phrases: `oké bedankt, ok bedankt, oke bedankt, top bedankt, prima bedankt, super bedankt, duidelijk bedankt, helder bedankt, begrepen, duidelijk dank, geen probleem, geen punt, geen zorgen, geeft niet, maakt niet uit, maakt niks uit, niet erg, niks aan de hand, niets aan de hand, komt goed, komt wel goed, rustig maar, geen dank, graag gedaan`,
  },
  {
    name: 'staff-reply',
    points: -0.7,
    once: true,
    negated: 'keep',
    phrases: `wat vervelend dat, wat vervelend om, excuses voor het ongemak, onze excuses, sorry voor het ongemak, het spijt ons, vervelend om te horen, stuur ons een|even, stuur ons een dm|pb|bericht, neem gerust contact, neem contact met ons, we helpen je graag, wij helpen je graag, helpen je graag verder, help je graag, staan voor je klaar, tot je dienst, ons team, onze collega's, onze monteurs zijn|werken, wij werken aan, we werken eraan, wordt aan gewerkt
    `,
  },
  {
    name: 'promotion',
    points: -1.5,
    promotes: true,
    kind: 'other',
    negated: 'keep',
    phrases: `win, winactie, win een, winnen, kans maken, maak kans, maak kans op, doe mee, doe mee en, prijsvraag, verloting, verloten, weggeven, geven weg, kortingscode, korting, kortingen, % korting, korting op, met korting, aanbieding, aanbiedingen, actie, acties, actieprijs, uitverkoop, sale, solden, black friday, cyber monday, cadeaubon, profiteer, profiteer nu, mis het niet, mis niet, ontdek, ontdek onze|de|nu, schrijf je in, abonneer, abonneer je, volg ons, like en deel, like & win, klik hier, klik op, link in bio, bestel nu|snel|direct, boek nu|snel, koop nu, shop nu, gratis verzending, gratis verzonden, gratis proberen, tijdelijk gratis, vanaf # euro, vanaf €, nu voor, voor maar #, voor slechts #, slechts €, nieuw bij <brand>, onze nieuwe collectie|winkel, kom langs, kom gezellig langs, tot dan, wij bieden, zomeractie, winteractie, najaarsactie, lenteactie, kortingsactie, welkomstactie, welkomstkorting, eerste maand gratis, # maanden gratis, maanden gratis, cadeau bij elk|elke|een|je, gratis bij elk|elke|je, bij elk nieuw abonnement, enkel tot, enkel deze week|maand|weekend, alleen deze week|maand|weekend, geldig t/m, tot en met zondag, zolang de voorraad strekt, op is op, promo, promocode, gesponsord, samenwerking met <brand>, spaaractie, openingsactie, inruilactie, vriendenkorting, batjes, koopjes, soldenperiode
    `,
  },
  {
    name: 'sales-talk',
    points: -0.5,
    once: true,
    negated: 'keep',
    phrases: ` nieuws, event, evenement, beurs, concert, festival, tentoonstelling, expositie, opening, sponsor, sponsort, workshop, webinar, lezing, congres, voorstelling, kaartverkoop, première, interview, uitzending, vanavond om, morgen om
    `,
  },
  {
    name: 'job-advert',
    points: -2,
    promotes: true,
    hires: true,
    kind: 'other',
    negated: 'keep',
    phrases: `vacature, vacatures, wij zoeken een, we zoeken een, wij zoeken, is op zoek naar een, zijn op zoek naar een|collega's, kom werken bij, kom bij ons werken, werken bij <brand>, solliciteer, solliciteer nu|direct, solliciteren, stuur je cv, mail je cv, collega gezocht, medewerker gezocht, gezocht medewerker|chauffeur|monteur|developer, fulltime, parttime, stage, stageplek, stageplaats, bijbaan, zzp, salarisindicatie, m/v/x, m/v, zoekt bezorgers|monteurs|chauffeurs|medewerkers|collega's|vakantiekrachten|jobstudenten|vrijwilligers|magazijniers|developers|koeriers|verkopers, zoekt een medewerker|monteur|chauffeur|developer|collega|stagiair, zoekt nieuwe collega's|medewerkers, rijbewijs b, vanaf # jaar, solliciteer via|vandaag, solliciteren via|kan, solliciteer bij, jobstudent, jobstudenten, studentenjob, flexijob, bediende gezocht, vaste contract, contract van onbepaalde duur, onbepaalde duur, marktconform salaris, word jij onze|onze?, versterk ons team, kom ons team versterken, ons team versterken, jobdag, openstaande vacature, maaltijdcheques
    `,
  },
  {
    name: 'report',
    points: -0.9,
    kind: 'news',
    negated: 'keep',
    phrases: `kondigt aan, kondigde aan, aangekondigd, kondigt, maakt bekend, maakte bekend, bekendgemaakt, persbericht, volgens bronnen, volgens ingewijden, meldt, melden, meldde, anp, belga, reuters, kwartaalcijfers, jaarcijfers, halfjaarcijfers, omzet van, nettowinst, winst, miljoen euro, miljard euro, investeert, investering, neemt ~ over, overname, overname van, fuseert, fusie met, opent een|nieuwe|eerste|zijn|haar, opende, benoemt, benoemd tot, nieuwe topman|ceo|directeur|bestuurder, topman, aandeel <brand>, aandelen <brand>, beurskoers, aex, bel20, het concern, de sector, woordvoerder, liet weten, zegt in een, aldus, volgens de krant, neemt ~ in gebruik, neemt ~ in gebruik genomen, neemt zonnepark|windpark|fabriek|magazijn, in gebruik genomen, wordt ~ in gebruik genomen, volgens de onderneming|het bedrijf|de directie, volgens de woordvoerder, zo meldt|bericht|schrijft, laat ~ weten in, opent volgende maand|week|dit|in|zijn, breidt uit, breidt ~ uit, uitbreiding van, gaat samenwerken met, samenwerking aan, sluit akkoord|overeenkomst, tekent contract, huishoudens van stroom, circa # huishoudens|klanten, goed voor # banen|jobs, banen bij, nieuwe vestiging, nieuwe hoofdzetel, hoofdzetel, raad van bestuur, financieel directeur, topvrouw, gedelegeerd bestuurder, omzet steeg|groeide|daalde, de omzet, marktaandeel, eerste kwartaal|halfjaar, bedrijfsresultaat, beursgang
    `,
  },
  {
    name: 'grave-news',
    points: -1.2,
    kind: 'news',
    severity: 3,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `veroordeeld tot, boete van # , boete voor, krijgt boete, krijgt miljoenenboete, miljoenenboete, beboet, onderzoek naar, onderzoekt, verdacht van, inval bij, huiszoeking bij, massaclaim tegen, schrapt # banen, schrapt banen, ontslaat, ontslagronde, reorganisatie, staking bij|van|op|door, staakt, staken, failliet verklaard, faillissement van, surseance, vraagt faillissement
    `,
  },
  {
    name: 'breach-news',
    points: -1.2,
    kind: 'news',
    severity: 4,
    reported: true,
    thirdPerson: true,
    negated: 'keep',
    phrases: `cyberaanval op, hackaanval op, ransomware-aanval op, slachtoffer van een cyberaanval, datalek bij, hack bij, gegevens van # klanten|miljoen|mensen, miljoenen klanten|accounts|gebruikers getroffen, hackers hebben|zouden|stalen, te koop op het dark web
    `,
  },
  {
    name: 'article',
    points: -0.3,
    once: true,
    negated: 'keep',
    phrases: `artikel, artikelen, reportage, documentaire, video, foto, blog, boek, roman, film, serie, aflevering, verhaal, verhalen, eeuw, historisch, project, ontwikkeling, toekomst, column, studie, onderzoek, analyse, podcast, nieuwe blogpost, blogpost, blogje, blogpostje, mijn blog, artikeltje, geschreven over, schreef over, schreef ik een, draadje over, een draadje, tutorial, handleiding geschreven, inclusief alle fouten, alle fouten die ik, nieuwsbrief, projectje, hobbyproject, zijproject, knutselproject, cronjob, buurtkrant, nieuwe video, nieuwe aflevering, op youtube, hoe ik met een|mijn, hoe ik mijn`,
  },
  {
    name: 'chatter',
    points: -0.6,
    negated: 'keep',
    phrases: `haha, hahaha, hahahaha, hihi, lol, xd, hehe, welterusten, slaap lekker, eet smakelijk, fijne kerst, gelukkig nieuwjaar, fijne verjaardag, gefeliciteerd met je, mijn vriend, mijn vriendin, mn vriend, mn vriendin, mijn moeder, mijn vader, mijn zus, mijn broer, liefde, muziek, liedje, voetbal, wedstrijd, school, uni, feestje, koffie, strand, zon, weekend, mijn|m'n|me nonkel|tante|oma|opa|schoonmoeder|schoonvader|zwager, madam, mijn madam, poes, kater, ons hondje, kwispelt, kwispelen, fun fact, leuk weetje, weetje, shower thought, gedachte van de dag, vraag voor de groep, hersenspinsel, theorietje, zit in de trein naar, raam plek, raamplek, vrijgezellentip, tip van de dag, protip, pro tip, levensles, hack van de dag, 't is zondag, zondagochtend, vrijmibo, borrel, op een terrasje, terrasje, picknick, mijn buurmeisje, dagboek, nostalgie, jeugdherinnering, jeugdsentiment, spaarboekje, verzamelen om, we verzamelen, verzamelen op, we spreken af, spreken af, afspreken bij|aan|voor, neem een regenjas|jas|drankje mee, achter de fontein, schuin tegenover, tegenover het kantoor|de winkel, naast de winkel|het kantoor, voor het kantoor|gebouw|hoofdkantoor van, op het plein voor, om de hoek bij|van, bij de ingang van, voor wie morgen|vanavond|zondag|zaterdag meeloopt|meefietst|komt|mee, wie gaat er mee, gevonden in|aan|bij de|het, verloren in|aan de|het omgeving, welk behang, welke lamp, eigen schuld natuurlijk, ik besta niet, voor het moreel, juiste moment, hij wacht zegt hij, geld als water, naar bergen|oslo|rome|lissabon|barcelona, zien glinsteren, wat doen jullie|jullie? met, kiezen jullie, spelen jullie, gebruiken jullie, wat onze hond hebben|heeft, vaste routine, elk zijn ding, zin om zaterdag|zondag|vanavond|morgen, iemand zin om|in, mee te voetballen|lopen|fietsen|spelen, we zijn met, bel maar aan, wat eten jullie, netflixen, slechte film, film kijken, filmavond, drie koffies, tot drie uur ~ spelen, zitten gamen, zitten spelen, koffiekarren, knuffelbeer, zag net een, zag vandaag een, kwam net een, reed achter een, de kat zit, de hond slaapt, volgens de handleiding # minuten, gehuwd blijven, twee personen gehuwd, relatietest, in elkaar gezet met, samen in elkaar gezet`,
  },
  {
    name: 'hearsay',
    points: -1.4,
    negated: 'keep',
    phrases: `naar het schijnt, schijnt, ik heb gehoord dat, hoorde dat, gehoord van, een vriend zegt|vertelde, een vriendin zegt|vertelde, iedereen klaagt, mensen klagen, stop met klagen|zeuren|zeiken, niet zo zeuren, altijd dat geklaag, bij mij werkt het|alles|hij|ie|prima|wel, bij mij geen probleem|problemen|storing, hier geen probleem|problemen|storing, hier werkt alles|het prima|gewoon, nooit problemen gehad, nooit een probleem gehad, nooit problemen mee, nog nooit problemen|een, nooit gedoe, nooit klachten, nul problemen, geen klachten, vertelt elk|elke|altijd|nog, vertelt ~ elke kerst|verjaardag, op elk|elke verjaardag|kerstdiner|familiefeest, elk kerstdiner, ooit gehoord dat, ooit gehoord van, ooit ergens gelezen, ergens gelezen dat, heb ooit gelezen, ik las ergens, naar verluidt, het gerucht gaat, het gerucht, volgens de geruchten, gaat het verhaal, het verhaal gaat, of het waar is, of 't waar is, als het waar is, als 't klopt, als het klopt, geen idee of het|dat waar|klopt, wie weet of het, broodje aap, broodjeaapverhaal, urban legend, sterk verhaal, prachtig verhaal, leuk verhaal, mooie anekdote, anekdote, in de jaren|jaren? 60|70|80|90, in de jaren zestig|zeventig|tachtig|negentig, in '98|'95|'99|'89, in de vorige eeuw, ver voor mijn tijd, voor mijn tijd, lang geleden, heel lang geleden, toen <brand> net begon|bestond, toen <brand> nog, een jaar of ~ terug|geleden, tientallen jaren geleden, sindsdien nooit meer zoiets|iets, nooit meer zoiets, bij een collega van, een collega van mijn, een kennis van, een vriend van een, een vriendin van een|me|mijn|m'n, vriendin van me|mijn|m'n, de zwager van, de buurman van, de neef van, iemand die iemand kent, via via, van horen zeggen, horen zeggen, men beweert, schijnen, schijnt er, zou ooit, zouden ooit, vroeger thuis, mijn|m'n|me <familie> vertelt|vertelde|beweert|beweerde|zweert, mijn|m'n|me <familie> zegt|zei altijd, mijn|m'n|me <familie> heeft het er, volgens mijn <familie>, volgens een kennis|vriend|collega, heeft een nicht|neef|vriend|kennis van hem|haar, nicht van haar|hem, neef van haar|hem, ooit drie|twee|vier|# maanden|weken|jaar, maar ja mijn, verhalen van, verhaal van mijn, sterke verhalen, naar eigen zeggen`,
  },
  {
    name: 'own-fault',
    points: -1.4,
    once: true,
    negated: 'keep',
    phrases: `mijn schuld, is mijn schuld, was mijn schuld, mijn eigen schuld, eigen schuld dikke bult, mijn fout, was mijn fout, foutje van mij|mijn|mezelf, eigen fout, stom van mij|me, dom van mij|me, ik sukkel, ik had me vergist, heb me vergist, vergiste me, ik had het verkeerd, zelf laten vallen, laten vallen in|op, heb hem laten vallen, ik was vergeten, vergeten te, per ongeluk zelf, zelf gesloopt, eigen schuld natuurlijk wel, domme dns-fout gemaakt, zelf een fout gemaakt, fout gemaakt door mij, het verkeerde adres had, verkeerde adres had opgegeven|ingevuld|doorgegeven, verkeerd adres had opgegeven|ingevuld, verkeerd adres opgegeven|ingevuld|doorgegeven, verkeerde adres opgegeven|ingevuld|doorgegeven, had ik verkeerd ingevuld|ingevoerd, zelf zo ingesteld, dat zelf zo ingesteld, zelf ingesteld, zelf verkeerd, straal vergeten, was ik vergeten, was het vergeten, totaal vergeten, helemaal vergeten, glad vergeten, compleet vergeten, ik zelf gemaakt heb, die ik zelf gemaakt|veroorzaakt, ik oen, ik kluns, ik sufferd, ik kieken, stommerik die ik ben, ik was het zelf, een domme fout van mij|me|mezelf, ik een domme fout`,
  },
  {
    name: 'slip',
    points: -1.4,
    once: true,
    excuses: true,
    negated: 'keep',
    phrases: `lag aan mij, lag aan mijn|m'n router|kabel|telefoon|wifi|eigen, het lag aan mij, bleek mijn|m'n eigen|kabel|router|fout, lag toch aan, was mijn eigen|m'n fout|schuld|router, stekker zat, stekker er niet in, zat er niet in, stond uit, had ik verkeerd, vals alarm, loos alarm, neem het terug, ik neem alles terug, niets gezegd, niks gezegd, verkeerd gelezen, tikfout, typefout, leesfout, het lag aan een|de|mijn|m'n oude|eigen, lag aan een oude|plug-in|extensie|instelling, lag aan de adblocker|vpn|kabel, sorry voor de ruis|drukte|verwarring|paniek, excuses voor de ruis|drukte|paniek, laat maar, laat maar gevonden, heb hem gevonden|al, zat bij de bakker|buren|receptie, zat gewoon in|bij|onder, lag gewoon in|bij|onder, lag bij de buren|receptie, adblocker stond, vpn stond nog, vliegtuigstand, vliegtuigmodus stond, mijn gedacht, moest gewoon herstarten, filter stond nog|aan, filter stond, stond nog een filter, stond verkeerd ingesteld, stond in de spam, zat in de spam, zat in mijn spam, in mijn spamfolder, spamfolder gevonden, las eroverheen, mijn fout dus, eigen domheid, pebkac, capslock stond, caps lock stond, bleek dat ik de|het verkeerde, bleek dat ik de code van mijn, bleek dat ik zelf, blijkt dat ik zelf, de code van mijn andere, niet tegen mijn vrouw|man zeggen, niet verder vertellen
    `,
  },
  {
    name: 'others-say',
    points: -1,
    others: true,
    negated: 'keep',
    phrases: `mijn|m'n buurman|buurvrouw|collega|broer|zus|vriend|vriendin|baas|neef|nicht ~ zegt|klaagt|vindt|haat, veel|sommige|heel mensen zeggen|klagen, mensen zeggen|klagen over, men zegt, je hoort dat, je hoort vaak`,
  },
  {
    name: 'among-peers',
    points: -1.2,
    once: true,
    negated: 'keep',
    phrases: `hoe pakken jullie, hoe doen jullie dat, wie kent er een, welke kleur, wat voor kleur, welke volgorde, houden jullie aan, wat zouden jullie, even sparren`,
  },
  {
    name: 'second-hand',
    points: -1.6,
    once: true,
    negated: 'keep',
    phrases: `over te kopen`,
  },
  {
    name: 'came-to-us',
    points: -2,
    kind: 'praise',
    comesToUs: true,
    negated: 'keep',
    phrases: `overgestapt naar <brand>, ben overgestapt naar <brand>, zijn overgestapt naar <brand>, stap over naar <brand>, nu bij <brand>, zit nu bij <brand>, sinds ik bij <brand>|overgestapt|hier, gebruik nu <brand>, dankzij <brand>, gelukkig staat ~ ~ bij <brand>, gelukkig zit ik bij <brand>, gelukkig heb ik <brand>, gelukkig ben ik bij <brand>, blij dat ik bij <brand>, blij dat ik <brand>, ik stap over naar <brand>, stap ik over naar <brand>, stappen over naar <brand>, stappen we over naar <brand>, ga ik naar <brand>, ga naar <brand> dan, dan maar naar <brand>, dan maar <brand>, ga over naar <brand>, overstappen naar <brand>, ik ga over naar <brand>, bij <brand> merk ik niks|niets, bij <brand> wel, bij <brand> geen last|problemen|storing, hier met <brand>, met <brand> geen probleem|problemen|last, weer terug bij <brand>, klant geworden bij <brand>, maandag|morgen|volgende ~ over naar <brand>, sinds <brand> slaap|is|heb|geen|nooit, sinds ik overstapte naar, sinds we bij <brand> zitten|zijn, bij mijn vorige hoster|provider|bank|leverancier|operator|verzekeraar lag|viel|ging|moest, bij de vorige lag alles|viel alles, mijn vorige provider|hoster|operator lag|viel, met <brand> nog nooit voorgehad|problemen|gehad, met <brand> nooit voorgehad|problemen, bij <brand> nog nooit voorgehad|gehad|problemen, dan liever <brand>, geef mij maar <brand>`,
  },
]
