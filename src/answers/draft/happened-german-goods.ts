import { type Happening, of } from './happening.js'

/** What is sent, handed in or stands at home, as people name it. */
const GOODS = String.raw`(?:\p{L}+)?(?:paket|päckchen|bestellung|lieferung|sendung|bett|sofa|sessel|stuhl|tisch|schrank|matratze|regal|kommode|sideboard|lampe|teppich|kühlschrank|waschmaschine|spülmaschine|router|modem|handy|laptop|fahrrad|rad|karte|gutschein|ersatzgerät|lattenrost|pin-brief|brief|pin|vertrag|ticket)`
const BAGS = String.raw`(?:\p{L}+)?(?:koffer|gepäck|tasche|rucksack|kinderwagen|buggy|rollstuhl|gitarre|geige)`
const NOT_COME = String.raw`(?:(?:ist|war|kam|sind|kamen|wurde) )?(?:(?:immer noch|noch immer|bis heute|noch) )?(?:nicht|nie) (?:angekommen|gekommen|da|geliefert|mitgekommen|aufgetaucht|hier|an)(?!\p{L})`
const OWN = String.raw`(?<!\p{L})(?:mein|unser|dein|ihr|der|die|das|den)\p{L}* (?:neue\p{L}* )?`
const WHERE = 'wo [er] [ist]'

/** What was bought or sent and did not come, or not as it should; behind the tables of what is graver. */
export const germanGoods: readonly Happening[] = [
  ...of('loss', [
    {
      tells:
        /(?<!\p{L})(?:löscht|gelöscht|frisst|verschluckt|überschrieben|verloren)(?!\p{L})[^.!?]{0,40}(?:ganze|alle|meine|unsere)\p{L}* (?:liste|aufgaben|notizen|fotos|daten|einträge|dateien|kontakte)(?!\p{L})/iu,
      said: 'dabei etwas verloren gegangen ist',
      asks: true,
      not: /kann (?:ich|man)|wie (?:lösche|kann)/iu,
    },
  ]),
  ...of('account', [
    {
      tells:
        /^\P{L}*(dauerauftrag|buchung|reservierung|bestellung|liste|guthaben|gutschein|kalender) (?:ist |war )?(?:einfach |plötzlich )?(?:weg|verschwunden|gelöscht)(?!\p{L})/iu,
      said: '[Ihr] $1 verschwunden [ist]',
      step: 'wie das passieren konnte',
    },
    {
      tells:
        /(?:habt ihr|haben sie|wurde|hat man) (?:mir |uns )?(?:meine|unsere|die|den|das|mein|unser)\p{L}* (seite|website|shop|server|nummer|anschluss|karte)(?!\p{L})[^.!?]{0,30}(?:gesperrt|abgeschaltet|gekappt)/iu,
      said: '[Ihr] $1 gesperrt ist',
      step: 'woran das liegt',
    },
    {
      tells: /find(?:e|en) (?:ich |wir )?(?:nirgends|nirgendwo|nicht),? (?:wo|wie)(?!\p{L})/iu,
      said: 'das so schwer zu finden ist',
      step: 'wie es geht',
    },
  ]),
  ...of('delivery', [
    {
      tells: new RegExp(
        String.raw`${OWN}(${BAGS}) ${NOT_COME}|(?<!\p{L})(${BAGS}) nicht(?:\s*[.!]|$)|^\P{L}*(?:\p{L}+ )?(${BAGS}) (?:ist |war |sind )?(?:(?:seit|immer)[^!?]{1,22} )?(?:weg|verschwunden|verschollen|verloren)(?!\p{L})|${OWN}(${BAGS}) (?:ist|war|sind|bleibt) [^.!?]{0,20}(?:weg|verschwunden|verschollen|verloren)(?!\p{L})|(?<!\p{L})ohne (?:meinen |meine |mein |unser\p{L}* )?(${BAGS})(?!\p{L})`,
        'iu',
      ),
      said: '[Ihr] $1 noch nicht bei {Ihnen|dir} [ist]',
      step: WHERE,
    },
    {
      tells: new RegExp(
        String.raw`${OWN}(${GOODS}) ${NOT_COME}|(?<!\p{L})warte\p{L}* (?:\S+ ){0,5}auf (?:mein|unser|d)\p{L}* (?:neue\p{L}* )?(${GOODS})(?!\p{L})|${OWN}(${GOODS}) (?:sollte|hätte)(?!\p{L})[^.!?]{0,40}(?:kommen|da sein|ankommen|geliefert werden)|(?<!\p{L})(?:noch |immer noch )?(?:kein|ohne|nirgends ein)\p{L}* (${GOODS}) (?:da|gekommen|in sicht|erhalten|bekommen)(?!\p{L})|(?<!\p{L})(?:immer noch|noch immer) kein\p{L}* (${GOODS})(?!\p{L})`,
        'iu',
      ),
      said: '[Ihr] $1 noch nicht bei {Ihnen|dir} [ist]',
      step: WHERE,
    },
    {
      tells: new RegExp(
        String.raw`(?<!\p{L})wo (?:ist|sind|bleibt|bleiben|steckt) (?:denn |eigentlich )?(?:mein|unser)\p{L}* (?:neue\p{L}* )?(${GOODS}|${BAGS})(?!\p{L})`,
        'iu',
      ),
      said: '[Ihr] $1 noch nicht bei {Ihnen|dir} [ist]',
      step: WHERE,
      asks: true,
    },
    {
      tells: new RegExp(
        String.raw`(?<!\p{L})(?:ein|mein|unser|den|die|das|dies)\p{L}* (?:\p{L}+ )?(${GOODS}) (?:\S+ ){0,4}?bestellt(?!\p{L})|(?<!\p{L})(${GOODS}) (?:\S+ )?(?:am|vor) \d+[^.!?]{0,15} bestellt(?!\p{L})|(?<!\p{L})bestellt (?:am|vor) \d+[^.!?]{0,20}(?:ein|mein)\p{L}* (${GOODS})(?!\p{L})`,
        'iu',
      ),
      said: '{Sie|du} so lange auf {Ihre|deine} Bestellung {warten|wartest}',
      step: 'wo sie ist',
      not: /falsch|(?:kam|ist|sind) (?:schnell|pünktlich|kaputt|beschädigt)|stornier/iu,
    },
    {
      tells:
        /(?<!\p{L})(?:im|in (?:den|das|einen)|beim|ans?|vor|zum|zwei|drei) (?:\p{L}+ ){0,2}?(?:falsch\p{L}* )?(?:haus|häuser|hausflur|flur|nachbar\p{L}*|adresse|tür)(?!\p{L})[^.!?]{0,40}(?:abgestellt|abgegeben|gestellt|hinterlassen|abgeladen)|falsche[nrms]? (?:adresse|tür|hausnummer)(?!\p{L})|(?:bei (?:hausnummer|nummer) \d+|beim nachbarn|bei fremden) (?:abgegeben|abgestellt|gelassen|abgeladen)/iu,
      said: '{Ihre|deine} Lieferung am falschen Ort gelandet ist',
      step: 'wie sie zu {Ihnen|dir} kommt',
    },
    {
      tells:
        /(?<!\p{L})(?:auf (?:dem|den) (?:gehweg|gehsteig|bürgersteig)|an der straße|im (?:strömenden )?regen|über den zaun|vor (?:dem|das) tor|in die hecke)(?!\p{L})[^.!?]{0,40}(?:abgestellt|gestellt|geworfen|abgeladen|liegen|stehen|gelassen)|(?:abgestellt|abgeladen|geworfen)(?!\p{L})[^.!?]{0,25}(?:gehweg|straße|regen|zaun|hecke)/iu,
      said: '{Ihre|deine} Lieferung so abgestellt wurde',
      step: 'wie das passieren konnte',
    },
    {
      tells: /(?<!\p{L})an (?:meine|unsere|die|eine) (?:alte|falsche|frühere|vorige) adresse(?!\p{L})/iu,
      said: 'das an die falsche Adresse ging',
      step: 'wie es dazu kam',
    },
    {
      tells:
        /(?<!\p{L})(?:dritte|vierte|fünfte|sechste|zweite)r? (?:liefer)?termin(?!\p{L})|(?:liefertermin|lieferung|termin)(?!\p{L})[^.!?]{0,35}(?:wieder|erneut|schon wieder|zum \p{L}+ mal|mehrmals)(?!\p{L})[^.!?]{0,20}(?:verschoben|abgesagt|geplatzt|gestrichen)|zum (?:zweiten|dritten|vierten|fünften) mal (?:verschoben|abgesagt)/iu,
      said: 'der Termin wieder nicht gehalten wurde',
      step: 'welcher Termin gilt',
      not: /arzt|flug|vorstellungsgespräch/iu,
    },
    {
      tells:
        /(?<!\p{L})(?:lieferung|paket|bestellung|es|sie)(?!\p{L})[^.!?]{0,30}(?:\p{L}+ (?:tage|wochen|monate) zu spät|zu spät|verspätet)(?!\p{L})/iu,
      said: 'die Lieferung so spät kam',
      step: 'woran das lag',
      not: /flug|zug|flieger/iu,
    },
    {
      tells:
        /(?<!\p{L})(?:(?:nur )?(?:der|die|das|ein|eine)? ?(?:lattenrost|schraube\p{L}*|teil\p{L}*|beine|griffe|kabel|ladegerät|böden|türen?|kissen|paket \d) (?:fehlt|fehlen)|\d+ schrauben für \d+|es fehl(?:t|en) (?:\p{L}+ ){0,2}(?:lattenrost|schraube\p{L}*|teil\p{L}*|beine|griffe|kabel|ladegerät|türen?|kissen)|ohne (?:lattenrost|schrauben|beine|griffe|kabel|ladegerät|türen?|kissen|anleitung))(?!\p{L})/iu,
      said: 'ein Teil fehlt',
      step: 'wie der Rest zu {Ihnen|dir} kommt',
    },
  ]),
  ...of('product', [
    {
      tells:
        /(?<!\p{L})(?:mit (?:einem |einer )?(?:\p{L}+ )?(?:riss|delle|kratzer|loch|sprung)\p{L}*|gerissen\p{L}*|zerkratzt|verbeult|zerbrochen)(?!\p{L})[^.!?]{0,40}(?:zurück|gekommen|angekommen|geliefert|bekommen|da)/iu,
      said: 'etwas beschädigt bei {Ihnen|dir} angekommen ist',
      step: 'wie wir das in Ordnung bringen',
    },
    {
      tells:
        /(?<!\p{L})(tisch|stuhl|schreibtisch|bett|schrank|regal|sofa|sessel|kommode)(?!\p{L})[^.!?]{0,30}(?<!\p{L})(?:wackelt|knarzt|quietscht|klappert|schwankt|hängt durch)(?!\p{L})/iu,
      said: '[Ihr] $1 nicht so ist, wie [er] sein sollte',
      step: 'woran das liegt',
    },
    {
      tells:
        /(?<!\p{L})(?:furnier|lack|beschichtung|stoff|leder|naht|nähte|kante\p{L}*)(?!\p{L})[^.!?]{0,30}(?:löst|ab|blättert|gerissen|reißt|platzt|aufgegangen|scheuert)|(?:löst|blättert) sich (?:\p{L}+ ){0,5}(?:furnier|lack|beschichtung|stoff|leder)/iu,
      said: 'es nicht gehalten hat',
      step: 'wie wir das in Ordnung bringen',
    },
    {
      tells:
        /(?<!\p{L})(?:sitz|sitzpolster|lehne)(?!\p{L})[^.!?]{0,35}(?:kaputt|fehlte|nass|verschmutzt|dreckig|nicht)|(?:fehlte|kaputter?)(?!\p{L})[^.!?]{0,15}(?:sitz|sitzpolster|lehne)(?!\p{L})/iu,
      said: '{Ihr|dein} Platz in diesem Zustand war',
      step: 'wie das passieren konnte',
    },
  ]),
  ...of('billing', [
    {
      tells:
        /(?<!\p{L})(?:\p{L}*automat)(?!\p{L})[^.!?]{0,60}(?:behalten|geschluckt|gefressen|frisst|behält|einbehalten|eingezogen)(?!\p{L})/iu,
      said: 'der Automat etwas behalten hat, was {Ihnen|dir} gehört',
      step: 'wie {Sie|du} es {zurückbekommen|zurückbekommst}',
    },
    {
      tells:
        /(?<!\p{L})(?:für|extra)(?!\p{L})[^.!?]{0,25}(?:priority|express|premium|sitzplätze|plätze|beinfreiheit|versicherung)?[^.!?]{0,15}(?:ge|be)zahlt(?!\p{L})[^?]{0,60}(?:derselben schlange|trotzdem|aber|nicht|kein\p{L}*)(?!\p{L})/iu,
      said: '{Sie|du} nicht bekommen {haben|hast}, wofür {Sie|du} bezahlt {haben|hast}',
      step: 'wie es dazu kam',
      not: /zurückgezahlt|nichts bezahlt|nachzahl/iu,
      whole: true,
    },
    {
      tells:
        /\d+(?:,\d+)? (?:euro|€) ["„“]?(?:papier|bearbeitungs|mahn|service|strafe?)\p{L}*|\d+(?:,\d+)? (?:euro |€ )?kontoführung/iu,
      said: 'eine Gebühr aufgetaucht ist, mit der {Sie|du} nicht gerechnet {haben|hast}',
      step: 'wofür sie ist',
    },
    {
      tells:
        /(?<!\p{L})(?:wo bleibt|wo ist|wann (?:kommt|bekomme|kriege)|warte\p{L}*)(?!\p{L})[^.!?]{0,30}(?:geld|erstattung|rückerstattung|kaution|gutschrift)(?!\p{L})/iu,
      said: '{Sie|du} noch immer auf {Ihr|dein} Geld {warten|wartest}',
      step: 'wann es kommt',
      asks: true,
    },
    {
      tells:
        /(?<!\p{L})auf (?:die|das|mein\p{L}*) [^.!?]{0,25}(?:euro|geld|erstattung|rückzahlung)(?!\p{L})[^.!?]{0,30}(?:wochen|monate)\p{L}*|(?:erstattung|rückzahlung|geld)(?!\p{L})[^.!?]{0,30}(?:seit|nach) \S+ (?:wochen|monaten)/iu,
      said: '{Sie|du} so lange auf {Ihr|dein} Geld warten {mussten|musstest}',
      step: 'wie der Stand ist',
    },
    {
      tells:
        /(?<!\p{L})(?:abgebucht|berechnet|bezahlt|kassiert|abgezogen)(?!\p{L})[^.!?]{0,15} statt(?!\p{L})|(?<!\p{L})statt (?:\S+ ){1,4}(?:abgebucht|berechnet|kassiert)(?!\p{L})/iu,
      said: 'der Betrag ein anderer ist als erwartet',
      step: 'woher der Unterschied kommt',
    },
    {
      tells:
        /(?<!\p{L})(?:noch ?mal|nochmals|erneut) (?:\d+|\S+) (?:euro|€)|(?:doppelt|zweimal) (?:be)?zahl\p{L}*/iu,
      said: '{Sie|du} noch einmal zahlen {mussten|musstest}',
      step: 'wie es dazu kam',
    },
    {
      tells:
        /(?<!\p{L})(?:rechnung|abgebucht|verlängert|berechnet|\p{L}*rechnung)(?!\p{L})[^.!?]{0,60}(?:gelöscht|zurückgegeben|abgeschaltet|gekündigte?|nie (?:bestellt|gehabt))|(?:verlängerung|verlängern)(?!\p{L})[^.!?]{0,20}(?:abgeschaltet|deaktiviert)|(?:trotzdem|dennoch) verlängert|verlängert gekündigte/iu,
      said: 'etwas berechnet wurde, was {Sie|du} nicht mehr {wollten|wolltest}',
      step: 'wie es dazu kam',
      whole: true,
    },
    {
      tells:
        /(?<!\p{L})(?:\p{L}*gebühr(?:en)?|kontoführung|pauschale|zuschlag)(?!\p{L})[^.!?]{0,60}(?:berechnet|abgebucht|obwohl|verlangt|kassiert|ohne|kostenlos)|(?:berechnet|abgebucht|verlangt|kassiert)(?!\p{L})[^.!?]{0,40}\p{L}*gebühr(?:en)?(?!\p{L})/iu,
      said: 'eine Gebühr aufgetaucht ist, mit der {Sie|du} nicht gerechnet {haben|hast}',
      step: 'wofür sie ist',
      not: /ohne (?:\p{L}+ )?gebühr|keine gebühr/iu,
    },
  ]),
]
