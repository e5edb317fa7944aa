// Was daraus wird, wenn sich jemand an eine Firma wendet: Antworten, die keine sind, und wer wohin verweist.

export const answersGot = `
  die|eine|seine|ihre antwort|rückmeldung|mail|auskunft war|lautete|kam|hieß|ist, antwort nach # tagen|wochen|stunden, die|der hotline|chat|kundendienst|kundenservice|support|bot|band|techniker|filiale|berater|mitarbeiter|mitarbeiterin|sachbearbeiterin sagt|sagte|schreibt|schrieb|meint|meinte|verweist|will|wollte|verlangt,
  am telefon|schalter|empfang wurde|hieß|sagte|sagt|hat, im chat schreibt|schrieb|hieß|sagte|sagt|wurde, mir|uns wurde ~ gesagt|geraten|mitgeteilt|empfohlen|versprochen|zugesagt, wurde mir|uns ~ gesagt|geraten|mitgeteilt|empfohlen|versprochen|zugesagt, angerufen habe|haben ich|wir, geschrieben habe|haben|hat ich|wir|sie|er,
  an die firma|hotline ~ geschrieben|gewandt, störung|schaden|fehler|mangel ~ gemeldet, wir melden es, geantwortet hat|haben|wurde, antwortete man, keine antwort|rückmeldung bisher|bis|seit, bis heute keine|nichts|niemand, seither|seitdem keine|kein|niemand,
  die erstattung|reklamation|forderung|garantie wurde|wird ~ ~ abgelehnt|verweigert, <zahl>|# mal angerufen|geschrieben|nachgefragt|gemeldet, zweimal|dreimal|viermal|elfmal angerufen|geschrieben|nachgefragt|eingeschickt, mit <zahl> menschen|leuten|mitarbeitern gesprochen, weitergeleitet an, jedes mal ~ jemand|ein|eine ander*, an den kundendienst ~ wenden,
  ticketnummer #, auftragsnummer, kundennummer #
`
