import type { HarmWords } from '../harm.js'
import { losses } from './losses.js'

/** Facts that tell how much harm there is, whatever the tone. */
export const harm: HarmWords = {
  harms: [
    {
      is: 'exposed',
      phrases: `zie|ziet|zien ~ gegevens|facturen|bestellingen|adressen van anderen|andere|iemand|een, gegevens van een andere|anderen|iemand|andere klant|klanten|anders, klantgegevens ~ openbaar|online|zichtbaar|straat, mail met alle adressen, adressen zichtbaar voor iedereen, iedereen in cc, zie|ziet ~ dossier|polis|rekening|account van ene|een|iemand, dossier van ene|iemand|een, in het account van iemand|een, ingelogd als iemand, ingelogd op het account van, polisblad van, gegevens van een wildvreemde|onbekende, facturen van iemand|andere, rekeningen van een|iemand|andere, mails van andere|iemand, foto's van andere|iemand|vreemden, factuur|facturen|contract|polis|gegevens|rekening|afschrift van iemand uit|anders, factuur van een wildvreemde|onbekende|ander, gegevens van een ander, inclusief rekeningnummer|bsn|adres|adresgegevens|telefoonnummer, in bijlage ~ van iemand|een ander, adressen ~ in cc, alle mailadressen zichtbaar, iedereen in de cc`,
    },
    {
      is: 'fraud',
      phrases: `afschrijvingen|aankopen|betalingen|overboekingen die ik niet|nooit, onbekende afschrijving|afschrijvingen|betaling, rekening leeggehaald|geplunderd, rekening is leeg, pas geskimd, mijn creditcard misbruikt|gebruikt, identiteitsfraude, iemand heeft ingelogd, iemand anders ingelogd|besteld, iemand heeft ~ met mijn|m'n pas|kaart|bankkaart, geld opgenomen in|met|die, gepind in|op ~ waar ik niet, abonnement afgesloten op mijn naam`,
    },
    {
      is: 'in-court',
      phrases: `aangifte gedaan, aangifte doen, ingebrekestelling, mijn advocaat, naar de rechter, rechtszaak, juridische stappen, aansprakelijk gesteld, dagvaarding, in gebreke gesteld, dagvaarding volgt, volgt de dagvaarding, rechtsbijstand, mijn rechtsbijstand, advocaat ingeschakeld, ombudsman, geschillencommissie, klacht bij de ombudsdienst, consumentenbond`,
    },
    {
      is: 'many-hit',
      phrases: `alle klanten|gebruikers|reizigers|abonnees ~ zonder|gestrand|geblokkeerd, duizenden klanten|mensen|huishoudens|reizigers zonder|gestrand|getroffen, de hele stad|straat|wijk|buurt|regio zonder, hele dorp|flat|gebouw zonder`,
    },
    {
      is: 'money-gone',
      phrases: `afgeschreven|geïncasseerd|betaald|gefactureerd twee|drie|vier|# keer, twee|drie|vier|# keer afgeschreven|geïncasseerd|betaald|gefactureerd, dubbel afgeschreven|geïncasseerd|betaald|gefactureerd, # euro afgeschreven|geïncasseerd|kwijt|te veel, $ afgeschreven|kwijt|geïncasseerd, niet ~ terugbetaald|teruggestort|vergoed, nooit ~ terugbetaald|teruggestort, geen terugbetaling|vergoeding|restitutie, wacht ~ ~ terugbetaling|geld|vergoeding|restitutie, krijg ~ geld niet terug, betaald ~ ~ niks|niets|nooit|geen, betaald en|maar ~ niks|niets|nooit|niet|geen, krijg nog # van, mijn salaris|loon|uitkering ~ niet, geld ~ vast|weg|verdwenen|kwijt, houden mijn geld vast, borg ~ niet|nooit, incassobureau, brief van de deurwaarder, deurwaarder, aanmaning, maanden wachten op # euro, wachten op $, wacht op $, wachten op # euro, wacht op # euro, nog # euro te goed, nog $ te goed, onverklaarbaar bedrag`,
    },
    {
      is: 'data-gone',
      phrases: `foto's|bestanden|gegevens|mails|berichten|contacten ~ ~ kwijt|weg|verdwenen|gewist|verwijderd, kwijt ~ ~ foto's|bestanden|gegevens|mails|berichten, ben al mijn ~ kwijt, verwijderd ~ ~ foto's|bestanden|gegevens|mails|account, jaren aan foto's|werk|mails, onherstelbaar, geen backup, geen back-up`,
    },
    {
      is: 'shut-out',
      phrases: `account ~ geblokkeerd|opgeheven|gesloten|verwijderd|geschorst|bevroren, rekening ~ geblokkeerd|opgeheven|bevroren, pas ~ geblokkeerd, nummer ~ afgesloten|geblokkeerd, sim ~ geblokkeerd, geen toegang meer|tot mijn, kan niet inloggen|meer inloggen, kom er niet in, buitengesloten, niet meer pinnen, niet meer kunnen pinnen, niet kunnen pinnen, kon niet meer pinnen, rekening bevroren, geen cent meer, buiten gestaan, mijn eigen huis niet in, mijn huis niet in, kan mijn geld niet`,
    },
    {
      is: 'too-late',
      phrases: `mijn|m'n|de|onze vlucht|trein|examen|afspraak|bruiloft|aansluiting|sollicitatie|tentamen gemist|missen, vlucht|trein|examen|afspraak|aansluiting ~ gemist, was voor gisteren|vandaag|kerst|morgen|sinterklaas, verjaardag|bruiloft|kerst|sinterklaas ~ morgen|gisteren|vandaag|voorbij, examen morgen, tentamen morgen, heb het morgen nodig`,
    },
    {
      is: 'cut-off',
      phrases: `zonder stroom|water|gas|internet|telefoon|verwarming|warm water|elektriciteit, geen stroom|water|gas|verwarming|warm water, al ~ ~ geen internet|stroom|water|bereik, <getal>|# dagen|uur|uren|weken zonder|geen stroom|water|gas|internet|telefoon|verwarming|warm, kan|kunnen niet werken|thuiswerken|pinnen|verkopen|ondernemen, winkel|zaak|restaurant|bedrijf ~ dicht|stil|plat|gesloten, lopen|loop ~ omzet|klanten mis, gestrand op, gestrand in, vast op het vliegveld, vast op het station, zonder medicijnen|medicatie`,
    },
    {
      is: 'faulty',
      phrases: `aangekomen|ontvangen|geleverd|bezorgd kapot|beschadigd|stuk|gebroken|defect|open, kapot|beschadigd|stuk|gebroken|defect aangekomen|ontvangen|geleverd|bezorgd, na # dagen|weken|maanden kapot|stuk, na <getal> dagen|weken|maanden kapot|stuk, ging ~ kapot|stuk, gaat niet meer aan, zool los, losgelaten, gescheurd, lek`,
    },
    {
      is: 'misbehaves',
      phrases: `app crasht|hapert|vastloopt|loopt vast|sluit af|hangt|start niet, app ~ crasht|hapert|hangt, loopt steeds vast, zwart|wit scherm, foutmelding bij|als|op, laadt|synchroniseert niet, logt me ~ uit, gooit me eruit`,
    },
    {
      is: 'mix-up',
      phrases: `verkeerd|verkeerde product|artikel|pakket|bestelling|maat|adres, bij de verkeerde|buren, op het verkeerde adres, staat op bezorgd, als bezorgd gemeld|gemarkeerd, pakket kwijt|zoek|vermist|gestolen, pakket ~ kwijt|zoek|vermist|spoorloos, mijn koffer|bagage ~ kwijt|zoek|vermist, koffer kwijt, zonder koffer|bagage`,
    },
    {
      is: 'kept-waiting',
      phrases: `niemand reageert|belt|neemt, geen reactie, geen antwoord, wacht al, wachten al, zit te wachten, <getal>|# keer gebeld|gemaild, <getal>|# mails, monteur ~ niet|nooit gekomen|geweest|opdagen, kwam niet opdagen, komt niet opdagen, niet teruggebeld, nooit teruggebeld, uur|uren in de wacht, minuten in de wacht, uur|minuten wachttijd`,
    },
    {
      part: 'amount',
      negated: 'keep',
      phrases: `$, # euro, # eur, <getal> euro, <getal> honderd euro, duizend euro, honderd euro`,
    },
    {
      part: 'taken',
      phrases: `afgeschreven, geïncasseerd, gefactureerd, afgeboekt, in rekening gebracht, berekend`,
    },
    {
      part: 'refund',
      phrases: `terugbetaling, mijn geld, borg, vergoeding, restitutie, geld terug, teruggave`,
    },
    { part: 'waiting', phrases: `wacht, wachten, nog steeds, nog altijd, in afwachting` },
    {
      part: 'nothing',
      negated: 'keep',
      phrases: `nog niks, nog niets, en niks, en niets, maar niks, maar niets, niks ontvangen, niets ontvangen, niks gekregen, niets gekregen, nooit gekregen, nooit ontvangen, nooit gezien, nooit iets van gezien, niks teruggezien, niets teruggezien, voor niks, voor niets, noppes, nada`,
    },
    { part: 'paid', phrases: `betaald, heb betaald, gekocht, besteld en betaald, betaal, betalen` },
    {
      part: 'data',
      phrases: `mijn foto's, mijn bestanden, mijn gegevens, mijn contacten, mijn mails, mijn berichten, mijn documenten, onze database, mijn voortgang`,
    },
    { part: 'lost', phrases: `kwijt, weg, verdwenen, gewist, verwijderd, verloren, zoek, vermist` },
    {
      part: 'account',
      phrases: `mijn account, mijn rekening, mijn pas, mijn nummer, mijn profiel, mijn abonnement`,
    },
    {
      part: 'locked',
      phrases: `geblokkeerd, opgeheven, gesloten, geschorst, bevroren, afgesloten, gedeactiveerd`,
    },
    { part: 'parcel', phrases: `pakket, pakketje, bestelling, levering, zending, koffer, bagage` },
    {
      part: 'undelivered',
      negated: 'keep',
      phrases: `niet ontvangen, nooit ontvangen, niet aangekomen, niet geleverd, nooit geleverd, niet bezorgd, nog niet binnen, nooit aangekomen`,
    },
    {
      part: 'private',
      phrases: `bsn, rijksregisternummer, persoonsgegevens, saldo, medisch dossier, patiëntendossier, dossier, loonstrook, loonstroken, loonbrief, wachtwoorden, uitslagen, labuitslagen, diagnose, adressen, telefoonnummers, geboortedatum, geboortedata, polisblad, schadefoto's, chatgesprekken, betaalgegevens, rekeningnummers, camerabeelden, kopie paspoort, kopie identiteitskaart, identiteitsbewijs, identiteitskaart`,
    },
    {
      part: 'seen',
      phrases: `ik zie, zie ik, zien we, wij zien, krijg ik, krijg te zien, kreeg ik, te zien, staan open, staat open, zichtbaar, openbaar, in te zien, kan ik inzien, kon ik inzien, inkijken, te lezen, verschijnt, verschijnen, open en bloot, op straat, vindbaar via google, zomaar opvragen, te downloaden`,
    },
    {
      part: 'other',
      phrases: `van een wildvreemde, van wildvreemde, van wildvreemden, van vreemden, van een onbekende, van onbekenden, van iemand anders, van een ander, van een andere klant, van andere klanten, van een andere gebruiker, van andere gebruikers, van andere mensen, van ene, van een mevrouw, van een meneer, van mijn buurman, van een andere patiënt, van andere patiënten, iemand anders zijn, andermans`,
    },
    {
      part: 'crowd',
      phrases: `alle klanten, alle gebruikers, alle reizigers, alle abonnees, alle bewoners, duizenden klanten, duizenden mensen, duizenden huishoudens, duizenden reizigers, honderden klanten, honderden mensen, honderden huishoudens, de hele wijk, heel de wijk, de hele straat, heel de straat, de hele buurt, het hele dorp, heel het dorp, de hele stad, heel de stad, het hele gebouw, heel het gebouw, alle leerlingen, alle patiënten, alle medewerkers, alle leden, half nederland, heel vlaanderen`,
    },
    {
      part: 'trouble',
      phrases: `getroffen, gedupeerd, gedupeerden, ligt plat, ligt eruit, zonder verbinding`,
    },
    {
      part: 'day',
      negated: 'keep',
      phrases: `maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, morgen, morgenvroeg, morgenochtend, overmorgen, vanavond, vanmiddag, vandaag nog, over # uur, over # dagen, over <getal> dagen, over een uur, deze week nog, volgende week, de 1e, de eerste van de maand`,
    },
    {
      part: 'event',
      phrases: `bruiloft, trouw, trouwfeest, huwelijk, verjaardag, verjaardagsfeest, examen, tentamen, sollicitatie, sollicitatiegesprek, begrafenis, uitvaart, crematie, doop, communie, lentefeest, diploma-uitreiking, verhuizing, verhuis, afspraak, operatie, rechtszitting, zitting, visum, paspoort, aanbesteding, hypotheek, notaris, overdracht, sleuteloverdracht, wedstrijd, toernooi, concert, vakantie, kerst, sinterklaas, opening, beurs, aangifte, btw-aangifte, accountant, boekhouder, boekhoudster, audit, deadline, kraamtijd, eerste schooldag`,
    },
    {
      part: 'missed',
      phrases: `gemist, missen, mis, misgelopen, te laat gekomen, kwam te laat, kom te laat, komen te laat, te laat voor, moeten annuleren, moeten afzeggen, moest afzeggen, moest annuleren, niet halen, niet gehaald, haal het niet, halen het niet, kan niet doorgaan, gaat niet door, ging niet door`,
    },
    {
      part: 'essential',
      phrases: `stroom, elektriciteit, water, gas, verwarming, warm water, medicatie, medicijnen, insuline, rolstoel, sportrolstoel, scootmobiel, traplift, gehoorapparaat, hoorapparaat, flesvoeding, babymelk, enige pas, alarmknop, personenalarm, cv, cv-ketel, huur, boodschappen`,
    },
    {
      part: 'lacking',
      negated: 'keep',
      phrases: `zonder, geen, afgesloten, zitten zonder, zit zonder, vallen zonder, gevallen zonder, niet betalen, niet kunnen betalen`,
    },
    {
      part: 'trade',
      phrases: `mijn zaak, onze zaak, mijn winkel, onze winkel, mijn restaurant, ons restaurant, mijn bedrijf, ons bedrijf, mijn klanten, onze klanten, mijn webshop, onze webshop, mijn praktijk, onze praktijk, mijn salon, mijn café, mijn frituur, mijn kassa, onze kassa, kassa, kassasysteem, betaalterminal, bancontact, pinapparaat, pinautomaat, orders, bestellingen, keuken vol, omzet, weekomzet, dagomzet, halve weekomzet, personeel, actie begint`,
    },
    {
      part: 'halted',
      phrases: `stilgevallen, ligt stil, liggen stil, staat stil, staan stil, nul bestellingen, geen bestellingen, geen orders, geen enkele bestelling, kost orders, kost letterlijk, kost ons, kost mij klanten, kunnen niet afrekenen, kan niet afrekenen, kunnen niet verkopen, kan niet verkopen, niet kunnen werken, kunnen niet openen, moeten sluiten, sluiten vandaag, klanten weggestuurd, klanten wegsturen, lopen weg, lopen klanten mis, zien ons als gesloten`,
    },
    {
      part: 'dead',
      negated: 'keep',
      phrases: `op zwart, plat, dood, morsdood, ligt eruit, doet niks meer, doet niets meer, doet het niet, doet het niet meer, werkt niet, werkt niet meer, start niet, start niet meer, gaat niet aan, gaat niet meer aan, reageert niet, onbereikbaar, geeft een timeout, geven een timeout`,
    },
    {
      part: 'home',
      phrases: `huis, appartement, woning, studio, kamer, hotelkamer, badkamer, plafond, kelder, kot, slaapkamer`,
    },
    {
      part: 'unfit',
      phrases: `onder water, ondergelopen, schimmel, vocht, kakkerlakken, ratten, muizen, bedwantsen, lekkage, lekt, onbewoonbaar, geen warm water, geen verwarming, ijskoud`,
    },
    {
      part: 'care',
      phrases: `operatie, behandeling, recept, voorschrift, doorverwijzing, bestraling, chemo, dialyse, revalidatie, kine, fysio, therapie, prothese, scan, medische afspraak, thuiszorg`,
    },
    {
      part: 'withheld',
      negated: 'keep',
      phrases: `weigeren, weigert, geweigerd, houden vast, houdt vast, ingehouden, houden in, blijven ze vasthouden, geblokkeerd, bevroren, afgewezen, afgekeurd, keren niet uit, keert niet uit, betalen niet uit, betaalt niet uit, krijg ik niet, krijg ik maar niet, nog te goed, tegoed van, moeten mij nog`,
    },
    {
      part: 'traveller',
      phrases: `vlucht, vliegveld, luchthaven, zaventem, schiphol, reis, trein, hotel, boeking, reservering, reservatie, ticket, overstap, gate, perron, veerboot, ferry`,
    },
    {
      part: 'abandoned',
      phrases: `gestrand, aan ons lot overgelaten, aan mijn lot overgelaten, stonden we dan, bestaat niet, geannuleerd, gecanceld, geschrapt, overboekt, geen kamer, geen stoel, geweigerd aan de gate, achtergelaten, buiten gestaan, buiten slapen, op straat gezet, op de grond geslapen, de nacht doorgebracht`,
    },
    {
      part: 'goods',
      phrases: `tafel, stoel, zetel, salon, sofa, bank, matras, bed, kast, wieg, ledikant, treintje, trein van hout, speelgoed, koffiezet, koffiemachine, frigo, koelkast, diepvries, wasmachine, droogkast, oven, vaatwasser, tv, telefoon, gsm, tablet, laptop, horloge, schoenen, sneakers, trui, jas, jurk, hemd, broek, rugzak, koffer, fiets, leenfiets, bakfiets, e-bike, step, slot, deurslot, camera, airfryer, pan, mok, fles, kinderwagen, buggy`,
    },
    {
      part: 'broken',
      phrases: `gebroken, afgebroken, gescheurd, geknakt, gebarsten, barst, barsten, wielen eraf, wiel eraf, poot eraf, eraf, verf bladdert, bladdert, bladdert af, afgebladderd, put, kuil, doorgezakt, doorgelegen, krom, scheef, wiebelt, wankel, lekt, losgelaten, losgekomen, laat los, stuk, kapot, stukgegaan, gekrompen, afgegeven, verkleurd, gat, pilling, naad los, deuk, deuken, kras, krassen, herkende mijn vinger niet`,
    },
    {
      part: 'software',
      phrases: `app, applicatie, spel, game, website, programma, update, versie, patch, dashboard, paneel, missie, save, synchronisatie, meterkoppeling, koppeling`,
    },
    {
      part: 'amiss',
      phrases: `sluit vanzelf, sluit zichzelf af, hangt, bevriest, slaat niet op, synchroniseert niet, dubbel getoond, verkeerd getoond, toont verkeerde, toont foute, beweert dat, gaat op zwart, ie op zwart, wit scherm, zwart scherm, blijft laden, achterloopt, loopt achter, reproduceerbaar, verkeerde gegevens, verkeerde waarden, klopt van geen kant`,
    },
    {
      part: 'culprit',
      phrases: `een oplichter, oplichters, hackers, een hacker, iemand ingelogd, iemand heeft zich voorgedaan, zich voordoen als, een onbekende, bankhelpdeskfraude, vals telefoontje`,
    },
    {
      part: 'twice',
      phrases: `twee keer, dubbel, twee maal, tweemaal, drie keer, driemaal, 2x, 3x, dubbele`,
    },
    {
      part: 'trifle',
      negated: 'keep',
      phrases: `niet erg, niks ergs, niets ergs, detail, klein dingetje, kleinigheid, reclame, reclames, logo, wachtmuziek, nieuwe naam, vormgeving, enquête, cookies, mascotte, kleur van`,
    },
    ...losses,
  ],
  classes: {
    getal: 'twee drie vier vijf zes zeven acht negen tien twaalf vijftien twintig dertig paar meerdere',
  },
}
