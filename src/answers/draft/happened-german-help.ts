import { type Happening, of } from './happening.js'

/** Nobody came, listened, or knew; behind the tables of what is graver. */
export const germanHelp: readonly Happening[] = [
  ...of('service', [
    {
      tells:
        /auseinander ?gesetzt|getrennt (?:gesetzt|gesessen)|nicht (?:nebeneinander|zusammen) (?:sitzen|gesessen|setzen)|reihe \d+,? (?:und )?(?:wir|ich)(?!\p{L})/iu,
      said: '{Sie|du} nicht zusammen sitzen {konnten|konntest}',
      step: 'wie das passieren konnte',
    },
    {
      tells:
        /(?:niemand|keiner) (?:sagt|sagte|informiert|erklärt)(?!\p{L})|(?:keine|ohne) (?:info|infos|durchsage|ansage|erklärung|information)(?!\p{L})|(?:sagt|erklärt) (?:einem|uns|mir) (?:niemand|keiner)/iu,
      said: '{Ihnen|dir} niemand etwas gesagt hat',
      step: 'was los ist',
    },
    {
      tells:
        /(?:unsere|meine|die) filiale (?:\p{L}+ )?(?:wurde |wird |ist )?(?:geschlossen|dichtgemacht|aufgelöst)|(?:wurde|wird|ist) (?:unsere|meine) filiale (?:\p{L}+ )?(?:geschlossen|dichtgemacht)/iu,
      said: '{Ihre|deine} Filiale geschlossen wurde',
      step: 'was es stattdessen gibt',
    },
    {
      tells: /nummer \d+ in der warteschlange|chat (?:ist|war) (?:\p{L}+ )?geschlossen/iu,
      said: '{Sie|du} bei uns niemanden erreicht {haben|hast}',
      step: 'wer da helfen kann',
    },
    {
      tells:
        /(?:erster|zweiter|dritter) (?:termin|versuch|techniker|besuch)(?!\p{L})[^?]{0,60}(?:abgesagt|ohne|falsch\p{L}*|niemand|nicht)/iu,
      said: 'keiner dieser Termine geklappt hat',
      step: 'wie das passieren konnte',
    },
    {
      tells:
        /(?:nachrichten|mails|tickets|anfragen) (?:sind |bleiben |blieben )?(?:unbeantwortet|ohne antwort)/iu,
      said: '{Sie|du} keine Antwort {haben|hast}',
      step: 'wo das hängt',
    },
    {
      tells:
        /(?<!\p{L})(?:es )?(?:kam|erschien) (?:wieder |einfach |mal wieder )?(?:niemand|keiner)(?!\p{L})|(?:techniker|monteur|fahrer|handwerker)(?!\p{L})[^.!?]{0,25}nicht (?:erschienen|gekommen|aufgetaucht)/iu,
      said: 'niemand gekommen ist',
      step: 'wie das passieren konnte',
    },
    {
      tells:
        /lesen lernen|vor (?:der ganzen|allen|versammelter) (?:schlange|leuten|mannschaft|anderen)|(?:anhören müssen|musste (?:ich|wir) mir anhören|von oben herab|abgekanzelt|angefahren|angemotzt)/iu,
      said: '{Sie|du} so behandelt {wurden|wurdest}',
      step: 'wie das passieren konnte',
    },
    {
      tells:
        /(?:zwei|drei|vier|fünf|\d+|mehrere) (?:verschiedene|unterschiedliche|andere) (?:antworten|auskünfte|aussagen)|jeder sagt (?:et)?was ander/iu,
      said: '{Ihnen|dir} jeder etwas anderes gesagt hat',
      step: 'was davon stimmt',
    },
    {
      tells:
        /(?:weiterverbunden|weitergereicht|weitergeleitet|herumgereicht|von (?:einem|pontius) zum? (?:anderen|nächsten|pilatus)|im kreis geschickt|hin und her geschickt)/iu,
      said: '{Sie|du} von einem zum nächsten geschickt {wurden|wurdest}',
      step: 'wer da helfen kann',
    },
    {
      tells:
        /(?:\d+|zwei|drei|vier|fünf|sechs) (?:verschiedenen? )?(?:leuten|menschen|personen|mitarbeitern|kollegen)(?!\p{L})[^.!?]{0,25}(?:dasselbe|das gleiche|erklärt|erzählt|geschildert)|(?:wollten|will|fragt|fragen|braucht)(?!\p{L})[^.!?]{0,15}(?:dieselbe|dasselbe|denselben|die gleiche|das gleiche) (?:logdatei|formular|unterlage\p{L}*|datei|nachweis|foto|frage)/iu,
      said: '{Sie|du} alles immer wieder erklären {mussten|musstest}',
      step: 'wo das hängt',
    },
    {
      tells:
        /ticket(?!\p{L})[^.!?]{0,50}seit \S+ (?:tagen|wochen|monaten)(?!\p{L})[^.!?]{0,15}(?:offen|unbeantwortet|unbearbeitet)|ticket seit \S+ (?:tagen|wochen) offen/iu,
      said: '{Ihr|dein} Ticket so lange offen ist',
      step: 'wo das hängt',
    },
    {
      tells:
        /(?:filiale|laden|schalter|geschäft|büro|tür)(?!\p{L})[^.!?]{0,40}(?:geschlossen|zu|dicht)(?!\p{L})(?! (?:spät|klein|groß|voll|weit|ihnen|euch|dir|erreichen|kommen|kündigen))|um \d+ uhr (?:schon )?zu(?!\p{L})/iu,
      said: '{Sie|du} vor verschlossener Tür {standen|standst}',
      step: 'wie es dazu kam',
      not: /konto/iu,
    },
    {
      tells:
        /(?:bot|chatbot|formular)(?!\p{L})[^.!?]{0,25}(?:schickt|verweist|zum|zurück)(?!\p{L})[^.!?]{0,25}(?:formular|bot|zurück|faq)/iu,
      said: '{Sie|du} bei uns niemanden erreicht {haben|hast}',
      step: 'wer da helfen kann',
    },
    {
      tells:
        /(?:ans telefon geht|am telefon|telefonisch|hotline|nummer)(?!\p{L})[^.!?]{0,30}(?:niemand|keiner|nicht erreichbar|besetzt|tot)(?!\p{L})|(?:niemand|keiner) (?:geht|ging) (?:ans telefon|ran)/iu,
      said: '{Sie|du} bei uns niemanden erreicht {haben|hast}',
      step: 'wer da helfen kann',
    },
    {
      tells:
        /nicht (?:ein)?mal eine automatische antwort|keine reaktion(?!\p{L})|auf (?:meine )?mails? (?:antwortet|reagiert) (?:niemand|keiner)|nichts gehört/iu,
      said: '{Sie|du} keine Antwort {haben|hast}',
      step: 'wo das hängt',
    },
    {
      tells:
        /(?:auf dem rollfeld|im flieger|im flugzeug|im bus|am gate)(?!\p{L})[^.!?]{0,25}(?:\d+|zwei|drei|vier|fünf) stunden|(?:\d+|zwei|drei|vier|fünf) stunden (?:\p{L}+ )?(?:auf dem rollfeld|im flieger|im flugzeug|im bus|am gate)/iu,
      said: '{Sie|du} dort so lange warten {müssen|musst}',
      step: 'was los ist',
    },
    {
      tells: /(?:\d+|zwei|drei|vier|fünf|sechs) stunden (?:zu spät|verspätung)(?!\p{L})/iu,
      said: '{Sie|du} so spät angekommen {sind|bist}',
      step: 'wie es dazu kam',
    },
  ]),
]
