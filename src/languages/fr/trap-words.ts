import type { TrapWords } from '../trap-words.js'

export const traps: TrapWords = {
  turningTags: 'pas not ironie ironique sarcasme',
  additions: 'edit édit màj maj ps update ajout',
  over: 'résolu résolue réglé réglée réparé rétabli bon marche fonctionne remboursé',
  reporting: 'disent dit selon affirment affirme prétendent prétend promettent promet apparemment paraît',
  stories: {
    strong:
      'personnage personnages chapitre chapitres saison épisode épisodes protagoniste scénario donjon boss npc raid guilde faction fanfic',
    weak: 'jeu partie quête niveau histoire monde héros royaume bataille arme armes dragon sort joueur joueurs roman film série',
  },
  products:
    'appli serveur serveurs acheté payé téléchargement télécharger mise compte abonnement dlc remboursement boutique',
  questions: {
    back: 'ça cela il elle ce le',
    readers: 'quelqu vous tu tous vos votre',
    wondering: 'comment quel quelle quels quelles où qui combien',
    pondering: 'aurais aurait ferais rachèterais reviendrais',
    somebody: 'support équipe quelqu modérateur modératrice conseiller technicien service',
  },
  storyHeadings: 'histoire nouvelle récit chapitre fanfic',
  headings: 'guide tutoriel tuto comment conseils astuces étapes introduction',
  kindnesses: 'aidé aidée dépanné résolu réglé réparé remboursé échangé remplacé envoyé rappelé conseillé',
  afterthoughts: 'mais seulement sauf dommage malheureusement hélas',
}
