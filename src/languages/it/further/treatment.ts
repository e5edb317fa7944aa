import type { FieldWords } from '../../by-field.js'

/** Further words for how people were treated, and what they think of it. */
export const treatment: FieldWords = {
  'no-answer': `
    nessuno mi risponde|richiama|chiama|aiuta|ascolta, nessuno ci risponde|richiama, nessuno risponde|richiama|sa|alza, non rispondono, non risponde nessuno, non rispondete, non mi rispondono,
    non mi rispondete, non mi risponde, non ci rispondono, non richiamano, non richiama nessuno, mai richiamato|richiamata|risposto, mai nessuna risposta, senza risposte, zero riscontri, senza riscontro,
    ancora nessuna risposta, neanche una risposta|mail|telefonata|chiamata, nemmeno una risposta|mail|telefonata|chiamata, non una risposta, il telefono squilla, squilla a vuoto, suona a vuoto,
    cade sempre la linea, mi cade la linea, attaccano, mi riattaccano, mi attaccano, mi hanno attaccato|riattaccato, mi ha attaccato|riattaccato, risponde un bot|robot|chatbot|disco, risponde solo un,
    un bot che, un chatbot che, solo un bot, solo il bot|chatbot, col chatbot, parlo con un bot|robot, parlare con qualcuno, voglio parlare con, voglio un umano, un umano, un essere umano,
    una persona vera, un operatore umano, una persona in carne, risposta automatica, risposte automatiche, messaggio automatico, risposta preimpostata|precompilata|standard|fotocopia,
    silenzio totale|assoluto|radio|tombale, solo silenzio, poi silenzio, poi il nulla, poi più nulla, poi più niente, spariti tutti, spariti nel nulla, mi ignorano, ignorano le, visualizzano e,
    visualizzato e non, visualizzato senza, nessun numero, nessun telefono, non c'è un numero, non esiste un numero, senza un numero, ho scritto # volte, ho chiamato # volte, scritto <numero> volte,
    chiamato <numero> volte, <numero> pec, # pec, terzo sollecito
  `,
  treatment: `
    mi ha riso, mi ha riso in, mi hanno riso, ha riso in, ridendo, sghignazz*, sbuffando, sbuffato, alzando gli occhi, spallucce, con sufficienza, con arroganza, in malo modo, con malo modo, malo modo,
    brutte maniere, brutti modi, che modi, tono seccato|sgarbato|arrogante, con tono, alzando la voce, urlato contro, mi ha urlato, mi hanno urlato, urlando, sbraitando, sbattuto il telefono|la porta|giù,
    mi ha sbattuto, mi hanno sbattuto, chiuso il telefono in, chiuso la porta in, mi ha chiuso il|la, mi ha cacciato|cacciata, ci hanno cacciati|cacciato, cacciati fuori, cacciato fuori, buttati fuori,
    trattato come|da|male|a, trattata come|da|male|a, trattati come|da|male|a, trattano come|da, come un ladro|delinquente|cane|pacco|numero|criminale, come una ladra|stupida|scema,
    come cani|bestie|pacchi|criminali, mi ha preso per|in, mi hanno preso per|in, neanche una scusa, nemmeno una scusa, neanche scusa, nemmeno scusa, senza scusarsi, senza scuse, nessuna scusa,
    mai una scusa, zero scuse, neanche un buongiorno, nemmeno un saluto, senza salutare, senza guardarmi, mancanza di rispetto|educazione|professionalità|tatto,
    zero rispetto|educazione|professionalità|empatia, nessuna empatia, accusato di, accusata di, mi ha accusato|accusata, mi hanno accusato|accusata, si è rifiutato|rifiutata, si sono rifiutati,
    mi ha negato, non ci hanno fatto|fatti|lasciato|aiutato, non mi hanno fatto|fatta|lasciato|aiutato|aiutata, non mi ha fatto salire|entrare|passare, non ci ha fatto salire|entrare|passare,
    lasciati a terra|piedi|fuori|soli, lasciato a terra|piedi|fuori|solo, lasciata a terra|piedi|fuori|sola, ci ha lasciati|lasciato, mi ha lasciato|lasciata a|in|sul|fuori, ci avete lasciati|lasciato,
    mi avete lasciato|lasciata a|in|sul|fuori, abbandonati, abbandonata, tirato dritto, ha tirato dritto, non si è fermato, ed è ripartito, è ripartito senza, ha visto mio|mia ~ e, ha chiuso le porte,
    mi ha spinto|spinta|strattonato, mi ha toccato, battuta sessista|razzista, battute sessiste|razziste|sul|sulla, commenti sessisti|razzisti|sul|sulla, la signora mi fa, mi fa e che,
    parlando al telefono, al cellulare tutto, guardando il telefono, ci hanno fatto aspettare, mi hanno fatto aspettare, ci ha fatto aspettare, aspettato in piedi, stessa foto
  `,
  condemnation: `
    roba da pazzi, da matti, incredibile ma, pazzesco che, un circo, uno scherzo, una presa in giro, per il culo, indecoroso, non tornerò|torneremo, non compro più, ultima volta che, l'ultima volta,
    esperienza pessima|orribile, stufa di, sono stufo, sono stufa
  `,
}
