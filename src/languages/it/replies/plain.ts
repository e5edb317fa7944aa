import type { PlainWords } from '../../reply-words.js'

export const plain: PlainWords = {
  imperatives: `prova provi provate riavvia riavvii riavviate apri apra aprite vai vada andate clicca clicchi cliccate premi prema premete seleziona selezioni scegli scelga scegliete aggiorna aggiorni
    aggiornate installa installi disinstalla disinstalli svuota svuoti accedi acceda accedete esci esca usa usi usate utilizza utilizzi accendi accenda spegni spenga spegnete scollega scolleghi collega colleghi tieni tenga
    cambia cambi reimposta reimposti inserisci inserisca scarica scarichi elimina elimini rimuovi rimuova segui segua visita aspetta aspetti attendi attenda ricarica porta porti prendi prenda smetti smetta carica carichi
    restituisci annulla annulli richiedi richieda esporta importa aggiungi aggiunga sposta scorri cerca attiva attivi disattiva disattivi stacca stacchi controlla controlli verifica verifichi pulisci lascia lasci ordina
    ordini paga paghi chiudi chiuda salva rinomina leggi legga guarda guardi conserva conservi misura svita stringi lava asciuga`,
  beforeImperatives:
    'per favore cortesemente gentilmente poi quindi e o ora adesso intanto nel frattempo altrimenti anche infine prima dopo se sì no ciao grazie ok allora semplicemente',
  plain: `il lo la l i gli le un uno una di d del dello della dell dei degli delle a ad al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle con col su sul sullo sulla sull sui sugli
    sulle per tra fra e ed o oppure ma però che chi cui come quando dove perché perchè se anche ancora già più meno molto poco tanto troppo tutto tutta tutti tutte ogni qualche alcuni alcune altro altra altri altre stesso stessa
    questo questa questi queste quest quello quella quelli quelle ciò io tu lui lei noi voi loro mi m ti t ci c vi v si s ne n me te se lo ce ve è sono sei siamo siete era erano essere stato stata stati state sia ho hai ha abbiamo
    avete hanno avere avuto aver non no sì mai nulla niente nessuno nessuna nessun senza qui qua lì là così quindi allora dunque poi ora adesso oggi dopo prima sempre presto solo soltanto proprio bene male meglio può puoi posso
    possiamo potete possono potrebbe deve devi dobbiamo fare fatto fa facciamo facendo dare dato dire detto vedere visto sapere sappiamo andare va venire mio mia tuo tua tuoi tue suo sua suoi sue nostro nostra nostri nostre
    vostro vostra vostri vostre qualsiasi eventuale eventuali momento tempo modo parte cosa cose caso casi volta
    problema problemi inconveniente inconvenienti disagio disagi disservizio disservizi situazione segnalazione segnalazioni richiesta richieste reclamo reclami messaggio messaggi commento feedback domanda domande risposta risposte
    cliente clienti utente utenti servizio servizi assistenza supporto team staff colleghi azienda società account prodotto prodotti qualità personale esperienza informazioni dettagli dati aggiornamenti aggiornamento novità
    scusa scuse dispiace spiace grazie ciao salve buongiorno buonasera gentile cordiali saluti cordialmente felici lieti sentire sentito leggere letto capire capiamo comprendere comprendiamo pazienza comprensione attesa
    risolvere risolto soluzione soluzioni sistemare aiutare aiuto aiutarti aiutarla contattare contatto contatti contattaci scrivici privato dm direct mail email telefono chat numero possibile subito rapidamente velocemente attualmente
    verificare verifica verifiche verificando controllare lavorando lavoro purtroppo importante migliorare miglior migliore difficoltà tecniche tecnico errore errori giornata settimana giorno giorni ok`,
  hopes: 'speriamo spero sperando augurandoci finché finchè prima presto breve appena',
  you: 'tu ti te lei le voi vi',
  we: 'noi ci abbiamo siamo io ho sono mi',
  musing: `strano curioso qualcuno forse sembra pare evidentemente chissà interessante tipico nessuno ma ah boh mah magari certo`,
  since: 'da dal dalle dopo fa tra',
  past: 'era erano stato stata stati hanno ha avevamo aveva successo accaduto arrivato partito',
  towards: 'a al alla all in su presso da per sotto nel nella con sul sulla',
  units: {
    minute: 'minuto minuti min',
    hour: 'ora ore h',
    day: 'giorno giorni gg',
    week: 'settimana settimane',
  },
  numbers: {
    un: 1,
    uno: 1,
    una: 1,
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    dodici: 12,
    quindici: 15,
    venti: 20,
    trenta: 30,
    sessanta: 60,
    mezza: 0.5,
    mezz: 0.5,
  },
  calendar: {
    today: 'oggi stasera pomeriggio',
    tomorrow: 'domani',
    weekdays: [
      'domenica dom',
      'lunedì lunedi lun',
      'martedì martedi mar',
      'mercoledì mercoledi mer',
      'giovedì giovedi gio',
      'venerdì venerdi ven',
      'sabato sab',
    ],
    before: 'mattina mattinata',
    after: 'pomeriggio sera serata',
    oClock: 'ore',
  },
}
