import { turnedGroups } from '../turned-groups.js'

/** Words that turn what follows them, and sayings that mean their opposite. */
export const turned = turnedGroups({
  'used-to': `avant c'était, c'était un|une, <brand> était, était autrefois, à l'époque c'était, il fut un temps`,
  'once-did': `avant, autrefois, jadis, à l'époque, dans le temps`,
  'none-of-it': `pas un seul, pas une seule, aucun, aucune, zéro, pas le moindre, pas la moindre`,
  'without-any': `sans aucun, sans aucune, sans le moindre, sans la moindre, sans un seul, sans une seule, jamais un, jamais une, jamais eu un|une|de|le|la, jamais discuté un seul`,
  'anything-but': `tout sauf, pas un, pas une, loin d'être, loin de, rien de, pas vraiment, pas franchement, pas du tout, pas spécialement, en aucun cas, absolument pas, nullement, le contraire de`,
  'so-called': `soi disant, prétendu, prétendue, prétendument, pseudo, qui se dit, se prétend, dit`,
  'never-so': `jamais vu ~ aussi, jamais vu ~ si, jamais eu ~ aussi, rarement vu ~ aussi, rarement eu ~ aussi, jamais vu un|une ~ tel|telle|pareil|pareille`,
  'not-so': `mais non, mais ce n'est pas le cas, mais c'est pas le cas, mais pas du tout, eh bien non, et bien non, ben non`,
  'mock-praise': `merci ~ de m'avoir|nous avoir ~ perdu|ruiné|bloqué|gâché|oublié|ignoré|laissé, merci ~ d'avoir gâché|perdu|ruiné|cassé|supprimé|bloqué, merci ~ pour le|la|les retard|attente|panne|silence|heures|frais|vacances gâchées|mensonges, bravo|félicitations|chapeau ~ ~ pour avoir|votre ~ perdu|incompétence|silence|retard|mépris, super service ~ ~ pas|rien|jamais, quel service !`,
  bitter: `comme d'hab ~ <brand>, fidèle à votre|leur réputation, toujours au top ~ ironie, on adore, on s'éclate, elle est belle la, il est beau le, c'est beau la|le|l', encore un grand moment, vive <brand>, du <brand> tout craché, c'est du <brand>, ça c'est <brand>, sans surprise, quelle surprise, ô surprise, oh surprise, à mourir de rire, on croit rêver, faut le faire, fallait le faire, chercher l'erreur, cherchez l'erreur, sans commentaire`,
  regrets: `j'aurais dû|aurait dû lire|écouter|rester|me|aller, si j'avais su, si on avait su, jamais dû, n'aurais jamais dû, je regrette d'avoir, regrette amèrement`,
  'did-wrong': `<brand> ne <répond>|rembourse|livre|tient|respecte|paie|paye ~ pas|jamais|rien|plus, <brand> <répond>|rembourse|livre pas|jamais, <brand> m'a|nous a ~ menti|arnaqué|volé|prélevé|débité|facturé|bloqué|ignoré|laissé|raccroché|annulé|perdu|planté, <brand> m'ont|nous ont ~ menti|arnaqué|volé|prélevé|débité|facturé|bloqué|ignoré|laissé, <brand> refuse, <brand> se moque|fout|fiche|défausse, <brand> mélange|efface|oublie|perd|duplique|annule|prétend|répète|bloque|invente|confond|ignore|décale|égare|double|exige|réclame|insiste|persiste|continue`,
})
