import { HINTS, TELLS, type Topic } from '../../topics.js'

/** What people ask who have no trouble. */
export const questions: readonly Topic[] = [
  {
    kind: 'question',
    weight: TELLS,
    phrases: `
      est-il possible, est-ce possible, est-ce que vous|je|on|le|la|l'|ça|c'est, c'est possible, peut-on, puis-je, on peut, je peux, pouvez-vous me dire|confirmer|préciser, pourriez-vous me dire|confirmer,
      pourrais-je, savez-vous si, quelqu'un sait si, qui sait si, y aura-t-il, y aura, y'aura, y a-t-il, est-ce qu'il y a|aura, il y aura, va-t-il y, va sortir, sortira, sort quand, prévu, prévue, prévus,
      est-il prévu, est-elle prévue, c'est prévu, compatible, compatible avec, fonctionne avec, marche avec, est-elle remboursée, est-il remboursé, est-ce remboursé, est-ce compris, compris ou, inclus,
      inclus ou, ou pas, ou non, oui ou non, compte comme, considéré comme, accepte, acceptez-vous, acceptés, admis, autorisé, autorisés, autorisée, faut-il, il faut, doit-on, dois-je, est-ce obligatoire,
      quelle est la différence, quelle différence, quelle taille, quel modèle, quelle formule, quel forfait, lequel, laquelle, combien coûte|de temps|dure|pèse|ça coûte|faut-il, à quelle heure,
      quels horaires, jusqu'à quelle heure, quel jour, ouvert le|lundi|dimanche|demain|entre, ouvrez-vous, êtes-vous ouverts|ouvert, où puis-je|trouver|acheter, où peut-on, où trouver,
      comment faire|changer|on fait|puis-je|peut-on, livrez-vous, vous livrez, vous faites, vous avez|auriez ~ en stock|taille|noir|magasin, question pour, question, une question, petite question,
      question bête, simple question, question technique, demande d'information, renseignement, j'aimerais savoir, je voudrais savoir, je souhaite savoir, je me demandais,
      avant d'acheter|de commander|de réserver|de souscrire, j'hésite, j'envisage, je compte acheter|prendre|venir, intéressé par, intéressée par, la limite est, vous pesez, on peut négocier, vélo dans,
      bagage cabine, y a moyen, il existe, existe-t-il une|un version|moyen|option|tarif, ou il faut, ou c'est, ou est-ce, ou ça, ou vous, je dois résilier|prévenir|venir,
      puis-je cloner|migrer|déplacer|suspendre|emporter|mettre|partager, je peux suspendre|cloner|migrer|déplacer|emporter|mettre|partager|prendre, on peut suspendre|déplacer|emporter|mettre|partager|venir,
      combien de personnes|jours|fois|utilisateurs|appareils, combien de temps à l'avance, il faut prévenir combien, suffit, suffit ou, ça suffit pour, ça rentre, rentre dans, ça passe avec, ça frotte,
      vous prévoyez, vous comptez sortir, prévoyez-vous, toujours au programme, feuille de route, roadmap, supporte, supportera, prend en charge, acheter séparément, séparément, à l'unité, pièce de rechange,
      couvert par, est couvert, couverte par, déclarer à part, notice papier, version papier, pour ma mère, carte senior|jeune, âge minimum, animaux, tortue, gros chien, vers quand, c'est pour quand,
      pas de panique, par curiosité
    `,
  },
  {
    kind: 'question',
    weight: HINTS,
    phrases: `
      merci d'avance, bonjour, merci, cordialement, svp
    `,
  },
]
