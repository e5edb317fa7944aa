import { withCalm } from '../calm-danger.js'
import type { DangerWords } from '../facet.js'
import { calm } from './calm-danger.js'

// What is said in Italian where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one that is
// said of nothing else.

const loud: DangerWords = {
  facets: [
    {
      about: 'injury',
      weight: 1,
      phrases: `<corpo> ~ rotto|rotta|rotti|bruciato|bruciata|ustionato|ustionata|tagliato|tagliata|schiacciato|fratturato|fratturata|gonfio|gonfia|insanguinato, si è ~ rotto|rotta|bruciato|bruciata|ustionato|ustionata|tagliato|tagliata|fratturato|fratturata ~ <corpo>, mi sono ~ rotto|rotta|bruciato|bruciata|ustionato|ustionata|tagliato|tagliata|fratturato|fratturata ~ <corpo>, ustioni a|al|alle|alla|sul, ustioni di # grado, ustione di, frattura, fratture, fratturato, fratturata, trauma cranico, commozione cerebrale, punti di sutura, # punti di sutura, ha perso i sensi|conoscenza, perso conoscenza, perso i sensi, è svenuto, è svenuta, svenuto, svenuta, privo di sensi, priva di sensi, incosciente, non respira, non respirava, non riusciva a respirare, non riesce a respirare, stava soffocando, si stava soffocando, soffocato, soffocata, soffocamento, asfissia, convulsioni, shock anafilattico, reazione allergica, edema, intossicazione alimentare, intossicati, intossicato, intossicata, avvelenato, avvelenata, avvelenati, avvelenamento, folgorato, folgorata, scossa elettrica, presa la scossa, preso la scossa, infarto, ictus, arresto cardiaco, emorragia, overdose, rischiato di morire|annegare|soffocare, rischiato la vita, ha rischiato la vita, quasi morto, quasi morta, quasi annegato, poteva morire, poteva essere mortale, potevamo morire, potevo morire, poteva ucciderlo|ucciderla|uccidere, farmaco sbagliato, dosaggio sbagliato, perso un dito|occhio, morto per colpa|causa, morta per colpa|causa, deceduto per, # punti alla|al|sul|sulla, <corpo> ~ ustionati|ustionate|amputato|amputata|schiacciata|schiacciate|schiacciati|maciullato|aperto|aperta|lussata|slogata|nera|nero, dita ~ nello|nella|incastrate|schiacciate, dito incastrato, mano incastrata, dita incastrate, falange, falangi, microchirurgia, perso la vista, labbra blu|viola, diventato blu|viola|cianotico, diventata blu|viola|cianotica, cianotico, cianotica, è svenuto|svenuta, sono svenuto|svenuta, crollato a terra, crollata a terra, accasciato, accasciata, non riuscivo a respirare, fatica a respirare, faticava a respirare, respirava male, gola ~ gonfia|chiusa|chiudeva|chiude, si chiudeva la gola, si è chiusa la gola, anafilassi, adrenalina, epipen, in coma, coma, ipoglicemia, crisi ipoglicemica, infarto in|mentre|davanti, perdeva sangue, perde sangue dal|dalla, ha preso la scossa, scarica elettrica, intossicazione, soffocava, si stava strozzando, strozzato, strozzata, di secondo grado, di terzo grado, secondo grado ~ ustion*, medicina sbagliata, dose sbagliata, dieci volte la dose, doppia dose, sovradosaggio, rischiato di morire|ammazzarsi|ammazzarci|soffocare|annegare|perdere, ho rischiato grosso, per poco non ci|mi|si|lo|la ~ ammazza*|muore|restava|lascio|uccide, poteva morire|ucciderlo|ucciderla|ammazzarlo|ammazzarla, ci poteva scappare il morto, ore a terra, ore per terra, tutta la notte a|per terra, trovata a|per terra, trovato a|per terra, morto dopo aver, morta dopo aver, ascensore|cabina|funivia|seggiovia ~ da due|tre|quattro|cinque|# ore, ascensore|cabina|funivia|seggiovia ~ da un'ora|mezz'ora, bloccato|bloccati|bloccata|chiuso|chiusi|chiusa ~ ~ ascensore|cabina|funivia ~ ~ ore|ora|notte, non riusciamo|riesco|riesce|riuscivamo a svegliarlo|svegliarla, non si sveglia, non si svegliava, intorno al collo, attorno al collo, strangolato, strangolata`,
    },
    {
      about: 'injury',
      weight: 0.6,
      phrases: `ferito, ferita, feriti, ferite, sanguina, sanguinava, sangue, vomito, vomitato, vomita, vomitava, vertigini, dolori lancinanti, forti dolori, gonfiore, vesciche, ustione, ustioni, bruciatura, orticaria, sfogo cutaneo, crisi d'asma, attacco d'asma, malore, lividi, contusioni, ustionato, ustionata, ustionati, bolle sulla|sul|alle, bruciature, taglio profondo, tagliato la|il, graffiato in, sanguinante, sanguinato, vomitare, vomitano, girava la testa, gira la testa, giramenti di testa, capogiri, gonfiato, gonfiata, occhi gonfi, gesso, ingessato, ingessata,  tutore, distorsione, slogatura, dente rotto|scheggiato, tremava, confuso e, pallida, pallido, disorientato, disorientata`,
    },
    {
      about: 'injury',
      weight: 0.4,
      phrases: `mal di pancia|testa|stomaco, male al|alla, dolore, dolori, malato, malati, stare male, stati male, sta male, febbre, diarrea, nausea, allergia, allergico, allergica, tosse, prurito`,
    },
    {
      about: 'response',
      weight: 0.9,
      phrases: `ambulanza, chiamato il 118, chiamato il 112, il 118, chiamato i vigili del fuoco, vigili del fuoco, pompieri, pronto soccorso, ricoverato, ricoverata, ricoverati, terapia intensiva, rianimazione, operato d'urgenza, operata d'urgenza, centro antiveleni, soccorsi, soccorritori, al pronto soccorso, in ospedale, corsa in ospedale, corsi in ospedale, portato in ospedale, portata in ospedale, chiamata l'ambulanza, chiamare l'ambulanza, chiamato l'ambulanza, il 112, il 115, il 113, camera iperbarica, sala operatoria, operato, operata, operazione d'urgenza, centro ustioni, grandi ustionati, elisoccorso, eliambulanza, rianimato, rianimata, massaggio cardiaco, defibrillatore, codice rosso, codice giallo, codice arancione, reparto di, tirati fuori dai pompieri, lavanda gastrica, in osservazione`,
    },
    {
      about: 'response',
      weight: 0.5,
      phrases: `ospedale, clinica, evacuati, evacuato, chirurgo, radiografia, barella, referto, radiografie, tac, guardia medica, infermiera, ortopedico, oculista, medicazione, sutura`,
    },
    {
      about: 'response',
      weight: 0.25,
      phrases: `medico, dottore, dottoressa, pediatra, carabinieri, polizia, veterinario`,
    },
    {
      about: 'person',
      weight: 0.3,
      negated: 'keep',
      phrases: `mio figlio, mia figlia, i miei figli, il bambino, la bambina, un bambino, bambino, bambini, neonato, neonata, mia madre, mio padre, mia mamma, mio papà, mia nonna, mio nonno, mio marito, mia moglie, il mio compagno, la mia compagna, mio fratello, mia sorella, incinta, anziano, anziana, anziani, una signora, un signore, passeggeri, paziente, pazienti, diabetico, diabetica, persone, operaio, dipendente, cane, gatto, il piccolo, la piccola, mio nipote, mia nipote, il nipotino, la nipotina, il bimbo, la bimba, bimbi, il pupo, i gemelli, mia suocera, mio suocero, mia zia, mio zio, la vicina, il vicino, il mio ragazzo, la mia ragazza, nonna, nonno, mamma, papà, di # anni, di # mesi, di due|tre|quattro|cinque|sei anni|mesi, asmatico, asmatica, epilettico, epilettica, cardiopatico, cardiopatica, in carrozzina, in sedia a rotelle, disabile, allettata, allettato, anziana signora, inquilini, pendolari, operai, collega, i bambini, coi bambini, padre di # anni, madre di # anni, da solo lassù, da sola lassù, vive da solo, vive da sola`,
    },
    {
      about: 'body',
      weight: 0.35,
      negated: 'keep',
      phrases: `<corpo>, il|la|lo|l'|i|le|un|una|al|alla|alle|sul|sulla <corpo>`,
    },
    {
      about: 'mishap',
      weight: 0.5,
      phrases: `è caduto da|dal|dalla, è caduta da|dal|dalla, caduto nel|nella, caduta dal|dalla, è scivolato, è scivolata, investito, investita, travolto, travolta, incidente, si è rovesciato|rovesciata addosso, rovesciato addosso, bloccato in ascensore, bloccata in ascensore, bloccati in ascensore, bloccati nell'ascensore, chiuso in|nell', intrappolato, intrappolata, intrappolati, ha ingoiato, ingoiato un|una, ha ingerito, si è staccato|staccata, ruota ~ staccata, esploso in mano|faccia|tasca, scoppiato in mano|faccia|tasca, caduto addosso, caduta addosso, crollato il, crollato addosso, è caduto, è caduta, sono caduto, sono caduta, caduto dalla|dal|giù, e caduto|caduta dal|dalla|dalle, scivolato, scivolata, ruzzolato, ruzzolata, volato oltre|giù, si è chiuso con|su, si è chiusa con|su, si è richiuso|richiusa su|con|addosso, si è ripiegato|ripiegata su|con|da|addosso, chiuso con lui|lei dentro, incastrato, incastrata, incastrati, bloccati in funivia|cabina|galleria, bloccati nella cabina|galleria, bloccato nella cabina, chiusi in|nell'|nella, appesi, sospesi a|nel|in, ingoiato la|una|il|un pila|batteria|vite|bottone|pezzo|calamita, pila a bottone, crollato addosso|su, crollata addosso|su, caduto addosso|in testa, caduta addosso|in testa, venuto giù, venuta giù, sganciato, sganciata, si è sganciato|sganciata, sbalzato, sbalzata, in discesa, in piena discesa|curva|autostrada, in autostrada, a # all'ora, a # km/h, dalle scale, giù dalle scale, dalla finestra, dal seggiolone|fasciatoio|letto|lettino|balcone|scala, in bocca, nella pappa|omogeneizzato|biberon`,
    },
    {
      about: 'hazard',
      weight: 0.7,
      phrases: `ha|hanno preso fuoco, preso fuoco, prende fuoco, in fiamme, incendio, è esploso|esplosa, esploso, esplosa, esplosione, scoppiato, scoppiata, fuga di gas, perdita di gas, odore di gas, puzza di gas, monossido, scintille, fili scoperti, fili elettrici scoperti, dà la scossa, da la scossa, pezzi|schegge|frammenti di vetro|metallo|plastica, vetro nel|nella|dentro, vetri nel|nella, candeggina nel|nella, sostanza tossica, acido, soda caustica, si è incendiato|incendiata, incendiato, incendiata, si è acceso un fuoco, fiamme, una fiammata, fiammata, vampata, è scoppiato|scoppiata, scoppiati, fughe di gas, puzzava di gas, odore di uova marce, corto circuito, cortocircuito, filo scoperto, cavo scoperto, cavo sciolto|fuso|bruciato, presa ~ annerita|sciolta|bruciata|fusa, annerito, annerita, annerite, bollente, bollenti, acqua bollente, olio bollente, incandescente, pezzo|scheggia|frammento|filo|chiodo di vetro|metallo|plastica|ferro, un chiodo|una vite|una lama|un ago nel|nella|dentro|in, vetri dentro, ammoniaca, varechina, cloro ~ gola|occhi|tosse, vapori, listeria, salmonella, botulino, botulismo, tracce di noci|arachidi|glutine|nocciole|latte, conteneva noci|arachidi|glutine|nocciole|latte, senza glutine ~ ~ celiac*, celiaca, celiaco, allergico alle|alla|agli|ai, allergica alle|alla|agli|ai, etichetta ~ # mg, invece di # mg, al posto di # mg`,
    },
    {
      about: 'hazard',
      weight: 0.4,
      phrases: `fumo, fumava, puzza di bruciato, odore di bruciato, fuso, si è fuso, gas, bruciato, bruciata, batteria gonfia, surriscaldato, surriscaldata, fumo nero, fumava tutto, si è fusa, si è sciolto, si è sciolta, sciolto, sciolta, scottava, scotta, rovente, arde, odore di plastica`,
    },
    {
      about: 'guard',
      weight: 0.4,
      phrases: `freno, freni, airbag, cintura, cinture, imbracatura, casco, rilevatore di fumo, rilevatore, allarme, barriera, seggiolino, estintore, uscita di sicurezza, salvavita, cinture di sicurezza, moschettone, ringhiera, parapetto, sbarra, sponda, rilevatore di gas|monoxido|monossido, sensore di gas|glicemia, sensore, glucometro, telesoccorso, pulsante di emergenza|soccorso|sos|allarme, pulsante sos, bracciale salvavita, ciondolo, baby monitor, culla, lettino, ovetto, navicella, giubbotto, valvola, valvola di sicurezza, differenziale, interruttore, sterzo, forcella, manubrio, cancelletto, tappo di sicurezza, blocco di sicurezza, arresto d'emergenza, stop d'emergenza`,
    },
    {
      about: 'machine',
      weight: 0.25,
      phrases: `monopattino, bici, bicicletta, moto, scooter, auto, macchina, ascensore, scala mobile, caricatore, caricabatterie, batteria, telefono, caldaia, stufa, forno, pentola a pressione, friggitrice, trapano, sega, giostra, passeggino, scaldabiberon, biberon, bollitore, ferro da stiro, tostapane, microonde, termocoperta, coperta elettrica, scaldino, lavatrice, asciugatrice, frigo, ciabatta, presa, spina, tosaerba, decespugliatore, motosega, flessibile, smerigliatrice, scala, impalcatura, altalena, scivolo, seggiovia, funivia, cabinovia, zip line, cancello, serranda, tapparella, giocattolo, peluche, sonaglio, ciuccio, powerbank, power bank, sigaretta elettronica, drone, quad, rimorchio, marsupio, fascia, seggiolone, letto a castello, moka, caffettiera, padella, frullatore, mixer, scaldabagno, boiler, barbecue, fornello, bombola, piscina, trampolino, cavo, prolunga, e-bike, canoa, traghetto`,
    },
    {
      about: 'failing',
      weight: 0.5,
      phrases: `si è rotto|rotta mentre|in corsa|in discesa, si è spezzato|spezzata, non frena|frenava più, freni rotti, freni non funzionavano, senza freni, accelerato da sola|solo, accelera da sola|solo, si è bloccato|bloccata in, esploso, scoppiato, si è aperto|aperta in, surriscaldato, ceduto di schianto, si è rotto di netto, si è rotta di netto, spezzato di netto, spezzata di netto, si è spezzato in|mentre, ha ceduto, hanno ceduto, ceduto, ceduta, si è bloccata la ruota, si è piantata di colpo, accelerava da solo|sola, non frenava, non frenano, freni andati, freni saltati, i freni non, si è staccato|staccata in|mentre|durante, si è svitato|svitata, si è aperto|aperta da solo|sola|mentre, si è chiuso|chiusa da solo|sola|di scatto, si è ripiegato|ripiegata, si è sfilato|sfilata, si è afflosciato|afflosciata, è crollato|crollata, crollato, crollata`,
    },
    {
      about: 'standstill',
      weight: 0.4,
      phrases: `non è scattato|scattata, non si è attivato|attivata|aperto|aperta, non ha suonato|funzionato, non si apre, non si apriva, non funziona, non funzionava, non ha mai suonato, non suonava, non suona, non scattava, non scatta, non ha rilevato, non ha avvisato, non avvisa, non ha dato l'allarme, non risponde nessuno, nessuno risponde, nessuno rispondeva, nessuno ha risposto, segnava normale|verde|ok|#, segnava ~ tutto ok, non si sganciava|sgancia, non si è gonfiato, non si è aperto, chiusa a chiave, bloccata, batteria scarica, scollegato, disattivato`,
    },
    {
      about: 'need',
      weight: 0.4,
      phrases: `insulina, ossigeno, respiratore, farmaci, farmaco, medicine, medicinali, terapia, pacemaker, dialisi, chemio, chemioterapia, latte in polvere, riscaldamento, inalatore, microinfusore, ventolin, cortisone, anticoagulante, antiepilettico, concentratore, concentratore di ossigeno, ventilatore polmonare, cpap, bipap, aspiratore, flebo, sondino, alimentazione, latte speciale, dispositivo medico, la terapia, le medicine, le sue medicine, la pompa, acqua potabile, carrozzina elettrica`,
    },
    {
      about: 'lacking',
      weight: 0.4,
      phrases: `senza insulina, finita l'insulina, senza ossigeno, finito l'ossigeno, senza farmaci, senza medicine, senza terapia, senza riscaldamento con, rimasto senza, rimasta senza, rimasti senza, ultima dose, ultima fiala, ne restano due|tre|#, restano due|tre|# dosi|giorni|fiale|ore, gli resta|restano, le resta|restano, dura altre|ancora|# ore, batteria ~ dura, senza corrente da, senza luce da, staccato la corrente|luce, staccata la corrente|luce, senza le sue, senza la sua, non arriva, non è arrivata, non è arrivato, mai consegnato, mai consegnata, non consegnato, manca la corrente|luce, resta una dose, ci resta una|solo, gli resta una, le resta una, ci restano due|tre|#, in transito, una dose di, caldaia ~ ~ ferma|rotta|spenta|blocco, riscaldamento ~ ~ fermo|rotto|spento`,
    },
    {
      about: 'exposure',
      weight: 0.5,
      phrases: `sotto zero, senza acqua né cibo, senza acqua ne cibo, senz'acqua e, ore intrappolati|chiusi|bloccati, colpo di calore, ipotermia, assideramento, assiderati, disidratato, disidratata, # gradi in casa, gradi in casa, a # gradi, sotto il sole, sotto il sole cocente, nella neve, in mezzo al nulla, di notte in, al buio, al freddo da, al gelo, al gelo da, senza acqua da, corsia d'emergenza, congelati, nessuno ci sente, sta facendo buio, cinque|dieci|dodici|quindici|venti sotto zero, meno cinque|dieci|dodici|quindici|venti stanotte|fuori|gradi`,
    },
    {
      about: 'violence',
      weight: 0.8,
      phrases: `mi ha picchiato, mi ha picchiata, l'ha picchiato, l'ha picchiata, picchiato, picchiata, mi ha colpito|colpita, mi ha aggredito, mi ha aggredita, aggredito, aggredita, aggressione, minacciato di morte, minacce di morte, minacciato con, con un coltello, con una pistola, con un'arma, palpeggiata, molestata, molestie sessuali, violenza sessuale, stupro, tentato di violentarmi, messo le mani addosso, mani addosso, preso a pugni|calci|schiaffi`,
    },
    {
      about: 'pursuit',
      weight: 0.7,
      phrases: `mi perseguita, mi segue fino, mi segue sotto, sa dove abito, sa dove vivo, si è presentato a casa, venuto sotto casa, il mio ex ~ ~ indirizzo|posizione, stalker, pubblicato il mio indirizzo, dato il mio indirizzo`,
    },
    {
      about: 'despair',
      weight: 1,
      phrases: `togliermi la vita, togliersi la vita, voglio suicidarmi, suicidarmi, suicidarsi, si vuole suicidare, voglio uccidermi, mi voglio uccidere, mi voglio ammazzare, voglio ammazzarmi, farla finita, faccio finita, non voglio più vivere, non vuole più vivere, pensieri suicidi, istinti suicidi, tagliarsi le vene, si è tagliata|tagliato le vene, ha preso tutte le pillole`,
    },
    {
      about: 'despair',
      weight: 0.45,
      phrases: `non ha più senso vivere, non vedo via d'uscita, nessuno mi rimpiangerebbe, addio a tutti, meglio se non ci fossi, non ce la faccio più a vivere`,
    },
    { about: 'nearly', weight: 0.3, phrases: `quasi, per poco, per un pelo, per miracolo, a momenti` },
    {
      about: 'fiction',
      weight: 1,
      phrases: `videogioco, nel gioco, il mio personaggio, film, serie, romanzo, capitolo, stagione, episodio, puntata, boss finale, boss, il cattivo di, spettacolo teatrale, nel film, la serie, il mio pg, dungeon, spoiler, la trama, il protagonista, la protagonista`,
    },
    {
      about: 'topic',
      weight: 0.6,
      phrases: `studio, articolo, rapporto, notizia, secondo la polizia, la storia di, campagna, prova di evacuazione, corso di primo soccorso, convegno su, legge, anni fa, tanti anni fa, nel '#, convegno, corso di formazione, prevenzione, sensibilizzazione, simulazione, esercitazione, volantino, decreto, podcast, donazione`,
    },
    {
      about: 'fine',
      weight: 0.6,
      phrases: `solo un grande spavento, tanto spavento, nessun ferito, nessuno si è fatto male, per fortuna nessuno, stanno tutti bene, stiamo tutti bene, stiamo bene, sta bene, niente di rotto, solo uno spavento, tanta paura, sani e salvi, sano e salvo, sana e salva, senza un graffio, nemmeno un graffio, illeso, illesa, illesi, tutto bene quel, mi ha salvato la vita, gli ha salvato la vita, le ha salvato la vita, ci hanno salvato, mi hanno salvato, guarito, guarita, per scherzo, scherzo, è una metafora, metaforicamente`,
    },
    {
      about: 'figure',
      weight: 1,
      phrases: `morto dal ridere, morta dal ridere, morti dal ridere, muoio dal ridere, morire dal ridere, muoio di fame, muoio di sonno, muoio dalla voglia, da morire, mi piace da morire, bello da morire, ammazzare il tempo, ammazza che, mi uccide, prezzi alle stelle, prezzi che esplodono, scoppiare a ridere, scoppio a ridere, twitter in fiamme, il web in fiamme, fuochi d'artificio, cuore spezzato, mi spezza il cuore, mi piange il cuore, mi fa venire un infarto, da infarto, prezzi da infarto, infarto quando ho visto, sangue freddo, a sangue freddo, lacrime e sangue, sputare sangue, sudare sangue, mal di testa ~ burocrazia|pratiche, mi fa sangue, incidente diplomatico, bruciare calorie, bruciare sul tempo, bruciato le tappe, battuta del, ferragosto di fuoco, sotto il fuoco, mettere la mano sul fuoco, metto la mano sul fuoco, braccio del|della divano|poltrona|sedia, gamba del|della tavolo|sedia|letto|divano, gambe del|della tavolo|sedia|letto, piede del|della letto|tavolo|mobile, testa del letto, schienale del, morto di fame|sonno|paura|vergogna, morta di fame|sonno|paura|vergogna, muoio di caldo|freddo|paura|vergogna|invidia, mi fa morire, fa morire dal, costa un occhio, un occhio della testa, costa un rene, un rene, occhio della testa, mal di testa con|per ~ bolletta|burocrazia|modulo, bollette|prezzi ~ infarto, rompere le palle|scatole|ossa, rotto le palle|scatole, server ~ fiamme|fumo, sito ~ fiamme|fumo, pugnalata alle spalle, coltellata alle spalle, annego in|nelle, affogato in, brucia grassi, una bomba, che bomba, telefono è morto, telefono morto, pc morto, router morto, modem morto, sudato sangue, sanguinano gli occhi, sanguinare gli occhi, esaurimento nervoso, scoppia la testa, mi scoppia la testa, divorzio`,
    },
  ],
  classes: {
    corpo:
      'braccio braccia gamba gambe mano mani dito dita pollice faccia viso volto occhio occhi testa mascella collo ginocchio caviglia piede piedi spalla anca costola costole schiena petto labbro naso fronte bocca lingua dente denti pelle polso gomito orecchio',
  },
}

export const danger: DangerWords = withCalm(loud, calm)
