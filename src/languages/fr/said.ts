import type { SaidWords } from '../said.js'

/** En français, écrit à la main. */
export const said: SaidWords = {
  solved: `ça remarche, remarche, refonctionne, ça refonctionne, marche|fonctionne ~ maintenant|enfin|de nouveau|à nouveau, remarche maintenant, est revenu, est revenue, est rétabli, est rétablie, c'est bon, c'est réglé|résolu|réparé|rétabli|arrangé|revenu, problème|souci|incident|bug|panne ~ réglé|résolu|corrigé|réparé|terminé, tout est rentré, rentré dans l'ordre, tout fonctionne, tout marche, j'ai|on ~ été remboursé|remboursée|livré|livrée, ai été remboursé|remboursée, m'a|m'ont ~ remboursé|dépanné|échangé|rappelé|livré, reçu mon|ma|le|la colis|commande|remboursement|argent, enfin reçu, colis|commande|remboursement ~ arrivé|arrivée|reçu, ça a marché, ça a fonctionné, plus besoin d'aide, vous pouvez fermer|clore`,
  solvedAlone: `résolu, réglé, réparé, c'est bon, c'est réglé, c'est résolu, ça marche, ça remarche, ça refonctionne, tout est ok, tout est bon, problème résolu, problème réglé, nickel, parfait`,
  beside:
    'edit édit màj maj maintenant enfin merci beaucoup super top génial parfait ok oui et le la mon problème à tous vous équipe vite rapidement très aussi ce matin soir aujourd de nouveau',
  stillBroken: `toujours pas|rien|aucun|aucune|en|hs|down|bloqué|bloquée|cassé|le|la, tjs pas|rien, encore en panne|hs|down|planté|plantée|bloqué|coupé|la|le|une, encore rien, de nouveau en|hs|down|planté|coupé|bloqué|le|la|plus, à nouveau en|hs|down|planté|coupé|bloqué|le|la|plus, ça recommence, rebelote, retombé en panne, retombée en panne, n'est pas réglé|résolu|réparé|corrigé, est pas réglé|résolu|réparé|corrigé, pas résolu, pas réglé, non résolu, n'a pas marché|fonctionné, a pas marché|fonctionné, rien n'a changé, rien de changé, aucun changement, aucune amélioration, même problème, même erreur, le problème persiste|continue|est toujours, persiste, ça continue, pareil`,
  still: 'toujours, encore, de nouveau, à nouveau, tjs',
  idle: `je ne sais pas, sais pas, toujours aussi content|contente|bien|satisfait|satisfaite|top, toujours pas compris|comprendre, comprends toujours pas`,
  unreal: `si, j'espère, espérons, peut-être, quand, lorsque, jusqu'à ce, avant que, pouvez-vous, pourriez-vous, quelqu'un, serait, aurait, comment`,
  unsure: `devrait, devraient, soi-disant, paraît-il, apparemment, on me dit, ils disent, selon, promis, promettent, presque, à moitié, en partie, partiellement, pour l'instant, pour le moment, parfois, demain, la semaine prochaine, bientôt, un jour, va être, vont, sera, quand`,
  limits: `si, seulement avec|quand|si|en|sur|par, mais pas, sauf, à part, parfois, de temps en temps, pendant # minutes|heures, un moment, pour l'instant, pour le moment, hier, à chaque fois`,
  others: `quelqu'un, d'autres, autre, autres, voisin, voisine, ami, amie, frère, sœur, patron, mère, père, lui, elle, eux, chez toi, chez vous, les gens, certains, beaucoup, concurrence`,
  left: `changé d'opérateur, changé de banque, parti chez, partie chez, passé chez, passée chez, résilié, acheté un|une autre, commandé ailleurs, un autre opérateur|fournisseur|magasin, renvoyé, je l'ai renvoyé, désinstallé, abandonné, laissé tomber, maintenant chez`,
  pending: `d'avance, par avance, je vais essayer|tester|voir, j'essaie, j'essaierai, je teste, on verra, à voir, je vous tiens, je vous dis, merci pour rien, non merci, pour votre patience, j'attends, en attente, dieu merci`,
  turns: 'mais cependant malheureusement seulement sauf pourtant toutefois',
  askedAbout: 'ça le la les mon ma mes votre vos tout ce cela quelqu vous',
}
