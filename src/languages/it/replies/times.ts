import type { RolesOf } from '../../reply-words.js'

export const times: RolesOf<'times'> = {
  when: {
    phrases: `entro|alle|dalle|dopo|per|verso|fino ~ le|alle? #, alle #, entro le #, dalle #, verso le #, ore #, entro oggi|domani|stasera|stanotte|mezzogiorno|sera|<giorno>|fine|la fine|metà|il, entro il #, entro il ~ <mese>, oggi pomeriggio|sera|stesso, stasera, stanotte, domani, domani mattina|pomeriggio|sera, dopodomani, in giornata, nel pomeriggio, in serata, in mattinata, entro la|fine ~ giornata|settimana|mese|serata|mattinata, entro|in|tra|fra|nel|nei|nelle|massimo|circa ~ #|<numero> ~ <unità>|lavorativi, entro # ~ <unità>, in # ~ <unità>, tra # ~ <unità>, # giorni lavorativi, # giorni lavorative, <numero> giorni lavorativi, #|<numero> <unità> lavorativi, # ore, entro # ore, nelle|entro le prossime # ore, nei prossimi # giorni, tra un'ora, entro un'ora, mezz'ora, un'ora al, ogni ora, # minuti, il # <mese>, dal # <mese>, # <mese>, <giorno> mattina|pomeriggio|sera|prossimo, da|entro|per|di <giorno>, settimana prossima, prossima settimana, la settimana prossima, questa settimana, mese prossimo, con|nella prossima versione, nel prossimo aggiornamento, versione #`,
    not: `da # <unità>, da <numero> <unità>, # <unità> fa, <numero> <unità> fa, per # <unità>, dopo # <unità>, dopo <numero> <unità>, dalle # alle, la settimana scorsa, mese scorso, ultime # ore, ultimi # giorni, dal # , # <unità> di ritardo|attesa, alle # di ieri, ogni giorno, # stelle`,
  },
  day: { phrases: 'oggi, <giorno>, stamattina, ora, adesso, settimana' },
  promises: {
    phrases: `invieremo, sarà, saranno, verrà, verranno, arriverà, arriveranno, riceverai, riceverà, riceverete, avrai, avrà, tornerà, torneranno, previsto, prevista, prevediamo, contiamo di, stimato, stima, prossimo aggiornamento, aggiornamento alle|entro, entro, al più tardi, ripartirà, riapre, riapriamo, apre, apriamo, parte, consegneremo, risponderemo, scriveremo, chiameremo, ti scriviamo|rispondiamo|chiamiamo, le scriviamo|rispondiamo, dovrebbe, dovrebbero, passerà, <faremo>, di nuovo, torna`,
  },
}
