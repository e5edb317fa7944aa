import type { Group } from '../../lexicon.js'
import { bitter, didWrong, legalThreat, mockPraise, pastPraise, regrets } from '../../turned-meanings.js'
import { nothingShort, wishes } from '../traps.js'

/** Blame in the words of praise, of hope, of wishes. */
export const badAfterAll: readonly Group[] = [
  {
    ...mockPraise,
    phrases: `
      danke|dank|merci ~ ~ für die ~ gelegenheit|chance|erfahrung|lektion|übung|einsicht ~ , danke ~ ~ dass ich ~ ~ wieder|endlich|mal ~ papier|bargeld|geduld|warten|frieren, noch nie so schnell ~ ~ ~ abgebucht|gekündigt|sendungsnummer|rechnung|mahnung|vertröstet|abgewimmelt|abgelehnt|geschlossen, liebe es ~ wenn, ich liebe es ~ ~ zu warten|warten, ganz große klasse ~ ~ dass, großartige leistung ~ ~ dass, bahnbrechend, weltklasse leistung, wozu auch, braucht ja niemand, ist ja nicht so|dass, nein nein alles gut, schon per du mit, kenne ~ warteschleife ~ auswendig, kann ~ warteschleifenmusik ~ auswendig,
      danke|dank|dankeschön ~ ~ für die|das|den|eine|einen|ein|noch ~ schlaflose|schlaflosen|versaute|versauten|versautes|verdorbene|verdorbenen|verpasste|verpassten|vermasselte|ruinierte|ruinierten|kaputte|kaputten|verlorene|verlorenen|stundenlange|stundenlangen|unnötige|unnötigen|eiskalte|eiskalten ~,
      kann|könnte|kannst man|ich|du ~ ~ nur noch? meckern|schimpfen|heulen|abraten|warnen|jammern|ärgern,
      seit ~ ~ ~ <brand> ~ ~ nur|nichts|ständig|dauernd|laufend ~ probleme|ärger|stress|ausfälle|störungen|theater,
      danke|dank|dankeschön|merci ~ ~ für nichts|nix, danke|dank|dankeschön|merci ~ ~ für gar nichts|nix,
      danke|dank ~ für ~ ~ ~ ~ ohne internet|netz|strom|wasser|antwort|ware|geld, danke auch, na dann herzlichen,
      herzlichen glückwunsch zum|zur|zu ~ ausfall|störung|verspätung|chaos,
      das nenne|nenn ich ~ ~ servicewüste|chaos|abzocke|frechheit,
      wenn <brand>|ihr|sie|jemand|einer|man mal|denn|überhaupt|endlich|tatsächlich|irgendwann ~ ~ rangeht|drangeht|abnimmt|antwortet|liefert|kommt|funktioniert|läuft|geht|klappt|reagiert|abhebt|öffnet|erreicht|da,
      wenn|falls denn|überhaupt mal? ~ jemand|einer ~ rangeht|drangeht|abnimmt|antwortet|kommt,
      schön|toll|super|nett|klasse|lieb dass <brand>|ihr|sie|man ~ ~ ~ erst|nicht|nie|nachher|zu,
      hauptsache <brand>|ihr|sie ~ ~ geld|kohle|kassiert|abgebucht, bei <brand> ist ~ der kunde könig, wer ~ ~ ~ üben will,
      das einzige was ~ ~ ~ funktioniert|klappt|geht|schnell|läuft,
      so zuverlässig|hilfreich|schnell|pünktlich|nützlich|freundlich wie ~ ~ wetter|stein|schnecke|würfel|lotto|lottozahlen,
      wenn's|wenns|wenn es mal|denn mal? läuft|geht|funktioniert|klappt, grenzt an ein wunder, ein wunder dass, wunder gibt es,
      wie durch ein wunder,
      wer gern|gerne ~ ~ wartet|leidet|draufzahlt|streitet|friert|hofft|warteschleifen|warteschleife|wartezeiten|robotern|bots|zahlt|ärgert,
      für alle|leute|menschen die ~ ~ ~ warten|leiden|ärgern|draufzahlen|warteschleifen,
      genau das richtige für alle|leute|masochisten,
      <brand> könnte|sollte|kann|könnten sich? ~ ~ ~ lernen|abschneiden|abgucken|abschauen, einmal ein|eine|einen ~ ohne|das|die,
      nur einmal ein|eine|einen, hätte ~ gern|gerne mal ~ ein|eine|einen,
      wünsche|wünschte mir ~ ~ ein|eine|einen ~ das|die|der|ohne ~ nicht|nichts, soviel zu, so viel zu, so viel zum, so viel zur,
      soviel zum, soviel zur, soviel dazu, wer braucht schon, braucht ja keiner, schön wär's gewesen,
      danke <brand> ~ für den|die|das ~ ausfall|störung|verspätung|wartezeit|chaos, überraschung überraschung,
      was für eine überraschung, wer's glaubt, da freut man sich, da kommt freude auf, kommt freude auf, das macht freude,
      großartige leistung, glanzleistung, meisterleistung, spitzenleistung, tolle leistung ~ ~ verloren|vergessen|gelöscht,
      feine sache, schöne bescherung
    `,
  },
  {
    ...pastPraise,
    phrases: `
      früher konnte man|ich, früher ging|kam|kamen|ging's|half|halfen, ging|kam|kamen|half|halfen früher, früher ~ ~ ~ verlassen,
      einst stolz|gut|zuverlässig
    `,
  },
  {
    ...bitter,
    phrases: `
      ${nothingShort}, ${wishes},
      wäre|wären|könnte|könnten|hätte|hätten ~ ~ fünf|5 sterne ~ ~ wenn|hätte|wäre, wäre|wären|könnte ~ ~ perfekt|toll|super|schön|gut|klasse wenn|hätte|würde, kann mich ~ nicht beschweren ~ ~ kam|kamen|gab|gibt nichts|nie|keine, würde nur gern, hätte nur gern ~ ~ dass, wenn nur ~ ~ ~ funktionieren|gehen|kommen|antworten würde, nur das|der|die ~ ~ ~ auf das|den|die ~ ~ warte|warten, warte|wart|warten ich|wir ~ ~ die zweite|dritte|vierte|fünfte|sechste woche, seitdem|seither ~ ~ nichts ~ passiert|getan|gereinigt|geputzt|repariert, was es schlimmer macht, macht es ~ schlimmer, umso schlimmer, schwacher trost, gerade mal|einmal # , nicht beschwert als ~ , ich beschwere mich ~ weil,
      hätte|hätten|könnte|könnten|kann|können ~ ~ ~ auch gleich,
      hätte|hätten ~ ~ ~ gleich verbrennen|wegwerfen|verschenken|vergraben|behalten|sparen,
      auch gleich verbrennen|wegwerfen|wegschmeißen|verschenken|sparen|lassen, genauso gut ~ ~ ~ können,
      kann|könnte|hätte ~ ~ genauso gut, geld ~ zum fenster, geld ~ verbrennen, zum fenster raus|hinaus|rausgeworfen,
      schneller ~ ~ zu fuß, langsamer|schlechter|schlimmer als <brand> geht ~ nicht, wie schwer kann es|das ~ sein,
      wie schwer ist es, nichts als ärger|probleme|stress|frust|theater|chaos|pannen, nur ärger|stress|frust mit|bei,
      passt ~ gar nichts, stimmt ~ gar nichts, geht ~ gar nichts, <brand> kann man ~ vergessen, ich kann vor <brand> ~ warnen,
      nachgelassen, stark nachgelassen, auch nicht mehr das, nicht mehr das was, das was ~ ~ einmal war,
      hat|haben ~ nachgelassen, kein wunder dass ~ ~ von <brand>, verspricht viel, viel versprechen, hält wenig, einiges|vieles|genug ~ auszusetzen|bemängeln|kritisieren, da kann <brand> einpacken,
      als noch einmal|nochmal|mal ~ <brand>, als noch einmal <brand>, lieber ~ ~ als <brand>, tag ~ gelaufen, laune ~ im keller,
      nichts von sich hören, weniger ~ ~ für mehr, wäre <brand> doch|nur|bloß, wenn <brand> doch|nur|bloß,
      kein cent|keinen cent|pfifferling wert, <nicht> einen cent wert, jeder cent zu viel, mehr ärger|stress|aufwand als,
      lässt ~ auf sich warten, vor lachen, zum lachen, zu fuß ~ schneller|früher, zu fuß wäre, briefbeschwerer, elektroschrott,
      staubfänger, türstopper, um himmels willen, um gottes willen, wie schafft|schaffen man|ihr|die|sie es|das,
      wie schafft <brand> es|das, wie kann man ~ so|nur|bloß, wie kann <brand> so|nur, wer denkt sich ~ aus,
      wer hat sich ~ ausgedacht, wer testet, testet das ~ keiner|niemand|jemand, testet ~ denn keiner|niemand|jemand,
      nichts gutes|positives|nettes, nichts ~ gutes mehr, <kann> ~ ~ ~ nichts gutes|positives, kein gutes wort, kein gutes haar,
      zu wünschen übrig, viel|noch luft nach oben, mehr schein als sein, heiße luft, leere worte, große klappe,
      vom regen in die traufe, nicht der|die|das _ den|die|das|der mir|ich|wir|uns ~ versprochen|bestellt|gekauft|wollte|gezeigt,
      nicht das was ~ ~ versprochen|bestellt|gekauft, nicht das ~ versprochene|bestellte, wie versprochen nicht,
      schlimmer geht immer, schlimmer geht's|geht nimmer, schlechter geht ~ nicht, noch schlechter|schlimmer geht,
      den vogel ~ abgeschossen, schlägt dem fass, fass zum überlaufen, nicht mehr lustig, nicht mehr feierlich,
      kann man ~ vergessen, könnt ihr ~ vergessen, könnt ihr ~ behalten, schenkt euch, geschenkt noch zu teuer,
      taugt|taugen ~ nichts|nix, bringt|bringen ~ nichts|nix, so nützlich|hilfreich wie, gegen eine wand, mit einer wand,
      stirbt ~ zuletzt, gelinde gesagt, vorsichtig ausgedrückt, höflich ausgedrückt, da geht noch was, es war einmal
    `,
  },
  {
    ...regrets,
    phrases: `
      hätte|hätten ~ auf ~ ~ hören sollen, hätte|hätten ~ ~ hören|bleiben|behalten|wissen|lassen sollen|müssen,
      hätte|hätten ich|wir ~ ~ nie|niemals|nicht ~ gewechselt|gekauft|bestellt|gebucht|unterschrieben|vertraut,
      wäre|wären ich|wir ~ ~ ~ geblieben, wünschte|wünschten ~ ~ ~ geblieben|behalten|nie,
      von <brand> ~ zu|auf|nach ~ gewechselt|umgezogen|umgestiegen|weg, weg von <brand>, hätte es wissen, hätten es wissen,
      größter fehler, größte fehler, will|wollen|möchte|hätte|gebt ~ ~ alte|alten|altes|alter ~ ~ zurück|wieder,
      vermisse|vermissen ~ ~ alte|alten|altes, mehr|besseres|anderes erwartet|erhofft|versprochen, mehr ~ erwartet|erhofft,
      hatte|hatten gehofft, hatte|hatten ~ mehr|besseres|hoffnung|hoffnungen, schade um das|mein geld|die zeit
    `,
  },
  {
    ...didWrong,
    phrases: `
      
      <brand> zahlt|antwortet|liefert|reagiert|hilft|hält|schafft|kümmert|meldet|versteht|weiß|kann|findet|schickt|erstattet|kommt|bezahlt|leistet|löst|bearbeitet|erreicht|nimmt ~ ~ nicht|nie|nichts|kein|keine|keinen|niemand,
      <brand> hat|haben ~ ~ ~ vergessen|verschlampt|verbockt|gelogen|verloren|verschwitzt|versaut,
      <brand> vergisst|verliert|verschlampt|ignoriert|lügt|verarscht, ihr habt|habts ~ ~ vergessen|verschlampt|verloren,
      haben ~ ~ vergessen|verschlampt, lässt|lassen ~ ~ ~ keine|keinen|nichts ~ ~ durch|rein|raus, und legen|legt auf,
      legen|legt ~ ~ auf, statt der|des|dem ~ ~ ~ kam|kamen|bekam|geliefert, halb leer|leere|leeres,
      inhalt weg|fehlt|fehlte|leer, paket da ~ inhalt, <brand> hält ~ ~ nicht ~ verspricht|versprochen,
      hält|halten nicht was ~ verspricht|versprechen|versprochen, hält nichts von dem,
      vor verschlossener|verschlossenen|geschlossener|geschlossenen tür|türen|schalter, standen ~ vor,
      erreichen|finden|sehen|öffnen|bekommen <brand> nicht, die hälfte fehlt|fehlte|fehlten|vergessen|leer
    `,
  },
]

/** Going to court over it. */
export const threats: readonly Group[] = [
  {
    ...legalThreat,
    phrases: `
      verklage <brand>|euch|sie|die, ich|wir verklage|verklagen ~ <brand>|euch|sie, klage ~ ~ eingereicht|raus|erhoben,
      reiche|reichen ~ klage ein, sehen uns ~ vor gericht, anzeige ~ ~ erstattet|gestellt|raus, ich klage,
      mein|unser|meinem|unserem anwalt|anwältin|rechtsanwalt meldet|schreibt|wird|hat|ist|prüft|übergeben|übergebe,
      liegt ~ beim anwalt, geht ~ zum|an anwalt|gericht|den
    `,
  },
]
