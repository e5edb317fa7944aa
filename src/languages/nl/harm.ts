import type { HarmWords } from '../harm.js'

/** Facts that tell how much harm there is, whatever the tone. */
export const harm: HarmWords = {
  harms: [
    {
      is: 'exposed',
      phrases: `zie|ziet|zien ~ gegevens|facturen|bestellingen|adressen van anderen|andere|iemand|een, gegevens van een andere|anderen|iemand|andere klant|klanten|anders, klantgegevens ~ openbaar|online|zichtbaar|straat, mail met alle adressen, adressen zichtbaar voor iedereen, iedereen in cc`,
    },
    {
      is: 'fraud',
      phrases: `afschrijvingen|aankopen|betalingen|overboekingen die ik niet|nooit, onbekende afschrijving|afschrijvingen|betaling, rekening leeggehaald|geplunderd, rekening is leeg, pas geskimd, mijn creditcard misbruikt|gebruikt, identiteitsfraude, iemand heeft ingelogd, iemand anders ingelogd|besteld`,
    },
    {
      is: 'in-court',
      phrases: `aangifte gedaan, aangifte doen, ingebrekestelling, mijn advocaat, naar de rechter, rechtszaak, juridische stappen, aansprakelijk gesteld, dagvaarding`,
    },
    {
      is: 'many-hit',
      phrases: `alle klanten|gebruikers|reizigers|abonnees ~ zonder|gestrand|geblokkeerd, duizenden klanten|mensen|huishoudens|reizigers zonder|gestrand|getroffen, de hele stad|straat|wijk|buurt|regio zonder, hele dorp|flat|gebouw zonder`,
    },
    {
      is: 'money-gone',
      phrases: `afgeschreven|geïncasseerd|betaald|gefactureerd twee|drie|vier|# keer, twee|drie|vier|# keer afgeschreven|geïncasseerd|betaald|gefactureerd, dubbel afgeschreven|geïncasseerd|betaald|gefactureerd, # euro afgeschreven|geïncasseerd|kwijt|te veel, $ afgeschreven|kwijt|geïncasseerd, niet ~ terugbetaald|teruggestort|vergoed, nooit ~ terugbetaald|teruggestort, geen terugbetaling|vergoeding|restitutie, wacht ~ ~ terugbetaling|geld|vergoeding|restitutie, krijg ~ geld niet terug, betaald ~ ~ niks|niets|nooit|geen, betaald en|maar ~ niks|niets|nooit|niet|geen, krijg nog # van, mijn salaris|loon|uitkering ~ niet, geld ~ vast|weg|verdwenen|kwijt, houden mijn geld vast, borg ~ niet|nooit`,
    },
    {
      is: 'data-gone',
      phrases: `foto's|bestanden|gegevens|mails|berichten|contacten ~ ~ kwijt|weg|verdwenen|gewist|verwijderd, kwijt ~ ~ foto's|bestanden|gegevens|mails|berichten, ben al mijn ~ kwijt, verwijderd ~ ~ foto's|bestanden|gegevens|mails|account, jaren aan foto's|werk|mails, onherstelbaar, geen backup, geen back-up`,
    },
    {
      is: 'shut-out',
      phrases: `account ~ geblokkeerd|opgeheven|gesloten|verwijderd|geschorst|bevroren, rekening ~ geblokkeerd|opgeheven|bevroren, pas ~ geblokkeerd, nummer ~ afgesloten|geblokkeerd, sim ~ geblokkeerd, geen toegang meer|tot mijn, kan niet inloggen|meer inloggen, kom er niet in`,
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
    { part: 'amount', negated: 'keep', phrases: `#, $, <getal> euro` },
    {
      part: 'taken',
      phrases: `afgeschreven, geïncasseerd, gefactureerd, afgeboekt, in rekening gebracht, berekend`,
    },
    {
      part: 'refund',
      phrases: `terugbetaling, mijn geld, borg, vergoeding, restitutie, geld terug, teruggave`,
    },
    { part: 'waiting', phrases: `wacht, wachten, nog steeds, nog altijd, in afwachting` },
    { part: 'nothing', negated: 'keep', phrases: `niks, niets, nooit, nog niks, nog niets` },
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
      part: 'trifle',
      negated: 'keep',
      phrases: `niet erg, niks ergs, niets ergs, detail, klein dingetje, kleinigheid, reclame, reclames, logo, wachtmuziek, nieuwe naam, vormgeving, enquête, cookies, mascotte, kleur van`,
    },
  ],
  classes: {
    getal: 'twee drie vier vijf zes zeven acht negen tien twaalf vijftien twintig dertig paar meerdere',
  },
}
