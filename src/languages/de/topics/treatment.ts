import { HINTS, TELLS, THING, type Topic } from '../../topics.js'

/** Wie man mit Leuten umging: am Schalter, auf Reisen, im Hotel, bei Terminen und Anträgen. */
export const treatment: readonly Topic[] = [
  {
    kind: 'service',
    weight: TELLS,
    phrases: `
      unfreundlich*, unhöflich*, pampig*, patzig*, frech, herablassend*, arrogant*, angeschnauzt, angebrüllt, angeschrien, ausgelacht, angemeckert, abgewimmelt, abgefertigt, aufgelegt, einfach aufgelegt, ignoriert, hingehalten, vertröstet*, weitergeleitet, von einem zum anderen, im kreis geschickt, entschuldigung, behandelt, diskriminier*, rassistisch*, gelogen, weggeschickt, rausgeworfen, abgewiesen, niemand kam, kam niemand, keiner kam, kam keiner, nicht erschienen, nicht aufgetaucht, techniker*, monteur*, handwerker*, installateur*, sachverständig*, gutachter*, termin ~ abgesagt|verschoben|geplatzt|versäumt|vergessen, termin, termine, terminabsage, urlaub genommen, zwischen # und # uhr, umsonst gewartet, gewartet, wartezimmer, warteschleife*, in der leitung, keiner ruft zurück, niemand ruft zurück, rückruf*, ruft niemand, geht keiner ran, geht niemand ran, nicht ran, ans telefon, textbaustein*, standardantwort*, chatbot, widersprüchlich*, am telefon sagen|heißt|sagt, schadenfall, schadensfall, schadensmeldung, antrag, anträge, antrag abgelehnt, sachbearbeiter*, todesfall, sterbeurkunde, nachlass, beerdigung meiner,
      personal, kellner*, bedienung, kassierer*, verkäufer*, empfang, rezeption, filialleit*, filialleiter*, mitarbeiter*, chef, schaffner*, zugbegleit*, kontrolleur*, busfahrer*, flugbegleit*, arzt, ärztin, praxis, pfleger*, lehrer*, trainer*, kursleiter*, bademeister*, reiseleitung, reiseleiter*, hausverwaltung, gestrandet*, stehen gelassen, stehengelassen, zurückgelassen, anschluss verpasst, anschlusszug, anschluss*, zug ausgefallen, zug fällt aus, ersatzverkehr, schienenersatzverkehr, letzter zug|bus, flug gestrichen|annulliert|storniert, umgebucht, überbucht*, rollstuhl*, barrierefrei*, hotelzimmer, zimmer, bettwanzen, dusche*, kalt geduscht, frühstück, buffet, tisch reserviert, keine buchung, von keiner buchung, reservier*, sitzplatzreservierung*, wagen #, kurs ausgefallen|fällt|abgesagt, werkstatt, inspektion, wartung vergessen, reinigung, umzugsfirma, ölfinger
    `,
  },
  {
    kind: 'service',
    weight: THING,
    phrases: `hotline, kundenservice, kundendienst, kundenbetreuung, service, support, schlange, buchung*, gebucht, hotel*, kurs, kurse, flug, flüge, zug, züge, bus, bahn, platz, plätze, sitzplatz*, gleis, gepäck, filiale*, laden, geschäft, beschwerde*, beschwert, durchsage*, wartezeit*, restaurant, essen, gericht, apotheke, patient*, behandlung, besuch, kantine`,
  },
  {
    kind: 'service',
    weight: HINTS,
    phrases: `chat, versprochen, zugesagt, antwort, antworten, geantwortet, brief, briefe, angerufen, anruf*, telefon, geschrieben, warten`,
  },
]
