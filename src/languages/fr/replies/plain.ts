import type { PlainWords } from '../../reply-words.js'

export const plain: PlainWords = {
  imperatives: `essayez essaie redémarrez redémarre ouvrez ouvre allez va cliquez clique appuyez appuie sélectionnez sélectionne choisissez choisis mettez mets installez installe désinstallez désinstalle videz vide connectez connecte
    déconnectez déconnecte utilisez utilise allumez allume éteignez éteins débranchez débranche branchez branche maintenez maintiens changez change réinitialisez réinitialise saisissez saisis téléchargez télécharge supprimez
    supprime retirez retire suivez suis visitez attendez attends rechargez recharge apportez apporte prenez prends arrêtez arrête cessez chargez charge retournez retourne annulez annule demandez demande exportez importez ajoutez
    ajoute déplacez activez active désactivez désactive vérifiez vérifie nettoyez laissez laisse commandez payez fermez ferme enregistrez renommez lisez lis regardez gardez garde conservez vissez lavez séchez aérez coupez
    appelez quittez sortez ne n`,
  beforeImperatives:
    'merci de veuillez puis ensuite et ou maintenant alors sinon aussi enfin si oui non bonjour désolé en attendant simplement juste d abord svp',
  plain: `le la les l un une des du de d au aux à a et ou mais donc or ni car que qu qui quoi dont où je j tu il elle on nous vous ils elles me m te t se s moi toi lui leur leurs mon ma mes ton ta tes son sa ses notre nos votre vos ce cet
    cette ces c ça cela celui celle ceux celles est sont suis es êtes sommes était étaient être été ai as avons avez ont avait avoir eu ne n pas plus jamais rien personne aucun aucune toujours encore déjà très bien trop tout tous
    toute toutes avec sans pour par dans sur sous chez entre depuis pendant après avant vers si comme quand comment pourquoi parce quel quelle quels quelles en y ici là même aussi ainsi alors puis ensuite moins peu peut peux pouvons
    pouvez peuvent pourrait doit devez dois devons faire fait faites fais faisons va vais vont aller venir voir vu dire dit savoir sait prendre pris mettre mis donner autre autres certains certaines chaque plusieurs quelque quelques
    merci lors afin dès cas fois chose choses moment temps part suite sujet point
    problème problèmes souci soucis incident incidents situation demande demandes réclamation réclamations message messages commentaire retour retours question questions réponse réponses signalement remarque
    client clients cliente utilisateur utilisateurs service services équipe équipes support assistance collègues conseiller conseillers entreprise société compte produit produits qualité personnel expérience information
    informations infos détails données mise jour nouvelles
    désolé désolés désolée navré navrés regrettons excuses bonjour bonsoir cordialement journée soirée ravis heureux entendre lire comprendre comprenons compréhension patience gêne désagrément désagréments occasionné occasionnée
    résoudre résolution solution solutions régler aider aide contacter contact contactez privé mp dm mail email téléphone chat numéro possible rapidement actuellement vérifier regarder travaillons malheureusement important
    améliorer meilleur meilleure technique techniques erreur ok`,
  hopes: 'espérons espère espérant jusqu dès bientôt prochainement',
  you: 'vous tu te t toi',
  we: 'nous je j on me m',
  musing: `étrange curieux quelqu certains peut-être visiblement apparemment sûrement intéressant bizarre typique personne mais ah bof tiens évidemment bon certes drôle`,
  since: 'depuis de après il entre du',
  past: 'était étaient été avait avions eu arrivé tombé parti reçu a ont',
  towards: 'à au aux sur chez dans par sous en vers avec',
  units: {
    minute: 'minute minutes min',
    hour: 'heure heures h',
    day: 'jour jours',
    week: 'semaine semaines',
  },
  numbers: {
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    douze: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    soixante: 60,
    demi: 0.5,
    quelques: 3,
  },
  calendar: {
    today: 'aujourd hui soir ce',
    tomorrow: 'demain',
    weekdays: [
      'dimanche dim',
      'lundi lun',
      'mardi mar',
      'mercredi mer',
      'jeudi jeu',
      'vendredi ven',
      'samedi sam',
    ],
    before: 'matin matinée',
    after: 'après midi soir soirée',
    oClock: 'h heures heure',
  },
}
