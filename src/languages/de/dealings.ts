import type { Group } from '../lexicon.js'
import { answersGot } from './answers-got.js'

// Wie eine lange Beschwerde sagt, was sie ist: an wen sich jemand gewandt hat, was daraus wurde, und was jetzt geschehen soll.

export const dealings: readonly Group[] = [
  {
    name: 'turned-to-them',
    dealing: true,
    points: 1.2,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      ${answersGot},
      habe|haben|hab|hatte ich|wir ~ ~ geschrieben|angerufen|gemeldet|reklamiert|beschwert|angeschrieben|nachgefragt,
      ich|wir habe|haben|hab ~ ~ geschrieben|angerufen|gemeldet|reklamiert|angeschrieben|nachgefragt|kontaktiert,
      über das|euer|ihr formular, formular ausgefüllt, automatische antwort|mail|nachricht|antwortmail, automatisch erzeugte|generierte,
      standardantwort, standardmail, schadensmeldung, schadensnummer, mängelanzeige,
      ticket|fall|vorgang|meldung ~ geschlossen|abgelehnt|zurückgewiesen, eingeschickt ~ zweimal|zurück, fotos|bilder|belege|beleg ~ geschickt|hochgeladen,
      am # ~ geschrieben|angerufen|gemeldet, noch einmal|noch mal geschrieben|angerufen|nachgefragt, antwort bisher, antwort ~ bislang, seitdem nichts|funkstille, seither nichts|funkstille, dann nichts mehr, danach nichts mehr, keine weitere antwort|rückmeldung,
      weiter|weiterverbunden an, von ~ zu ~ verbunden|geschickt|verwiesen, ans telefon geht, nimmt ~ keine meldungen
    `,
  },
  {
    name: 'wanted',
    dealing: true,
    points: 1.3,
    tone: 'request',
    once: true,
    negated: 'keep',
    phrases: `
      ich|wir möchte|möchten|will|wollen|hätte|hätten ~ ~ zurück|ersetzt|erstattet|repariert|geklärt|umgetauscht,
      ich|wir möchte|will|wünsche mir|nur dass, ich|wir erwarte|erwarten, was ich will|möchte|brauche|erwarte,
      falls <brand> mitliest|liest, falls ihr|sie|jemand ~ ~ mitlest|lest|liest|mitliest|lesen, wohin kann|soll|muss|können ich|wir, an wen kann|soll|muss|können ich|wir, gibt es jemanden ~ ~ der|die|an,
      kann|könnte jemand ~ ~ sagen|ansehen|anschauen|prüfen|nachsehen|freischalten|klären, wer kann mir|uns ~ sagen|erklären,
      soll ich|wir ~ einschicken|zurückschicken|kündigen, wer zahlt|trägt|übernimmt ~ kosten|porto|versand, wann bekomme|kriege|bekommen ich|wir,
      mit wem kann ich, wer ist zuständig|verantwortlich, ist das|der fehler bekannt, lässt sich das ~ reparieren|rückgängig|wiederherstellen
    `,
  },
]
