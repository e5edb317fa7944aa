import type { TrapWords } from '../trap-words.js'

export const traps: TrapWords = {
  turningTags: 'sqn soquenao not ironia sarcasmo',
  additions: 'edit editado edito update atualização atualizando atualizado ps nota',
  over: 'resolvido resolvida resolveram funcionou funciona voltou certo chegou renovou encerrado fechar apareceu devolveram devolveu consegui dentro afinal era',
  reporting: 'dizem diz disse disseram afirmam prometem segundo supostamente parece',
  stories: {
    strong:
      'personagem personagens capítulo temporada episódio protagonista roteiro masmorra boss npc raid guilda fanfic',
    weak: 'jogo partida missão nível história mundo herói reino batalha arma dragão jogador filme série novela',
  },
  products:
    'app legendas fila patch console pc bug skin ban suporte servidor comprei paguei download atualização conta assinatura dlc reembolso loja',
  questions: {
    back: 'isso isto ele ela',
    readers: 'alguém vocês você todos gente',
    wondering: 'como que qual quais onde quem quanto',
    pondering: 'faria teria voltaria compraria',
    somebody: 'suporte equipe alguém atendente moderador',
  },
  storyHeadings: 'conto história capítulo fanfic',
  headings: 'guia tutorial como dicas passos introdução',
  kindnesses: 'ajudou ajudaram resolveu resolveram trocou trocaram devolveram enviaram atendeu',
  afterthoughts: 'mas só pena porém',
}
