import { TELLS, type Topic } from '../../topics.js'

/** Goods and food, and how they fail. */
export const goods: readonly Topic[] = [
  {
    kind: 'product',
    weight: TELLS,
    phrases: `
      si è rotto|rotta|spezzato|spezzata|staccato|staccata|scucito|scucita|scollato|scollata|crepato|strappato|strappata|sciolto|sciolta|gonfiato|bruciato|bruciata|spento|piegato|piegata|aperto|sfondato|deformato|sgonfiato|arrugginito|ristretto|scolorito|bucato|fuso|incrinato|inceppato,
      si sono rotti|rotte|staccati|staccate|scuciti, mi si è rotto|rotta|staccato|staccata|aperto|spezzato, si rompe, si stacca, si scuce, si scolla, si sfalda, si sgretola, si spacca,
      si è spaccato|spaccata, cerniera, zip, lampo, cucitura, cuciture, suola, suole, tacco, manico, tracolla, cinghia, fibbia, coperchio, tappo, gamba, gambe storte, traballa, zoppica, doghe, materasso,
      avvallamento, imbottitura, divano, poltrona, mensola, anta, ante, cassetto, pannello, truciolato, viti mancanti, mancano viti|le viti|pezzi|due viti|i pezzi, manca un pezzo|una vite|il, pezzi mancanti,
      istruzioni in, non raffredda, non scalda, non centrifuga, non scarica, non si accende, non carica, batteria gonfia|morta|che|dura|non, puzza di bruciato|plastica, odore di bruciato|plastica,
      fa rumore|un rumore|un fischio, rumore di, rumoraccio, ronzio, ronza, fischia, canta, cigola, vibra, perde acqua|olio|aria, gocciola, cola, fa saltare, salta il salvavita, scintille, fumo dal, scossa,
      presa la scossa, allergia, reazione allergica, allergica, sfogo, bolle, orticaria, gonfia la faccia, occhi gonfi|chiusi, irritazione, bruciore, prurito, allergeni, nichel, ppd, ammoniaca, arachidi,
      frutta a guscio, senza glutine, celiaca, celiaco, etichetta, ingredienti, scaduto, scaduta, scaduti, data di scadenza, muffa, ammuffito, marcio, marcia, marci, rancido, acido, crudo, cruda, verme,
      vermi, larve, capello nel|nella, insetto nel|nella, plastica nel|nella, vetro nel|nella|dentro, pezzo di vetro|plastica|metallo, sapore di, retrogusto, sa di, intossicazione, intossicati, vomito,
      diarrea, dente rotto, taglia sbagliata|piccola, veste piccolo|grande|stretto, tessuto, stoffa, trasparente, pallini, elettrodomestico, garanzia, in garanzia, fuori garanzia, difetto di fabbrica,
      difettoso, difettosa, difettosi, finitura, finiture, fatto male, cucito male, montato male, giocattolo, passeggino, seggiolino, lettino, biberon, ciuccio, casco, bici, monopattino, catena, freni,
      gomma, cerchio, impermeabile, zaino, valigia rotta, ombrello, tenda, sacco a pelo, frullatore, friggitrice, macchina del caffè, moka, pentola, padella, antiaderente, lavatrice, asciugatrice,
      lavastoviglie, frigo, frigorifero, freezer, congelatore, forno, microonde, aspirapolvere, ferro da stiro, phon, ventilatore, stufa, caldaia, boiler, scaldabagno, condizionatore, televisore, tv nuova,
      cuffie, auricolari, cassa bluetooth, orologio, smartwatch, tastiera, stampante, cartuccia, toner, macchina fotografica, shampoo, tinta, crema, siero, maschera, deodorante, trucco, pannolini,
      crocchette, latte in polvere, yogurt, pollo, carne, pesce, scatoletta, barattolo, puzzle, tessere mancanti, candela, vernice, libro stampato, pagine bianche|mancanti|doppie, rilegatura,
      mancano le pagine, inverter, pannello solare, pannelli, cappa, cassetti, frontali, piano cucina, rubinetto perde, sciacquone, montatore, montaggio, maglione, maglioni, lana, lavato a, infeltrito,
      ristretto, ruota, la ruota, ruote, tettarella, massaggiagengive, si è staccato un, si è staccato, pezzetto, un pezzetto, pezzo piccolo, soffocamento, cuffia sinistra, cuffia destra, quella sinistra,
      quella destra, lato destro, lato sinistro, graffiata, graffio, custodia, manca un pezzo, manca una vite, viti, vite, feltrino, crepa, una crepa, schienale, ripiano, fori, gambe, storti, storte, balla,
      cammina da sola, centrifuga, in centrifuga, sibilo, fumo, fumava, scalda, scotta, ammaccatura, guarnizione, motore, pompa, compressore, resistenza, scheda madre, schermo rotto, cambio salta, pedale,
      sella, luci della bici, batteria della bici, bici elettrica, carrozzina del, vaschetta, sterilizzatore, termometro, bilancia, misuratore, occhiali, lenti, protesi, apparecchio acustico, perdeva acqua,
      perde, un laghetto, lotto, tettarella e pezzo, rispedita, provata regolare, si è sciolto, si è ripiegato, il display, e-bike, km, puzzava, maniglia del, pappa, manubrio, sportello del, rilevatore*,
      pezzo di vetro, snodo, si è spezzato, vesciche, libretto, sciroppo
    `,
  },
  {
    kind: 'product',
    phrases: `
      bollitore, tostapane, lavatrice*, asciugatrice*, lampada, lampade, lampadina*, sedia, sedie, tavolo, letto, mensola*, cassetto*, tende, cuscino*, tappeto, scarpa, scarpe, stivali, giacca, cappotto,
      camicia, vestito, vestiti, pantaloni, jeans, calze, cucitura*, bottone, bottoni, cinturino, maniglia, freno, bicicletta, monopattino*, batteria, batterie, caricatore, caricabatterie, cavi, spina,
      cassa, obiettivo, fotocamera, bambola, bottiglia, scatola, confezione*, imballaggio, imballo, sapore, sugo, caffè, tè, latte, formaggio, pane, cereali, cioccolato, biscotti, sapone, taglia, misura,
      colore, coltello, tazza, valigia, valigie, drone, pezzi di ricambio, piatto, piatti, pasto, pizza, panino, panini
    `,
  },
]
