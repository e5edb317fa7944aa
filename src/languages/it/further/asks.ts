import type { FieldWords } from '../../by-field.js'

/** Further words for what people ask and demand. */
export const asks: FieldWords = {
  help: `
    serve un contatto, serve una risposta|soluzione, mi serve una risposta|soluzione|subito|entro, ho bisogno di una|un|aiuto|parlare|sapere, abbiamo bisogno di, qualcuno può aiutarmi|spiegarmi|guardare,
    qualcuno mi aiuta|aiuti|risponda|richiami|spiega, c'è qualcuno che|lì, potete controllare|verificare|sistemare|sbloccare|richiamarmi|guardare|correggere|intervenire,
    potreste controllare|verificare|sistemare|sbloccare|richiamarmi|guardare, può qualcuno, lo correggete, la correggete, sistematela, fatevi sentire, fatevi vivi, chiamatemi, chiamatela, chiamatelo,
    vergognatevi e, riattivate, ditemi, ditemi che|come|cosa|quando|dove, spiegateci, spiegate, venga a, venite a vedere, chiedo che|una|un|di sapere|spiegazioni,
    vorrei una|un risposta|spiegazione|rimborso|cambio, voglio una|un risposta|spiegazione|rimborso|umano, vorrei capire, voglio capire, vorrei parlare con, lo voglio al telefono,
    attendo risposta|riscontro|un|una|notizie, resto in attesa, rimango in attesa, in attesa di riscontro|risposta, come faccio a togliere|recuperare|disdire|riavere|avere,
    come posso recuperare|disdire|riavere, a chi devo, con chi devo|posso parlare, chi devo chiamare, dove reclamo, dove si reclama
  `,
  why: `
    chi è sistema, ma scherziamo, scherziamo, state scherzando, sul serio, ma siete seri, siete seri, vi sembra normale|giusto|serio, vi pare normale|giusto, è normale tutto, con che coraggio,
    con che faccia, e adesso, quindi io, cosa volete, quando pensate, quando vi degnate, mica in, fino a quando dobbiamo, secondo voi, fatemi capire
  `,
}
