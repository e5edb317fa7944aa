import type { Group } from '../lexicon.js'
import {
  bitter,
  didWrong,
  farFromGood,
  mockPraise,
  noTrouble,
  notSo,
  pastPraise,
  pastTrouble,
  regrets,
  worstEver,
} from '../turned-meanings.js'

/** Words that turn what follows them, and sayings that mean their opposite. */
export const turned: readonly Group[] = [
  {
    name: 'used-to',
    points: 1,
    kind: 'bug',
    severity: 1,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `prima era|erano|eravate|c'era|funzionava|avevo, una volta era|erano|eravate|c'era, un tempo era|erano|eravate, <brand> era, era un|una, ai tempi era, anni fa era`,
  },
  {
    name: 'once-did',
    points: 0,
    turns: { trouble: pastTrouble, praise: pastPraise },
    phrases: `prima, un tempo, anni fa, ai tempi, in passato`,
  },
  {
    name: 'none-of-it',
    points: 1.6,
    kind: 'bug',
    severity: 2,
    negated: 'keep',
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `nemmeno un, nemmeno una, neanche un, neanche una, neppure un, neppure una, nessun, nessuna, alcun, alcuna, zero, la minima`,
  },
  {
    name: 'without-any',
    points: 0,
    turns: { trouble: noTrouble },
    phrases: `senza alcun, senza alcuna, senza nessun, senza nessuna, senza il minimo, senza la minima, senza un solo, senza una sola, mai un, mai una, mai avuto, mai avuta, mai nessun, mai nessuna, mai avuto un|una, non ho mai avuto, non abbiamo mai avuto`,
  },
  {
    name: 'anything-but',
    points: 0,
    turns: { trouble: noTrouble, praise: farFromGood },
    phrases: `tutt'altro che, tutto fuorché, tutto tranne che, lungi dall'essere, ben lontano da|dall'essere, per niente, per nulla, affatto, niente affatto, assolutamente non, non proprio, non particolarmente, non esattamente, in nessun modo, il contrario di, l'opposto di, altro che, poco o niente, mica, mica tanto`,
  },
  {
    name: 'so-called',
    points: 0,
    turns: { praise: farFromGood },
    phrases: `cosiddetto, cosiddetta, cosiddetti, presunto, presunta, sedicente, che si spaccia, si definisce, si definiscono, dicono di essere, si dice`,
  },
  {
    name: 'never-so',
    points: 0,
    turns: { trouble: worstEver, praise: noTrouble },
    phrases: `mai visto ~ così, mai vista ~ così, mai visti ~ così, mai avuto ~ così, mai incontrato ~ così, mai trovato ~ così, mai provato ~ così, mai visto un|una simile|tale, mai visto tanto|tanta|tanti|tante, raramente visto ~ così`,
  },
  {
    ...notSo,
    phrases: `ma non è così, ma no, però non è così, invece no, e invece no, macché, ma anche no, ma non è vero`,
  },
  {
    ...mockPraise,
    phrases: `grazie ~ per avermi|averci|aver ~ rovinato|fatto|lasciato|perso|bloccato|cancellato|rubato|ignorato|sprecare|perdere|derubato|preso|guastato, grazie ~ per avermi|averci ~ rovinato|guastato le|la|il|i vacanze|ferie|festa|viaggio|natale|giornata|serata|weekend, grazie ~ per il|la|lo|l'|i ritardo|attesa|disagio|disservizio|nulla|schifo|truffa|silenzio|fregatura|disagi, complimenti|bravi|congratulazioni|applausi ~ ~ per il|la|lo|l'|aver|avermi|i ~ disservizio|ritardo|disorganizzazione|schifo|rovinato|perso|inefficienza|silenzio|incompetenza|ritardi, complimenti ~ ~ davvero|vivissimi|sinceri, ottimo servizio ~ ~ non|mai|zero|nessuno, bel modo di|per, bel lavoro ~ ~ non|perso|rotto, ottimo lavoro ~ ~ non|perso|rotto, che bel servizio, che bravi, che bella azienda|compagnia|figura, ma che bravi, ma che bello, ma che bella, che professionalità !, che serietà !, che efficienza !, che servizio !, e poi si lamentano, e poi vi lamentate, e poi dicono, e hanno pure il coraggio, e avete pure|anche il coraggio
    `,
  },
  {
    ...bitter,
    phrases: `tipico di <brand>, da <brand> ci si aspetta, tipico <brand>, una garanzia <brand>, <brand> una garanzia, siete una garanzia, sempre i migliori, sempre al top eh, non vi smentite mai, non si smentiscono mai, non si smentisce mai, non ti smentisci mai, viva <brand>, viva la puntualità|efficienza, viva l'italia, che sorpresa, ma che sorpresa, che novità, strano eh, guarda un po', come volevasi dimostrare, cvd, alla faccia di|del|della|dei|delle, alla faccia, alla faccia vostra, ci mancava solo|anche|pure, ci mancava, mancava solo, meno male che, e meno male che, menomale che, per fortuna che, fortuna che, figuriamoci, figurarsi, come no, sì come no, si come no, eh già, ah già, certo certo, sì certo, si certo, certo come, se lo dite voi, contenti voi, poi ci si lamenta, da ridere per non piangere, ridere per non piangere, c'è da ridere, c'è da piangere, fa ridere, fate ridere, fanno ridere, mi fa ridere, mi fate ridere, ma mi faccia il piacere, ma per favore, ma per piacere, ma fatemi il piacere, siamo alle comiche, oggi le comiche, siamo al ridicolo, siamo al paradosso, il colmo, è il colmo, ciliegina sulla torta, dulcis in fundo, oltre al danno la beffa, oltre il danno la beffa, il danno e la beffa, danno e beffa, la beffa, beffa, l'ultima perla, perla del giorno, sveglia, svegliaaa, buongiorno eh, no comment, senza commenti, ogni commento è superfluo, ma quale|quali
    `,
  },
  {
    ...regrets,
    phrases: `avrei dovuto leggere|ascoltare|restare|rimanere|andare|scegliere, se l'avessi saputo, se avessi saputo, se lo avessi saputo, a saperlo, ad averlo saputo, non l'avessi mai fatto, mai l'avessi, non avrei mai dovuto, non avrei dovuto, mi pento di aver, mi pento amaramente, chi me l'ha fatto fare, maledetto il giorno, maledetta quella volta, tornassi indietro, se tornassi indietro, potessi tornare indietro`,
  },
  {
    ...didWrong,
    phrases: `<brand> non <risponde>|rimborsa|consegna|rispetta|paga|mantiene|risolve|restituisce|spedisce|aiuta, <brand> non mi|ci ~ <risponde>|rimborsa|consegna|paga|restituisce|aiuta, <brand> mi|ci ha ~ mentito|truffato|rubato|addebitato|prelevato|fatturato|bloccato|ignorato|lasciato|annullato|perso|cancellato|fregato|imbrogliato, <brand> mi|ci hanno ~ mentito|truffato|rubato|addebitato|bloccato|fregato, <brand> si rifiuta, <brand> rifiuta|nega, <brand> se ne frega|lava|infischia, <brand> prende in giro, <brand> fa schifo|pena|cagare|pietà, <brand> fate schifo|pena|cagare|pietà, <brand> siete|sei ~ ladri|ridicoli|vergogna|schifo|ladro|scandalosi|vergognosi|penosi|pessimi, <brand> mescola|cancella|perde|duplica|annulla|sostiene|ripete|blocca|inventa|confonde|ignora|sposta|raddoppia|pretende|insiste|continua|dimentica`,
  },
]
