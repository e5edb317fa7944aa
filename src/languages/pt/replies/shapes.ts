import type { ReplyShapes } from '../../reply-words.js'

/** By what a sentence is told that says something, and one that goes round it. */
export const shapes: ReplyShapes = {
  straight: `sim não exato correto certo verdade encontrado confirmado reproduzido resolvido solucionado feito nenhum nenhuma nunca só apenas somente ambos nada ninguém
    restabelecido infelizmente`,
  general: `sempre geralmente normalmente habitualmente frequentemente regularmente completamente perfeitamente absolutamente totalmente facilmente simplesmente
    naturalmente obviamente cada diversos diversas vários várias inúmeros numerosos constantemente continuamente individualmente diariamente cuidadosamente
    normal dicas preocupar raro raramente muitos muitas`,
  vague: `pode podem poderia poderiam possível possivelmente talvez eventualmente provavelmente atualmente clientes usuários utilizadores pessoas passageiros
    assinantes moradores jogadores consumidores famílias`,
  conditions: 'se caso salvo exceto',
  moments: `hoje amanhã ontem agora segunda terça quarta quinta sexta sábado domingo manhã tarde noite madrugada desde até`,
  spots: `embaixo abaixo acima verso botão menu configurações definições ajustes página aba separador etiqueta balcão caixa prateleira porta canto esquerda direita
    ecrã tela`,
  known: 'o a os as ele ela este esta isto isso esse essa lhe',
  longWord: 12,
  pairs: `nós nosso nossa nossos nossas você vocês tu te teu tua teus tuas seu sua seus suas`,
}
