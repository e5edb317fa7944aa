import type { RolesOf } from '../../reply-words.js'

export const harm: RolesOf<'harm'> = {
  blamesCustomer: {
    phrases: `had|hadden je|u|jullie ~ moeten|kunnen, je|u|jullie had|hadden ~ moeten|kunnen, je|u|jullie hebt|heb|heeft|hebben ~ niet|geen ~ gelezen|gecontroleerd|gevolgd|doorgegeven|gemeld|gebeld|betaald|geluisterd|opgezegd|gereageerd|afgesloten|ingevuld|opgeslagen|begrepen|gekeken|bevestigd, heb|heeft|hebben je|u|jullie ~ niet|geen ~ gelezen|gecontroleerd|gevolgd|doorgegeven|gemeld|betaald|begrepen, je|u|jullie bent|ben|zijn ~ vergeten, je|u|jullie hebt|heb|heeft ~ vergeten|verkeerd|verkeerde|fout|zelf|akkoord|getekend|geaccepteerd|gekozen|genegeerd, heb|heeft je|u ~ zelf|verkeerd|verkeerde, blijkbaar|waarschijnlijk|kennelijk|duidelijk|vermoedelijk|ongetwijfeld ~ heb|hebt|heeft|ben|bent|je|u, waarom heb|heeft|hebt je|u ~ niet, je|uw|jouw|jullie eigen ~ schuld|fout|keuze|verantwoordelijkheid|risico|keus|nalatigheid, eigen schuld|verantwoordelijkheid|risico|keuze, je|uw|jouw ~ fout|schuld, gebruikersfout, verkeerd gebruik, onjuist gebruik, onzorgvuldig gebruik, verkeerd gebruikt|ingevuld|aangesloten|geïnstalleerd, als je|u ~ had|hadden|gelezen|gecontroleerd, had je|u ~ gelezen|gecontroleerd|gebeld|gewacht|gevraagd, zoals ~ ~ duidelijk|vermeld|staat|aangegeven|gezegd|eerder|uitgelegd ~ in|op|onze, staat duidelijk, staat ~ duidelijk in|op|vermeld, duidelijk vermeld|aangegeven|gecommuniceerd, al ~ keer|meerdere ~ uitgelegd|gezegd|aangegeven|gemeld, al uitgelegd|aangegeven|gezegd, lees ~ voorwaarden|handleiding|kleine|mail|instructies, had je kunnen lezen, gezond verstand, volgende keer, alle andere ~ klanten|gebruikers ~ wel|lukt, voordat je|u ~ klaagt|klagen|post|oordeelt, probleem ~ ligt ~ bij je|u|jou|uw, ligt aan je|uw|jouw|u|jou, aan jouw|uw|je kant, bij jou|u zelf, door jezelf|uzelf`,
    not: 'niet ~ je|uw|jouw schuld|fout, je had ~ niet hoeven, had je ~ niet hoeven, niets verkeerd gedaan, niet verkeerd gedaan, geen ~ ontvangen|gekregen, nog niet ~ ontvangen|gekregen, ligt niet aan',
  },
  blamesOthers: {
    phrases: `fout|schuld|verantwoordelijkheid van|bij de|het|onze ~ <derde>, ligt bij|aan de|het|onze ~ <derde>, onze|de <derde> heeft|is|had|moet, komt door de|het|onze <derde>, wij gaan|zijn|hebben hier niet, daar gaan wij niet over, gaan wij niet over, niet onze schuld|fout|verantwoordelijkheid, niet verantwoordelijk voor, wij zijn niet verantwoordelijk, buiten onze|ons ~ macht|invloed|schuld, externe partij|partijen|oorzaak, derde partij, derden, een externe, door derden, kunnen wij niets aan doen, overmacht`,
    not: '',
  },
  denies: {
    phrases: `bij ons werkt|doet|is ~ alles|het|goed|prima|gewoon, werkt bij ons ~ gewoon|goed|prima|alles, hier werkt ~ gewoon|goed|prima|alles|het, zien ~ geen ~ storing|problemen|probleem|fout|bijzonderheden|afwijkingen, geen storing|storingen|problemen|bijzonderheden|fouten|afwijkingen ~ bekend|gemeld|gevonden|gezien|zichtbaar, geen storing bekend, geen klachten|meldingen ~ ontvangen|bekend|gehad|van, niemand anders, geen andere klanten|meldingen|klachten|gebruikers, geen enkele ~ klacht|melding, je|u bent|ben de enige|eerste, ben|bent je|u ~ enige|eerste, alleen bij je|u|jou, alles ~ werkt|draait|is ~ normaal|naar behoren|goed|prima|correct|operationeel, alles is in orde, in orde bevonden, functioneert ~ naar behoren|normaal, naar behoren, geen bug|fout|storing, is geen bug|fout|storing, klopt niet wat, niet waar, is niet zo, kunnen ~ niet reproduceren, volgens ons systeem|de gegevens|onze gegevens, systeem ~ toont|geeft ~ bezorgd|correct, staat ~ als ~ bezorgd|afgeleverd`,
    not: 'werkt ~ weer, niet de enige, bent niet de enige, alles werkt weer, alles is weer, is geen excuus, geen storing meer, niet goed',
  },
  shrugs: {
    phrases: `is|zijn ~ ~ normaal, volkomen|heel|helemaal|gewoon|geheel|volstrekt normaal, hoort erbij, hoort zo, zo hoort het, dat hoort, is correct, is juist, klopt gewoon, factuur ~ klopt|correct, afschrijving ~ klopt|correct, niets aan de hand, niks aan de hand, geen reden tot|voor ~ zorgen|paniek|zorg, geen zorgen, maak je geen zorgen, maakt u zich geen zorgen, niet erg, kan gebeuren, kan voorkomen, gebeurt wel eens, komt voor, komt wel eens voor, niets bijzonders, niet ongebruikelijk, valt mee, valt wel mee, zoals bedoeld, werkt zoals, zo ontworpen, volgens afspraak|contract`,
    not: 'niet normaal, hoort niet, mag niet voorkomen|gebeuren, hoort niet voor te komen, mocht het weer gebeuren, is niet correct|juist',
  },
  lectures: {
    phrases: `volgende keer, in de toekomst ~ ~ adviseren|raden|verzoeken, in het vervolg, let|lette er ~ op, let ~ op dat, zorg er ~ voor dat, denk eraan, onthoud, vergeet niet, het is belangrijk|raadzaam|verstandig om|dat, wij wijzen je|u ~ op|erop, wijzen je|u ~ op|erop, willen je|u erop wijzen, verzoeken je|u ~ om|vriendelijk ~ toon|taal|respect|lezen, vriendelijk te blijven, op je|uw taalgebruik|toon, taalgebruik, je|uw toon, fatsoen, met respect, respectvol, voordat je|u ~ koopt|bestelt|boekt`,
    not: 'belangrijk dat je ~ stopt|belt, let op je|uw gezondheid',
  },
  rules: {
    phrases: `algemene voorwaarden, onze voorwaarden, de voorwaarden, voorwaarden, gebruiksvoorwaarden, reglement, regels, huisregels, regelgeving, wetgeving, procedure, procedures, interne procedures, beleid, ons beleid, privacyredenen, om privacyredenen, veiligheidsredenen, juridische redenen, op grond van, conform, volgens de voorwaarden|wet|regels|procedure, artikel #, contractueel, contractuele, in het contract, clausule, wettelijk verplicht, zijn verplicht, mogen wij|we niet, niet toegestaan, niet bevoegd, definitief, uitsluitingen, uitgesloten, valt niet onder, geen uitspraken doen, kunnen niet ingaan op, individuele gevallen`,
    not: 'de procedure is eenvoudig, volgens de regels van het spel',
  },
  scorn: {
    phrases: `sorry dat|als je|u ~ zo|dat|het ~ voelt|vindt|ervaart|ziet, vervelend dat je|u ~ zo ~ voelt|ervaart|ziet, jammer dat je|u ~ zo|dit ~ voelt|ziet|vindt|ervaart, spijt ons als je|u, rustig maar, rustig aan, kalm, kalm aan, doe rustig, doe normaal, stel je niet aan, stelt u zich niet aan, aansteller, aanstellerij, overdreven, overdrijven, hysterisch, gezeur, zeuren, zeur, zeik, zeiken, gezeik, klagen, klager, klaagzang, gejank, janken, huilie, mimimi, drama, dramaqueen, trol, trollen, idioot, dom, domme, belachelijk, onzin, flauwekul, haha, hahaha, lol, boehoe, ach gossie, zielig, och arme, arme jij, ga ~ lekker ~ ergens anders, ga dan|maar|lekker ergens|naar|weg, niemand dwingt|verplicht, staat je|u vrij, staat het je|u vrij, veel succes|geluk|plezier ermee|elders, succes ermee, eerstewereldprobleem, niet het einde van de wereld, wereld vergaat niet, het is maar|slechts een, wie kan dat iets, boeien, so what, serieus ?, echt waar ?, zo moeilijk is, niet zo moeilijk, heel simpel, lezen is, kan iemand, sommige mensen, sommigen, iemand ~ verkeerde been, verkeerde been, had beter, koop dan, je krijgt waar je voor, budget`,
    not: 'jammer dat je|u ~ weggaat|opzegt|ontevreden, veel succes met, rustig de tijd, belachelijk lang, zielig verhaal, dat is onzin van ons, veel plezier met',
  },
  threat: {
    phrases: `advocaat, advocaten, juridisch, juridische, juridische stappen|afdeling, aangifte, smaad, laster, rechter, rechtbank, dagvaarden, we zien je in, aansprakelijk ~ stellen|gesteld, blokkeren je|u|jouw|uw, wij blokkeren, je|u wordt geblokkeerd, account ~ afsluiten|opheffen|blokkeren, verwijder ~ ~ bericht|post|review|recensie|reactie|tweet, verwijdert ~ ~ bericht|post|review|recensie|reactie, haal ~ ~ offline|weg, pas ~ review|recensie|beoordeling aan, consequenties, gevolgen hebben, behouden ons het recht, melden je|u bij, aangeven bij, stop met het verspreiden, verspreiden van onwaarheden|leugens, onwaarheden`,
    not: 'verwijder ~ ~ want|omdat|er staat|gegevens, verwijder ~ bericht ~ gegevens|nummer|adres, je|u kunt ~ account ~ afsluiten|opheffen, blokkeren je pas|kaart, blokkeren de pas|kaart',
  },
  guarantee: {
    phrases: `garanderen, garandeer, gegarandeerd, gegarandeerde, garanderen je|u, zal niet meer|nooit ~ gebeuren|voorkomen, gebeurt niet|nooit meer, nooit meer, niet nog een keer, niet nogmaals, beloven, beloof, we beloven, ik beloof, beloven je|u, 100 procent|zeker|veilig|tevreden, honderd procent, zeker weten, absoluut zeker|veilig, volledig veilig, volkomen veilig, voor eens en altijd, voor altijd, wat er ook gebeurt, erewoord, op ons woord, komt sowieso, komt gegarandeerd`,
    not: 'kunnen niet|niets garanderen|beloven, kunnen we niet garanderen|beloven, geen garantie, garantie, onder garantie, de garantie, jaar garantie, niet beloven, niet garanderen, kan niet beloven, beloofd',
  },
  refund: {
    phrases: `krijg|krijgt|krijgen ~ ~ terugbetaald|vergoed|teruggestort|gecompenseerd|terug, wordt|worden ~ terugbetaald|vergoed|teruggestort|gecompenseerd, zullen|zal|gaan ~ ~ terugbetalen|vergoeden|terugstorten|compenseren, storten ~ ~ terug, betalen ~ ~ terug, volledige|volledig terugbetaling|vergoeding|terugbetaald|vergoed|restitutie, geld terug`,
    not: 'geen geld terug, geen terugbetaling, is|zijn ~ terugbetaald|teruggestort, al terugbetaald, terugbetaling aanvragen, vraag ~ terugbetaling|vergoeding|restitutie aan, niet terugbetaald',
  },
  sells: {
    phrases: `stap over op|naar ~ premium|pro|plus|glasvezel|ons, upgrade naar, ons|onze ~ premium|pro|plus|gold, ontdek ~ ~ aanbod|aanbieding|collectie|nieuwe|nieuw|voordelen, kortingscode, actiecode, met de code, gebruik code, # korting, procent korting, korting op je|uw ~ volgende|eerste, aanbieding, aanbiedingen, actie, acties, nieuwe collectie, sale, solden, black friday, nieuwsbrief, schrijf je in, meld je aan voor, volg ons, mis het niet, bestel nu|snel, koop nu, gratis proefperiode|proberen, slechts # euro|per, voor maar|slechts # , vanaf # per maand, onze pakketten|abonnementen, ons nieuwe ~ model|product|pakket, wist je dat ~ ook, misschien iets voor, heb|heeft je|u ~ gedacht aan, verlengde garantie, nodig ~ vriend|vrienden uit`,
    not: 'volg ons voor updates, volg onze statuspagina, actie ~ nodig|ondernemen|ondernomen, geen actie',
  },
  review: {
    phrases: `laat|geef|schrijf|plaats ~ ~ review|recensie|beoordeling|sterren|feedback ~ achter?, beoordeel ons|de|onze, vijf|5 sterren, positieve review|recensie|beoordeling, enquête, vragenlijst, vertel ~ vrienden, beveel ons aan, trustpilot, kiyoh, hoe hebben we het gedaan`,
    not: 'je review, uw review, je recensie, uw recensie, bedankt voor ~ sterren|review|recensie',
  },
  breachDenied: {
    phrases: `geen datalek|inbraak|lek|hack|aanval, geen gegevens ~ gelekt|gestolen|ingezien|buitgemaakt, geen aanwijzingen|bewijs|sprake ~ van|dat|voor, er is geen ~ lek|datalek|hack|sprake, niet gehackt|gelekt|gecompromitteerd, zijn niet gehackt, nooit ~ gevaar, je|uw|alle|jullie ~ gegevens|wachtwoorden|data ~ zijn|blijven ~ veilig|beschermd|versleuteld, gegevens zijn veilig, geruchten, nepnieuws, speculatie, niets om je zorgen, volledig|volkomen|absoluut veilig|beveiligd, onkraakbaar, hoogste beveiliging`,
    not: 'kunnen niet uitsluiten, weten nog niet',
  },
  breachDetails: {
    phrases: `sql injectie, exploit, kwetsbaarheid, hackers hebben|kwamen|kregen, aanvallers, aanvaller, verkeerd geconfigureerd|geconfigureerde, hash, hashes, onversleuteld, leesbare tekst, credential stuffing, een medewerker, beheerderswachtwoord, achterdeur, backdoor, open poort, api key, api sleutel, ransomware, zero day, cve, bucket, firewall`,
  },
}
