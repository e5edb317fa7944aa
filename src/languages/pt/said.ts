import type { SaidWords } from '../said.js'

/** Em português, escrito à mão. */
export const said: SaidWords = {
  solved: `já funciona, já tá funcionando, já está funcionando, voltou a funcionar, voltou ao normal, voltou o|a <serviço>, já voltou, problema|erro|caso ~ resolvido|solucionado|corrigido, resolveram, resolveram meu|o, foi resolvido, consegui resolver, consegui entrar|acessar, deu certo, funcionou, normalizou, já chegou, chegou meu|minha|o|a, recebi o|meu|a reembolso|estorno|pedido|dinheiro|encomenda, me devolveram, devolveram o dinheiro, trocaram, consertaram, podem fechar`,
  solvedAlone: `resolvido, resolvida, deu certo, voltou, funcionou, normalizou, tudo certo, tudo ok, problema resolvido, já chegou, consegui`,
  beside:
    'edit update agora já enfim finalmente obrigado obrigada valeu ok o a meu problema tudo gente pessoal equipe rápido muito hoje de novo',
  stillBroken: `continua sem|na|o|a|igual|caindo|travando|fora|dando|bloqueada, continuo sem|na|esperando, continuamos sem, ainda não|sem|nada, até agora nada|não, de novo fora|caiu|sem|o|a, caiu de novo, voltou a cair|dar|travar|acontecer, não foi resolvido, não resolveu, não resolveram, não adiantou, não funcionou, nada mudou, mesmo problema, mesmo erro, problema persiste|continua, e nada`,
  still: 'ainda, continua, continuam, continuo, de novo, novamente, outra vez',
  idle: `não sei, continuo gostando|satisfeito|amando, ainda não entendi`,
  unreal: `se, espero, tomara, talvez, quando, até que, podem, poderiam, alguém, seria, como`,
  unsure: `deveria, dizem, disseram, segundo, parece, prometeram, quase, em parte, por enquanto, às vezes, amanhã, semana que vem, em breve, vão, vai`,
  limits: `se, só com|quando|se|por, mas não, exceto, às vezes, por um tempo, por enquanto, ontem, toda vez`,
  others: `alguém, outros, outras, outro, outra, vizinho, vizinha, amigo, amiga, irmão, irmã, chefe, mãe, pai, ele, ela, eles, as pessoas, muitos, concorrência`,
  left: `mudei de|para, cancelei, comprei outro|outra, outra operadora, outro banco, devolvi, desinstalei, desisti, agora uso`,
  pending: `desde já, vou tentar, vou testar, vamos ver, obrigado por nada, obrigada por nada, não obrigado, pela paciência, espero, aguardo, graças a deus`,
  turns: 'mas porém infelizmente só entretanto',
  askedAbout: 'o a os as meu minha seu sua isso esse essa já tudo alguém vocês',
}
