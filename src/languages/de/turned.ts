import type { Group, Meaning } from '../lexicon.js'

// Sätze, die das Gegenteil ihrer Wörter sagen: Ärger, der vorbei oder verneint ist, Lob, das vergangen, verneint oder Spott ist.
// Written in German, like lexicon.ts; signals that say the same have the same name in ../en/turned.ts.

/** "Alles andere als zuverlässig". */
const farFromGood: Meaning = { name: 'far-from-good', points: 1.9, kind: 'service', severity: 2 }
/** "Früher war das richtig gut". */
const pastPraise: Meaning = { name: 'past-praise', points: 1.6, kind: 'service' }
/** "Früher war die Hotline ein Witz": a light hand, since what follows may be worse. */
const pastTrouble: Meaning = { name: 'past-trouble', points: -0.6, kind: 'praise' }
/** "Nicht ein einziges Problem". */
const noTrouble: Meaning = { name: 'no-trouble', points: -1.6, kind: 'praise' }
/** "Noch nie so einen miesen Support erlebt". */
const worstEver: Meaning = { name: 'worst-ever', points: 1.9, kind: 'service', severity: 2, tone: 'reproach' }

/** Words that turn what follows them in the clause. */
const turning: readonly Group[] = [
  {
    name: 'used-to',
    points: 1,
    kind: 'bug',
    severity: 1,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `
      früher war|waren|hatte|hatten|gab|lief|liefen|galt, <brand> war früher|mal|einmal|einst, war|waren früher, war|waren früher mal, war|waren mal, war|waren einst, war|waren einmal, früher einmal,
      vor dem update war|lief, vor dem wechsel war|lief|hatte|hatten
    `,
  },
  {
    // Alone it says nothing: "früher gewechselt".
    name: 'once-did',
    points: 0,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `früher, damals, einst, nicht länger, nicht mehr ganz so`,
  },
  {
    // Nothing of something: good where it is trouble, bad where it is anything else.
    name: 'none-of-it',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `
      nicht ein|eine|einen|einem einziger|einziges|einzige|einzigen|einzigem, kein|keine|keinen|keinem einziger|einziges|einzige|einzigen|einzigem,
      kein|keine|keinen einziger|einziges|einzige|einzigen _ kam|funktioniert|angekommen, nicht eine der, nicht eines der, nicht einer der,
      kaum|fast keine? <gutes>, kaum noch <gutes>, keine spur von, ohne funktionierende|funktionierenden|funktionierendes|gültige|gültigen|brauchbare|brauchbaren
    `,
  },
  {
    name: 'without-any',
    points: 0,
    turns: { trouble: noTrouble },
    phrases: `
      ohne einen|eine|ein|jeden|jede|jedes|jegliche|jeglichen|irgendeinen|irgendwelche, ohne auch nur, ohne dass je, frei von, nie auch nur, kein bisschen, nie wieder ein|eine|einen,
      nicht einmal ein|eine|einen, nicht mal ein|eine|einen, hatte|hatten|gab ~ nie ein|eine|einen, erspart mir|uns, nie irgendwelche, nie irgendeinen
    `,
  },
  {
    name: 'anything-but',
    points: 0,
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `
      alles andere als, alles außer, weit entfernt von, weit davon entfernt, nicht gerade, nicht eben, nicht wirklich, nicht besonders, nicht sonderlich, mitnichten, keineswegs, keinesfalls,
      in keiner weise|hinsicht, das gegenteil von, nicht annähernd, bei weitem nicht, nicht im entferntesten, nicht im geringsten, nur bedingt, nicht das was man,
      würde ~ nicht als, kann man ~ nicht als
    `,
  },
  {
    name: 'so-called',
    points: 0,
    turns: { praise: farFromGood },
    phrases: `sogenannte, sogenannter, sogenannten, sogenanntes, vermeintlich, vermeintliche, selbsternannte, selbsternannter, von wegen, nennt sich, schimpft sich, will ~ sein`,
  },
  {
    // The best or the worst there ever was.
    name: 'never-so',
    points: 0,
    turns: { trouble: worstEver, praise: noTrouble },
    phrases: `
      noch nie so, noch nie so einen|eine|ein|etwas|viel|viele, noch nie solch|solche|solchen|solches, noch nie einen|eine|ein so, nie so einen|eine|ein, selten so, selten so einen|eine|ein, selten einen|eine|ein so,
      noch nie ~ so, noch nie ~ solche|solchen|solch, nie zuvor so
    `,
  },
]

/** Praise in the words of blame. */
const goodAfterAll: readonly Group[] = [
  {
    ...noTrouble,
    phrases: `
      nichts zu beanstanden|kritisieren|bemängeln|beklagen|klagen|mäkeln|motzen|nörgeln, nichts schlechtes|negatives|böses, nichts ~ auszusetzen, kein schlechtes wort, kein böses wort,
      nicht beklagen, nicht beschweren, <kann> mich ~ nicht beklagen|beschweren, <kann> nicht klagen, <kann> ~ nicht meckern, keine wünsche offen, lässt|lassen|ließ ~ ~ ~ keine wünsche offen, wunschlos glücklich, schwer ~ etwas auszusetzen|kritisieren|bemängeln,
      keinen fehler|makel|mangel ~ finden|gefunden|entdeckt, kein haken, keinen haken, kein grund zur|zum|für klage|meckern|wechseln|beschwerde|ärger, keinen grund zur|zum|für klage|meckern|wechseln|beschwerde,
      hätte|hätten ich|wir ~ ~ früher|eher, hätte|hätten ich|wir ~ ~ ~ früher|eher ~ gewechselt|gekauft|bestellt|gewusst|entdeckt|probiert, warum|wieso habe|hab|haben|bin|sind|nicht ~ ~ ~ früher|eher, warum|wieso erst jetzt,
      ohne <brand> ~ verloren|aufgeschmissen|aufgeworfen|hilflos, ohne <brand> wäre|wären|könnte|ginge, nicht mehr ohne, nie mehr ohne, nie wieder ohne, nicht missen, nicht mehr missen, nicht mehr wegzudenken, nicht mehr hergeben, nie wieder hergeben, gebe|geb|geben ~ nicht mehr her,
      das einzige ~ ~ ~ nervt|stört|fehlt ~ ~ ~ aufhören, nicht aufhören kann, nicht aufhören zu? spielen|lesen|hören|schauen|essen|lachen, <kann> nicht genug, süchtig, macht süchtig, suchtgefahr, suchtfaktor, suchtpotenzial,
      verdammt|wahnsinnig|unverschämt|unfassbar|unglaublich|irre|krank|brutal|abartig|verboten|sau|unanständig|wahnwitzig|saumäßig|teuflisch|fies|beängstigend gut|gute|gutes|guter|lecker|leckere|schnell|günstig|günstige|einfach|bequem|nett|nette|toll|praktisch|freundlich|hilfsbereit|zuverlässig|schön|leise|geil,
      nicht das schlechteste, nicht die schlechteste, nicht der schlechteste, nicht mal schlecht, könnte schlimmer|schlechter, hätte schlimmer, musste|mussten ~ nie, musste|mussten ~ noch nie, brauchte|brauchten ~ nie, brauche ~ nie, nie gebraucht, nie ~ nachfragen|anrufen|nachhaken|warten|bitten müssen,
      nehme alles zurück, nehm alles zurück, eines besseren belehrt, war|wars|lag ~ ~ mein|meinem kabel|router|wlan|rechner|handy, zu früh gemeckert, hab mich geirrt, habe mich geirrt, wider erwarten gut, besser als gedacht|erwartet|befürchtet, schneller|besser als <brand> geht ~ nicht, nicht schneller|besser als <brand>, hab|habe|dachte ~ gedacht ~ ~ ~ mein|meine|meinem, nichts als lob|freude|gutes|begeisterung, seit <brand> nie wieder, seit <brand> nicht mehr, alles richtig gemacht, halb so wild|schlimm, nicht halb so, weniger schlimm als, keine einzige beschwerde,
      hört|hörte ~ auf zu ruckeln|hängen|spinnen|zicken, nie ~ im stich gelassen, noch nie enttäuscht, nie enttäuscht, nicht bereut, noch nie bereut, keine sekunde bereut, nie bereut, kein vergleich zu, kein vergleich mit
    `,
  },
  {
    // Trouble told up to here was mended, and well.
    name: 'handled-well',
    points: -1.8,
    kind: 'praise',
    excuses: true,
    phrases: `
      bevor|ehe ich|wir ~ ~ ~ konnte|konnten|fertig|beschweren|meckern|merkte|bemerkte|gemerkt|fluchen, noch am selben|gleichen tag, anstandslos, anstandslos ersetzt|umgetauscht|erstattet|ausgetauscht, auf kulanz, sehr kulant, ohne diskussion, ohne murren,
      unkompliziert ersetzt|umgetauscht|erstattet|gelöst|geregelt, prompt ersetzt|erstattet|geholfen|gelöst|behoben, sofort ersetzt|erstattet|geholfen|gelöst|behoben|umgetauscht|ausgetauscht, nach # minuten|stunden ~ wieder da|zurück|gelöst|behoben, nach einer|zwei|drei stunde|stunden ~ wieder da|zurück|gelöst|behoben,
      wieder gut gemacht, wiedergutgemacht, mehr als gutgemacht, tag|urlaub|wochenende|hochzeit gerettet
    `,
  },
  {
    // Another's trouble, told for the sake of ours.
    name: 'better-here',
    points: -1.5,
    kind: 'praise',
    comesToUs: true,
    negated: 'keep',
    phrases: `
      was|das <brand> ~ nie|niemals tat|macht|gemacht|getan|passiert, was|das bei|mit <brand> ~ nie|nicht passiert|passierte|vorkommt|vorkam, bei|mit <brand> wäre|ist ~ ~ nie|nicht ~ passiert, bei|mit <brand> passiert|gibt|gab ~ ~ nicht|nie, bei|mit <brand> nie, bei|mit <brand> noch nie,
      alle|alles|jeder|jeden|jedem|allen|andere außer|ausser|bis|bloß auf? <brand>, alles andere als <brand>, wie alle außer <brand>, zum glück bin|sind|habe|haben|hab ~ ~ bei? <brand>, gut dass ich|wir ~ bei|mit <brand>, gott sei dank ~ ~ <brand>, bin|sind froh ~ ~ bei|mit <brand>,
      könnten|können|sollten|kann|könnte sich ~ ~ ~ bei|von <brand> ~ ~ abschneiden|lernen, von|bei <brand> ~ lernen, hoffe|hoffentlich|hoffen ~ ~ <brand> ~ besser|anders|glück, hoffe|hoffentlich|hoffen ~ ~ besser|glück|mehr ~ ~ mit|bei <brand>, bei <brand> lief|läuft|klappt|klappte|ging|geht ~ glatt|reibungslos|problemlos|rund|gut|besser,
      dann lieber <brand>, da lob ich mir <brand>, da lobe ich mir <brand>, lob ich mir <brand>, bei <brand> hingegen, bei <brand> dagegen, <brand> hingegen, <brand> dagegen
    `,
  },
]

/** The brand is well: where another name has trouble beside it, that is the other's. */
const unharmed: readonly Group[] = [
  {
    name: 'unharmed',
    points: -0.8,
    kind: 'praise',
    fares: true,
    phrases: `
      <brand> läuft|lief|blieb ~ stabil|durchgehend|erreichbar, <brand> hat|hatte ~ nie|keine|keinen|kein, bei|mit <brand> ~ ~ nie|kein|keine|keinen, bei|mit <brand> noch keine|kein|nie
    `,
  },
]

/** Blame in the words of praise, of hope, of wishes. */
const badAfterAll: readonly Group[] = [
  {
    name: 'mock-praise',
    points: 1.9,
    mocks: true,
    kind: 'service',
    severity: 2,
    tone: 'reproach',
    negated: 'keep',
    phrases: `
      danke|dank|dankeschön|merci ~ ~ für nichts|nix, danke|dank|dankeschön|merci ~ ~ für gar nichts|nix, danke|dank ~ für ~ ~ ~ ~ ohne internet|netz|strom|wasser|antwort|ware|geld, danke auch, na dann herzlichen, herzlichen glückwunsch zum|zur|zu ~ ausfall|störung|verspätung|chaos, das nenne|nenn ich ~ ~ servicewüste|chaos|abzocke|frechheit,
      wenn <brand>|ihr|sie|jemand|einer|man mal|denn|überhaupt|endlich|tatsächlich|irgendwann ~ ~ rangeht|drangeht|abnimmt|antwortet|liefert|kommt|funktioniert|läuft|geht|klappt|reagiert|abhebt|öffnet|erreicht|da,
      wenn|falls denn|überhaupt mal? ~ jemand|einer ~ rangeht|drangeht|abnimmt|antwortet|kommt, schön|toll|super|nett|klasse|lieb dass <brand>|ihr|sie|man ~ ~ ~ erst|nicht|nie|nachher|zu, hauptsache <brand>|ihr|sie ~ ~ geld|kohle|kassiert|abgebucht, bei <brand> ist ~ der kunde könig, wer ~ ~ ~ üben will, das einzige was ~ ~ ~ funktioniert|klappt|geht|schnell|läuft, so zuverlässig|hilfreich|schnell|pünktlich|nützlich|freundlich wie ~ ~ wetter|stein|schnecke|würfel|lotto|lottozahlen,
      wenn's|wenns|wenn es mal|denn mal? läuft|geht|funktioniert|klappt, grenzt an ein wunder, ein wunder dass, wunder gibt es, wie durch ein wunder,
      wer gern|gerne ~ ~ wartet|leidet|draufzahlt|streitet|friert|hofft|warteschleifen|warteschleife|wartezeiten|robotern|bots|zahlt|ärgert, für alle|leute|menschen die ~ ~ ~ warten|leiden|ärgern|draufzahlen|warteschleifen, genau das richtige für alle|leute|masochisten,
      <brand> könnte|sollte|kann|könnten sich? ~ ~ ~ lernen|abschneiden|abgucken|abschauen, einmal ein|eine|einen ~ ohne|das|die, nur einmal ein|eine|einen, hätte ~ gern|gerne mal ~ ein|eine|einen, wünsche|wünschte mir ~ ~ ein|eine|einen ~ das|die|der|ohne ~ nicht|nichts,
      soviel zu, so viel zu, so viel zum, so viel zur, soviel zum, soviel zur, soviel dazu, wer braucht schon, braucht ja keiner, schön wär's gewesen, danke <brand> ~ für den|die|das ~ ausfall|störung|verspätung|wartezeit|chaos, überraschung überraschung, was für eine überraschung, wer's glaubt,
      da freut man sich, da kommt freude auf, kommt freude auf, das macht freude, großartige leistung, glanzleistung, meisterleistung, spitzenleistung, tolle leistung ~ ~ verloren|vergessen|gelöscht, feine sache, schöne bescherung
    `,
  },
  {
    ...pastPraise,
    phrases: `früher konnte man|ich, früher ging|kam|kamen|ging's|half|halfen, ging|kam|kamen|half|halfen früher, früher ~ ~ ~ verlassen, einst stolz|gut|zuverlässig`,
  },
  {
    // Sayings that are never meant well.
    name: 'bitter',
    points: 1.9,
    kind: 'service',
    severity: 2,
    tone: 'reproach',
    negated: 'keep',
    phrases: `
      hätte|hätten|könnte|könnten|kann|können ~ ~ ~ auch gleich, hätte|hätten ~ ~ ~ gleich verbrennen|wegwerfen|verschenken|vergraben|behalten|sparen, auch gleich verbrennen|wegwerfen|wegschmeißen|verschenken|sparen|lassen, genauso gut ~ ~ ~ können, kann|könnte|hätte ~ ~ genauso gut, geld ~ zum fenster, geld ~ verbrennen, zum fenster raus|hinaus|rausgeworfen,
      schneller ~ ~ zu fuß, langsamer|schlechter|schlimmer als <brand> geht ~ nicht, wie schwer kann es|das ~ sein, wie schwer ist es,  nichts als ärger|probleme|stress|frust|theater|chaos|pannen, nur ärger|stress|frust mit|bei, passt ~ gar nichts, stimmt ~ gar nichts, geht ~ gar nichts, <brand> kann man ~ vergessen, ich kann vor <brand> ~ warnen, nachgelassen, stark nachgelassen, auch nicht mehr das, nicht mehr das was, das was ~ ~ einmal war, hat|haben ~ nachgelassen, zu fuß ~ schneller|früher, zu fuß wäre, briefbeschwerer, elektroschrott, staubfänger, türstopper, um himmels willen, um gottes willen, wie schafft|schaffen man|ihr|die|sie es|das, wie schafft <brand> es|das, wie kann man ~ so|nur|bloß, wie kann <brand> so|nur, wer denkt sich ~ aus, wer hat sich ~ ausgedacht,
      wer testet, testet das ~ keiner|niemand|jemand, testet ~ denn keiner|niemand|jemand, nichts gutes|positives|nettes, nichts ~ gutes mehr, <kann> ~ ~ ~ nichts gutes|positives, kein gutes wort, kein gutes haar, zu wünschen übrig, viel|noch luft nach oben, mehr schein als sein, heiße luft, leere worte, große klappe, vom regen in die traufe,
      nicht der|die|das _ den|die|das|der mir|ich|wir|uns ~ versprochen|bestellt|gekauft|wollte|gezeigt, nicht das was ~ ~ versprochen|bestellt|gekauft, nicht das ~ versprochene|bestellte, wie versprochen nicht,
      schlimmer geht immer, schlimmer geht's|geht nimmer, schlechter geht ~ nicht, noch schlechter|schlimmer geht, den vogel ~ abgeschossen, schlägt dem fass, fass zum überlaufen, nicht mehr lustig, nicht mehr feierlich, kann man ~ vergessen, könnt ihr ~ vergessen, könnt ihr ~ behalten, schenkt euch, geschenkt noch zu teuer,
      taugt|taugen ~ nichts|nix, bringt|bringen ~ nichts|nix, so nützlich|hilfreich wie, gegen eine wand, mit einer wand, stirbt ~ zuletzt, gelinde gesagt, vorsichtig ausgedrückt, höflich ausgedrückt, da geht noch was, es war einmal
    `,
  },
  {
    // The writer would rather not have begun.
    name: 'regrets',
    points: 1.7,
    kind: 'service',
    severity: 1,
    negated: 'keep',
    phrases: `
      hätte|hätten ~ auf ~ ~ hören sollen, hätte|hätten ~ ~ hören|bleiben|behalten|wissen|lassen sollen|müssen, hätte|hätten ich|wir ~ ~ nie|niemals|nicht ~ gewechselt|gekauft|bestellt|gebucht|unterschrieben|vertraut, wäre|wären ich|wir ~ ~ ~ geblieben, wünschte|wünschten ~ ~ ~ geblieben|behalten|nie,
      hätte es wissen, hätten es wissen, größter fehler, größte fehler, will|wollen|möchte|hätte|gebt ~ ~ alte|alten|altes|alter ~ ~ zurück|wieder, vermisse|vermissen ~ ~ alte|alten|altes, mehr|besseres|anderes erwartet|erhofft|versprochen, mehr ~ erwartet|erhofft, hatte|hatten gehofft, hatte|hatten ~ mehr|besseres|hoffnung|hoffnungen, schade um das|mein geld|die zeit
    `,
  },
  {
    // What the company itself did wrong.
    name: 'did-wrong',
    points: 1.8,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      <brand> zahlt|antwortet|liefert|reagiert|hilft|hält|schafft|kümmert|meldet|versteht|weiß|kann|findet|schickt|erstattet|kommt|bezahlt|leistet|löst|bearbeitet|erreicht|nimmt ~ ~ nicht|nie|nichts|kein|keine|keinen|niemand, <brand> hat|haben ~ ~ ~ vergessen|verschlampt|verbockt|gelogen|verloren|verschwitzt|versaut, <brand> vergisst|verliert|verschlampt|ignoriert|lügt|verarscht,
      ihr habt|habts ~ ~ vergessen|verschlampt|verloren, haben ~ ~ vergessen|verschlampt, lässt|lassen ~ ~ ~ keine|keinen|nichts ~ ~ durch|rein|raus, und legen|legt auf, legen|legt ~ ~ auf, statt der|des|dem ~ ~ ~ kam|kamen|bekam|geliefert, halb leer|leere|leeres, inhalt weg|fehlt|fehlte|leer, paket da ~ inhalt, <brand> hält ~ ~ nicht ~ verspricht|versprochen, hält|halten nicht was ~ verspricht|versprechen|versprochen, hält nichts von dem, vor verschlossener|verschlossenen|geschlossener|geschlossenen tür|türen|schalter, standen ~ vor, die hälfte fehlt|fehlte|fehlten|vergessen|leer
    `,
  },
]

/** Going to court over it. */
const threats: readonly Group[] = [
  {
    name: 'legal-threat',
    points: 2,
    kind: 'service',
    severity: 4,
    negated: 'keep',
    phrases: `
      verklage <brand>|euch|sie|die, ich|wir verklage|verklagen ~ <brand>|euch|sie, klage ~ ~ eingereicht|raus|erhoben, reiche|reichen ~ klage ein, sehen uns ~ vor gericht, anzeige ~ ~ erstattet|gestellt|raus, ich klage,
      mein|unser|meinem|unserem anwalt|anwältin|rechtsanwalt meldet|schreibt|wird|hat|ist|prüft|übergeben|übergebe, liegt ~ beim anwalt, geht ~ zum|an anwalt|gericht|den
    `,
  },
]

/** Words that look like a turn and are none. */
export const notTurned = `
  alles richtig, kein stau,   früher oder später, früher als, eine|einen|# stunde|tag|tage|stunden früher, früher aufstehen, nicht ganz so schlimm, nicht so oft, nicht so lange, nicht so viel, nicht sehr oft, nichts als, <brand> weg von, könnte mich ~ beschweren wenn
`

export const turned: readonly Group[] = [...turning, ...goodAfterAll, ...unharmed, ...badAfterAll, ...threats]

/** Was man haben will: nichts davon ist Ärger. */
export const goods = `essen fleisch käse soße sauce inhalt personal plätze platz empfang netz licht wasser ton auswahl infos informationen hilfe geschmack leistung akku strom wärme druck
  funktionen antworten mühe geduld ahnung`
