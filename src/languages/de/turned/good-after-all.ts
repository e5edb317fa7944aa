import type { Group } from '../../lexicon.js'
import { noTrouble, notSo } from '../../turned-meanings.js'
import { arrivals, rescues } from '../traps.js'

/** Praise in the words of blame. */
export const goodAfterAll: readonly Group[] = [
  {
    ...noTrouble,
    phrases: `
      passt alles, alles in ordnung, alles wie bestellt|versprochen|beschrieben|gewünscht|besprochen, wie versprochen, was will man mehr, was will ich mehr, kein einziges mal ~ ~ verspätet|ausgefallen|zu spät|probleme|ärger, nicht ein einziges mal ~ ~ verspätet|ausgefallen|zu spät|abgestürzt, noch nie ~ ~ verspätet|ausgefallen|im stich|probleme|ärger, kann ich nicht böse sein, kann nicht böse sein, kann man nicht böse sein, hätte nicht gedacht ~ ~ ~ ~ so|mal|vermisse|nachtrauere|begeistert|gut|lecker, nachtrauere, trauere ~ nach, wann gibts|gibt|kommt ~ den|die|das|es ~ wieder, wieder gebucht, wieder bestellt, respekt an, lob an, ein lob an, kompliment an, besser als befürchtet|gedacht|erwartet, positiv überrascht, angenehm überrascht, nichts hat gefehlt, nichts fehlte, läuft seit # jahren, läuft seit <zahl> jahren,
      nichts zu beanstanden|kritisieren|bemängeln|beklagen|klagen|mäkeln|motzen|nörgeln, nichts schlechtes|negatives|böses,
      nichts ~ auszusetzen, kein schlechtes wort, kein böses wort, nicht beklagen, nicht beschweren,
      <kann> mich ~ nicht beklagen|beschweren, <kann> nicht klagen, <kann> ~ nicht meckern, keine wünsche offen,
      lässt|lassen|ließ ~ ~ ~ keine wünsche offen, wunschlos glücklich, schwer ~ etwas auszusetzen|kritisieren|bemängeln,
      keinen fehler|makel|mangel ~ finden|gefunden|entdeckt, kein haken, keinen haken,
      kein grund zur|zum|für klage|meckern|wechseln|beschwerde|ärger, keinen grund zur|zum|für klage|meckern|wechseln|beschwerde,
      hätte|hätten ich|wir ~ ~ früher|eher,
      hätte|hätten ich|wir ~ ~ ~ früher|eher ~ gewechselt|gekauft|bestellt|gewusst|entdeckt|probiert,
      warum|wieso habe|hab|haben|bin|sind|nicht ~ ~ ~ früher|eher, warum|wieso erst jetzt,
      ohne <brand> ~ verloren|aufgeschmissen|aufgeworfen|hilflos, ohne <brand> wäre|wären|könnte|ginge, nicht mehr ohne,
      nie mehr ohne, nie wieder ohne, nicht missen, nicht mehr missen, nicht mehr wegzudenken, nicht mehr hergeben,
      nie wieder hergeben, gebe|geb|geben ~ nicht mehr her, das einzige ~ ~ ~ nervt|stört|fehlt ~ ~ ~ aufhören,
      nicht aufhören kann, nicht aufhören zu? spielen|lesen|hören|schauen|essen|lachen, <kann> nicht genug, süchtig,
      macht süchtig, suchtgefahr, suchtfaktor, suchtpotenzial,
      verdammt|wahnsinnig|unverschämt|unfassbar|unglaublich|irre|krank|brutal|abartig|verboten|sau|unanständig|wahnwitzig|saumäßig|teuflisch|fies|beängstigend gut|gute|gutes|guter|lecker|leckere|schnell|günstig|günstige|einfach|bequem|nett|nette|toll|praktisch|freundlich|hilfsbereit|zuverlässig|schön|leise|geil,
      nicht das schlechteste, nicht die schlechteste, nicht der schlechteste, nicht mal schlecht, könnte schlimmer|schlechter,
      hätte schlimmer, musste|mussten ~ nie, musste|mussten ~ noch nie, brauchte|brauchten ~ nie, brauche ~ nie, nie gebraucht,
      nie ~ nachfragen|anrufen|nachhaken|warten|bitten müssen, nehme alles zurück, nehm alles zurück, eines besseren belehrt, das warten|geld wert, jede minute wert,
      lässt|lassen|ließ|ließen mich|uns|einen nie|nicht|noch nie? im|hängen regen|stich? stehen?, lasse|lass ~ nichts kommen,
      da kann _ einpacken, lieber ~ ~ auf|mit|zu <brand>, zum glück gibt es <brand>, mehr ~ ~ für weniger, nirgends ~ besser|als,
      nicht ~ gedacht dass ~ ~ ~ so lange|gut, sache war erledigt, war|wars|lag ~ ~ mein|meinem kabel|router|wlan|rechner|handy,
      zu früh gemeckert, hab mich geirrt, habe mich geirrt, wider erwarten gut, besser als gedacht|erwartet|befürchtet,
      schneller|besser als <brand> geht ~ nicht, nicht schneller|besser als <brand>,
      hab|habe|dachte ~ gedacht ~ ~ ~ mein|meine|meinem, nichts als lob|freude|gutes|begeisterung, seit <brand> nie wieder,
      seit <brand> nicht mehr, alles richtig gemacht, halb so wild|schlimm, nicht halb so, weniger schlimm als,
      keine einzige beschwerde, hört|hörte ~ auf zu ruckeln|hängen|spinnen|zicken, nie ~ im stich gelassen, noch nie enttäuscht,
      nie enttäuscht, nicht bereut, noch nie bereut, keine sekunde bereut, nie bereut, kein vergleich zu, kein vergleich mit
    `,
  },
  {
    ...notSo,
    phrases: `
      ist|war|sind|waren|tut|tat es|er|sie|das aber|jedoch nicht, ist|war|sind|waren aber nicht so, aber|doch|jedoch das|es|er|sie|meins|meiner|meine ist|war|sind nicht, aber|doch|jedoch das|es ist|war nicht so, aber das tut|tat|macht|stimmt es? nicht,
      aber|nur|doch bei mir|uns|hier nicht, aber nicht bei mir|uns|hier, aber nicht hier, aber nichts passiert, stimmt aber nicht, aber das stimmt nicht
    `,
  },
  {
    // Trouble told up to here was mended, and well.
    name: 'handled-well',
    points: -1.8,
    kind: 'praise',
    excuses: true,
    phrases: `
      ${rescues},
      bevor|ehe ich|wir ~ ~ ~ konnte|konnten|fertig|beschweren|meckern|merkte|bemerkte|gemerkt|fluchen,
      noch am selben|gleichen tag, anstandslos, anstandslos ersetzt|umgetauscht|erstattet|ausgetauscht, auf kulanz, sehr kulant,
      ohne diskussion, ohne murren, unkompliziert ersetzt|umgetauscht|erstattet|gelöst|geregelt,
      prompt ersetzt|erstattet|geholfen|gelöst|behoben,
      sofort ersetzt|erstattet|geholfen|gelöst|behoben|umgetauscht|ausgetauscht,
      nach # minuten|stunden ~ wieder da|zurück|gelöst|behoben,
      nach einer|zwei|drei stunde|stunden ~ wieder da|zurück|gelöst|behoben, wieder gut gemacht, wiedergutgemacht,
      mehr als gutgemacht, tag|urlaub|wochenende|hochzeit gerettet
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
      ${arrivals},
      was|das <brand> ~ nie|niemals tat|macht|gemacht|getan|passiert,
      was|das bei|mit <brand> ~ nie|nicht passiert|passierte|vorkommt|vorkam, bei|mit <brand> wäre|ist ~ ~ nie|nicht ~ passiert,
      bei|mit <brand> passiert|gibt|gab ~ ~ nicht|nie, bei|mit <brand> nie, bei|mit <brand> noch nie,
      alle|alles|jeder|jeden|jedem|allen|andere außer|ausser|bis|bloß auf? <brand>, alles andere als <brand>,
      wie alle außer <brand>, zum glück bin|sind|habe|haben|hab ~ ~ bei? <brand>, gut dass ich|wir ~ bei|mit <brand>,
      gott sei dank ~ ~ <brand>, bin|sind froh ~ ~ bei|mit <brand>,
      könnten|können|sollten|kann|könnte sich ~ ~ ~ bei|von <brand> ~ ~ abschneiden|lernen, von|bei <brand> ~ lernen,
      hoffe|hoffentlich|hoffen ~ ~ <brand> ~ besser|anders|glück,
      hoffe|hoffentlich|hoffen ~ ~ besser|glück|mehr ~ ~ mit|bei <brand>,
      bei <brand> lief|läuft|klappt|klappte|ging|geht ~ glatt|reibungslos|problemlos|rund|gut|besser, dann lieber <brand>,
      da lob ich mir <brand>, da lobe ich mir <brand>, lob ich mir <brand>, bei <brand> hingegen, bei <brand> dagegen,
      <brand> hingegen, <brand> dagegen
    `,
  },
]

/** The brand is well: where another name has trouble beside it, that is the other's. */
export const unharmed: readonly Group[] = [
  {
    name: 'unharmed',
    points: -0.8,
    kind: 'praise',
    fares: true,
    phrases: `
      <brand> läuft|lief|blieb ~ stabil|durchgehend|erreichbar, <brand> hat|hatte ~ nie|keine|keinen|kein,
      bei|mit <brand> ~ ~ nie|kein|keine|keinen, bei|mit <brand> noch keine|kein|nie
    `,
  },
]
