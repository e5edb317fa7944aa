import { withFields } from '../by-field.js'
import type { Group, Lexicon } from '../lexicon.js'
import { against } from './against.js'
import { asks } from './asks.js'
import { danger } from './danger/index.js'
import { feelings } from './feelings.js'
import { further } from './further/index.js'
import { harm } from './harm.js'
import { said } from './said.js'
import { topics } from './topics/index.js'
import { traps } from './trap-words.js'
import { troubles } from './troubles.js'
import { turned } from './turned.js'

// Portuguese, written by hand and in Portuguese, of Brazil and of Portugal side by side. ../lexicon.ts explains the notation; points are on
// the scale of ../en/lexicon.ts, and signals that say the same have the same name there.

/** Who speaks, and to whom. */
const persons: readonly Group[] = [
  { name: 'own-matter', points: 0.9, once: true, negated: 'keep', phrases: `<meu> <coisa>, <meu> _ <coisa>` },
  {
    name: 'first-person',
    points: 0.3,
    once: true,
    negated: 'keep',
    phrases: `eu, me, mim, meu, minha, meus, minhas, comigo, nós, nosso, nossa, tô, estou, fui, comprei`,
  },
  {
    name: 'spoken-to',
    points: 0.6,
    once: true,
    negated: 'keep',
    phrases: `vocês, vosso, vossos, vossas, senhores da, ó senhores, vcs, você, vc, olá, oi, prezados, senhores, galera, vossa`,
  },
]

export const portuguese: Lexicon = {
  language: 'pt',
  sparse: true,
  danger,
  harm,
  said,
  topics,
  traps,
  groups: withFields([...troubles, ...feelings, ...asks, ...against, ...persons, ...turned], further),
  classes: {
    pron: 'me te se lhe o a os as nos',
    funciona: `funciona funcionam funcionava funcionou funcionando carrega carregam abre abrem abriu responde respondem liga ligam entra entram conecta pega pegam roda atualiza sincroniza imprime toca envia
      anda salva presta`,
    consigo: 'consigo consegue conseguimos conseguem consegui conseguiu posso pode podemos podia',
    fazer: `abrir acessar aceder alterar assistir ativar atualizar baixar cadastrar cancelar carregar comprar conectar contratar devolver editar emitir entrar enviar excluir falar fazer finalizar instalar jogar ler ligar
      logar mandar marcar mudar navegar pagar passar pedir postar receber recuperar registrar resolver sacar sair salvar trabalhar transferir trocar usar utilizar validar ver viajar voltar`,
    meu: 'meu minha meus minhas nosso nossa',
    meus: 'meus minhas nossos nossas todos todas',
    coisa: `pedido pedidos pacote encomenda entrega compra conta dinheiro fatura contrato plano linha internet telefone celular telemóvel roteador tela cartão bilhete passagem ingresso reserva voo mala bagagem consulta
      solicitação reclamação email mensagem dados arquivos fotos site loja servidor app aplicativo senha assinatura reembolso estorno saldo bateria geladeira televisão tv carro colchão sofá perfil conexão casa técnico
      problema cliente empresa produto salário caução garantia boleto protocolo`,
    serviço:
      'internet site sistema app aplicativo servidor servidores rede sinal wifi luz energia água telefone linha banco pix caixa portal api dns gás',
    conta: 'conta perfil cartão acesso linha chip',
    parente:
      'cunhado cunhada vizinho vizinha primo prima tio tia sogro sogra irmão irmã chefe pai mãe avô avó vô vó amigo amiga colega ex namorado namorada marido mulher filho filha sobrinho sobrinha esposa',
    tempo: 'minuto minutos min hora horas h dia dias semana semanas mês meses ano anos',
    número:
      'dois duas três quatro cinco seis sete oito nove dez quinze vinte trinta várias vários muitas um uma',
    vez: 'segunda terceira quarta quinta sexta décima enésima milésima',
    responde:
      'responde respondem respondeu atende atendem ajuda ajudam resolve resolvem retorna retornam liga explica',
    responderam: 'responderam atenderam retornaram ligaram resolveram ajudaram respondeu retornou',
    resolvido:
      'resolvido resolvida resolveram consertado consertaram solucionado corrigido trocado devolvido estornado atendido',
  },
  spellings: {
    á: 'a',
    à: 'a',
    â: 'a',
    ã: 'a',
    é: 'e',
    ê: 'e',
    í: 'i',
    ó: 'o',
    ô: 'o',
    õ: 'o',
    ú: 'u',
    ç: 'c',
  },
  negators: 'não nao n nem nunca jamais sem ninguém nenhum nenhuma nada',
  harmless: `<meu> <parente> diz|jura|conta|disse que, <parente> jura|diz|conta que, sem enrolação, sem um arranhão, nada de grave, nada de novo, não saio daqui, não quero reembolso, sem fim, nem um segundo, não dá trabalho, não foi divulgado, não só, não apenas, não tem de quê, sem problema nenhum, sem dúvida, com certeza, nada demais, nada contra, nada a ver, nada a declarar, nada mal, não é nada, de nada, tamo junto, erro de português, caiu a ficha, caiu bem, cai bem, queda de cabelo, queda livre, frio na barriga, café frio, mal posso esperar, não vejo a hora, não vejo hora, não perca, não percam, mal de, golpe de estado, golpe de sorte, golpe militar, pena de morte, vale a pena, apenas, falta de ar, <número>|# vezes por dia|semana|mês`,
  conditions: 'se caso talvez',
  stronger:
    'muito tão demais totalmente completamente extremamente super mega ultra realmente bastante puta puro pura verdadeiro verdadeira maior grande',
  weaker: 'pouco meio levemente leve pequeno pequena',
  turns: 'mas porém entretanto contudo pois porque só',
  persons:
    'eu me mim connosco vosso vossa vossos vossas meu minha meus minhas comigo nós nosso nossa tu te teu tua você vc vocês vcs',
  questionWords:
    'como que qual quais quando onde quem quanto quanta alguém tem têm posso pode podem existe aceita aceitam entrega fazem funciona sabe sabem será é',
  self: 'eu me mim meu minha meus minhas comigo',
  reasons: 'porque pois já seus suas deles cujo',
  thanksFor: 'por pela pelo',
  botching:
    'apagar perder estragar quebrar esquecer ignorar bloquear roubar enganar mentir cobrar cancelar atrasar nada deixar acabar',
  mending:
    'resolver resolvido resolveram consertar consertaram ajudar ajudaram trocar trocaram devolver devolveram encontrar recuperar atenderam apesar',
  elsewhere: 'antigo antiga anterior antes outro outra ex velho velha',
  carrying:
    'eles elas empresa suporte atendimento serviço conta pedido fatura contrato chamado atendente técnico app plano pacote reembolso garantia reclamação cliente clientes protocolo gerente loja',
  guides: 'como resolver, como consertar, guia de, guia para, tutorial de, passo a passo, o que fazer',
  crowd: 'alguém todos todas quem gente galera pessoal',
  choices: 'ou vs versus',
  hashtagBegins: 'fora nunca boicote lixo golpe vergonha',
  hashtagEnds: 'caiu fora lixo golpe vergonha ladrões roubo fail merda péssimo desrespeito descaso',
  supportHandle: {
    begins: 'ajuda suporte apoio',
    ends: 'ajuda suporte apoio help support responde atende care oficial',
  },
}
