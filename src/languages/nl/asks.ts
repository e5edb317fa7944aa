import type { Group } from '../lexicon.js'

/** Calls for help, questions, what somebody turned to them with, and what they threaten. */
export const asks: readonly Group[] = [
  {
    name: 'help',
    points: 1.5,
    tone: 'request',
    negated: 'keep',
    phrases: `help, help me, help mij, help ons, help aub, hulp nodig, heb hulp nodig, hebben hulp nodig, ik heb hulp, kunnen jullie ~ helpen, kunt u ~ helpen, kan je ~ helpen, kun je ~ helpen, kan iemand ~ helpen, kan er iemand ~ helpen, iemand die ~ kan helpen, iemand die mij|me kan helpen, wie kan ~ helpen, wie helpt mij|me, kan iemand hier, sos, los het op, los dit op, los dit eens op, lossen jullie dit, wanneer lossen jullie, doe er iets|wat aan, doe er eens iets|wat aan, doe iets, doe eens iets, doe hier iets|wat aan, doen jullie er, graag een oplossing, wil een oplossing, ik wil een oplossing, eis een oplossing, fix dit, fix het, fix je|jullie, fix de|die|dit, repareer, regel dit|het, regel het even, maak het in orde, maak dit in orde, zet ~ recht, maak het goed, deblokkeer mijn, stuur mij|me een, herstel dit|het|de, wanneer wordt dit|het opgelost|verholpen|gefixt, wanneer is dit|het opgelost|verholpen, kan iemand even naar ~ kijken, kan iemand ~ wakker worden, haal dat ~ weg, regel dit met, regelt dat eens, devs fix, fix aub, gelieve te, gelieve dit, gelieve mij`,
  },
  {
    name: 'request',
    points: 0.7,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `hulp, helpen, oplossing, oplossen, uitleg, verklaring, leg uit, leg eens uit, leg mij eens uit, kunnen jullie uitleggen, antwoord, reactie, nakijken, nagaan, checken, kunnen jullie nakijken|nagaan|checken|kijken, kunt u nakijken|nagaan|checken|kijken, hier naar kijken, hiernaar kijken, naar laten kijken, heeft iemand, heeft er nog iemand, iemand anders, meer mensen, meer mensen last, last van storing, ben ik de enige, ben ik de enige die|met, is het normaal, klopt het dat, via dm, per dm, in dm, via pb, privébericht, dm gestuurd, heb een dm|pb|bericht gestuurd, heb jullie een, check je|jullie dm|pb, check dm, neem contact op, bel mij|me, mail mij|me, mag ~ zachter|harder|groter|kleiner|trager|sneller|minder|langer, mag ~ ietsje zachter|harder, kan ~ zachter|harder|groter|minder, kan er iemand ~ laten weten, kan iemand ~ kijken, kan iemand even, leg het me uit, leg mij uit, zet het terug, wie doorbreekt, ge moogt mij, wie weet wie ik, iemand hier die daar werkt`,
  },
  {
    name: 'why',
    points: 1.2,
    once: true,
    negated: 'keep',
    phrases: `waarom, waarom toch, hoe kan dat|dit|het|ik|een|je, hoe kan het dat, hoe kan het zijn, hoe is het mogelijk, hoe is dit mogelijk, hoe komt het dat, hoe komt dat, hoezo, hoe bestaat het, waar slaat dit|dat op, waar slaat het op, wat is dit voor, wat zijn dit voor, wat voor, waar wachten jullie op, waar blijft|blijven, wanneer gaan jullie, wanneer komt|wordt|krijg|krijgen|rijdt ~ eindelijk|nou|nu, met welk recht, waar haal je|jullie het, wat denken jullie, wat denkt, wie denken jullie, wat is het nut, waar is ~ gebleven, en mijn|m'n geld|pakket|bestelling, wat een, wat is dat nou, wat is dit nou, wat is dit, serieus ?, echt ?, pardon ?, hallo ?, hoe moeilijk, nou, joh, hè, eindelijk eens, nou eens, nu eens, ooit eens, ooit nog, nog ooit, eens een keer, wordt het niet eens tijd, wordt tijd dat, het wordt tijd`,
  },
  {
    name: 'question',
    points: 0.1,
    tone: 'request',
    kind: 'question',
    once: true,
    negated: 'keep',
    phrases: `hoe kan ik, hoe moet ik, hoe werkt, is het mogelijk om, is er een mogelijkheid, zou het mogelijk zijn, kan ik, mag ik, zou ik, weet iemand of|hoe|wanneer, weten jullie of|wanneer, kunnen jullie zeggen|vertellen, kunt u zeggen|vertellen, kan iemand zeggen|vertellen, zijn jullie van plan, komt er een, hebben jullie, heeft u, verkopen jullie, leveren jullie, accepteren jullie, verzenden jullie, wat kost, hoeveel kost, wat is het verschil, vraagje, een vraagje, een vraag, vraag, ik vroeg me af, vraag me af, ik wil graag weten, ik zou graag weten, wil weten of, benieuwd of, wanneer komt, wanneer opent, waar kan ik, hoe hard|groot|lang|zwaar|snel|breed|hoog|oud|duur is|zijn, hoe zit het met, hoe gaat dat bij, hoe regel ik, hoe verhuis ik, hoe zeg ik, hoe vraag ik, hoe activeer ik, tot wanneer kan|mag, vanaf wanneer kan|mag|is, tegen wanneer, op welk nummer, op welke dag, bij welke, moet ik daarvoor, moet ik zelf, heb ik daarvoor, kan dat ook, kan het ook, mag dat ook, bestaat er een, is er ook een, hebt ge|gij, hebben jullie ook, doen jullie ook, klopt het dat ik, volstaat een|het`,
  },
  {
    name: 'turned-to-them',
    dealing: true,
    points: 1.2,
    kind: 'service',
    severity: 2,
    once: true,
    negated: 'keep',
    phrases: `heb|hebben ~ jullie ~ gebeld|gemaild|gestuurd|gevraagd|gemeld|benaderd|geschreven, heb|hebben ~ klacht|melding|ticket|verzoek|aanvraag|claim ~ ingediend|gemaakt|aangemaakt|gedaan, ticket ~ gesloten, melding ~ gesloten, klacht ~ gesloten|afgewezen|afgehandeld, claim ~ afgewezen, moest foto's|foto sturen, vroegen om foto's, foto's gestuurd, # keer gebeld, <getal> keer gebeld, # keer gemaild, <getal> keer gemaild, # telefoontjes, <getal> telefoontjes, # mails, <getal> mails, sindsdien niks|niets|stilte, sindsdien, daarna niks|niets ~ gehoord, zouden terugbellen, zou teruggebeld worden, zou worden teruggebeld, ze zouden terugbellen, ze zouden mij|me bellen, beloofd terug te bellen, beloofden terug te bellen, word van, moest ~ opnieuw bellen|mailen, moet ~ opnieuw bellen, weer bellen, mail na mail`,
  },
  {
    name: 'wanted',
    dealing: true,
    points: 1.3,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `wil|willen ~ mijn|m'n|ons ~ geld|bestelling|pakket|borg, wil|willen gewoon|alleen, ik wil gewoon, ik wil alleen, het enige wat ik wil|vraag, zou graag ~ vergoeding|geld|antwoord|oplossing|reactie, graag ~ geld terug|vergoeding|oplossing|reactie, als <brand> dit leest, als iemand van <brand>, bij wie moet|kan ik, bij wie kan ik, waar kan ik een klacht|terecht|klagen, waar moet ik, wie vergoedt|betaalt|compenseert|lost, wie gaat ~ betalen|vergoeden, wanneer krijg|krijgen ik|we ~ geld|pakket|bestelling|vergoeding, wanneer krijg ik, wanneer komt mijn|m'n, wanneer wordt mijn|m'n, wanneer kan ik`,
  },
  {
    name: 'leaving',
    points: 1.7,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `zeg ~ op, zeggen ~ op, zeg mijn|m'n abonnement|contract|lidmaatschap|account op, opgezegd, opzeggen, opzegging, zeg op, ga opzeggen, stap ~ over, stappen ~ over, ga overstappen, overstappen, overgestapt, overstap naar, stap over naar, stap op, andere provider|aanbieder|bank|verzekeraar|leverancier|energieleverancier|webshop|operator, naar een andere, naar de concurrent|concurrentie, ga naar <brand>, switch naar, ga switchen, switchen, ik ben weg, wij zijn weg, ben hier weg, ben ik weg, zijn wij weg, wegwezen, vaarwel <brand>, doei <brand>, dag <brand>, tot nooit, tot nooit meer, klant kwijt, een klant kwijt, klant minder, een klant minder, verliezen een klant, klanten kwijt, zijn me|mij kwijt, ben klant af, geen klant meer, blijf geen klant, niet meer bij jullie, nooit meer bij|via|naar|met, nooit meer klant, nooit meer bestellen|kopen, bestel hier nooit|niet meer|niks, koop hier nooit|niet meer, hier koop ik, hier bestel ik, zie je mij|me niet meer, zien jullie mij|me niet meer|nooit, zien mij nooit|niet meer terug, verwijder de app|app|mijn|m'n account, app verwijderd, account opheffen, account verwijderen, account laten verwijderen, rekening opheffen, verleng niet, niet verlengen, niet verlengd, ontbind de, ontbinden, contract ontbinden, retour gestuurd, boycot, boycotten, zoek een alternatief, alternatief voor <brand>, op zoek naar een andere|ander, weg bij <brand>, uitschrijven, schrijf me uit, afmelden voor`,
  },
  {
    name: 'legal',
    points: 1.4,
    kind: 'service',
    severity: 4,
    phrases: `advocaat, advocaten, jurist, rechtsbijstand, rechtsbijstandverzekering, juridisch, juridische, juridische stappen, juridische hulp, gerechtelijke stappen, rechtszaak, rechtszaken, rechter, kantonrechter, vrederechter, rechtbank, aangifte, aangifte gedaan, doe aangifte, aangifte doen, dagvaarding, dagvaarden, ingebrekestelling, in gebreke gesteld, in gebreke, sommatie, aangetekende brief, aangetekend, consumentenbond, test-aankoop, testaankoop, test aankoop, acm, consuwijzer, geschillencommissie, ombudsman, ombudsdienst, ombudsdienst telecom, kifid, autoriteit consument, toezichthouder, radar, kassa vara, meldpunt, juridisch loket, schadeclaim, schade claimen, claim indienen, schadeloosstelling, economische inspectie, fod economie, politie
    `,
  },
  {
    name: 'legal-threat',
    points: 2,
    kind: 'service',
    severity: 4,
    negated: 'keep',
    phrases: `ik sleep jullie voor, sleep jullie voor de rechter, sleep ze voor de rechter, voor de rechter slepen, stap naar de rechter, stappen naar de rechter, naar de rechter stappen, naar de rechter, zie jullie in de rechtbank, zien we elkaar bij de rechter, onderneem juridische|gerechtelijke stappen, neem juridische|gerechtelijke stappen, volgen er? juridische stappen, mijn advocaat neemt|zal, schakel ~ advocaat|jurist|rechtsbijstand in, schakel mijn rechtsbijstand in, ga aangifte doen, ik doe aangifte, dien een schadeclaim in, meld dit bij de acm|consumentenbond|ombudsman|geschillencommissie, stap naar de geschillencommissie|ombudsman|politie, naar de geschillencommissie, radar inschakelen, stel jullie in gebreke, stel jullie aansprakelijk, stel ~ aansprakelijk, aansprakelijk gesteld, aansprakelijk stellen
    `,
  },
]
