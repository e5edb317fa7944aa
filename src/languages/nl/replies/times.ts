import type { RolesOf } from '../../reply-words.js'

export const times: RolesOf<'times'> = {
  when: {
    phrases: `om|voor|tot|vanaf|rond|uiterlijk|tegen|na|omstreeks|ongeveer|circa # uur|u, # uur, # u, om #, rond #, uiterlijk #, vóór #, om|rond|tegen|voor half|kwart|<getal>, om half|kwart _, voor|tot|uiterlijk|vanaf|tegen morgen|vanavond|vanmiddag|vannacht|vandaag|middernacht|<dag>|eind|het|einde|overmorgen, vanavond, vanmiddag, vannacht, morgen, morgenochtend, morgenmiddag, morgenavond, overmorgen, nog vandaag, vandaag nog, in de loop van de|vandaag|morgen ~ dag|middag|avond|ochtend|week, eind|einde|begin|midden van? ~ week|maand|dag|middag|<maand>|volgende|deze, binnen|over|in|na|duurt|maximaal ~ #|<getal>|een ~ <eenheid>, binnen # ~ <eenheid>, binnen # tot # <eenheid>, binnen een|het|enkele uur|week|dag|half|uren, over een half uur, half uur, half uurtje, een uurtje, # werkdagen, <getal> werkdagen, # tot # werkdagen, komende|volgende|deze <dag>|week|maand, de komende # <eenheid>, elk uur, ieder uur, om het uur, op <dag>, <dag> ~ ochtend|middag|avond|om|tussen, # <maand>, vanaf # <maand>, voor # <maand>, op # <maand>, begin|eind|half <maand>, in <maand>, met|in de volgende|nieuwe ~ update|versie|release, in versie, versie #, voor het weekend, voor het einde`,
    not: `sinds # <eenheid>, al # <eenheid>, al <getal> <eenheid>, # <eenheid> geleden, <getal> <eenheid> geleden, na # <eenheid> wachten, # <eenheid> vertraging|te laat|later|gewacht|wachten|zonder, van # tot, tussen # en, afgelopen # <eenheid>, vorige week|maand|nacht, goede morgen, elke dag, iedere dag, voor # euro, # sterren, per uur|dag|week, om een, om te`,
  },
  day: { phrases: 'vandaag, op ~ <dag>, <dag>, vanochtend, vanmorgen, ochtend, week, nu' },
  promises: {
    phrases: `zal, zullen, zult, wordt, worden, gaan, gaat, krijg, krijgt, krijgen, ontvangt, ontvang, ontvangen, verwachten, verwacht, verwachte, naar verwachting, volgende update, update om|rond|voor, uiterlijk, gepland, plannen, planning, streven, komt, komen, levert, leveren, bezorgen, bezorgd, sturen, we|wij|ik stuur, staat, opent, rijdt, vertrekt, arriveert, begint, start, bellen, mailen, reageren, laten, moet, zou, weer, terug, terugstorten, storten, melden, verschijnt`,
  },
}
