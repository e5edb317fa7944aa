import type { Group } from '../lexicon.js'

/**
 * Things that fail, are missing, come late, cost what they should not. The negation stands behind the verb with what it concerns between
 * ("werkt bij mij al dagen niet"), and before it in a subordinate clause ("omdat hij niet werkt"); verbs come apart ("valt alweer uit").
 */
export const troubles: readonly Group[] = [
  {
    name: 'does-not-work',
    points: 2.3,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      <werkt> <niet>, <werkt> ~ <niet>, <werkt> _ _ _ <niet>, <werkt> _ _ _ _ <niet>, <niet> <meer>? <werkt>, <niet> goed <werkt>, <werkt> slecht|amper|nauwelijks|belabberd|waardeloos, <werkt> voor geen meter|meters, werkt van geen kant, geen <ding> die werkt, niks|niets dat|wat|meer? werkt, niks|niets <werkt>, <werkt> helemaal niks|niets,
      doet|doen|deed het|t|hem|m ~ <niet>, doet|doen het|t weer|alweer niet, het|t <niet> <meer>? doet|doen|deed, doet|doen <niet> wat, doet|doen niks|niets meer?, doet|doen ~ niks|niets, doet ie het niet, doet hij|ze het niet, niet vooruit te branden, niet vooruit te krijgen, gaat|gaan niet meer? aan|open|uit|verder|af, wil niet meer? aan|open|starten|laden|werken|verbinden, wil|willen ~ niet starten|laden|openen|verbinden|opstarten|opladen|updaten, start|starten niet meer? op, start niet, laadt|laden niet, opent niet, reageert nergens op, reageert niet op, niet bruikbaar, onbruikbaar, onbruikbare, niet werkend, niet werkende, buiten werking, buiten gebruik, buiten dienst, werkt nog steeds|altijd niet, zwart beeld, wit scherm, zwart scherm, blauw scherm, leeg scherm, geen beeld, geen geluid, geen beeld en, blijft laden|hangen|zwart|wit|leeg|draaien|zoeken|vastlopen|haperen|steken, blijven hangen|haperen|steken, blijft maar laden|draaien|hangen|zoeken, blijft op laden, gebeurt niks|niets, gebeurt er niks|niets, er gebeurt niks|niets, heeft geen zin, heeft geen effect, heeft nooit gewerkt, marcheert niet, marcheert nie, marcheert niks, marcheert voor geen meter, werkt nie, werkt ni, gaat nie, gaat voor geen meter, weigert dienst, weigert te starten|laden|openen|werken, weigert, faalt, falen, faalde, mislukt, mislukte, mislukken, niet weergegeven|herkend|geladen|opgeslagen|verzonden|gevonden|geaccepteerd, wordt|worden niet ~ weergegeven|herkend|geladen|opgeslagen|verzonden|gevonden|geaccepteerd|bijgewerkt, wordt|worden niet herkend|geaccepteerd|geladen|getoond
    `,
  },
  {
    name: 'cannot-do',
    points: 1.7,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    phrases: `
      <kan> <niet> <doen>, <kan> ~ <niet> <doen>, <kan> ~ <niet> ~ <doen>, <kan> <niet> meer|eens, <kan> nog steeds|altijd <niet>, <kan> al ~ <niet>, <kan> nergens <doen>|terecht, <kan> geen _ <doen>, <kan> ~ geen _ <doen>, <niet> <meer>? <kan> <doen>, <niet> <doen> <kan>, <niet> te <doen>, <niet> meer te <doen>, niet mogelijk, niet meer mogelijk, onmogelijk, onmogelijk om, onmogelijk te, lukt|lukken|lukte <niet>, lukt|lukken|lukte ~ <niet>, lukt|lukken|lukte me|mij|ons ~ <niet>, <niet> lukt, <niet> gelukt, wil <niet> lukken, krijg|krijgt|krijgen ~ niet aan|open|aan|voor|geladen|werkend|aangesloten|ingelogd|gestart|geactiveerd, krijg|krijgt|krijgen het <niet>, krijg|krijgt|krijgen ~ geen ~ verbinding|toegang|bereik|contact|gehoor|signaal|internet|bevestiging|mail|code, kom|komt|komen ~ <niet> in|door|verder|aan|uit|bij|erin|erdoor|binnen, kom|komt|komen er <niet> in|door|uit, kom niet verder dan, geen mogelijkheid, geen enkele mogelijkheid, niet in staat, zonder te kunnen, zonder succes, zonder resultaat, zonder effect, tevergeefs, vergeefs, alles geprobeerd, van alles geprobeerd, al alles geprobeerd, meermaals geprobeerd, probeer al, probeer al dagen|weken|uren, al dagen|weken|uren aan het proberen, wordt|word|worden geweigerd|afgewezen, geweigerd, afgewezen, betaling mislukt|geweigerd|afgekeurd, niet bij machte, moeite met, kan nie, kan ni, kan je nergens
    `,
  },
  {
    name: 'defect',
    points: 1.8,
    kind: 'bug',
    severity: 2,
    phrases: `
      kapot, kapotte, kapotgegaan, gaat|gaan|ging|gingen kapot|stuk, gaat ~ kapot|stuk, kapot gegaan, stuk, stuk gegaan, stukke, defect, defecte, defecten, gebrek, gebreken, gebrekkig, gebrekkige, fout, fouten, foutief, foutieve, foutmelding, foutmeldingen, foutcode, *foutje, bug, bugs, glitch, glitches, glitcht, crasht, crashen, crashte, gecrasht, crash, crashes, loopt|lopen|liep|liepen ~ vast, loopt|lopen ~ ~ vast, vastgelopen, vastloopt, vastlopen, hangt vast, hangt zich op, bevroren, bevriest, bevriezen, freezet, freeze, hapert, haperen, haperende, haperingen, hapering, stottert, stotteren, schokt, schokkerig, buffert, bufferen, valt|vallen|viel|vielen ~ uit, valt|vallen ~ ~ uit, valt|vallen|viel|vielen ~ weg, valt|vallen ~ ~ weg, uitgevallen, uitvalt, uitvallen, weggevallen, wegvalt, wegvallen, *uitval, slaat ~ af, slaat ~ ~ af, afgeslagen, schakelt ~ uit, sluit ~ vanzelf ~ af, sluit zichzelf|zich ~ af, sluit steeds af, herstart steeds, herstart uit zichzelf|vanzelf, start uit zichzelf|vanzelf, schakelt zichzelf uit, gaat vanzelf uit, gaat steeds uit, gaat uit zichzelf, start steeds opnieuw, logt ~ uit, word ~ ~ uitgelogd|eruit gegooid, wordt ~ uitgelogd, gooit me ~ eruit, gooit mij ~ eruit, verbinding verbroken|weg|kwijt, verbinding valt|verbreekt, verbreekt, verliest verbinding|signaal, breekt|brak|braken ~ af, afgebroken, gebroken, brak, barst, barsten, gebarsten, gescheurd, scheur, scheuren, gescheurde, losgelaten, laat los, laten los, lost los, gekrast, krassen, kras, deuk, deuken, gedeukt, beschadigd, beschadigde, beschadiging, schade, *schade, verbogen, krom, versleten, lek, lekt, lekken, lekkage, lekte, doorgebrand, verbrand, verbrande, smelt, gesmolten, oververhit, oververhitting, wordt bloedheet|gloeiend, accu leeg|snel, batterij ~ leeg, snel leeg, meteen leeg, houdt geen|de lading, begeeft|begeven het, heeft het begeven, begaf het, geest gegeven, naar de knoppen|klote|maan|kloten|haaien|vaantjes, naar de klote, om zeep, aan gort, total loss, mankement, mankementen, mankeert, slecht afgewerkt, ondeugdelijk, ondeugdelijke, ongeldig, ongeldige, aangekomen|ontvangen|geleverd|bezorgd ~ kapot|beschadigd|stuk|gebroken|open|geopend|leeg|incompleet|defect|lek, kapot aangekomen|geleverd|ontvangen|bezorgd, beschadigd aangekomen|geleverd|ontvangen|bezorgd, rammelt, piept, kraakt, storing, *storing, *storingen, storingen, gestoord toestel, verstoord, verstoring, verstoringen, gaat ie op zwart, gaat op zwart, ging op zwart, op zwart, springt eraf, springt er af, schiet los, schiet eraf, valt eraf, vallen eraf, loopt eraf, breekt af, toont het verkeerde, toont verkeerde|foute|oude|andere cijfers|gegevens|bedragen|data, toont ~ van vorige maand|week|jaar, als dat van deze maand, verkeerde maand, verkeerde datum, telt dubbel, telt niet mee, rekent verkeerd, stuurt dubbele, al # updates lang, al <getal> updates lang, alleen nog een wit scherm, geeft alleen nog, alleen maar een wit|zwart scherm
    `,
  },
  {
    name: 'condition',
    points: 1.2,
    kind: 'product',
    severity: 2,
    phrases: `
      vies, vieze, viezig, smerig, smerige, vuil, vuile, goor, gore, ranzig, ranzige, smoezelig, plakkerig, stinkt, stinken, stonk, stinkend, stinkende, stank, rotte, rot, verrot, verrotte, bedorven, beschimmeld, beschimmelde, schimmel, over datum, over de datum, muf, muffe, zuur geworden, oneetbaar, niet te eten|vreten|drinken|pruimen, niet te hachelen, koud eten, koud geleverd|aangekomen|bezorgd|geserveerd, steenkoud, steenkoude, ijskoud, ijskoude, lauw, lauwe, rauw, rauwe, niet gaar, aangebrand, aangebrande, taai, taaie, droog als, smakeloos, smaakloos, kakkerlak, kakkerlakken, muizen, ongedierte, bedwantsen, haar in mijn|het|de, roest, roestig, verroest, vlekken, vlek, gaten in, gat in, verkeerde maat|kleur|model|product|artikel|bestelling|schoenen|size, verkeerd product|artikel|model|pakket, andere kleur, andere maat, te klein uitgevallen, te groot uitgevallen, slechte kwaliteit, belabberde kwaliteit, kwaliteit van niks, kwaliteit is slecht|bagger|belabberd|waardeloos|om te huilen, kwaliteit belabberd|slecht|waardeloos|bagger, goedkope rommel|troep|rotzooi|meuk, chinese rommel|troep|meuk, nep, nepper, namaak, overvol, overvolle, bomvol, bomvolle, propvol, propvolle, stampvol, stampvolle, mudvol, afgeladen, als haringen, haringen in een ton, veewagen, veewagens, beestenwagen, geen zitplaats|zitplaatsen|plek|airco|verwarming|stoel, zonder airco|verwarming|toilet, airco kapot|stuk|uit, verwarming kapot|stuk|uit, bloedheet, bloedhete, snikheet, tocht, verwaarloosd, verwaarloosde, onderkomen, uitgewoond, gammel, gammele, verouderd, verouderde, wielen eraf, wiel eraf, poot eraf, verf bladdert, bladdert, bladdert af, een put in, een kuil in, doorgezakt, doorgelegen, wiebelt, wankel, besteld ~ ~ gekregen kip|vlees|vis|iets, vega gekregen, vlees in plaats van, kip in plaats van, vegetarisch besteld, vegan besteld, vega besteld, verkeerde gerecht, verkeerd gerecht, verkeerd eten, helemaal anders dan op de foto, lijkt niet op de foto, rem|remmen|voorrem|achterrem|handrem pakt|pakken niet, remmen pakken niet meer, herkende|herkent mijn vinger niet, herkent de|mijn vinger|code|sleutel niet, na één wasbeurt, na een wasbeurt, na # wasbeurt|wasbeurten, na de eerste was, na één keer wassen, afgegeven in de was, geeft af, kleur ~ verdwenen|uitgelopen, verkleurd na, gekrompen, pluist, pilt, naden los, vulling ~ uit, vulling komt, komt de vulling, valt uit elkaar, uit elkaar gevallen, hangt scheef, staat scheef, sluit niet goed, past niet op, schroeven ontbreken, schroefje te weinig, handleiding ontbreekt, laadt niet op, accu houdt ~ ~ uur, batterij houdt ~ ~ uur, houdt het ~ vol, maakt lawaai, maakt een raar geluid, maakt raar geluid, lekt langs, lekt onderaan, lekt water, kleur zit op|in, kleur ~ wasbeurt
    `,
  },
  {
    name: 'shortage',
    points: 1,
    kind: 'delivery',
    phrases: `uitverkocht, niet op voorraad, niet meer op voorraad, geen voorraad, niet leverbaar, niet meer leverbaar, niet verkrijgbaar, niet beschikbaar, niet meer beschikbaar, onvindbaar, ontbreekt, ontbreken, ontbrak, ontbraken, ontbrekende, mist, missen, incompleet, onvolledig, onvolledige, niet compleet, tekort, tekort aan, *tekort, *tekorten, te weinig, veel te weinig, personeelstekort, onderbezet, onderbezetting, één kassa open, maar één kassa, een kassa open, geen plek meer, geen plaats meer, volgeboekt, geen afspraak|afspraken|personeel|onderdelen mogelijk|beschikbaar|meer, nergens te krijgen|vinden`,
  },
  {
    name: 'keeps-happening',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    phrases: `steeds, telkens, telkens weer, steeds weer, steeds maar, keer op keer, elke keer, elke keer weer, iedere keer, elke keer als, iedere keer als, elke dag weer, elke dag, iedere dag, elke week, iedere week, elke maand, iedere maand, elke ochtend, elke avond, om de haverklap, om de vijf minuten, om de # minuten, elke # minuten, voortdurend, constant, continu, aan de lopende band, structureel, structurele, stelselmatig, altijd hetzelfde, steeds hetzelfde, weer hetzelfde, zelfde verhaal, zelfde liedje, hetzelfde liedje, altijd wat, altijd gezeik|gedoe|gezeur|problemen|vertraging|storing, altijd iets, is het weer zover, weer zover, weer raak, weer prijs, daar gaan we weer, daar gaan we weer hoor, here we go again, begint weer, begint het weer, zodra ik, als ik op ~ klik, bij elke update|inlog, na elke update`,
  },
  {
    name: 'problem',
    points: 1.2,
    kind: 'bug',
    severity: 2,
    phrases: `
      probleem, problemen, *probleem, *problemen, probleempje, issue, issues, gedoe, gezeik, gezeur, gekloot, geklooi, geklungel, gestuntel, gehannes, ellende, drama, een drama, *drama, ramp, een ramp, chaos, *chaos, puinhoop, puinzooi, zooitje, een zooitje, rommeltje, janboel, bende, klerezooi, kutzooi, teringzooi, pleuriszooi, teringbende, pokkezooi, wanorde, gaat iets mis|fout, iets mis, is er iets mis, klopt niet, klopt niks|niets van, kloppen niet, klopt er niks|niets van, klopt geen, klopt van geen, wat is er aan de hand, wat is er mis, wat gebeurt er, gaat fout, gaat mis, ging mis, ging fout, fout gegaan, mis gegaan, misgegaan, gaat ~ fout|mis, vergissing, per ongeluk ~ afgeschreven, ten onrechte, onterecht, onterechte, onjuist, onjuiste, verkeerd, verkeerde, kwijt, kwijtgeraakt, raakt kwijt, zoek, zoekgeraakt, is|zijn zoek|weg|verdwenen, verdwenen, verdwijnt, spoorloos, in rook opgegaan, vermist, vermiste, verloren, verloren gegaan, niet wat ik besteld had, niet wat ik heb besteld, niet zoals, anders dan, komt niet overeen, ingewikkeld, omslachtig, omslachtige, onduidelijk, onduidelijke, onoverzichtelijk, onbegrijpelijk, onbegrijpelijke, moeilijk doen, moeilijk, lastig, hinder, hinderlijk, overlast, strubbelingen, ongemak, ongemakken, last van, mis met, schort er aan
    `,
  },
  {
    name: 'unresolved',
    points: 1.9,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      nog steeds niet|niks|niets|geen|nergens|aan|in|op|wachten|bezig|kapot|stuk|storing, nog altijd niet|niks|niets|geen|nergens, nog niet <opgelost>, nog steeds niet <opgelost>, nog altijd niet <opgelost>, niet <opgelost>, nooit <opgelost>, maar niet <opgelost>, nog geen oplossing|antwoord|reactie|bericht|pakket|geld|bevestiging|update|nieuws|geld, geen oplossing, geen enkele oplossing, geen resultaat, geen vooruitgang, geen verbetering, geen stap verder, geen verandering, niks veranderd, niets veranderd, verandert niks|niets, verandert er niks|niets, er verandert niks|niets, doen|doet er niks|niets aan, doen|doet niks|niets, jullie doen niks|niets, niemand doet iets|wat, niemand lost, er wordt niks|niets aan|gedaan|mee, wordt niks|niets gedaan|mee, niks|niets gedaan, niks|niets opgeschoten, niks|niets mee gedaan, blijft maar duren, sleept zich voort, sleept maar, van het kastje naar de muur, kastje naar de muur, van hot naar her, afgepoeierd, afgescheept, aan het lijntje gehouden, aan het lijntje, aan een lijntje, in de wachtstand, doorverwezen, onopgelost, zonder oplossing, blijft liggen, op de lange baan, niet verholpen, nooit verholpen, nie opgelost
    `,
  },
  {
    name: 'slow',
    points: 1.4,
    kind: 'bug',
    severity: 2,
    phrases: `traag, trage, trager, traagheid, traag als, supertraag, supertrage, tergend traag, zo traag, sloom, slome, langzaam, langzame, duurt eeuwen|lang|te|veel|uren|eindeloos|een|weken|dagen|maanden, duurt ~ lang|eeuwen|uren|eindeloos|weken, duurde ~ lang|eeuwen|uren, duurt en duurt, veel te lang, te lang, eindeloos, eindeloze, een eeuwigheid, slakkengang, slak, slakken, schildpad, lagt, laggen, lag, lags, stroperig, niet vooruit, kruipt, kruipend, om te janken zo, ellenlang, ellenlange`,
  },
  {
    name: 'made-worse',
    points: 1.3,
    kind: 'bug',
    severity: 2,
    phrases: `sinds|na de|jullie|die|deze|laatste ~ update|versie|overstap|migratie|fusie|overname, sinds de update, na de update, na update, sinds jullie, met die|de nieuwe app|versie|update|layout|website|site, nieuwe app|versie|update is waardeloos|slecht|niks|kut|vreselijk|verschrikkelijk, steeds slechter, steeds erger, steeds duurder, steeds trager, almaar slechter, van kwaad tot erger, erger dan ooit, slechter dan ooit, erger dan ervoor|voorheen, slechter, slechter geworden, verslechterd, verslechtering, verslechtert, achteruit, achteruitgang, achteruit gegaan, hard achteruit, gaat achteruit, bergafwaarts, gaat bergafwaarts, gaat steeds slechter, vroeger was|werkte|ging alles|het|beter, was vroeger beter, vroeger beter, eerst werkte|ging|kon, voorheen werkte|ging|kon, werkte altijd|eerst|prima voor|prima|vroeger, gesloopt, verpest, verpesten, verkloot, verneukt, verziekt, naar de filistijnen, jullie hebben ~ verpest|weggehaald|verwijderd|gesloopt, wat hebben jullie gedaan, stap terug, zijn afgegleden, is afgegleden`,
  },
  {
    name: 'down',
    points: 2.2,
    kind: 'outage',
    severity: 2,
    phrases: `
      <brand> down|plat|offline|dood, <brand> ligt|lag ~ plat|eruit|down|er, <brand> is ~ down|plat|offline|onbereikbaar, <ding> ligt|liggen|lag|lagen ~ plat|eruit|down|stil|weer, <ding> ligt|liggen er ~ uit|af, <ding> down|plat|offline|onbereikbaar|eruit|weg, <ding> is|zijn|was ~ down|plat|offline|onbereikbaar|weg|eruit|uitgevallen|verstoord, ligt|liggen|lag er ~ uit, ligt ~ eruit, liggen ~ eruit, ligt|liggen ~ plat, ligt alweer|weer|nog|al, ligt op zijn|z'n gat, ligt op zijn|z'n reet, ligt op apegapen, ligt ~ op zijn|z'n gat, plat, er weer uit, eruit geklapt, klapt eruit, geen <ding>, geen <ding> meer, weer geen <ding>, al ~ geen <ding>, zonder <ding>, zit|zitten|zaten ~ zonder <ding>, geen bereik, geen verbinding, geen ontvangst, geen stroom, geen water, geen internet, geen gas, nergens bereik, geen toegang tot, geen signaal, valt ~ <ding> uit|weg, <ding> valt|vallen ~ uit|weg, onbereikbaar, onbereikbare, niet bereikbaar, niet te bereiken, slecht bereikbaar, ontoegankelijk, in onderhoud, offline, uit de lucht, site uit de lucht, alles ligt plat|stil|eruit|down, ligt alles plat|stil, stilgelegd, ligt stil, liggen stil, staan stil, staat stil, stilgevallen, gestrand, strandt, stranden, rijdt|rijden niet|niets|geen, rijdt|rijden er? weer|alweer|nog? geen trein|treinen|bus|bussen|tram|metro, geen trein|treinen|bus|bussen|tram, lamgelegd, verlamd, overbelast, overbelaste servers, bereik in heel, geen gekende storing, tablet op zwart, tablet van <brand> op zwart, nul bestellingen, ook geen tv, geven een timeout, geeft een timeout, krijg een timeout, zien ons als gesloten, als gesloten, <brand> eruit ligt, <brand> plat ligt, <brand> down ligt, <brand> er weer uit ligt, <brand> er uit ligt, eruit ligt, plat ligt, zonder bestellingen, service zonder bestellingen
    `,
  },
  {
    name: 'outage',
    points: 2.1,
    kind: 'outage',
    severity: 2,
    phrases: `stroomstoring, stroomstoringen, internetstoring, netwerkstoring, landelijke storing, grote storing, algemene storing, storing bij, storing in, storing op, seinstoring, wisselstoring, wifi-storing, stroomuitval, treinuitval, blackout, black-out, panne, elektriciteitspanne, stroompanne, onderbreking, stroomonderbreking, werkonderbreking, netwerkproblemen, serverproblemen, server problemen, error 500, error 502, error 503, error 504, servers down, server down, servers plat, servers liggen, server ligt`,
  },
  {
    name: 'many-affected',
    points: 0.8,
    kind: 'outage',
    severity: 4,
    phrases: `de hele stad|straat|wijk|buurt|regio|flat|provincie, hele stad|straat|wijk|buurt|regio|dorp zonder|ligt, het hele dorp|land|gebouw|netwerk, heel nederland|belgië|vlaanderen|limburg|brabant, door heel nederland, duizenden klanten|mensen|gebruikers|huishoudens|reizigers, honderden klanten|mensen|gebruikers|huishoudens|reizigers, alle klanten|gebruikers|reizigers, iedereen heeft er last van, ik ben niet de enige, ben niet de enige, niet alleen bij mij, niet alleen ik, meer mensen|klanten, anderen ook, bij iedereen, bij meer mensen|klanten, landelijk, wereldwijd`,
  },
  {
    name: 'lost-data',
    points: 2.1,
    kind: 'bug',
    severity: 3,
    phrases: `<mijn> foto's|gegevens|bestanden|mails|berichten|contacten|documenten|data|voortgang|opnames|playlists|notities ~ kwijt|weg|verdwenen|gewist|verwijderd|verloren, al mijn|onze foto's|gegevens|bestanden|mails|berichten|contacten|data, alles kwijt, alles weg, alles verloren, alles gewist, ben|is|zijn alles kwijt, ben al mijn ~ kwijt, alles verdwenen, is alles weg, hebben alles gewist|verwijderd, alles verwijderd, gewist zonder|door, verwijderd zonder, geen back-up, geen backup, zonder backup, zonder back-up, onherstelbaar`,
  },
  {
    name: 'lockout',
    points: 2.1,
    kind: 'account',
    severity: 2,
    phrases: `
      <kan> ~ <niet> inloggen|aanmelden|inlog|registreren, <kan> <niet> meer|eens? inloggen|aanmelden|erin, <kan> al ~ <niet> inloggen, <niet> <meer>? inloggen, inloggen lukt|gaat|werkt ~ <niet>, aanmelden lukt|gaat|werkt ~ <niet>, lukt niet om in te loggen|aan te melden, krijg geen toegang|inlogcode, kom ~ <niet> ~ in mijn|m'n ~ <rekening>, kom niet meer in, kom er niet meer in, <rekening> ~ geblokkeerd|opgeheven|gesloten|verwijderd|geschorst|opgeschort|gedeactiveerd|bevroren|gedeblokkeerd, <rekening> ~ ~ geblokkeerd|opgeheven|gesloten|verwijderd|geschorst|bevroren, heeft|hebben ~ <rekening> ~ geblokkeerd|afgesloten|opgeheven|verwijderd|bevroren, jullie hebben ~ geblokkeerd|afgesloten|verwijderd, geblokkeerd, geband, verbannen, ben geblokkeerd, ben ik geblokkeerd, word geblokkeerd, buitengesloten, geen toegang meer, geen toegang tot mijn, toegang geweigerd, toegang kwijt, zonder toegang, wachtwoord ~ <niet> ~ herkend|geaccepteerd|resetten|wijzigen, wachtwoord werkt niet, wachtwoord onjuist|verkeerd|fout, herkent mijn|m'n wachtwoord|account|mail niet, code ~ <niet> ~ aan|binnen|ontvangen, krijg geen code|sms|mail|verificatiecode|bevestigingsmail, ontvang geen code|sms|mail|verificatiecode|bevestigingsmail, account bestaat niet, gegevens onjuist, afgesloten van, wil activeren met, kan niet activeren, niet geactiveerd krijgen, kaartlezer werkt niet, kringetje, vicieuze cirkel, code naar ~ oud|oude nummer|mailadres|gsm, mail die niet meer bestaat, mailadres bestaat niet meer, oude mailadres, verificatiemail niet, rekening bevroren, geld bevroren, niet meer pinnen, kon niet meer pinnen, account ~ ~ gewist, account ~ ~ ~ gewist, kent mij niet meer, kent hij mij ~ niet meer, herkent mij|me niet meer
    `,
  },
  {
    name: 'breach',
    points: 2.1,
    kind: 'security',
    severity: 4,
    phrases: `<rekening> ~ gehackt|gekraakt|gestolen|overgenomen|misbruikt|geskimd|leeggehaald|geplunderd, gehackt, ben gehackt, zijn gehackt, is gehackt, datalek, datalekken, data lek, gegevens gelekt|gestolen|op straat|uitgelekt|verkocht|openbaar, gegevens ~ ~ gelekt|gestolen|op straat|uitgelekt, gelekt, op straat gegooid, identiteitsfraude, identiteitsdiefstal, afschrijvingen|betalingen|aankopen|bestellingen|transacties die ik niet|nooit, onbekende afschrijving|afschrijvingen|transactie|betaling, niet door mij gedaan|besteld, rekening leeggehaald|geplunderd, pas geskimd, gegevens van een|iemand andere|ander|anders, gegevens van andere|anderen, facturen van andere|iemand, zie|ziet|zien ~ gegevens|facturen|bestellingen van, factuur van iemand uit|anders, factuur van een wildvreemde|onbekende, gegevens van iemand uit, post van iemand anders, mail bedoeld voor iemand anders, dossier van iemand anders|een ander, bijlage ~ factuur van iemand, polis van iemand anders, dossier van een wildvreemde, dossier van ene, geld opgenomen met mijn, iemand heeft ~ met mijn|m'n pas|kaart|account|naam, iemand anders ~ met mijn pas|kaart|account|naam`,
  },
  {
    name: 'breach-word',
    points: 0.9,
    kind: 'security',
    severity: 3,
    phrases: `hack, hacken, hackers, hacker, phishing, phishingmail, spam, spammen, spammails, gespamd, spamtelefoontjes, telemarketing, colporteurs, privacy, avg, gdpr, persoonsgegevens, verkopen mijn|jullie gegevens, gegevens verkocht, virus, malware, autoriteit persoonsgegevens, bel-me-niet register, ongevraagd gebeld, ongewenste mails|mail|telefoontjes|reclame`,
  },
  {
    name: 'suspicion',
    points: 1.7,
    kind: 'security',
    severity: 3,
    negated: 'keep',
    phrases: `is dit echt|phishing|nep|oplichting|spam|van jullie, is dit van jullie, is deze|dit|die mail|sms|bericht|site|link|telefoontje ~ echt|betrouwbaar|nep|van jullie|phishing|vals|oplichting, echt of nep, nep of echt, is het oplichting, is dit te vertrouwen, kloppt deze mail, klopt deze|dit|die mail|sms|bericht, komt deze|dit|die mail|sms|bericht ~ van jullie, valse mail, valse sms, nepmail, nepmails, nep mail, nepsite, nepwebshop, neppe mail|site|medewerker|webshop|sms, doet zich voor als, doen zich voor als, poging tot oplichting|phishing, verdachte mail|sms|link, uit naam van <brand>, namens <brand>`,
  },
  {
    name: 'safety',
    points: 1.8,
    kind: 'product',
    severity: 4,
    bodily: true,
    phrases: `in brand gevlogen, vloog in brand, vliegt in brand, vatte vlam, vlam gevat, in de fik, in de hens, ontploft, ontplofte, geëxplodeerd, explodeerde, rook eruit|uit, rookte, vonken, kortsluiting, een schok gekregen, schok gekregen, onder stroom, geëlektrocuteerd, gewond, gewonde, gewonden, brandwond, brandwonden, verbrande vingers, voedselvergiftiging, vergiftigd, vergiftiging, levensgevaar, levensgevaarlijk, levensgevaarlijke, bijna dood, bijna gestikt, gaslek, gaslucht, ruikt naar gas, ruik gas, brandlucht, ruikt naar brand`,
  },
  {
    name: 'danger',
    danger: true,
    points: 3,
    severity: 4,
    negated: 'keep',
    phrases: `wil er een eind aan maken, maak er een einde aan, een einde aan mijn leven, einde maken aan mijn leven, wil niet meer leven, wil niet verder leven, ik maak mezelf van kant, maak mezelf van kant, mezelf van het leven beroven, zelfmoord plegen, pleeg zelfmoord, denk aan zelfmoord, zelfmoordgedachten, suïcidale gedachten, suïcidaal, ik wil dood zijn, uit het leven stappen, voor de trein springen`,
  },
  {
    name: 'money',
    points: 1.7,
    kind: 'billing',
    severity: 2,
    phrases: `
      oplichting, oplichter, oplichters, opgelicht, oplichten, licht mensen op, lichten mensen op, oplichterij, oplichterspraktijken, zwendel, zwendelaars, bedrog, bedriegers, bedriegen, bedrogen, bedonderd, belazerd, belazeren, genaaid, besodemieterd, afgezet, afzetter, afzetters, afzetterij, afzetten, diefstal, dief, dieven, gestolen, stelen, bestolen, jatten, gejat, jat, roofridders, roof, beroofd, beroven, geldklopperij, geldklopper, geldwolf, geldwolven, geldgraaiers, graaiers, graaien, zakkenvullers, zakkenvullen, zakken vullen, woeker, woekerprijzen, woekerrente, fraude, frauduleus, frauduleuze, scam, scammers, pure diefstal, legale diefstal, uitmelken, uitgemolken, melkkoe, leegzuigen, misleiding, misleidend, misleidende, misleiden, misleid, misbruik, chantage, kleine lettertjes, addertje,
      dubbel afgeschreven|betaald|gefactureerd|geïncasseerd|in rekening, twee keer afgeschreven|betaald|gefactureerd|geïncasseerd, # keer afgeschreven|betaald|geïncasseerd, ten onrechte afgeschreven|geïncasseerd|gefactureerd, afgeschreven, afschrijving, afschrijvingen, afgeboekt, geïncasseerd, incasso, incasso's, incassobureau, deurwaarder, deurwaarders, schrijven ~ af van, schrijft ~ af van, schrijven gewoon af, gewoon afgeschreven, gefactureerd, in rekening gebracht, rekening gebracht, brengen ~ in rekening, brengt ~ in rekening, te veel betaald|afgeschreven|gerekend|berekend, teveel betaald|afgeschreven|gerekend|berekend, factuur klopt|is ~ niet|fout, rekening klopt niet, verkeerde|foute|onterechte|torenhoge|absurde|hoge|onjuiste factuur|facturen|rekening|nota, spookfactuur, spookfacturen, spooknota, factuur van # voor, rekening van # voor, verborgen kosten, extra kosten, onterechte kosten, bijkomende kosten, administratiekosten, servicekosten, boete, boetes, aanmaning, aanmaningen, aanmaningskosten, zonder mijn? toestemming|akkoord|medeweten, zonder toestemming, nooit toestemming, nooit besteld|aangevraagd|afgesloten|om gevraagd, ongevraagd, prijsverhoging, prijsverhogingen, prijsstijging, tariefsverhoging, verhogen ~ prijs|prijzen|tarief|tarieven, verhoogt ~ prijs|prijzen|tarief, prijzen omhoog, omhoog gegooid, weer duurder, alweer duurder, duurder geworden, opslag, <mijn> geld, m'n geld, mijn centen, zonde van ~ geld, zonde van je|mijn|het geld, zonde geld, weggegooid geld, geld weggegooid, geldverspilling, verspilling, verspild, geld kwijt, geld weg, centen kwijt, weggooien van geld, betaal me blauw, blauw betalen, betalen ons blauw, uitkleden, poot uitdraaien, poot uitgedraaid, pootje uitdraaien, betalen voor niks|niets, betaal voor niks|niets, betaal je blauw, voor niks betaald, peperduur, peperdure, schandalig duur, belachelijk duur, te duur, veel te duur, oneerlijk, oneerlijke, opzegkosten
    `,
  },
  {
    name: 'refund',
    dealing: true,
    points: 1.5,
    kind: 'billing',
    severity: 2,
    negated: 'keep',
    phrases: `terugbetaling, terugbetalingen, terugbetaald, terugbetalen, terug betalen, terug betaald, betaal ~ terug, betaalt ~ terug, betalen ~ terug, geld terug, geld teruggave, geld terugkrijgen, geld niet terug, mijn geld terug, wil mijn geld, krijg ~ geld ~ terug, krijg ik mijn geld, geef ~ geld ~ terug, geef mijn geld, teruggave, teruggestort, terugstorten, terug storten, stort ~ terug, storten ~ terug, teruggekregen, restitutie, refund, vergoeding, vergoed, vergoeden, vergoedt, schadevergoeding, compensatie, compenseren, gecompenseerd, tegemoetkoming, creditnota, creditfactuur, crediteren, gecrediteerd, borg, borgsom, waarborg, waarborgsom, statiegeld niet, terugvorderen, waar betaal ik ~ voor, waarvoor betaal ik, waar betalen we ~ voor, daar betaal je ~ voor, daar betaal ik ~ voor, en daar betaal je, betaal ik ~ voor, betalen we ~ voor, voor dat geld, voor dat bedrag, voor die prijs, voor deze prijs, # euro voor, # euro betaald voor, wachten op # euro, wacht op # euro, wachten op $, nog te goed, te goed van jullie, nog steeds niet uitbetaald, niet uitbetaald, nooit uitbetaald, wanneer wordt uitbetaald, rekent mij|ons|me #|$, rekenen mij|ons|me #|$, brengt mij|me|ons ~ in rekening, nooit iets aangeklikt, nooit iets afgenomen, nooit besteld maar, content diensten derden, diensten van derden, betaalde sms, betaaldienst, termijnbedrag van # naar #, termijnbedrag|voorschot|maandbedrag ~ verhoogd|omhoog, van # naar # euro, van $ naar $, zonder ~ uitleg, facturen blijven sturen, blijven facturen sturen, blijft facturen sturen, blijven ~ factureren, factuur ligt bij jullie, brief van de deurwaarder, # keer hetzelfde bedrag, <getal> keer hetzelfde bedrag, hetzelfde bedrag ~ afgehaald|afgeschreven|gehaald, van mijn rekening gehaald|afgehaald|genomen|geplukt, van mijn rekening af, de helft terugzien, graag terugzien, wil ik terugzien, wil dat terug, krijg dat terug, bedrag terug, verkeerd bedrag, foute afrekening, verkeerde afrekening, afrekening klopt niet, eindafrekening|jaarafrekening|afrekening ~ terwijl, terwijl het huis ~ leegstond, terwijl er niemand woonde, vindt dat plausibel, noemt dat plausibel, aangerekend, aangerekend terwijl, dubbel aangerekend, opzegging niet verwerkt, ondanks opzegging, ondanks mijn opzegging, na opzegging, korting niet verrekend, korting niet toegepast, kortingscode werkt niet, bezorgkosten gerekend|aangerekend|betaald, verzendkosten gerekend|aangerekend|ingehouden, kosten gerekend|aangerekend terwijl, gerekend terwijl, dossierkosten aangerekend`,
  },
  {
    name: 'price',
    points: 0.6,
    kind: 'billing',
    phrases: `duur, dure, duurder, prijs, prijzen, prijzig, tarief, tarieven, factuur, facturen, rekening, nota, kosten, abonnement, abonnementen, betaling, betalingen, betalen, betaald, betaal, betaalt, contract, bijdrage, voorschot, maandbedrag, termijnbedrag`,
  },
  {
    name: 'not-delivered',
    points: 2,
    kind: 'delivery',
    severity: 2,
    negated: 'keep',
    phrases: `
      niet <geleverd>, nooit <geleverd>, nog niet <geleverd>, nog steeds niet <geleverd>, nog altijd niet <geleverd>, nooit iets <geleverd>, niks|niets <geleverd>, niet <geleverd> terwijl, <geleverd> volgens ~ maar, geen <pakket> ontvangen|gekregen|gezien|bezorgd, geen <pakket> <geleverd>, nog geen <pakket>, nog steeds geen <pakket>, <pakket> ~ <niet> ~ aangekomen|gekomen|bezorgd|geleverd|binnen, <pakket> kwijt|zoek|weg|verdwenen|vermist|gestolen|gejat|kwijtgeraakt|spoorloos, <pakket> ~ kwijt|zoek|verdwenen|vermist|spoorloos, waar is|blijft mijn|m'n|ons|het|de ~ <pakket>, waar blijft mijn|m'n|de|het, waar is mijn|m'n, waar zijn mijn|m'n, wacht al ~ op ~ <pakket>, wachten al ~ op ~ <pakket>, wacht nog steeds|altijd op, als bezorgd|geleverd gemarkeerd|gemeld, staat op bezorgd|geleverd, staat als bezorgd|geleverd, zou bezorgd|geleverd zijn, zogenaamd bezorgd|geleverd|afgeleverd|niet thuis|aangebeld, niet thuis terwijl, niemand thuis terwijl, was gewoon thuis, zat gewoon thuis, de hele dag thuis|gewacht, hele dag thuis, bij de verkeerde buren|adres, verkeerd adres, verkeerd bezorgd, verkeerde adres, bij buren afgegeven die|zonder, over de schutting gegooid, pakket gegooid, bezorger ~ niet aangebeld|langs|geweest|gezien, niet aangebeld, nooit aangebeld, niet gebeld terwijl, niet op komen dagen, komt|kwam|kwamen ~ niet opdagen, niet komen opdagen, niet opgedaagd, kwam niemand, niemand gekomen|geweest|langs, monteur ~ niet|nooit geweest|gekomen|langs|opdagen|komen|verschenen, is niet gekomen, niet verschenen, zonder afmelden, zonder af te zeggen, <pakket>|vlucht|trein|bestelling|reis|afspraak|reservering|rit ~ geannuleerd|gecanceld|geschrapt|afgezegd|vervallen, geannuleerd, gecanceld, geschrapt, afgezegd, trein rijdt niet, trein valt|viel uit, trein uitgevallen, treinen uitgevallen, vervallen trein, vertrekt niet, vertrokken zonder|voor, vast bij|in douane|sorteercentrum|depot|magazijn, blijft liggen in|bij, ligt al ~ in|bij|op ~ depot|sorteercentrum|magazijn|douane, retour afzender, retour gestuurd zonder, de helft is er, maar de helft, toch de helft, slechts de helft geleverd|gekregen|ontvangen, doos # ~ # van de #, # van de # dozen|pakjes|colli, de rest komt, komt de rest, rest komt nog, wanneer komt de rest, rest van mijn|de|onze bestelling|levering, ontbreekt een doos, in sortering, blijft in sortering, al dagen in sortering, ligt nu al ~ ~ in, afgegeven bij de buren op, huisnummer bestaat niet, bestaat niet eens in|dat, zogezegd|zogezegde? geleverd|afgeleverd|aangeboden, zogezegd niet thuis, niemand aan de deur geweest, niet aan de deur geweest, geen briefje in de bus, weken onderweg, al ~ ~ onderweg, dagen onderweg, nog altijd onderweg, nog steeds onderweg, te voet komt, komt te voet, te voet gebracht, blijft onderweg, briefje niet thuis, niet thuis in de bus, niet thuis briefje, stapt niet eens uit, stapte niet eens uit, chauffeur ~ niet ~ uit, belde niet eens aan, belt niet eens aan, terwijl ik voor het raam, terwijl ik thuis was, terwijl ik thuis zat, thuis gebleven voor, heel de dag thuis gebleven, track and trace ~ niet, track & trace ~ niet, status verandert niet, status blijft, geen beweging in, elke dag een nieuwe leverdatum, leverdatum ~ verschoven|opgeschoven, nieuwe leverdatum, levering ~ opgeschoven, leeg pakket, lege doos, doos was leeg, in de regen gelegd|gezet|achtergelaten, voor de deur gegooid, over de haag gegooid, besteld op # ~ ~ aangekomen op #, pas aangekomen op|na|toen, pas geleverd na|op|toen, pas toegekomen, toegekomen na, te laat toegekomen, na de feestdag, na de verjaardag aangekomen|geleverd, besteld voor moederdag|vaderdag|sinterklaas|kerst|valentijn, voor moederdag ~ aangekomen op|na
    `,
  },
  {
    name: 'delay',
    points: 1.6,
    kind: 'delivery',
    severity: 2,
    phrases: `
      vertraging, vertragingen, vertraagd, vertraagde, # <tijd> vertraging|wachten|wachttijd|te laat|later|gewacht, <getal> <tijd> vertraging|wachten|wachttijd|te laat|later|gewacht, +# vertraging, *vertraging, *vertragingen, te laat, veel te laat, weer te laat, alweer te laat, altijd te laat, later dan, oponthoud, wacht, wachten, wachtend, gewacht, wachttijd, wachttijden, wachtrij, wachtrijen, in de wacht, sta in de wacht, in de wacht gezet, al ~ in de wacht, wacht al, wachten al, zit te wachten, sta te wachten, staan te wachten, aan het wachten, wacht nog, laat op zich wachten, laten wachten, laat ~ wachten, laten ons wachten, rij, rijen, lange rij|rijen, in de rij, file, aanschuiven, aangeschoven, aansluiting gemist, overstap gemist, trein|vlucht|bus|afspraak|examen|aansluiting ~ gemist, gemist door, gemiste aansluiting, uitgesteld, uitstel, verschoven, verplaatst, verzet, doorgeschoven, vooruitgeschoven, opgeschoven, sta|staan ~ vast, stond|stonden ~ vast, zit|zitten ~ vast, zat|zaten ~ vast, gestrand in|op, laten staan, laat mensen staan, laten stikken, laat ons stikken, in de kou laten, in de kou staan, staan we|ik dan, sta ik dan, over de levertijd, levertijd overschreden, levertijd ~ overschreden, termijn verstreken|overschreden, niet op tijd, nooit op tijd, kwam niet op tijd, niet tijdig, niet binnen de
    `,
  },
  {
    name: 'time-spent',
    points: 1.1,
    isTime: true,
    negated: 'keep',
    phrases: `al # <tijd>, al <getal> <tijd>, al meer dan|bijna|ruim|zeker|minstens|een? ~ <tijd>, al ruim # <tijd>, al bijna # <tijd>, al <tijd>, sinds # <tijd>, sinds gisteren, sinds vanochtend|vanmorgen|gisteravond|vannacht|eergisteren, al sinds, sinds maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag, sinds januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december, sinds # , sinds vorige week|maand|jaar, reeds # <tijd>, reeds <getal> <tijd>, na # <tijd>, na <getal> <tijd>, # <tijd> lang, # <tijd>, <getal> <tijd>, anderhalf uur, een half uur, half uur, een uur, uren, dagen, weken, maanden, dagenlang, wekenlang, maandenlang, urenlang, jarenlang, al de hele dag|ochtend|week|avond|middag, de hele dag|ochtend|week|avond|middag|nacht, heel de dag|week|ochtend, hele weekend, hoe lang nog, hoelang nog, hoe lang moet|gaat|duurt, wanneer eindelijk, tot wanneer`,
  },
  {
    name: 'persistence',
    points: 1.3,
    severity: 2,
    negated: 'keep',
    phrases: `weer, alweer, weeral, wederom, opnieuw, nog een keer, nogmaals, voor de <zoveelste> keer|maal, <zoveelste> keer, zoveelste, de zoveelste, # keer, <getal> keer, # keer gebeld|gemaild, <getal> keer gebeld|gemaild, # maal, meerdere keren, meermaals, meermalen, verschillende keren, herhaaldelijk, herhaaldelijke, talloze keren, ontelbare keren, honderd keer, duizend keer, al vaker, vaker, zoals gewoonlijk, zoals altijd, zoals gebruikelijk, gewoontegetrouw, voor de verandering, ook vandaag, vandaag weer, ook vandaag weer, en weer, ja hoor weer, ook dit jaar, ondanks herhaaldelijk|meerdere|mijn|vele|verschillende, ondanks mails|telefoontjes|klachten|beloftes|toezeggingen, na # telefoontjes|mails|keer, na <getal> telefoontjes|mails|keer, na herhaaldelijk|meerdere|talloze|vele, # dagen op rij, <getal> dagen op rij, # dagen achter elkaar, <getal> dagen achter elkaar, dag na dag, week na week, niet de eerste keer, is niet de eerste, blijft, blijven, achter elkaar`,
  },
  {
    name: 'still',
    points: 0.5,
    once: true,
    negated: 'keep',
    phrases: `nog, nog steeds, nog altijd, al, altijd, bovendien, ook nog, ook nog eens, nota bene, eindelijk, plots, plotseling, opeens, ineens, zomaar, uitgerekend, net nu, zelfs, niet eens, nie eens, intussen, ondertussen, inmiddels`,
  },
  {
    name: 'deadline',
    points: 1,
    kind: 'other',
    severity: 3,
    phrases: `dringend, dringende, spoed, spoedig, met spoed, haast, urgent, zo snel mogelijk, zsm, asap, zo spoedig mogelijk, voor morgen|vandaag|vanavond|maandag|vrijdag, uiterlijk morgen|vandaag|maandag|vrijdag, morgen nodig, vandaag nodig, heb het|hem nodig voor, vertrek morgen|vandaag|over, vertrekken morgen|vandaag|over, mijn vlucht|trein vertrekt|gaat, kan niet werken, kunnen niet werken, kan niet thuiswerken, niet kunnen werken, verlies klanten|omzet, verliezen klanten|omzet, loop klanten|omzet mis, lopen klanten|omzet mis, omzetverlies, de bruiloft is, noodgeval, deadline`,
  },
]
