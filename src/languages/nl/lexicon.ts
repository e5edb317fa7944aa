import { withFields } from '../by-field.js'
import type { Group, Lexicon } from '../lexicon.js'
import { against } from './against.js'
import { asks } from './asks.js'
import { danger } from './danger.js'
import { feelings } from './feelings.js'
import { fields } from './fields/index.js'
import { harm } from './harm.js'
import { said } from './said.js'
import { topics } from './topics/index.js'
import { traps } from './trap-words.js'
import { troubles } from './troubles.js'
import { turned } from './turned.js'

// Dutch, written by hand and in Dutch. ../lexicon.ts explains the notation; points are on the scale of ../en/lexicon.ts, and signals that
// say the same have the same name there. What Dutch asks for: verbs come apart ("valt alweer uit", "nemen nooit op"), the negation stands
// behind what it denies, the word that counts is often the end of a compound ("treinstoring"), and Belgium says much in words of its own
// ("klantendienst", "marcheert niet").

/** Who speaks, and to whom. */
const persons: readonly Group[] = [
  { name: 'own-matter', points: 0.9, once: true, negated: 'keep', phrases: `<mijn> <zaak>, <mijn> _ <zaak>` },
  {
    name: 'first-person',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `ik, mij, me, mijn, m'n, wij, we, ons, onze, kheb, ikzelf`,
  },
  {
    name: 'spoken-to',
    points: 0.6,
    once: true,
    negated: 'keep',
    phrases: `jullie, u, uw, je, jij, jou, jouw, gij, ge, uwe, hallo, hoi, hey, hé, beste, geachte, goedemorgen, goedemiddag, goedenavond, goeiemorgen, heren`,
  },
]

export const dutch: Lexicon = {
  language: 'nl',
  sparse: true,
  danger,
  harm,
  said,
  topics,
  traps,
  groups: withFields([...troubles, ...feelings, ...asks, ...against, ...persons, ...turned], fields),
  classes: {
    niet: 'niet nie nooit nimmer niks niets',
    geen: 'geen gene',
    meer: 'meer goed eens altijd echt helemaal fatsoenlijk behoorlijk naar',
    werkt: `werkt werken werkte werkten functioneert functioneren functioneerde marcheert marcheren laadt laden laad laadde opent openen start starten startte reageert verbindt verbinden print printen
      synchroniseert verstuurt ontvangt herkent accepteert koppelt koppelen updatet installeert opslaat toont scant`,
    kan: 'kan kun kunt kunnen kon konden mag mogen',
    doen: `aanmelden aanpassen aanvragen aanzetten activeren afrekenen afsluiten annuleren bekijken bellen bereiken bestellen betalen bezorgen boeken checken contacteren declareren doen downloaden eten gamen gebruiken
      gaan helpen inchecken inloggen inschrijven installeren instellen internetten invoeren invullen kiezen kijken koken kopen krijgen laden lezen luisteren maken mailen melden meenemen ontvangen opnemen openen ophalen oplossen
      opladen opslaan opzeggen overmaken parkeren pinnen plaatsen printen registreren reizen reserveren retourneren ruilen scannen selecteren slapen sluiten spelen spreken starten stoppen streamen sturen surfen tanken
      thuiswerken uitloggen uitprinten updaten uploaden verbinden verkopen verlengen versturen verwijderen verzenden vinden vliegen volgen werken wijzigen wisselen zien zoeken`,
    ding: `internet netwerk verbinding website site server servers app applicatie dienst diensten platform systeem wifi wi-fi stroom water gas bereik signaal telefoon telefonie tv televisie mail email e-mail mailserver
      betaalautomaat pin pinautomaat webshop portaal api dns cloud hosting domein glasvezel netflix telefooncentrale verwarming treinen trein zenders chat`,
    rekening:
      'account accounts rekening profiel pas bankpas kaart creditcard nummer lijn toegang sim simkaart abonnement e-mailadres',
    mijn: "mijn m'n mn onze ons",
    familie:
      'man vrouw oma opa moeder vader moeke mams paps schoonvader schoonmoeder schoonbroer schoonzus zwager oom nonkel tante tantes neef nicht broer zus broertje zusje buurman buurvrouw collega ex vriend vriendin maat lief madam bompa bomma oud-collega',
    zaak: `bestelling pakket pakketje pakje levering zending aankoop account rekening geld factuur facturen contract abonnement lijn internet telefoon gsm mobiel nummer modem router computer pc laptop scherm pas
      kaart kaarten bankpas creditcard ticket tickets kaartje boeking reservering reservatie vlucht trein bus koffer koffers bagage afspraak aanvraag verzoek klacht melding mail mails bericht berichten gegevens bestanden
      foto's foto pagina site website webshop winkel server domein app wachtwoord terugbetaling vergoeding tegoed bon cadeaubon opzegging accu batterij wasmachine televisie tv auto fiets matras bank meubel printer profiel
      verbinding huis woning straat monteur probleem dossier klant klanten bedrijf back-up backup product producten salaris loon pensioen uitkering borg waarborg garantie polis simkaart`,
    pakket:
      'pakket pakketten pakketje pakje pakjes bestelling bestellingen levering zending order post brief koffer bagage bezorger product spullen geld terugbetaling ticket tickets',
    geleverd:
      'geleverd ontvangen gekregen aangekomen bezorgd afgeleverd verzonden verstuurd gearriveerd binnengekomen binnen gekomen opgestuurd komen gezien',
    opgelost:
      'opgelost geregeld verholpen hersteld gemaakt gerepareerd gefixt gefikst behandeld verwerkt afgehandeld terugbetaald vergoed vervangen geactiveerd in orde rechtgezet aangesloten',
    reageert:
      'reageert reageren reageerde reageerden antwoordt antwoorden antwoordde beantwoordt beantwoorden belt bellen helpt helpen hielp helpen luistert luisteren opneemt opnemen terugbelt',
    tijd: `seconde seconden minuut minuten min uur uren u dag dagen week weken maand maanden mnd jaar jaren kwartier`,
    getal:
      'twee drie vier vijf zes zeven acht negen tien twaalf vijftien twintig dertig veertig vijftig honderd meerdere paar enkele verschillende tig zoveel een één anderhalve anderhalf',
    zoveelste: 'tweede derde vierde vijfde zesde tiende zoveelste tigste honderdste elfendertigste umpteenth',
  },
  spellings: { é: 'e', è: 'e', ê: 'e', ë: 'e', ï: 'i', ö: 'o', ü: 'u', á: 'a', à: 'a', ç: 'c', ó: 'o' },
  negators:
    'niet nie geen gene nooit nimmer zonder niks niets niemand nergens noch nauwelijks amper geenszins',
  harmless: `
    niet alleen, niet enkel, geen probleem, geen enkel probleem, zonder probleem, zonder problemen, geen problemen, zonder gedoe, geen gedoe, zonder twijfel, zonder meer, niet te missen, niet voor niets, niet voor niks, niks te klagen, niets te klagen, niks op aan te merken, niets op aan te merken, niet slecht, niet verkeerd, lang niet slecht, niet gek, niet mis, kan niet wachten, kan niet missen, niet wachten tot, niks mis mee, niets mis mee, niet stuk te krijgen, niet kapot te krijgen, waarom niet, of niet, of niet dan, toch niet te missen, niet te vergeten, vergeet niet, wacht maar, wacht even, wacht eens, goed fout, niet erg hoor, nooit te laat, niet te duur, niet duur, niet zo duur, helemaal niet erg, in het water, te gek, te gekke, niet normaal goed|lekker|mooi, ongelooflijk goed|lekker|mooi,
    meer of minder, min of meer, op weg, onderweg, weg van, foutloos, foutloze, storingsvrij, schadevrij, writer's block, paniekaanval, in elkaar, rijst uit de pan, black friday, vol goede, goed uur, goed half uur, goede morgen, goede middag, goede avond, goeie morgen, op de fiets, bank van, <getal>|# keer per dag|week|maand|jaar, altijd fijn|goed|leuk|prima|netjes|vriendelijk|snel|top, wacht op, met weinig moeite, zonder moeite, zonder vertraging, geen vertraging, zonder wachten, geen wachttijd, geen wachtrij, storing voorbij, mond in de fik, mond in brand, mond staat in brand, bek in de fik, tong in brand, kort overleden, weer opgestaan, levensgevaarlijk lekker|goed|comfortabel|zacht|verslavend, levensgevaarlijk die zetel|bank|matras|koekjes|chocolade|kaas|saus, gevaarlijk lekker|goed|verslavend, crimineel lekker|goed, schandalig lekker|goed|zacht|comfortabel, ziekelijk goed|lekker, belachelijk goed|lekker|snel|zacht, onmenselijk lekker, om te huilen zo mooi|goed|lekker, mijn leven verwoest, leven geruïneerd, mijn baas is kwaad, in dat pokkenweer, pokkenweer, ruzie vermijden, brood tekort, hout tekort, te veel tijd in, vraag dan, vraag maar, vraag gerust, vraag even, op de vraag, elke dag een feest, domme vraag, zieke game, zieke deal, stom toevallig, stomme ik, lekke band, wat ze ermee moesten, niet goed wat ze, wisten niet goed, geen adviseur, niemand hier adviseur, adviseur is, laten staan of, aflossen of, of laten staan, extra aflossen, geen idee of, eerlijk gezegd, verkeerde been, slecht weer, slechte moppen, kater van, nul keer, uitstekende keuze, problemen mee gehad nooit, vreselijk lekker, vreselijk leuk, verschrikkelijk leuk, een dag later dan gezegd maar, vroeg of laat, beter laat dan nooit, niet om het een of ander, foute trui, foute muziek, fout nummer, kapot van de, kapot van het lachen, kapotte nacht, dode hoek, doodlopende straat
  `,
  conditions: 'als indien mits misschien zou zouden stel',
  stronger: `heel erg zeer zo te veel echt werkelijk totaal compleet volledig absoluut ongelofelijk ongelooflijk extreem super mega ultra enorm ontzettend vreselijk verschrikkelijk behoorlijk vet keihard
    helemaal dieptreurig intens uiterst bijzonder grof groot grote pure puur ware zwaar knap gewoonweg werkelijk verdomd kei hele gans zodanig`,
  weaker:
    'beetje wat licht lichte klein kleine kleinste redelijk enigszins tamelijk vrij ietwat nogal lichtelijk',
  turns: 'maar echter want omdat dus doch alleen toch',
  persons: `ik mij me mijn m mn wij we ons onze jij je jou jouw u uw jullie gij ge`,
  questionWords: `hoe wat wanneer waar wie welke welk kan kun kunt kunnen mag heeft hebben heb hebt is zijn weet weten doen verkopen leveren accepteren verzenden bestaat werkt geldt zou zouden hoeveel komt gaat waarvoor
    iemand wordt worden`,
  self: 'ik mij me mijn m mn ikzelf',
  reasons: 'want omdat aangezien hun zijn haar wiens die',
  thanksFor: 'voor dat',
  botching: `verpesten verpest verliezen kwijtraken kwijt vergeten negeren blokkeren verwijderen wissen liegen oplichten afschrijven annuleren laten wachten vertraging vertragingen niks niets ruïneren verknallen verkloten slopen
    storing mislopen niet geen`,
  mending: `opgelost oplossen gerepareerd repareren verholpen geregeld regelen geholpen helpen terugbetaald vergoed vervangen omgeruild gevonden teruggevonden hersteld herstellen rechtgezet ondanks`,
  elsewhere: 'oude vorige vroegere ex andere ander daar eerder voormalige',
  carrying: `zij ze hen bedrijf firma klantenservice klantendienst support service account rekening bestelling factuur contract ticket medewerker medewerkster monteur app abonnement pakket terugbetaling garantie
    klacht klant klanten dossier filiaal`,
  guides:
    'hoe repareer, hoe los, zo los, zo herstel, handleiding voor, gids voor, stappen om, tutorial voor, wat te, tips voor',
  crowd: 'iemand iedereen wie mensen sommigen allemaal',
  choices: 'of vs versus',
  hashtagBegins: 'nooit nooitmeer fail boycot schande stop kut klote weg',
  hashtagEnds: `fail fails storing drama oplichters oplichting schande schandalig waardeloos kut klote faalt ramp chaos vertraging belachelijk slecht triest boos ergernis irritant klachten`,
  supportHandle: {
    begins: 'webcare klantenservice helpdesk',
    ends: 'help helpt support care webcare service klantenservice klantendienst helpdesk',
  },
}
