import type { Group } from '../lexicon.js'

/** What people feel, and how they were treated. */
export const feelings: readonly Group[] = [
  {
    name: 'condemnation',
    points: 1.9,
    tone: 'reproach',
    phrases: `
      vergogna, vergogne, che vergogna, una vergogna, è una vergogna, siete una vergogna, vergognatevi, vergognati, si vergogni, si vergognino, vi dovreste vergognare, dovreste vergognarvi, dovrebbero vergognarsi, vergognoso, vergognosa, vergognosi, vergognose, vergognosamente, scandalo, scandaloso, scandalosa, scandalosi, scandalose, uno scandalo, indecente, indecenti, indecenza, indegno, indegna, indegni, indegne, inaccettabile, inaccettabili, inammissibile, inammissibili, intollerabile, intollerabili, inqualificabile, insopportabile, insopportabili, inconcepibile, imbarazzante, imbarazzanti, ignobile, infame, infami, squallido, squallida, squallidi, squallore, osceno, oscena, pietoso, pietosa, pietosi, pietose, penoso, penosa, penosi, penose, deplorevole, deprimente, patetico, patetica, patetici, ridicolo, ridicola, ridicoli, ridicole, ridicolaggine, siete ridicoli, assurdo, assurda, assurdi, assurde, assurdità, allucinante, allucinanti, sconcertante, sconcertanti, demenziale, folle, follia, pura follia, roba da matti|pazzi|chiodi, cose da matti|pazzi|terzo, cose dell'altro mondo, da non credere, incredibile che, fuori dal mondo, disastro, disastri, disastroso, disastrosa, disastrosi, un disastro, catastrofe, catastrofico, catastrofica, tragedia, una tragedia, tragico, tragica, tragicomico, farsa, una farsa, buffonata, buffonate, pagliacciata, pagliacciate, presa in giro, prese in giro, presa per il culo, presa per i fondelli, una barzelletta, barzelletta, ci prendete|prendono per, mi prendete|prendono per, mi state|stanno prendendo in|per, ci state|stanno prendendo in|per, prendendo in giro, prendere in giro, prendono in giro, prendete in giro, preso in giro, presi in giro, presi per il culo|fondelli|stupidi|scemi, trattati come|da, trattato come|da un|una,
      schifo, che schifo, uno schifo, fa schifo, fanno schifo, fate schifo, mi fate schifo, schifoso, schifosa, schifosi, schifose, schifezza, schifezze, porcheria, porcherie, porcata, porcate, merda, di merda, una merda, merde, merdoso, merdosa, fa cagare, fanno cagare, fate cagare, fa pena, fanno pena, fate pena, fa pietà, fanno pietà, fate pietà, fa ridere i polli, robaccia, spazzatura, immondizia, monnezza, ciofeca, bidone, pacco colossale, pessimo, pessima, pessimi, pessime, orrendo, orrenda, orrendi, orribile, orribili, orrore, vomitevole, ripugnante, ignominia, sconsiglio, lo sconsiglio, la sconsiglio, sconsigliato, sconsigliata, sconsigliatissimo, sconsiglio vivamente, sconsiglio a tutti, non lo consiglio, non la consiglio, non consiglio, non lo consiglierei, non raccomando, da evitare, evitate, evitateli, statene alla larga, state alla larga, state lontani, alla larga, stateci lontani, girate al largo, non comprate, non acquistate, non fidatevi, non ci andate, non andateci, non cascateci, fuggite, scappate, lasciate perdere, mai più, mai e poi mai, zero stelle, 0 stelle, una stella, non merita|meritano nemmeno|neanche ~ stella, se potessi dare|mettere zero|0, voto zero, voto 0, grazie di niente, grazie per niente, grazie mille di|per niente, grazie al cazzo, complimenti <brand>, complimenti vivissimi, bel servizio, bel servizio clienti, bella roba, bella figura, bella presa per, bella fregatura, bello schifo, bella vergogna, ma complimenti, ma bravi, bravi bravi, mancanza di rispetto|professionalità|serietà|educazione, nessun rispetto, senza rispetto, zero rispetto, irrispettoso, irrispettosi, poco seri|professionali|serio|professionale, non è serio, per niente seri|professionali, poca serietà|professionalità, zero professionalità|serietà|assistenza, nessuna professionalità|serietà, dilettanti, dilettanti allo sbaraglio, improvvisati, incapace, incapaci, incapacità, incompetente, incompetenti, incompetenza, inetti, inetto, inadeguato, inadeguata, inadeguati, inefficiente, inefficienti, inefficienza, inefficienze, negligenza, negligenti, menefreghismo, menefreghisti, bugiardo, bugiarda, bugiardi, bugie, bugia, menzogna, menzogne, mentite, mentono, falsi, falsità, ipocrita, ipocriti, ipocrisia, disonesto, disonesta, disonesti, disonestà, scorretti, scorretto, scorretta, scorrettezza, scorrettezze, inaffidabile, inaffidabili, peggiore, peggiori, la peggiore, il peggiore, i peggiori, il peggio, peggio di così, peggio del peggio, al peggio non c'è|esiste, perdita di tempo, una perdita di tempo, tempo perso, tempo sprecato, non vale|valgono i|il|un|niente|la, terzo mondo, da terzo mondo, quarto mondo, paese delle banane, repubblica delle banane, preistoria, medioevo, siamo nel medioevo, fallimentare, fallimento, fallimenti, flop, malasanità, malaffare, sprechi, vessazione, vessazioni, sciatteria, sciacalli, sciacallaggio
    `,
  },
  {
    name: 'anger',
    points: 1.7,
    tone: 'reproach',
    phrases: `
      basta, adesso basta, ora basta, e basta con, basta con, non se ne può più, non ne posso più, non ne possiamo più, non se ne puo più, non ce la faccio più, non ce la facciamo più, stufo, stufa, stufi, sono stufo|stufa, siamo stufi, mi sono stufato|stufata|rotto|rotta, stanco di, stanca di, stanchi di, rotto le palle|scatole|il|i, rotto il cazzo, rotto i coglioni, rompete le, mi avete rotto, avete rotto, hanno rotto, ci avete rotto, due palle, che palle, che due palle, palle piene, che nervi, mi girano le, girano le palle|scatole, mi fa incazzare|arrabbiare|imbestialire|infuriare, mi fate incazzare|arrabbiare|imbestialire, incazzato, incazzata, incazzati, incazzatissimo, incazzare, arrabbiato, arrabbiata, arrabbiati, arrabbiatissimo, arrabbiare, furioso, furiosa, furiosi, infuriato, infuriata, imbestialito, imbestialita, imbufalito, inviperita, inferocito, inferociti, rabbia, che rabbia, nervoso, mi fa venire il nervoso|i nervi, irritato, irritata, irritante, irritanti, esasperato, esasperata, esasperati, esasperante, esasperazione, indignato, indignata, indignati, indignazione, disgustato, disgustata, disgusto, schifato, schifata, nauseato, nauseata, sconcertato, sconcertata, basito, basita, allibito, allibita, scioccato, scioccata, senza parole, sono senza parole, deluso, delusa, delusi, deluse, delusissimo, delusissima, molto deluso|delusa, delusione, che delusione, una delusione, deludente, deludenti, scontento, scontenta, scontenti, insoddisfatto, insoddisfatta, insoddisfatti, insoddisfazione, insoddisfacente, amareggiato, amareggiata, amarezza, frustrato, frustrata, frustrante, frustrazione, disperato, disperata, disperati, disperazione, esausto, esausta, allo stremo, pentito, pentita, mi pento, pentitissimo, reclamo, reclami, reclamare, lamento, lamentela, lamentele, mi lamento, protesta, protesto, protestare, denuncia, denunciare, sono indignato, pretendo, pretendiamo, esigo, esigiamo, è inutile che, persa la fiducia, perso la fiducia, nessuna fiducia, non mi fido, zero fiducia, come vi permettete, come si permettono, che faccia tosta, faccia tosta, facce toste, coraggio di, avete il coraggio di, hanno il coraggio di, per disperazione, alla disperazione, geniale !, siamo al, non è poesia, ditemi se, nun ne posso più, mi avete stufato, m'avete rotto, e basta, ma vi pare, ma è normale, ma siamo matti, siamo impazziti, non se ne può
    `,
  },
  {
    name: 'dislike',
    points: 1,
    phrases: `brutto, brutta, brutti, brutte, bruttissimo, bruttissima, male, malissimo, cattivo, cattiva, cattivi, cattive, mediocre, mediocri, triste, tristi, tristezza, che tristezza, che pena, pena, che peccato, peccato, scomodo, scomoda, scomodi, scomodissimo, strano, strana, ambiguo, ambigua, discutibile, discutibili, sospetto, sospetta, dubbio, dubbia, inutile, inutili, ingiusto, ingiusta, ingiusti, ingiustizia, ingiustificato, ingiustificata, sgradevole, spiacevole, spiacevoli, antipatico, antipatica, stupido, stupida, stupidi, stupidaggine, scemo, scemi, idiota, idiozia, idiozie, cretinata, cavolata, cavolate, cazzata, cazzate, stronzata, stronzate, puttanata, puttanate, minchiata, minchiate, sciocchezze, boiata, boiate, ridicolmente, lascia a desiderare, lasciano a desiderare, lascia molto a desiderare, non all'altezza, non è all'altezza, non mi piace, non mi è piaciuto, non piace, odio, odioso, odiosa, odiosi, detesto, incubo, un incubo, inferno, infernale, un inferno, supplizio, tortura, sofferenza, peggio, non un granché, non è un granché, niente di che, mah, boh, bah, fail, epic fail, antiquato, obsoleto, obsoleta, vetusto, vecchio come, superato, arretrato, arretrata, arretrati, maledetto, maledetta, maledetti, maledizione, dannato, dannata, colpa, colpa vostra|loro|di, fallito, falliti, fallita, fallisce, schiavi, delinquenti`,
  },
  {
    name: 'regret',
    points: 0.4,
    once: true,
    phrases: `purtroppo, sfortunatamente, ahimè, ahime, mi dispiace, dispiace, spiace, mi spiace, peccato che, mi preoccupa, preoccupato, preoccupata, preoccupante, preoccupanti, preoccupazione, temo, avrei voluto, speravo, mi aspettavo, ci aspettavamo`,
  },
  {
    name: 'expectation',
    points: 0.8,
    once: true,
    negated: 'keep',
    phrases: `dovrebbe, dovrebbero, dovreste, doveva, dovevano, dovevate, avrebbe dovuto, avrebbero dovuto, avreste dovuto, avreste potuto, potevate, promesso, promessa, promesse, promesse mai mantenute, promesse non mantenute, mai mantenute, mi avevano|avevate|era|è stato detto|promesso|assicurato|garantito, mi era stato detto|promesso|assicurato|garantito, invece di, invece, anziché, al posto di, nonostante, malgrado, eppure, senonché, almeno, per lo meno, perlomeno, come minimo, il minimo, il minimo sarebbe, sarebbe ora, sarebbe il caso, era ora, bisognerebbe, si dovrebbe, si potrebbe, senza avvisare, senza preavviso, senza alcun preavviso, senza avviso, senza avvertire, senza spiegazioni, senza una spiegazione, senza alcuna spiegazione, senza motivo, senza alcun motivo, senza dirmi|dirci, senza nemmeno|neanche|neppure, costretto a, costretta a, costretti a, mi tocca, ci tocca, tocca, devo, dobbiamo, nel 2025, nel 2026, nel 21° secolo, nel ventunesimo secolo, nel xxi secolo, sono|siamo cliente|clienti|abbonato|abbonata|abbonati da, vostro|vostra cliente da, un'azienda seria, in un paese civile, in un paese normale, paese civile, normale che, è normale che, vi pare normale, vi sembra normale, ti sembra normale, ti pare normale, le sembra normale, vi pare possibile, vi sembra possibile, vi sembra giusto, vi pare giusto`,
  },
  {
    name: 'told',
    points: 0.9,
    once: true,
    negated: 'keep',
    phrases: `mi dicono che|di, mi dicono, mi hanno detto che|di, mi hanno detto, ci dicono, ci hanno detto, mi è stato detto|risposto, mi avete detto, mi rispondono che|di, mi hanno risposto, dicono che, dite che, secondo voi|loro, secondo il tracking|vostro, a detta loro|vostra|dell'operatore, a sentire|sentir, scusa, scuse, scuse ridicole|assurde, con la scusa, chiacchiere, solo chiacchiere, solo parole, tante parole, sostengono, sostenete, pretendono, pretendete, promettono, promettete, raccontano, raccontate, si giustificano, fanno finta, fate finta, far finta`,
  },
  {
    name: 'contrast',
    points: 0.4,
    contrast: true,
    once: true,
    negated: 'keep',
    phrases: `ma, però, pero, peccato per, unica pecca, unico neo, unica nota dolente, unico difetto, tuttavia, ciononostante, salvo che, salvo poi, se non fosse che|per, tranne che, tranne, fuorché, purtroppo però`,
  },
  {
    name: 'denial',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `non, mai, niente, nulla, nessuno, senza, né, no, da nessuna parte`,
  },
  {
    name: 'swearing-at',
    points: 1.5,
    tone: 'reproach',
    phrases: `stronzo, stronza, stronzi, stronze, coglione, coglioni, bastardo, bastarda, bastardi, figli di puttana, figlio di puttana, figli di, pezzi di merda, pezzo di merda, teste di cazzo, testa di cazzo, facce di merda, facce di culo, faccia da culo, merdacce, vaffanculo, vaffa, fanculo, affanculo, andate a fanculo, andate affanculo, andate a cagare, andate a quel paese, andate a lavorare, andate a zappare, andate a casa, andatevene, a casa tutti, tutti a casa, ma andate a, ma vai a, ma va a, mavaffanculo, mortacci vostri, mortacci, li mortacci, crepate, morite, dovete fallire, fallirete, fallite, spero che falliate, possiate fallire, imbecille, imbecilli, deficiente, deficienti, cretino, cretina, cretini, idioti, mentecatti, rincoglioniti, buffone, buffoni, pagliaccio, pagliacci, cialtrone, cialtroni, cialtroneria, parassita, parassiti, farabutti, farabutto, mascalzoni, canaglie, lestofanti, delinquente, criminali, criminale, mafiosi, mafia, venduti, servi, nullafacenti, fannulloni, lavativi, scansafatiche, pecoroni, zoticoni, cafoni, cafone, maleducati, banda di, branco di, manica di, massa di, accozzaglia di, che gente, poveracci, sfigati, zecche, vermi, porci, infamoni`,
  },
  {
    name: 'swearing',
    points: 0.6,
    once: true,
    phrases: `cazzo, cazzi, cazzo di, che cazzo, minchia, porca puttana|miseria|troia|vacca, porco cane|dio|giuda, puttana, mannaggia, cristo, cacchio, cavolo, diamine, accidenti, maremma maiala, madonna, perdio, culo, coi coglioni, palle, wtf, bestemmie, bestemmiare, bestemmio, imprecazioni, fottuto, fottuta, fottuti, stramaledetto, stracazzo, cagate`,
  },
  {
    name: 'no-answer',
    points: 2.1,
    kind: 'service',
    severity: 2,
    negated: 'keep',
    phrases: `
      non <pron>? <risponde>, non <pron>? <risponde> più|mai|nessuno|neanche|nemmeno, non <risponde> ~ nessuno, nessuno <pron>? <risponde>, nessuno che <risponde>, nessuno mi|ci ha|sa|dà|da ~, nessuno sa niente|nulla|dirmi, mai risposto, mai una risposta, mai ricevuto risposta, nessuna risposta, nessuna comunicazione, nessun contatto, nessun operatore, nessuna spiegazione, nessuna notizia, nessuna assistenza, niente risposta, senza risposta, senza ricevere risposta, zero risposte, ancora nessuna risposta|notizia, senza notizie, neanche una risposta, nemmeno una risposta|risposta|mail|telefonata|chiamata, non ho|abbiamo ricevuto|avuto ~ risposta|riscontro|risposte, non ho|abbiamo mai ricevuto|avuto ~ risposta, in attesa di ~ risposta|riscontro|riscontri, attendo|aspetto ~ ~ risposta|riscontro, attendo riscontro, aspetto risposta, non mi|ci avete|hanno|ha|è ~ risposto|richiamato|contattato, non ha mai risposto, non mi|ci richiama|richiamano, mai richiamato, mai richiamata, mai ricontattato, mai contattato, fate finta di niente|nulla, fanno finta di niente|nulla, silenzio assoluto|totale|tombale, silenzio, muro di gomma, irreperibili, impossibile contattarvi|parlare|contattare|mettersi|comunicare|trovare|avere, impossibile parlare con, impossibile mettersi in contatto, non si riesce a parlare|contattare, non riesco a parlare|contattarvi|mettermi|contattare, numero verde ~ non|occupato|inesistente, sempre occupato, linea occupata|sempre, buttano giù, mi buttano giù, butta giù, riattaccano, riattaccato, mi hanno riattaccato, mi ha riattaccato, riattaccato in faccia, attaccano il telefono, attaccato il telefono, cade la linea, mi sbattono, chiuso il telefono, telefono in faccia, ignorato, ignorata, ignorati, ignorate, ignorano, ignora, mi ignorate, ci ignorano, mi state ignorando, bot, chatbot, un risponditore, risponditore, risponditori, segreteria, voce registrata, musichetta, musichetta d'attesa, risposta automatica|preconfezionata|standard|generica, risposte automatiche|preconfezionate|generiche|standard|evasive|vaghe, copia e incolla, copia incolla, passato da un, passano da un|uno, rimandano a, mi rimandano, mi rimbalzano da, rispondete, rispondetemi, rispondeteci, rispondimi, volete rispondere, degnatevi di, si degnano, degnati di, si degna di, vi degnate
    `,
  },
  {
    name: 'treatment',
    points: 1.8,
    tone: 'reproach',
    kind: 'service',
    severity: 2,
    phrases: `
      maleducato, maleducata, maleducate, maleducatissimo, maleducatissima, maleducatissimi, maleducazione, scortesissimo, scortesissima, scortese, scortesi, scortesia, sgarbato, sgarbata, sgarbati, arrogante, arroganti, arroganza, supponente, supponenti, presuntuoso, presuntuosi, strafottente, strafottenti, strafottenza, saccente, sprezzante, indisponente, indisponenti, sgarbo, insolente, altezzosi, cafonaggine, aggressivo, aggressiva, aggressivi, insultato, insultata, insulti, offeso, offesa, offensivo, umiliante, umiliato, umiliata, trattato|trattata|trattati male|malissimo|come, trattano|trattate male|malissimo|come, trattato|trattata|trattati così, trattano|trattate così, trattamento indegno|pessimo|vergognoso|disumano, urlato contro|addosso, alzato la voce, discriminazione, discriminato, discriminata, razzismo, razzista, razzisti, sessista, servizio clienti inesistente|pessimo|vergognoso|scandaloso|penoso|ridicolo|da|di, assistenza inesistente|pessima|vergognosa|scandalosa|penosa|ridicola|nulla|zero|clienti, assistenza clienti inesistente|pessima|vergognosa|penosa|ridicola|scandalosa, pessimo servizio, pessima assistenza|gestione|esperienza|organizzazione|accoglienza|azienda|compagnia|comunicazione, servizio pessimo|scadente|penoso|vergognoso|indecente|scarso|ridicolo|indegno|inesistente|da|osceno, servizio di merda, se ne fregano, se ne frega, ve ne fregate, chi se ne frega, non gliene frega|importa niente|nulla, non vi frega|importa, non ve ne frega|importa, se ne sbattono, se ne sbatte, ve ne sbattete, se ne lavano|lava le mani, lavarsene le mani, lavarsi le mani, non vogliono saperne, non ne vogliono sapere, fanno quello che vogliono, fate quello che volete, fanno come|il cazzo|i cazzi, si rifiutano di, si rifiuta di, vi rifiutate, rifiutato il, mi hanno negato, ci hanno negato, negato il, negano, scaricano la colpa|responsabilità, dare la colpa, danno la colpa, date la colpa, colpa mia secondo, malafede, in malafede, mala fede, mi hanno mentito, ci hanno mentito, mi avete mentito, informazioni sbagliate|contrastanti|discordanti|false|contraddittorie, ognuno dice, ognuno dà|da una|la sua, ognuno dice la sua, versioni diverse, mal gestito|gestita|organizzato|organizzata, gestione pessima|scandalosa|vergognosa|ridicola|penosa, pratiche commerciali scorrette, personale maleducato|scortese|incompetente|impreparato|arrogante|sgarbato, operatori maleducati|incompetenti|impreparati|scortesi, operatrice maleducata|scortese, operatore maleducato|scortese, potevate andare, ci ha risposto, mi ha risposto male, tirato giù la serranda, chiuso lo sportello in faccia, chiusa la porta in faccia, risponde in orario d'ufficio, riso in faccia, ride in faccia, alzata la voce, mi ha deriso, scaricato su, lascia|lasciano|lasciati|lasciato a terra, lasciati sul molo|banchina, abbandonati sul|in|a, mi ha interrotto|interrotta, interrotto tre|due volte, alzato gli occhi, sbuffa, sbuffava, ha sbuffato, fatto spallucce, mi ha dato del tu, dall'alto in basso, trattato come|da, trattata come|da, come se fossi
    `,
  },
  {
    name: 'service-mention',
    points: 1,
    kind: 'service',
    once: true,
    phrases: `servizio clienti, assistenza clienti, assistenza, assistenza tecnica, customer care, customer service, call center, callcenter, numero verde, operatore, operatrice, operatori, centralino, sportello, ticket, numero di ticket|pratica|reclamo|ordine, pratica, segnalazione, segnalazioni, segnalato, segnalo, ho segnalato, ho aperto un|una, aperto un ticket|reclamo|una, ho chiamato, abbiamo chiamato, chiamato il|l'|la|più|tre|due, chiamo il|l'|da, ho telefonato, telefonato, telefonate, ho scritto, ho inviato|mandato una|un|più|diverse, scritto una mail, mail inviate, pec, ho inviato una pec, fax, modulo di contatto, i vostri|vostri operatori|tecnici|dipendenti|impiegati|corrieri|addetti, il vostro personale|servizio|tecnico|corriere|operatore|sito, la vostra assistenza|app|compagnia|azienda, tecnico`,
  },
]
