import type { FieldWords } from '../../by-field.js'

/** Further words for what people ask and demand. */
export const asks: FieldWords = {
  help: `
    je veux un humain, que quelqu'un me réponde|rappelle|aide, quelqu'un peut m'aider|regarder|m'expliquer|me, quelqu'un pour m'aider|me, quelqu'un de chez vous, besoin d'une réponse|solution,
    besoin de savoir|récupérer|votre, sos, svp aidez, merci de faire|me|régler|corriger|rétablir|débloquer|rappeler|répondre|rembourser|remédier|m'aider|bien vouloir, merci de vérifier|revoir|contrôler,
    pouvez-vous regarder|vérifier|corriger|débloquer|rétablir|me rappeler|faire|intervenir|m'aider, pourriez-vous regarder|vérifier|corriger|débloquer|faire|me rappeler,
    vous pouvez regarder|vérifier|corriger|débloquer|faire, rappelez-moi, rappelez moi, répondez moi, contactez-moi, corrigez ça, corrigez le, réparez ça, débloquez, rétablissez, réveillez-vous,
    je demande un|une|des|que|officiellement|à, je demande officiellement, j'aimerais au moins, j'aimerais qu'on|que|comprendre, je voudrais juste que|mon|ma|récupérer, je veux juste mon|ma|que|récupérer,
    un correctif est-il, un correctif est prévu, c'est prévu pour quand, je fais quoi, que dois-je faire, que faire, je fais comment, comment je fais, comment récupérer, comment on récupère,
    existe-t-il une sauvegarde|un moyen, où se plaindre, où réclamer, à qui je m'adresse, à qui m'adresser, à qui on s'adresse
  `,
  why: `
    c'est-tu une blague, vous êtes sérieux, vous êtes sérieuses, sérieux là, sérieusement, non mais sérieux, non mais allo, c'est normal ça, vous trouvez ça normal, vous vous moquez de qui,
    de qui se moque, mineur pour qui, pour qui, à quoi ça sert, ça sert à quoi, je fais un chèque, et maintenant, et maintenant quoi, et puis quoi encore, c'est quoi la suite
  `,
}
