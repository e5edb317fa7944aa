import type { Further } from '../../further.js'

/** Further words for what speaks against a complaint. */
export const against: Further = {
  hearsay: `
    mio nonno diceva|raccontava|ricorda, mia nonna diceva|raccontava|ricorda, mio zio dice|racconta|giura, mia zia dice|racconta|giura, mio cugino dice|racconta|giura, mio cognato dice|racconta|giura,
    mio cognato con, ai miei tempi, a quei tempi, una volta si, negli anni #, negli anni ottanta|novanta|settanta, trent'anni fa, vent'anni fa, leggenda narra, si narra, mi raccontano, ho sentito che,
    sembra che a, il cugino di, la cugina di, un amico di un amico, l'amico di un, letto su un forum, letto in giro, voci di corridoio, chi si ricorda, vi ricordate, ricordate quando,
    mai avuto problemi|questo problema, io mai avuto, a me va bene, da me va tutto, da me tutto ok
  `,
  praise: `
    ci avete salvato, mi avete salvato|salvata, mi ha salvato|salvata, ci hanno salvato|salvati, mi hanno salvato|salvata, abbiamo salvato, salvato la vita|pelle|giornata|serata|festa, salvata la,
    menomale che c'è|c'era, meno male che c'è|c'era|ho|avevo, lo scrivo perché va scritto, va scritto, va detto, bisogna dirlo, merita un applauso, applausi a, vi adoro, li adoro, vi amo, vi voglio bene,
    amo questo|questa, un sogno, da sogno, cordialità, con un sorriso, in cinque giorni|minuti, in due giorni|minuti|ore, in dieci minuti, in # minuti, il giorno dopo era, sostituito gratis|subito|senza,
    sostituita gratis|subito|senza, ha anticipato, ha pagato subito|tutto, hanno pagato subito|tutto, intatto, intatta, intatti, neanche un graffio, nemmeno un graffio, senza un graffio,
    è sopravvissuto|sopravvissuta, regge ancora, come nuova, come il primo giorno, indistruttibile, una delizia, delizioso, deliziosa, squisito, squisita, che buono, che buona, che bello, che bella,
    che meraviglia, finalmente una|un, miglior acquisto, contentissima, mai una delusione, mai deluso, mai delusa, tutto liscio, liscio come, fila liscio, fatte a mano
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
    con <brand> mai, su <brand> mai, <brand> almeno, almeno <brand>, <brand> mai un
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
}
