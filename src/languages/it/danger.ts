import type { DangerWords } from '../facet.js'

// What is said in Italian where a body or a life is at stake. A word is a hint; a danger is several of them close together, or one that is
// said of nothing else.

export const danger: DangerWords = {
  facets: [
    {
      about: 'injury',
      weight: 1,
      phrases: `<corpo> ~ rotto|rotta|rotti|bruciato|bruciata|ustionato|ustionata|tagliato|tagliata|schiacciato|fratturato|fratturata|gonfio|gonfia|insanguinato, si è ~ rotto|rotta|bruciato|bruciata|ustionato|ustionata|tagliato|tagliata|fratturato|fratturata ~ <corpo>, mi sono ~ rotto|rotta|bruciato|bruciata|ustionato|ustionata|tagliato|tagliata|fratturato|fratturata ~ <corpo>, ustioni a|al|alle|alla|sul, ustioni di # grado, ustione di, frattura, fratture, fratturato, fratturata, trauma cranico, commozione cerebrale, punti di sutura, # punti di sutura, ha perso i sensi|conoscenza, perso conoscenza, perso i sensi, è svenuto, è svenuta, svenuto, svenuta, privo di sensi, priva di sensi, incosciente, non respira, non respirava, non riusciva a respirare, non riesce a respirare, stava soffocando, si stava soffocando, soffocato, soffocata, soffocamento, asfissia, convulsioni, shock anafilattico, reazione allergica, edema, intossicazione alimentare, intossicati, intossicato, intossicata, avvelenato, avvelenata, avvelenati, avvelenamento, folgorato, folgorata, scossa elettrica, presa la scossa, preso la scossa, infarto, ictus, arresto cardiaco, emorragia, overdose, rischiato di morire|annegare|soffocare, rischiato la vita, ha rischiato la vita, quasi morto, quasi morta, quasi annegato, poteva morire, poteva essere mortale, potevamo morire, potevo morire, poteva ucciderlo|ucciderla|uccidere, farmaco sbagliato, dosaggio sbagliato, perso un dito|occhio, morto per colpa|causa, morta per colpa|causa, deceduto per`,
    },
    {
      about: 'injury',
      weight: 0.6,
      phrases: `ferito, ferita, feriti, ferite, sanguina, sanguinava, sangue, vomito, vomitato, vomita, vomitava, vertigini, dolori lancinanti, forti dolori, gonfiore, vesciche, ustione, ustioni, bruciatura, orticaria, sfogo cutaneo, crisi d'asma, attacco d'asma, malore, lividi, contusioni`,
    },
    {
      about: 'injury',
      weight: 0.4,
      phrases: `mal di pancia|testa|stomaco, male al|alla, dolore, dolori, malato, malati, stare male, stati male, sta male, febbre, diarrea, nausea, allergia, allergico, allergica, tosse, prurito`,
    },
    {
      about: 'response',
      weight: 0.9,
      phrases: `ambulanza, chiamato il 118, chiamato il 112, il 118, chiamato i vigili del fuoco, vigili del fuoco, pompieri, pronto soccorso, ricoverato, ricoverata, ricoverati, terapia intensiva, rianimazione, operato d'urgenza, operata d'urgenza, centro antiveleni, soccorsi, soccorritori`,
    },
    {
      about: 'response',
      weight: 0.5,
      phrases: `ospedale, clinica, evacuati, evacuato, chirurgo, radiografia, barella`,
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
      phrases: `mio figlio, mia figlia, i miei figli, il bambino, la bambina, un bambino, bambino, bambini, neonato, neonata, mia madre, mio padre, mia mamma, mio papà, mia nonna, mio nonno, mio marito, mia moglie, il mio compagno, la mia compagna, mio fratello, mia sorella, incinta, anziano, anziana, anziani, una signora, un signore, passeggeri, paziente, pazienti, diabetico, diabetica, persone, operaio, dipendente, cane, gatto`,
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
      phrases: `è caduto da|dal|dalla, è caduta da|dal|dalla, caduto nel|nella, caduta dal|dalla, è scivolato, è scivolata, investito, investita, travolto, travolta, incidente, si è rovesciato|rovesciata addosso, rovesciato addosso, bloccato in ascensore, bloccata in ascensore, bloccati in ascensore, bloccati nell'ascensore, chiuso in|nell', intrappolato, intrappolata, intrappolati, ha ingoiato, ingoiato un|una, ha ingerito, si è staccato|staccata, ruota ~ staccata, esploso in mano|faccia|tasca, scoppiato in mano|faccia|tasca, caduto addosso, caduta addosso, crollato il, crollato addosso`,
    },
    {
      about: 'hazard',
      weight: 0.7,
      phrases: `ha|hanno preso fuoco, preso fuoco, prende fuoco, in fiamme, incendio, è esploso|esplosa, esploso, esplosa, esplosione, scoppiato, scoppiata, fuga di gas, perdita di gas, odore di gas, puzza di gas, monossido, scintille, fili scoperti, fili elettrici scoperti, dà la scossa, da la scossa, pezzi|schegge|frammenti di vetro|metallo|plastica, vetro nel|nella|dentro, vetri nel|nella, candeggina nel|nella, sostanza tossica, acido, soda caustica`,
    },
    {
      about: 'hazard',
      weight: 0.4,
      phrases: `fumo, fumava, puzza di bruciato, odore di bruciato, fuso, si è fuso, gas, bruciato, bruciata, batteria gonfia, surriscaldato, surriscaldata`,
    },
    {
      about: 'guard',
      weight: 0.4,
      phrases: `freno, freni, airbag, cintura, cinture, imbracatura, casco, rilevatore di fumo, rilevatore, allarme, barriera, seggiolino, estintore, uscita di sicurezza, salvavita`,
    },
    {
      about: 'machine',
      weight: 0.25,
      phrases: `monopattino, bici, bicicletta, moto, scooter, auto, macchina, ascensore, scala mobile, caricatore, caricabatterie, batteria, telefono, caldaia, stufa, forno, pentola a pressione, friggitrice, trapano, sega, giostra, passeggino`,
    },
    {
      about: 'failing',
      weight: 0.5,
      phrases: `si è rotto|rotta mentre|in corsa|in discesa, si è spezzato|spezzata, non frena|frenava più, freni rotti, freni non funzionavano, senza freni, accelerato da sola|solo, accelera da sola|solo, si è bloccato|bloccata in, esploso, scoppiato, si è aperto|aperta in, surriscaldato, ceduto di schianto`,
    },
    {
      about: 'standstill',
      weight: 0.4,
      phrases: `non è scattato|scattata, non si è attivato|attivata|aperto|aperta, non ha suonato|funzionato, non si apre, non si apriva, non funziona, non funzionava`,
    },
    {
      about: 'need',
      weight: 0.4,
      phrases: `insulina, ossigeno, respiratore, farmaci, farmaco, medicine, medicinali, terapia, pacemaker, dialisi, chemio, chemioterapia, latte in polvere, riscaldamento, inalatore, microinfusore`,
    },
    {
      about: 'lacking',
      weight: 0.4,
      phrases: `senza insulina, finita l'insulina, senza ossigeno, finito l'ossigeno, senza farmaci, senza medicine, senza terapia, senza riscaldamento con, rimasto senza, rimasta senza, rimasti senza`,
    },
    {
      about: 'exposure',
      weight: 0.5,
      phrases: `sotto zero, senza acqua né cibo, senza acqua ne cibo, senz'acqua e, ore intrappolati|chiusi|bloccati, colpo di calore, ipotermia, assideramento, assiderati, disidratato, disidratata`,
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
      phrases: `videogioco, nel gioco, il mio personaggio, film, serie, romanzo, capitolo, stagione, episodio, puntata, boss finale, boss, il cattivo di, spettacolo teatrale`,
    },
    {
      about: 'topic',
      weight: 0.6,
      phrases: `studio, articolo, rapporto, notizia, secondo la polizia, la storia di, campagna, prova di evacuazione, corso di primo soccorso, convegno su, legge`,
    },
    {
      about: 'fine',
      weight: 0.6,
      phrases: `solo un grande spavento, tanto spavento, nessun ferito, nessuno si è fatto male, per fortuna nessuno, stanno tutti bene, stiamo tutti bene, stiamo bene, sta bene, niente di rotto`,
    },
    {
      about: 'figure',
      weight: 1,
      phrases: `morto dal ridere, morta dal ridere, morti dal ridere, muoio dal ridere, morire dal ridere, muoio di fame, muoio di sonno, muoio dalla voglia, da morire, mi piace da morire, bello da morire, ammazzare il tempo, ammazza che, mi uccide, prezzi alle stelle, prezzi che esplodono, scoppiare a ridere, scoppio a ridere, twitter in fiamme, il web in fiamme, fuochi d'artificio, cuore spezzato, mi spezza il cuore, mi piange il cuore, mi fa venire un infarto, da infarto, prezzi da infarto, infarto quando ho visto, sangue freddo, a sangue freddo, lacrime e sangue, sputare sangue, sudare sangue, mal di testa ~ burocrazia|pratiche, mi fa sangue, incidente diplomatico, bruciare calorie, bruciare sul tempo, bruciato le tappe, battuta del, ferragosto di fuoco, sotto il fuoco, mettere la mano sul fuoco, metto la mano sul fuoco`,
    },
  ],
  classes: {
    corpo:
      'braccio braccia gamba gambe mano mani dito dita pollice faccia viso volto occhio occhi testa mascella collo ginocchio caviglia piede piedi spalla anca costola costole schiena petto labbro naso fronte bocca lingua dente denti pelle polso gomito orecchio',
  },
}
