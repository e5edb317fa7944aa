import type { HarmWords } from '../harm.js'

/** Facts that tell how much harm there is, whatever the tone. */
export const harm: HarmWords = {
  harms: [
    {
      is: 'exposed',
      phrases: `vois|voit|voyons ~ les données|factures|commandes|adresses d'un|d'une|d'autres, données d'un|d'une autre client|personne, données de clients ~ publiques|exposées|libre|ligne, fuite de mes données, mail en copie à tous, adresses visibles par tous, photos privées, moteur de recherche, régler|piloter|ouvrir|voir|lire le|la|les ~ d'un autre|inconnu|voisin, tous les dossiers ~ visibles, en accès libre, accessibles à tous`,
    },
    {
      is: 'fraud',
      phrases: `débits|achats|paiements|virements que je n'ai|frauduleux, achat frauduleux, paiement frauduleux, vidé mon compte, compte vidé, carte piratée, utilisé ma carte, usurpé mon identité, usurpation d'identité, quelqu'un s'est connecté à mon`,
    },
    {
      is: 'in-court',
      phrases: `porter plainte, porté plainte, mise en demeure, mon avocat, saisir le tribunal, action en justice, poursuites judiciaires, assignation, huissier, référé, petites créances, plainte déposée, dépôt de plainte, au tribunal, conciliatrice, conciliateur`,
    },
    {
      is: 'many-hit',
      phrases: `tous les clients|abonnés|utilisateurs ~ sans|coupés|bloqués, des milliers de clients|personnes|abonnés sans|bloqués, toute la ville|région|rue|résidence sans, tout le quartier|village|immeuble sans`,
    },
    {
      is: 'money-gone',
      phrases: `débité|prélevé|facturé|payé deux|trois|quatre|# fois, double prélèvement|débit|facturation, prélevé|débité|facturé # €, prélevé|débité|facturé ~ # euros, pas|jamais|toujours ~ remboursé|remboursée|remboursés, aucun remboursement, toujours pas de remboursement, attends ~ ~ remboursement, remboursement ~ ~ jamais|toujours, payé # ~ ~ rien|jamais, payé et|mais ~ rien|jamais|pas, me doivent # , me doit # , mon salaire ~ pas, argent ~ bloqué|disparu|envolé, bloquent mon argent, caution ~ pas|jamais`,
    },
    {
      is: 'data-gone',
      phrases: `perdu ~ ~ photos|fichiers|données|travail|mails|messages|sauvegarde|progression, photos|fichiers|données|mails|messages ~ ~ perdus|perdues|effacés|effacées|disparu|supprimés|supprimées, effacé ~ ~ photos|fichiers|données|mails|compte, années de photos|travail|mails, irrécupérable, irrécupérables, sans sauvegarde, tous mes achats avec, tout mon boulot est, perdu toute ma, des années de notes`,
    },
    {
      is: 'shut-out',
      phrases: `compte ~ bloqué|suspendu|fermé|supprimé|désactivé|clôturé, bloqué mon compte, carte ~ bloquée, ligne ~ suspendue|coupée, plus accès à mon|mes, n'ai plus accès, accéder à mon|mes, impossible de me connecter, mot de passe maître, dégagé|viré|éjecté de mon compte, domaine suspendu, déconnecté partout`,
    },
    {
      is: 'too-late',
      phrases: `raté|manqué|loupé mon|ma|le|la|notre vol|train|examen|rendez-vous|mariage|correspondance|entretien, c'était pour hier|aujourd'hui|noël|demain, l'anniversaire|mariage|noël ~ demain|hier|aujourd'hui|passé, examen demain, c'est pour demain, délai ~ demain|ce soir, on signe|notaire ~ demain, signature ~ demain, c'est demain, c'est samedi, est samedi, ag est|a lieu, avant demain, mariage ~ samedi|demain, rendez-vous ~ demain, départ ~ demain|ce soir, on part demain, je pars demain, examen ~ demain|lundi, soutenance, délai expire`,
    },
    {
      is: 'cut-off',
      phrases: `sans électricité|courant|eau|gaz|internet|chauffage|téléphone|réseau|eau chaude depuis, sans internet ni, plus de chauffage|courant|eau|gaz|électricité, plus d'eau|électricité|internet, peux|pouvons|peut plus travailler|encaisser|vendre, télétravail impossible, impossible de travailler, boutique|magasin|restaurant|commerce ~ fermé|arrêt|bloqué, perdons|perds des clients|ventes, bloqués à l'aéroport, bloqués à la gare, bloqué à l'aéroport, sans médicaments|traitement, gosses|enfants|bébé ~ ~ arrière, dorment à l'arrière, bloqués sur l'aire|l'autoroute|le quai, coincés sur l'aire|l'autoroute|le quai, # % de batterie, mails ~ rebondissent, courriels ~ ~ rebondissent, sans chauffage en, on vit en doudoune`,
    },
    {
      is: 'faulty',
      phrases: `arrivé|arrivée|arrivés|reçu|reçue|livré|livrée cassé|cassée|cassés|abîmé|abîmée|endommagé|endommagée|défectueux|défectueuse|ouvert|moisi|périmé, cassé au bout|après, a lâché au|après, tombé en panne au|après, s'est cassé|déchiré|décollé|cassée|déchirée, ne s'allume plus, en miettes, fendu, ébréché, gratte comme, boutons cousus, souffle froid, gonflé au, bancal`,
    },
    {
      is: 'misbehaves',
      phrases: `l'appli|appli|application plante|bugue|crashe|rame|freeze|se ferme, écran noir|blanc, erreur quand|lorsque|au, ne se charge|synchronise|lance pas|plus, me déconnecte`,
    },
    {
      is: 'mix-up',
      phrases: `mauvais article|produit|colis, reçu le mauvais|un autre|la mauvaise, livré chez le|un|ma voisin|voisine, livré à la mauvaise, marqué|noté|indiqué livré, colis perdu|égaré|volé, perdu mon colis|ma valise|mes bagages|ma commande, valise ~ perdue|égarée, sans nos bagages, sans ma valise, lieu sûr, livré à un homonyme, sur le toit, chez un inconnu, au mauvais étage`,
    },
    {
      is: 'kept-waiting',
      phrases: `personne ne répond|rappelle, personne répond, aucune réponse, sans réponse, attends depuis, attend depuis, j'attends depuis, <nombre> appels, # appels, # mails, technicien ~ pas venu|passé, pas rappelé, jamais rappelé, heures|heure au téléphone, heures|heure d'attente, minutes d'attente`,
    },
    { part: 'amount', negated: 'keep', phrases: `$, # euros, # €, # e, <nombre> euros` },
    { part: 'taken', phrases: `débité, prélevé, facturé, encaissé, prélevée, débitée` },
    { part: 'refund', phrases: `remboursement, mon argent, caution, avoir, remboursé` },
    { part: 'waiting', phrases: `attends, j'attends, attente, toujours, sans nouvelles` },
    { part: 'nothing', negated: 'keep', phrases: `rien, jamais, toujours rien, rien reçu, toujours pas` },
    { part: 'paid', phrases: `payé, j'ai payé, réglé ma commande, acheté, je paie, je paye` },
    {
      part: 'data',
      phrases: `mes photos, mes fichiers, mes données, mes contacts, mes mails, mes messages, ma sauvegarde, mes documents, notre base de données`,
    },
    {
      part: 'lost',
      phrases: `perdu, perdue, perdus, perdues, disparu, disparue, effacé, effacés, effacées, supprimé, supprimés, égaré`,
    },
    { part: 'account', phrases: `mon compte, ma carte, ma ligne, mon profil, mon espace` },
    { part: 'locked', phrases: `bloqué, bloquée, suspendu, suspendue, fermé, clôturé, désactivé, banni` },
    { part: 'parcel', phrases: `colis, commande, livraison, valise, bagages` },
    {
      part: 'undelivered',
      negated: 'keep',
      phrases: `pas reçu, jamais reçu, pas arrivé, pas livré, jamais livré, jamais arrivé, toujours pas`,
    },
    {
      part: 'trifle',
      negated: 'keep',
      phrases: `
        pas grave, rien de grave, pas bien grave, un détail, juste un détail, pub, publicité, publicités, pubs, logo, musique d'attente, nouveau nom, esthétique, sondage, sondages, cookies, mascotte, couleur du,
        pas la fin du monde, la fin du monde, rien d'urgent, pas urgent, sans urgence, sans vous presser, rien de méchant, rien de dramatique, une broutille, broutille, pour chipoter, je chipote, sinon rien à redire, sinon tout est parfait|bien|nickel, à part ça tout, faute de frappe, faute d'orthographe, coquille, newsletter, infolettre, mails publicitaires, un petit message aurait, j'aimerais au moins, quand vous pourrez, quand vous aurez, m'a fait rire, on a ri, ça m'a fait sourire, centimes, quelques centimes
      `,
    },
  ],
  classes: { nombre: 'deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente plusieurs' },
}
