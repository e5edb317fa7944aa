import type { FieldWords } from '../../by-field.js'

/** Further words for what speaks against a complaint. */
export const against: FieldWords = {
  hearsay: `
    mio nonno diceva|raccontava|ricorda, mia nonna diceva|raccontava|ricorda, mio zio dice|racconta|giura, mia zia dice|racconta|giura, mio cugino dice|racconta|giura, mio cognato dice|racconta|giura,
    mio cognato con, ai miei tempi, a quei tempi, una volta si, negli anni #, negli anni ottanta|novanta|settanta, trent'anni fa, vent'anni fa, leggenda narra, si narra, mi raccontano, ho sentito che,
    sembra che a, il cugino di, la cugina di, un amico di un amico, l'amico di un, letto su un forum, letto in giro, voci di corridoio, chi si ricorda, vi ricordate, ricordate quando,
    mai avuto problemi|questo problema, io mai avuto, a me va bene, da me va tutto, da me tutto ok, un collega racconta|dice|giura, una collega racconta|dice|giura, mio padre raccontava|diceva,
    mia madre raccontava|diceva, secondo mio|mia cugino|cugina|zio|zia|cognato|cognata, un conoscente, è successo a un|una, è capitato a un|una, ho letto che, ho letto da, nel secolo scorso,
    quando ero piccolo|piccola|bambino|bambina, da bambino, da bambina, storie di paese, si vocifera, al bar dicono, al bar dicevano, dicono in giro
  `,
  praise: `
    ci avete salvato, mi avete salvato|salvata, mi ha salvato|salvata, ci hanno salvato|salvati, mi hanno salvato|salvata, abbiamo salvato, salvato la vita|pelle|giornata|serata|festa, salvata la,
    menomale che c'è|c'era, meno male che c'è|c'era|ho|avevo, lo scrivo perché va scritto, va scritto, va detto, bisogna dirlo, merita un applauso, applausi a, vi adoro, li adoro, vi amo, vi voglio bene,
    amo questo|questa, un sogno, da sogno, cordialità, con un sorriso, in cinque giorni|minuti, in due giorni|minuti|ore, in dieci minuti, in # minuti, il giorno dopo era, sostituito gratis|subito|senza,
    sostituita gratis|subito|senza, ha anticipato, ha pagato subito|tutto, hanno pagato subito|tutto, intatto, intatta, intatti, neanche un graffio, nemmeno un graffio, senza un graffio,
    è sopravvissuto|sopravvissuta, regge ancora, come nuova, come il primo giorno, indistruttibile, una delizia, delizioso, deliziosa, squisito, squisita, che buono, che buona, che bello, che bella,
    che meraviglia, finalmente una|un, miglior acquisto, contentissima, mai una delusione, mai deluso, mai delusa, tutto liscio, liscio come, fila liscio, fatte a mano, ci avete salvato la, salvato nove,
    l'unica tacca, l'unico che|a, gli unici, gli unici che|a, non ci hanno chiesto|fatto pagare, non mi hanno fatto pagare, non ci hanno fatto pagare, ho pianto, mi sono commosso|commossa, con le lacrime,
    lacrime di gioia, come promesso, in anticipo, in perfetto orario, puntualità, una perla, persone d'oro, d'oro, cuore grande,
    grazie all'autista|al tecnico|alla signora|alla ragazza|al ragazzo|al corriere|alla commessa|all'infermiera, grazie a chi|voi|lei|lui|tutti, grazie per avere|aver|averci|avermi, di parola,
    persone serie, gente seria, davvero bravi
  `,
  resolved: `
    dietrofront, alla fine era|è arrivato|è arrivata|tutto|ho, era dal tabaccaio|vicino|portinaio, era nello spam, era finita nello spam, finito nello spam|sotto, era il mio router|cavo, ritiro tutto,
    ritiro quanto, ritiro quello, mi rimangio, scusate il tono, scusate lo sfogo, scusate per il tono, chiedo scusa per, mi scuso per, pardon, rettifico, correggo, ha risolto tutto, sistemato tutto,
    mi hanno rimborsato|richiamato|richiamata|risposto|sistemato, mi ha richiamato|richiamata|rimborsato, rimborso arrivato|ricevuto, è arrivato il rimborso|oggi|stamattina|finalmente,
    è arrivata oggi|stamattina|finalmente, finalmente arrivato|arrivata|risolto|funziona, ora va|funziona|è tutto|è a posto, adesso va|funziona|è tutto, è tornato|tornata la|il|internet|tutto,
    tornata la luce|linea|corrente, tornato internet, potete chiudere, chiudete pure
  `,
  'came-to-us': `
    io col <brand>, io con il|la <brand>, col <brand> gli|le|passo|vado, meno male che ho <brand>, per fortuna ho <brand>, per fortuna c'è <brand>, per fortuna <brand>, passare a <brand>,
    spostando tutte su|a <brand>, spostando tutti su|a <brand>, spostando su|a <brand>, si spostano su|a <brand>, mi sposto su|a <brand>, migrato su|a <brand>, <brand> invece, invece <brand>,
    con <brand> mai, su <brand> mai, <brand> almeno, almeno <brand>, <brand> mai un, ci passo con la|il <brand>, io ci passo con, passo con la <brand>, passato ~ a <brand>, passata ~ a <brand>,
    passati ~ a <brand>, spostato ~ su|a <brand>, spostati ~ su|a <brand>, spostata ~ su|a <brand>, migrato ~ su|a <brand>, migrati ~ su|a <brand>, trasferito ~ su|a <brand>, portato ~ su|a <brand>,
    messo ~ su <brand>, io ho <brand>, noi abbiamo <brand>, noi usiamo <brand>, io prendo <brand>, io vado con <brand>, menomale <brand>, meno male <brand>, meno male che <brand>,
    fortuna che c'è|ho <brand>, per fortuna uso <brand>, mentre <brand> va|funziona|è, la <brand> invece, il <brand> invece, quello di <brand> è arrivato, quella di <brand> è arrivata
  `,
  chatter: `
    la lista, lista della spesa, nello zaino, il mio setup, il mio zaino, cucchiaio, in forno, padella con, soffriggere, mescolate, la mia gatta, il mio cane, passeggiata, gita a, weekend a, domenica a,
    spritz, cena con, pranzo con, foto di, le mie foto, di fronte al|alla, accanto al|alla, all'angolo, ci vediamo al|alla|davanti, appuntamento davanti, incontrato il|la mio|mia, il mio ex, la mia ex,
    serie tv, playlist, il finale, finito il|la, voi quale, voi cosa usate, cosa usate, che usate, chi viene, chi conosce, qualcuno gioca, compito di, tesina, il prof, regalo di, secret santa, festa di,
    treno delle, in viaggio verso
  `,
  'own-fault': `
    ho rovesciato, mi è caduto|caduta, l'ho rotta io, ho dimenticato il|la, mea culpa, sono io che
  `,
  'job-advert': `
    cerca #, cerca personale|autisti|magazzinieri|commessi|sviluppatori|un|una, assume, assume #, stiamo cercando, tempo determinato, full time, part time, stipendio, buoni pasto, ticket restaurant,
    mandate il cv, senza esperienza, esperienza non richiesta, patente b, turni, selezione, selezioni
  `,
  promotion: `
    offerta lancio, solo oggi, fino a domenica|esaurimento, con il codice, sconto del #, in regalo con, spedizione gratuita, spedizione gratis, due al prezzo, 2x1, 3x2, prendi due, secondo pezzo,
    venite a scoprire, nuova collezione, nuova linea, nuovo gusto, edizione limitata, in negozio e online, disponibile da, posti limitati, ultimi posti, ultimi pezzi, non perdete
  `,
}
